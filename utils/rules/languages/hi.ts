import type { Language } from './types';

export const language: Language = {
  script: 'Deva',
  phrases: {
    related: 'संबंधित *|अन्य खबरें',
    readAlso: 'ये भी पढ़ें*|यह भी पढ़ें*',
    newsletter: '*न्यूज़लेटर*',
    subscribe: 'सब्सक्राइब*|*पूरी खबर पढ़ें ऐप*',
    comments: 'टिप्पणि*',
    share: 'शेयर*|साझा करें*',
    ad: 'विज्ञापन',
    consent: '*कुकीज*',
    credit: 'फोटो:*',
    correction: 'सुधार:*',
    updated: 'अपडेट*',
    published: 'प्रकाशित*',
  },
  ages: {
    frames: '_ पहले',
    minute: 'मिनट|मि',
    hour: 'घंटे|घंटा|घंटों|घं',
    day: 'दिन|दिनों',
    week: 'सप्ताह|हफ्ते|हफ़्ते',
    month: 'माह|महीने|महीना',
    one: 'एक',
    now: 'अभी अभी|कुछ ही क्षण पहले|कुछ ही देर पहले|कुछ क्षण पहले|कुछ देर पहले',
    today: 'आज',
    yesterday: 'कल',
  },
  ownWords: 'हमारे|हमारी|हमारा',
};
