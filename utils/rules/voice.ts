/** "Our", as a site says it of what is its own; where a language says it in an ending, the words that carry it here. In small letters. */
export const OWN_WORDS = {
  en: 'our',
  de: 'unser|unsere|unseren|unserem|unserer',
  fr: 'notre|nos',
  es: 'nuestro|nuestra|nuestros|nuestras',
  it: 'nostro|nostra|nostri|nostre',
  pt: 'nosso|nossa|nossos|nossas',
  nl: 'ons|onze',
  pl: 'nasz|nasza|nasze|naszego|naszej|naszym',
  cs: 'náš|naše|našeho|našem|našemu',
  sv: 'vår|vårt|våra',
  no: 'vår|vårt|våre',
  da: 'vores|vor',
  fi: 'uutiskirjeemme|meidän',
  tr: 'bültenimize|bültenimiz',
  ru: 'наш|нашу|нашей|нашего|нашем|наши|наших',
  uk: 'наш|нашу|нашої|нашого|нашому|наші|наших',
  ar: 'نشرتنا|قناتنا|تابعونا|موقعنا',
  he: 'שלנו',
  hi: 'हमारे|हमारी|हमारा',
  id: 'kami',
} as const;

/** The same in languages that part no words, or have two for it: looked for anywhere. */
export const OWN_PHRASES = {
  vi: 'chúng tôi',
  ja: '当社|当サイト|本紙|弊紙|弊社|小社',
  zh: '我们|我們|本报|本報|本网|本站',
  ko: '우리|본지|저희',
} as const;
