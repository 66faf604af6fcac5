import type { Wordings } from './types';

export const ar: Wordings = {
  related: '*ذات صلة|اخترنا لك*',
  readAlso: 'اقرأ أيضا*|اقرأ المزيد*',
  newsletter: '*النشرة البريدية*',
  subscribe: 'اشترك الآن*|*للمشتركين*',
  comments: 'تعليقات*',
  share: 'شارك|مشاركة',
  ad: 'إعلان',
  credit: 'صورة:*',
  correction: 'تصحيح*',
  updated: 'تم التحديث*',
  published: 'نشر في*',
};
