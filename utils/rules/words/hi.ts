import type { Wordings } from './types';

export const hi: Wordings = {
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
};
