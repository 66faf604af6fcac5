import type { Wordings } from './types';

export const he: Wordings = {
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
};
