import type { Wordings } from './types';

export const es: Wordings = {
  related: 'Relacionad*|*relacionad*s|También te puede*|Más noticias*|Recomendad*|Últimas noticias',
  readAlso: `Te puede interesar*|Lea también*|Lee también*|Lea más*|Leer más*|Le puede interesar*|Te recomendamos*|Más información*`,
  mostRead: 'Lo más leído*|Lo más visto*',
  newsletter: '*suscri*newsletter*|*suscri*boletín*|*recib*correo*|*nuestr* bolet*|Síguenos*|*canal de whatsapp*',
  subscribe: 'Suscríbete*|*para suscriptores*|*para seguir leyendo*|*soy suscriptor*',
  app: '*descarga*app*',
  comments: 'Comentarios*|Deja*comentario*|Deja una respuesta*',
  share: 'Compartir*|Comparte *|Copiar enlace',
  ad: 'Publicidad*|Contenido patrocinado',
  listen: 'Escuchar*',
  consent: '*utiliza* cookies*',
  credit: 'Imagen:*|Crédito*:*',
  authorBio: 'Sobre el autor*|*es periodista*',
  tags: 'Etiquetas*|Temas:*',
  correction: 'Corrección*|Fe de err*|Rectificación*',
  syndication: '*publicado originalmente*|*publicó originalmente*',
  updated: 'Actualizad*',
  published: 'Publicad*',
  readTime: '*de lectura',
};
