import type { Wordings } from './types';

export const pt: Wordings = {
  related: '*relacionadas|Relacionad*|Mais notícias*',
  readAlso: 'Leia também*|Leia mais*|Veja também*|Ler mais*',
  newsletter: '*inscrev*newsletter*',
  subscribe: 'Assine*|*já é assinante*',
  comments: 'Comentários*',
  share: 'Compartilh*|Partilh*|Copiar link',
  ad: 'Continua após*|Continua depois*',
  consent: '*usa* cookies*',
  credit: 'Imagem:*',
  correction: 'Correção*',
  updated: 'Atualizad*',
  published: 'Postado*',
};
