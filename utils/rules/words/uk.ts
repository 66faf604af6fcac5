import type { Wordings } from './types';

export const uk: Wordings = {
  related: 'За темою|Схожі*|Інші новини*',
  readAlso: 'Читайте *|За темою:*|Детальніше*',
  newsletter: '*підпи*розсилк*|*підпи*telegram*|*підпи*канал*',
  subscribe: 'Підписатися|*за передплатою*',
  comments: 'Коментарі*',
  share: 'Поділитися*',
  ad: 'На правах реклами',
  consent: '*файли cookie*',
  credit: 'Ілюстрація:*',
  correction: 'Виправлення*',
  updated: 'Оновлено*',
  published: 'Опубліковано*',
};
