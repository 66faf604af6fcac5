/** News agencies: a byline or a dateline of theirs names the source of the story, not of the site. */
export const AGENCIES: readonly string[] =
  'Reuters|Associated Press|AP|AFP|Agence France-Presse|dpa|dpa-AFX|APA|sda|Keystone-SDA|KNA|epd|SID|ANSA|EFE|Europa Press|Lusa|PTI|ANI|IANS|UNI|Press Association|PA Media|PA|UPI|Xinhua|Kyodo|Kyodo News|Jiji Press|Jiji|Yonhap|Bernama|Antara|TASS|Interfax|RIA Novosti|Ukrinform|PAP|ČTK|TASR|SITA|MTI|Agerpres|BTA|Beta|Tanjug|Hina|STA|NTB|TT|Ritzau|STT|BNS|ETA|LETA|ELTA|ANP|Belga|Anadolu|AA|DHA|IHA|SPA|MENA|WAM|Petra|NAN|SAPA|AAP|The Canadian Press|La Presse Canadienne|Notimex|Télam|Bloomberg|Dow Jones|PR Newswire|Business Wire|GlobeNewswire|新华社|新华网|中新社|共同通信|時事通信|共同|時事|연합뉴스|뉴시스|뉴스1|РИА Новости|ТАСС|Интерфакс|Укринформ'.split(
    '|',
  );

/** Words that newspapers and broadcasters call themselves by; a short name holding one is a paper's, not a writer's or a section's. */
export const PRESS_WORD =
  /(?:^|[\s-])(?:independent|times|post|journal|herald|guardian|telegraph|tribune|gazette|chronicle|observer|argus|advertiser|mercury|ledger|clarion|gleaner|mirror|express|examiner|sentinel|dispatch|courier|inquirer|bulletin|register|standard|mail|daily|weekly|press|news|newspaper|newswire|broadcasting|tv|radio|live|today|bbc|cnn|cnbc|nbc|abc|cbs|npr|pbs|itv|sky|bloomberg|forbes|fortune|newsweek|politico|axios|zeitung|anzeiger|tagblatt|tageblatt|nachrichten|rundschau|kurier|presse|spiegel|welt|bild|stern|merkur|monde|figaro|parisien|libération|dépêche|diario|periódico|mundo|país|vanguardia|corriere|repubblica|stampa|giornale|gazzetta|messaggero|jornal|folha|globo|estado|quotidien|courrier|heraldo|correo|gaceta|prensa|diário|correio|gazzettino|mattino|secolo|krant|dagblad|nieuwsblad|volkskrant|telegraaf|avisen|posten|tidende|nyheter|gazeta|dziennik|rzeczpospolita|noviny|novinky|deník|zprávy|lidové|hírlap|gazetesi|haber|harian|koran|báo|новости|известия|газета|правда|вісті|новини|вести|ведомости|вестник|вісник|εφημερίδα|καθημερινή|ναυτεμπορική|τα νέα|sanomat|standaard|expresso|दैनिक|समाचार|टाइम्स|noticias|infobae|voz|faro|صحيفة|جريدة|وكالة|صدى|ידיעות|עיתון)(?:$|[\s-])/i;

/** Endings of papers' names in scripts without spaces, and in languages that write such a name as one word: "Nordkurier". */
export const PRESS_ENDING =
  /(?:\p{Ll}(?:zeitung|anzeiger|blatt|bladet|bote|bode|kurier|posten|avisen?|avisa|tidende|tidningen|tidning|nytt|krant|courant|dagblad|nachrichten|rundschau)|新聞|新闻|日報|日报|時報|时报|晚報|晚报|通信|通信社|通讯社|放送|週報|周报|신문|일보|뉴스|방송)$/u;

/** Sections are named by such words, too, which they write small: "UK news". */
export const SECTION_ENDING = /\s(?:news|live|today|radio|nachrichten)$/;
