import type { Wordings } from './types';

export const es: Wordings = {
  related: `Noticias relacionadas|Contenido relacionado|Artículos relacionados|Relacionad*|Te puede interesar*|Le puede interesar*|También te puede*|Más información|Más noticias*|Más de *|Más en *|Más sobre *|Ver también|Recomendad*|Te recomendamos*
    Últimas noticias|Lo último|Lee también|Otras noticias|No te pierdas|Sigue leyendo`,
  readAlso:
    'Lea también*|Lee también*|Leer también*|Lea aquí*|Lea más*|Leer más*|Lee más*|Lea:*|Lee:*|Ver también*|Vea también*|Le puede interesar*|Te puede interesar*|Puede leer*|Te recomendamos*|Más información*|Mira también*|Sigue leyendo*',
  mostRead: 'Lo más leído*|Lo más visto*|Las más leídas|Tendencias',
  newsletter:
    '*suscri*newsletter*|*suscri*boletín*|*recib*correo*|*recib*boletín*|*en tu correo*|*en su correo*|*nuestr* boletín*|*nuestr* boletines*|*nuestra newsletter*|Síguenos*|*canal de whatsapp*|Boletín|Boletines',
  subscribe:
    'Suscríbete*|Suscríbase*|Suscribirse|Hazte socio*|*para suscriptores*|*para seguir leyendo*|*para continuar leyendo*|*ya*eres suscriptor*|*soy suscriptor*|*acceso ilimitado*|Contenido exclusivo*',
  app: '*descarga*app*|*descarga*aplicación*',
  aiPromotion: '*resumen*inteligencia artificial*|*generado por IA*',
  comments:
    'Comentarios*|Ver comentarios*|Comentar|Escribe tu comentario*|Deja*comentario*|Deja una respuesta*|Sé el primero en comentar*|Sin comentarios|*correo electrónico no será*|*para comentar*',
  share: 'Compartir*|Comparte*|Copiar enlace|Copiar link|Enlace copiado|Imprimir|Guardar|Enviar por*|Regalar*|Seguir',
  ad: 'Publicidad*|Anuncio|Contenido patrocinado|Patrocinado',
  listen: 'Escuchar*|Escucha este artículo*|Escucha la noticia*',
  consent: '*utiliza* cookies*|*usamos cookies*|*política de cookies*|*configurar cookies*|*aceptar*cookies*|Aceptar todo',
  credit: 'Fotografía:*|Imagen:*|Crédito*:*|Fuente:*|*imagen de archivo*|*foto de archivo*|Ilustración:*',
  donation: 'Donar|Haz una donación*|Apóyanos*|*tu donación*',
  login: 'Iniciar sesión*|Inicia sesión*|Regístrate*|Registrarse|Crear cuenta|Mi cuenta|*contraseña',
  authorBio:
    'Sobre el autor*|Sobre la autora*|*es periodista*|*es corresponsal*|*es redactor*|Más artículos de*|Ver perfil*|*licenciad* en periodismo*',
  tags: 'Etiquetas*|Temas|Temas:*|Archivado en*|Palabras clave*|Categoría*|En este artículo',
  correction: 'Corrección*|Fe de errores*|Rectificación*|Aclaración*|Nota del editor*|Nota de la redacción*',
  syndication: '*publicado originalmente*|*publicó originalmente*|*con información de*|*artículo original*',
  updated: 'Actualizad*|Última actualización*|Modificado*',
  published: 'Publicado*|Publicada*|Creado*',
  readTime: 'Tiempo de lectura*|*de lectura',
  navigation:
    'Inicio|Portada|Menú|Buscar|Ir al contenido*|Saltar al contenido*|Contacto|Aviso legal|Cerrar|Ver más|Ver todo|Anterior|Siguiente|Secciones',
  legal: '*todos los derechos reservados*|*prohibida*reproducción*',
  contact: '*reporta*un error*|*encontrado un error*|Contáctanos*|Escríbenos*',
  player: '*habilit* javascript*|Vídeo|Vídeos|Ver video*',
  poll: 'Encuesta*|Vota|Votar',
};
