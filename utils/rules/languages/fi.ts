import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  phrases: {
    related: 'Lisää aiheesta*|Aiheeseen liittyv*|Uusimmat*',
    readAlso: 'Lue myös*|Lue lisää*|Katso myös*',
    newsletter: '*tilaa*uutiskir*',
    subscribe: 'Tilaa|Tilaa nyt*',
    comments: 'Kommentit*',
    share: 'Jaa|Jaa artikkeli*',
    ad: 'Mainos*',
    consent: '*evästeitä*',
    credit: 'Kuva:*',
    correction: 'Oikaisu*',
    updated: 'Päivitetty*',
    published: 'Julkaistu*',
  },
  ages: {
    frames: '_ sitten',
    minute: 'minuutti|minuuttia|min',
    hour: 'tunti|tuntia|t|h',
    day: 'päivä|päivää|pv|pvä',
    week: 'viikko|viikkoa|vk',
    month: 'kuukausi|kuukautta|kk',
    one: 'yksi',
    now: 'juuri nyt|hetki sitten|juuri äsken|äsken',
    today: 'tänään',
    yesterday: 'eilen',
  },
  months:
    'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  ownWords: 'uutiskirjeemme|meidän',
  wordsAloud: 161,
};
