import type { Wordings } from './types';

export const fi: Wordings = {
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
};
