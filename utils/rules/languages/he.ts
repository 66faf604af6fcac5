import type { Language } from './types';

export const language: Language = {
  script: 'Hebr',
  phrases: {
    related: 'כתבות *|עוד בנושא*|אולי יעניין*',
    readAlso: 'קראו גם*|קראו עוד*',
    newsletter: '*ניוזלטר*',
    subscribe: '*למנויים בלבד*',
    comments: 'תגובות*',
    share: 'שתפו*|שיתוף',
    ad: 'פרסומת',
    consent: '*עוגיות*',
    credit: 'צילום:*',
    correction: 'תיקון*',
    updated: 'עודכן*',
    published: 'פורסם*',
  },
  ages: {
    frames: 'לפני*_',
    minute: 'דקות|דקה|דק',
    hour: 'שעות|שעה|שע',
    day: 'ימים|יום',
    week: 'שבועות|שבוע|שב',
    month: 'חודשים|חודש|חו',
    two: ['שתי דקות', 'שעתיים', 'יומיים', 'שבועיים', 'חודשיים'],
    one: 'אחד|אחת',
    now: 'כרגע|ממש עכשיו|הרגע|לפני רגע|לפני מספר שניות',
    today: 'היום',
    yesterday: 'אתמול',
  },
  ownWords: 'שלנו',
  wordsAloud: 187,
};
