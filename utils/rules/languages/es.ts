import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  phrases: {
    related: `Relacionad*|*relacionad*s|También te puede*|Más noticias*|Recomendad*|Últimas noticias
    Más sobre*|Más artículos|Más historias|Más en*|Otras noticias|Otros artículos|Noticias relacionadas|Contenido relacionado|En esta nota
    No te pierdas|No te lo pierdas|Para ti|Seleccionado para ti|Destacados|Lo último|Lo más reciente|Últimas notas|Siguiente noticia
    Noticia anterior|Siguiente artículo|Artículo anterior|Puede interesarte|Podría interesarte|También te interesa|Quizás te interese
    Titulares|Sobre este tema|En otras noticias`,
    readAlso: `Te puede interesar*|Lea también*|Lee también*|Lea más*|Leer más*|Le puede interesar*|Te recomendamos*|Más información*
    Te podría interesar*|Te puede gustar*|Puede interesarle*|Le podría interesar*|Lea además*|Lee además*|Leer también*|Lea:*|Lee:*
    Mira también*|Mire también*|Ver también*|Vea también*|Ver más|Ver:*|Seguir leyendo|Sigue leyendo*|Siga leyendo*|Lee la nota completa*
    Leer la nota completa*|Leer artículo completo*|Leer noticia completa*`,
    mostRead: `Lo más leído*|Lo más visto*
    Más leídas|Más leídos|Más leído|Las más leídas*|Los más leídos*|Más vistos|Más vistas|Lo más comentado|Lo más compartido|Lo más popular*
    Más populares|Populares|Tendencias|Noticias más leídas|Noticias destacadas`,
    newsletter: `*suscri*newsletter*|*suscri*boletín*|*recib*correo*|*nuestr* bolet*|Síguenos*|*canal de whatsapp*
    *registr*boletín*|*inscri*boletín*|*apúntate*boletín*|*recib*newsletter*|*recib*en tu correo*|*en tu bandeja*|*en su bandeja*
    *nuestra newsletter*|Tu correo|Tu correo electrónico|Tu email|Correo electrónico|Activa las notificaciones*|Activar notificaciones*
    Activar las notificaciones*|Recibe notificaciones*|Recibe alertas*|Recibir alertas*|Recibe las noticias*|Recibe las últimas*
    Recibe lo último*|No te pierdas ninguna*|No te pierdas nada*|Mantente informado*|Mantente al día*|Mantente al tanto*|Síganos en*
    Seguinos en*|Sigue a*en Google*|Sigue*en Instagram|Sigue*en Facebook|Únete a nuestro*|Unite a nuestro*|Únete a*canal*|*nuestro canal*
    *fuente preferida*|*fuentes preferidas*|Ahora no|No, gracias|Puedes darte de baja*|Puede darse de baja*`,
    subscribe: `Suscríbete*|*para suscriptores*|*para seguir leyendo*|*soy suscriptor*
    Suscribirse|Suscribirme|Suscríbase*|Suscribite*|Hazte suscriptor*|Hazte socio*|Hazte premium*|Ya soy suscriptor*|Ya eres suscriptor*
    Ya estás suscrito*|Ya tienes cuenta*|Solo para suscriptores|Exclusivo suscriptores|Exclusivo para suscriptores*|Contenido exclusivo*
    Contenido premium|Lee sin límites*|Lectura sin límites*|Acceso ilimitado*|Accede a todo*|Accede sin límites*|Cancela cuando quieras*
    Cancela en cualquier momento*|Cancele cuando*|Sin permanencia*|Oferta especial*|Oferta limitada*|Prueba gratis*|Prueba gratuita*
    Pruébalo gratis*|Ver ofertas|Ver planes|Ver suscripciones|Elige tu plan*|Para continuar leyendo*|Sigue leyendo con*
    Te quedan*artículos*`,
    app: `*descarga*app*
    Descarga la app*|Descargar la app*|Descarga nuestra app*|Descarga la aplicación*|Descargar aplicación|Descargar ahora|Descárgala*
    *nuestra app*|*nuestra aplicación*|Abrir en la app*|Leer en la app*|Instala la app*|Disponible en App Store*
    Disponible en Google Play*|Disponible en la App Store*|Consíguelo en el App Store|Empieza ahora|Comienza ahora`,
    aiPromotion: `Resumir|Resumir artículo|Resumir este*|Resume este*|Resumir con IA|Resumen con IA|Resumen IA|Resumen generado*
    Resumen por IA|Puntos clave*IA|Haz una pregunta*|Hacer una pregunta|Haga una pregunta*|Pregunta a*IA|Pregúntale a*|Preguntar a la IA
    Pregunta sobre este*|Explícalo fácil*|Explícame*fácil|Explicar de forma sencilla|Explicación sencilla|Simplificar|Traducir
    Traducir este*|Prueba nuestras*IA|Prueba*funciones de IA|Descubre lo que*IA puede*|Asistente de IA|Asistente IA|*nuestra IA*
    La IA puede cometer*|Generado con IA|Generado por IA|Contenido generado por IA`,
    comments: 'Comentarios*|Deja*comentario*|Deja una respuesta*',
    share: `Compartir*|Comparte *|Copiar enlace
    Enviar|Enviar por*|Imprimir|Copiar link|Copiar URL|Enlace copiado*|Copiado|Guardar|Guardar artículo|Guardar noticia|Leer más tarde
    Añadir a favoritos|Regalar artículo|Regala esta*|Tamaño de letra|Tamaño del texto|Versión para imprimir`,
    ad: `Publicidad*|Contenido patrocinado
    Anuncio|Anuncios|Patrocinado*|Contenidos patrocinados|Contenido de marca|Contenido pagado|Contenido promocionado|Ofrecido por
    Presentado por|Promocionado|Contenido de nuestros socios|De nuestros socios|De nuestros patrocinadores|Nuestros socios|Más de la web
    De toda la web|Alrededor de la web|El artículo continúa*|La nota continúa*|Continúa leyendo debajo*|Saltar anuncio
    Enlaces patrocinados|Publirreportaje`,
    listen: `Escuchar*
    Escucha este*|Escucha esta*|Escucha la nota*|Escucha el artículo*|Escucha la noticia*|Versión en audio|Versión audio|Versión en audio*min
    Audio del artículo|Audio de la noticia|Leer en voz alta|Reproducir|Reproducir audio|Pausar|Silenciar|Velocidad|Velocidad de*
    *voz automática*`,
    consent: '*utiliza* cookies*',
    credit: 'Imagen:*|Crédito*:*',
    donation: `Doná*|Haz una donación*|Haga una donación*|Hacer una donación|Apóyanos*|Apoya nuestro*|Apoya el periodismo*
    Apoye el periodismo*|Apoya a*periodismo*|Ayúdanos a*|Tu apoyo*|Tu donación*|Tu aporte*|Colabora|Colabora con*|Contribuye*`,
    authorBio: `Sobre el autor*|*es periodista*
    Sobre la autora*|Sobre nosotros|Acerca del autor*|Acerca de la autora*|Acerca de nosotros|Todos los artículos de*|Todas las noticias de*
    Todas las notas de*|Ver todos los artículos*|Ver todas las notas*|Ver todas las noticias*|Más artículos de*|Más notas de*
    Más noticias de*|Ver perfil|Ver biografía|Perfil del autor|Conoce al autor|*es redactor*|*es reporter*|*es corresponsal*
    *es editor de*|*es un medio de*|*es un portal de noticias*|*es un sitio de noticias*|*es un diario digital*|*cubre economía*para*
    *cubre política*para*|Escrito por|Por:*`,
    tags: 'Etiquetas*|Temas:*',
    correction: 'Corrección*|Fe de err*|Rectificación*',
    syndication: '*publicado originalmente*|*publicó originalmente*',
    updated: 'Actualizad*',
    published: 'Publicad*',
    readTime: '*de lectura',
    contact: `Encontraste un error*|Encontraste algún error*|Encontró un error*|Has encontrado un error*|Viste un error*|Has visto*error*
    Hay un error en esta*|Si encuentras un error*|*selecciona el texto*|*selecciónalo y*|Reportar un error*|Reportar error*
    Reporta un error*|Reportar un problema|Informar de un error*|Avisar de un error*|Notificar*error|Corregir*noticia
    Sugerir una corrección*|Tienes información*|Tienes una historia*|Tienes alguna*|Tienes una pista*|Envíanos*|Escríbenos*|Escríbanos*
    Contáctanos*|Contacto|Contacta con*|Contacta a la redacción*|Danos tu opinión`,
    poll: `Votar|Vota|Vota ahora|Votos|Ver resultados|Ver los resultados|Resultados de la encuesta|Encuesta|Encuesta del día
    La pregunta del día|Pregunta del día|Participa en nuestra encuesta*|Participa en la encuesta*|Gracias por votar*|Gracias por tu voto*
    Ya has votado*|Te ha gustado este*|Te gustó esta*|Te ha resultado útil*|Te sirvió esta*|Califica esta*|Valora este*|Total de votos*`,
    republish:
      'Republicar este artículo|Republicar esta nota|Republica este artículo|Republique este artículo|Republica nuestros artículos*|Republicar',
  },
  ages: {
    frames: 'hace*_',
    minute: 'minuto|minutos|min|mins',
    hour: 'hora|horas|h|hs|hrs',
    day: 'día|días|d',
    week: 'semana|semanas|sem',
    month: 'mes|meses|m',
    one: 'un|una',
    now: 'ahora mismo|hace instantes|hace unos instantes|hace momentos|hace unos momentos|hace un momento|hace segundos',
    today: 'hoy',
    yesterday: 'ayer',
  },
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ownWords: 'nuestro|nuestra|nuestros|nuestras',
  smallWords: 'los las una que del por con para el su como más pero es en y',
  wordsAloud: 218,
};
