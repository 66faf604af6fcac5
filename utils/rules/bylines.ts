/** Words before a writer's name. */
export const BY_LABEL =
  /^(?:(?:(?:this )?(?:post|article|story|piece) (?:was |is )?(?:written|authored) by|(?:written|story|text|words|posted|published|report|reported|article|created|authored|submitted|contributed|added)\s+by|by|von|vom|par|por|de|di|da|door|av|af|od|przez|automatisch erfasst von|authors?|autorin\/autor|autor(?:in|en|innen|a|as|es|i|zy|e)?|auteurs?|autric[ei]|autore|redattore|texto?|texte|tekst|testo|words|story|reporter|reportage|contributors?(?=\s*:)|ein (?:artikel|beitrag|gastbeitrag|kommentar|essay|interview) von|eine? [a-zäöüß-]+ von|(?:gast)?(?:kommentar|beitrag|interview|kolumne|essay|analyse) von|geschreven door|geplaatst door|gepubliceerd door|publié par|écrit par|publicado por|escrito por|pubblicato da|scritto da|a cura di|verfasst von|geschrieben von|gepostet von|veröffentlicht von|erstellt von|gespeichert von|автор(?:ы|и)?|текст|συντάκτης|γράφει(?: ο| η)?|yazar|yazan|haber|kirjoittaja|teksti|szerző|írta|tác giả|theo|oleh|penulis|reporter|كتب|كتبت|بقلم|מאת|文章|文|作者|撰文|記者|記事|责编|責編|责任编辑|责编|기자|글|लेखक|द्वारा|เขียนโดย|โดย)(?:\s*[:：・=＝]\s*|\s+))+/i;

/** Degrees and memberships behind a name. */
export const CREDENTIAL =
  /^(?:[A-Z]{2,6}[®™*]?|(?:[A-Z][a-z]{0,3}\.){1,4}[A-Z]?|Ph\.?\s?D\.?|M\.?D\.?|MBA|Esq\.?|Jr\.?|Sr\.?|II|III|CPA|CFP®?|CEPF®?|RDN?|DVM|MS|MA|BA|BSc|MSc|LPC|LCSW|[A-Z]-[A-Z]+ ?\d*|Dr\.?|Prof\.?)$/;

/** What someone is, not who. */
export const JOB_TITLE =
  /(?:^|[\s-])(?:editors?|redakteur(?:in)?|redaktör|redacteur|rédact(?:eur|rice)|redactor[a]?|chefredakt\w+|correspondent|korrespondent(?:in)?|corresponsal|correspondant|corrispondente|reporters?|journalist(?:in)?|journaliste|periodista|writers?|columnist|kolumnist|contributors?|contributing|freelancer?|staff writer|specialist|director|manager|founder|co-founder|ceo|cto|cfo|president|analyst|strategist|consultant|officer|professor|lecturer|researcher|scientist|attorney|lawyer|dietitian|nutritionist|therapist|physician|expert|lead|head of|senior|junior|associate|assistant|intern|producer|photographer|fotograf|anchor|presenter|host|blogger|gardener|astrologer|horticulturalist|educator|marketer|engineer|developer|designer|architect|owner|guest author|gastautor(?:in)?|volont[äa]r(?:in)?|leiter(?:in)?|ressortleiter(?:in)?|pressesprecher(?:in)?)(?:$|[\s-])/i;

/** Stands where a name would, and is none. */
export const NO_NAME =
  /^(?:admin(?:istrator)?|staff|editor(?:s|ial)?|editorial (?:team|staff|board)|redaktion|redaktionsteam|die redaktion|rédaction|la rédaction|redacción|redazione|redação|redactie|redaksjonen|redaktionen|(?:online|news|sport|web|digital)-?redaktion|webmaster|user|guest|gast|anonymous|anonym|unknown|none|null|undefined|author|autor|news ?desk|web ?desk|online ?desk|newsroom|team|press release|pressemitteilung|sponsored|partner content|advertorial|anzeige|min(?:ute)?s?(?: read)?|reading time|lesezeit|\d+ min\w*|read more|share|teilen|comments?|kommentare?|kommentar schreiben|home|news|follow|tips meg|read|mehr infos?|learn more|watch live|view profile|(?:see|view|read) (?:full )?bio|bio|about the author|über den autor|last updated|veröffentlicht|artikel|lesen|nachrichtenagentur|news agency|agenturen|agencies|wire services?|with files from|guest post|no author|datum|date|kategorien?|categor(?:y|ies)|tags?|print|email|facebook|twitter|updated|published|posted|est read time|uncategorized|allgemein|blog|the|and|by|von|und|dpa-infocom|view all posts|all posts|page\..*|full bio|link|posted by|written by|guest columnists?|details|see more)$/i;

/** Class names of what holds a writer's name. */
export const AUTHOR_CLASS =
  /(?:^|[\s-])(?:author|authors|autor|autoren|auteur|autore|byline|byl|writer|contributor|author-?name|post-?author|entry-?author|article-?author)(?:$|[\s-]|\d)/i;

/** Lines with a "by" that names no writer. */
export const NO_BYLINE =
  /^(?:by (?:accessing|checking|clicking|continuing|entering|joining|providing|signing|submitting|subscribing|using)|photo|foto|image|bild|picture|reviewed|medically|fact[- ]checked|edited|illustration|sponsored|powered|presented|published by|copyright|©|translated)/i;

/** Words no name holds: what links to more of the writer's work says, and what a site is run by. */
export const NOT_IN_NAME =
  /(?:^|\s)(?:admin|modified|written|posts?|articles?|stories|edition|beiträge|artikel|all|more|mehr|view|about|über uns|who|read|lesen|watch|follow|share|subscribe|newsletter|GmbH|e\.\s?V\.|Inc\.?|LLC|Ltd\.?|views|reads|shares|likes|lettura|lecture|lesezeit|lesedauer|leestijd|lectura|leitura|lästid|læsetid|lesetid|lukuaika|okuma|dakika|czytania|чтения|читання|минут[аы]?|просмотр(?:а|ов)?|перегляд(?:и|ів)|vues|vistas|visualizaç(?:ão|ões)|visualizzazion[ei]|aufrufe|visningar|visninger|görüntülenme|okunma|wyświetleń|dilihat|dibaca|دقيقة|دقائق|قراءة|للقراءة|مشاهدة|مشاهدات|المشاهدات|צפיות|דקות|קריאה|मिनट|पढ़ें|व्यूज़?|दृश्य|دقیقه|بازدید|مطالعه)(?:\s|$)|(?:lượt xem|phút đọc|조회수?|읽음|閲覧|阅读|閱讀|浏览|瀏覽|อ่าน|ครั้ง)/i;

/** Words in capitals that are of sections, labels and places more often than of people. */
export const NO_PERSON =
  /(?:^|\s)(?:the|a|an|der|die|das|dem|zum|zur|el|los|las|les|our|my|your|mein|new|last|first|key|top|best|how|what|why|by|of|for|modified|written|sign|log|blog|weblog|news|guide|tips|management|software|design|science|technology|business|health|home|style|life|living|culture|politics|sports?|video|audio|player|store|shop|deal|data|web|online|digital|marketing|finance|insurance|university|college|school|center|centre|institute|department|office|editorial|team|staff|redaktion|group|media|delhi|york|angeles|london|berlin|washington|category|topics?|related|featured|updated|reading|time|comments?|kommentare|teilnahmen|anzahl|informationen|weitere|privacy|policy|statement|disclosure|terms|cookies?|fact|checked)(?:\s|$)/i;

/** "By" within a line of dates and comments. */
export const BY_INSIDE = /(?:^|[\s|])(?:by|von|par|por|door|di|av|af)[\s|]+([^|]{3,60})/i;

/** Labels that nothing but a writer's name follows. */
export const AUTHOR_LABEL =
  /^(?:authors?|autorin\/autor|autor(?:in|en|a|es)?|auteurs?|autric[ei]|autore|(?:(?:this )?(?:post|article|story|piece) (?:was |is )?)?(?:written|posted|submitted) by|(?:text|words|story|article) by|geschrieben von|gespeichert von|verfasst von|escrito por|écrit par|scritto da|автор|yazar|作者|撰文)(?:\s*[:：]|\s)/i;

/** Behind a writer's name: who else had a hand in it. */
export const OTHER_HAND =
  /(?:^|[\s,|·•-])(?:tested|researched|reviewed|edited|fact[- ]?checked|medically reviewed|photographed|illustrated|photos?|translated|produced) by\s.*$|(?:^|[\s,|·•-])(?:photos?|fotos?|bilder|illustrations?|illustrationen):\s.*$|(?:^|\s)(?:写真|撮影|聞き手|構成|摄影|攝影)\s*[:：・=＝／/].*$/i;

/** Class names of the parts of a name, which stand in an element each. */
export const LAST_NAME_CLASS = /(?:^|[\s-])(?:last-?name|family-?name|sur-?name|nachname)(?:$|[\s-])/i;

/** Words before a name of somebody who had another hand in it. */
export const OTHER_HAND_BEFORE =
  /(?:reviewed|edited|checked|translated|photographed|illustrated|designed|produced|tested) by:?\s*$|(?:photos?|illustrations?|translation|fotos?|übersetzung|traduction|traducción)(?: by| von| par| por)?:?\s*$/i;

/** Addresses of accounts that post for others. */
export const ACCOUNT_ADDRESS = /\/(?:admin|editor|redaktion|webmaster|staff)[\w-]*\/?(?:#.*)?$/i;

/** Parts of addresses that lead to a section or a theme. */
export const SECTION_ADDRESS = /\/(?:category|categories|tag|tags|topics?|section|thema|kategorie|rubrik|hub)\//i;

/** Professions that stand before a name. */
export const PROFESSION_BEFORE =
  /^(?:rechtsanw[aä]lt(?:in)?|redakteur(?:in)?|reporter(?:in)?|journalist(?:in)?|fotograf(?:in)?|korrespondent(?:in)?|attorney|reporter|correspondent|journaliste|periodista)\s+(?=[a-z\u00c0-\u1fff]\S*\s+[a-z\u00c0-\u1fff])/i;

/** What stands behind a name without a comma: where and for whom someone writes, and when. */
export const BEHIND_NAME =
  /\s+(?:(?:in|aus|from|at|for|für|om|über|on|am|vom|under|unter)\s|(?:le|el|den|dne|del|à)\s\d|(?:published|posted|updated|last|reviewed|edited|photos?|fotos?|illustrat\w+|follow|contact|email|veröffentlicht|aktualisiert|publiziert|erschienen|gepostet|publié|modifié|publicado|actualizado|pubblicato|aggiornato)(?![a-z\u00c0-\u1fff])|\d{1,2}[./:-]\d|\d{1,2}\.?\s|(?:19|20)\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s\d).*$/i;
