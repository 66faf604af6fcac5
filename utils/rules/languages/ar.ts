import type { Language } from './types';

export const language: Language = {
  script: 'Arab',
  phrases: {
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
  },
  ages: {
    frames: 'قبل*_',
    minute: 'دقائق|دقيقة|دقيقه',
    hour: 'ساعات|ساعة|ساعه',
    day: 'أيام|يومًا|يوما|يوم',
    week: 'أسابيع|أسبوعًا|أسبوعا|أسبوع',
    month: 'أشهر|شهرًا|شهرا|شهر',
    two: ['دقيقتين', 'ساعتين', 'يومين', 'أسبوعين', 'شهرين'],
    one: 'واحدة|واحد',
    now: 'الآن|قبل لحظات|قبل ثوان|قبل قليل',
    today: 'اليوم',
    yesterday: 'أمس',
  },
  ownWords: 'نشرتنا|قناتنا|تابعونا|موقعنا',
  wordsAloud: 138,
};
