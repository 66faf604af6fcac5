/**
 * What words in class names and ids hint at. A hint is never evidence enough to set a block aside; it is
 * one input among many to the story model. Tokens are singular, lower case, split at hyphens, digits and capitals.
 */
export const nameHints = {
  body: 'articlebody body bodytext content copy entry fulltext maincontent paragraph post prose richtext rte story storybody text artikel texte contenido cuerpo corpo texto inhalt tekst treść',
  lead: 'abstract deck dek excerpt intro introtext kicker lead lede perex preamble standfirst strapline subhead subheading subheadline subline subtitle summary teasertext vorspann chapo entradilla ingress',
  title: 'headline heading title hed titel titre titulo titolo',
  byline: 'author autor autore auteur byline contributor creator credit-line reporter journalist writer vcard bio profile autorenbox',
  meta: 'date datum fecha meta metadata pubdate published publish readtime reading time timestamp updated',
  caption: 'caption credit copyright figcaption photographer imagecaption legend bildunterschrift didascalia wp-caption source',
  related:
    'also another associated continue discover explore further linked more next other outbrain popular read recirc recirculation recommend recommendation recommended related relatedpost see similar suggested suggestion taboola trending upnext weiterlesen mehr',
  card: 'card cards collection deck grid item listing list playlist post-list preview slider swiper teaser thumb thumbnail tile',
  promo:
    'ad ads adsense advert advertisement advertising affiliate banner commercial cta dfp gpt marketing offer promo promotion sponsor sponsored sponsoring anzeige werbung pub publicidad',
  share:
    'bookmark facebook follow instagram like linkedin pinterest print save share sharing sharebar social sociallink telegram tool toolbar twitter whatsapp',
  comment: 'comment comments commenting disqus discussion reaction reply response respond kommentar kommentare',
  signup:
    'app download email form mail newsletter optin popup modal register registration signup subscribe subscriber subscription abo piano overlay',
  paywall: 'gate login meter offer paid paywall premium regwall signin',
  navigation: 'breadcrumb breadcrumbs menu nav navbar navigation navi pager pagination pagenav sitemap skip tab tabs toc topbar',
  edge: 'aside bottom complementary footer header masthead rail secondary sidebar side widget widgets',
  tag: 'categories category hashtag keyword label rubric section tag tags taxonomy topic topics schlagwort',
  media: 'audio carousel figure gallery image img media photo picture player podcast slideshow video',
  box: 'box factbox fact facts infobox info key-points callout note quote pullquote sidebar table timeline faq',
  legal:
    'accessibility alert consent cookie disclaimer gdpr hidden hide imprint legal notice notification offscreen privacy screenreader sr sronly terms visuallyhidden warning',
} as const;

export type NameHint = keyof typeof nameHints;
