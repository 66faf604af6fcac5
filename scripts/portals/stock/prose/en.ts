import { englishGeneral } from './enGeneral';
import { englishTopics } from './enTopics';
import { moreEnglishTopics } from './enTopicsMore';
import type { Prose } from './types';

export const en: Prose = {
  lang: 'en',
  persons: [
    'Delphine Marsh',
    'Tam Rendall',
    'Orla Finnegan',
    'Kaisa Holm',
    'Marcus Abara',
    'Yusuf Demir',
    'Helen Stroud',
    'Rosa Quintero',
    'Peter Lindqvist',
    'Amina Yusuf',
    'Gareth Pugh',
    'Noor Hassan',
  ],
  places: ['Saltby', 'Carrow', 'Westhaven', 'Port Ellery', 'Marsh End', 'Northwick', 'Ashcombe', 'Kirkholm', 'Bellmouth', 'Dunmore'],
  firms: [
    'Holm & Sons',
    'the North Coast Authority',
    'Tidewater Energy',
    'the regional council',
    'Lantern Rail',
    'the Institute for Coastal Studies',
  ],
  topics: [...englishTopics, ...moreEnglishTopics],
  general: englishGeneral,
};
