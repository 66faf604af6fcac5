import type { Wordings } from './types';

export const ru: Wordings = {
  related: 'По теме|Материалы по теме|Похожие*',
  readAlso: 'Читайте *|По теме:*|Подробнее*',
  newsletter: '*подпи*рассылк*|*подпи*telegram*|*подпи*канал*',
  subscribe: 'Подписаться|Оформить подписку*',
  comments: 'Комментарии*',
  share: 'Поделиться*',
  ad: 'Реклама',
  consent: '*файлы cookie*',
  credit: 'Фото:*',
  correction: 'Исправление*',
  updated: 'Обновлено*',
  published: 'Опубликовано*',
  contact: '*нашли ошибку*',
};
