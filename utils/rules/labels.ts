/** Words before a date that say when the story came out. */
export const PUBLISHED_LABEL =
  /publish date|publi(?:shed|é|ée|cado|cada|cación|catie|kacja|kováno|kované|kowano|cerad|ceret|sert|cat|cato|cata)|posted|submitted on|first posted|created|erstellt|veröffentlicht|erschienen|online seit|geplaatst|gepubliceerd|mis en ligne|paru le|pubblicat|postado|опубликован|опубліковано|објављено|objavljeno|julkaistu|megjelen|közzétév|yayın|oluşturma|giriş|入力|입력|등록|公開|公開日|配信|投稿|发布|發布|发表|時間|नشر|نشر|تاريخ|منتشر|פורסם|प्रकाशित|प्रकाशन|প্রকাশ|đăng (?:lúc|ngày|tải|bởi)|ngày đăng|diterbitkan|tayang|dipublikasikan|date of publication/i;

/** Words before a date that say when a story that was changed since first came out. */
export const ORIGINAL_LABEL =
  /(?:originally|first|initially) (?:published|posted|appeared|printed)|ursprünglich (?:veröffentlicht|erschienen)|erstmals (?:veröffentlicht|erschienen)|erstveröffentlichung|initialement publié|première publication|publicado (?:originalmente|por primera vez)|publicado originalmente|pubblicato originariamente|prima pubblicazione|oorspronkelijk gepubliceerd|ursprungligen publicerad|opprinnelig publisert|oprindeligt publiceret|pierwotnie opublikowan|впервые опубликован|初出|初公開|最初发布/i;

/** Words behind a date that say when the story was changed. */
export const UPDATED_AFTER =
  /^\W{0,3}(?:\(?updated\)?|last ?updated?|last modified|aktualisiert|mis à jour|actualizado|aggiornato|更新|수정)/i;

/** Words before a date that say when the story was changed. */
export const UPDATED_LABEL =
  /updat|modifi|last edited|edited|revised|aktualis|actualis|actualiz|mis à jour|mise à jour|màj|aggiorna|geändert|bearbeitet|überarbeitet|letzte änderung|uppdater|senast ändrad|oppdater|opdater|bijgewerkt|gewijzigd|güncel|päivitet|muokattu|frissít|módosít|aktualiz|zaktualiz|обновл|оновлен|изменен|ажуриран|ažurira|ενημέρ|τελευταία|수정|업데이트|更新|修正|最終更新|cập nhật|diperbarui|تحديث|به‌روز|עודכן|अपडेट|अद्यतन|হালনাগাদ|reviewed|stand:/i;

/** A date after these is of something else: an event, a right, a deadline, a birth. */
export const OTHER_LABEL =
  /copyright|©|all rights|expires?|valid until|gültig bis|deadline|due |register by|event|starts?:|ends?:|veranstaltung|termin|born|geboren|isbn|©|since|seit|established|gegründet|comment|kommentar|today is|registriert|joined|member since|mitglied seit|verfügbar bis|available until|accessed|retrieved|abgerufen/i;

/** Class names of the line that holds a story's date. */
export const DATE_CLASS =
  /(?:^|[\s-])(?:date|datum|fecha|data|dato|datetime|time|timestamp|published|publish|pubdate|posted|submitted|authored|created|meta|postmeta|postmetadata|byline|dateline|metadata|post-footer|entry-info|post-info|article-info)(?:$|[\s-]|\d)/i;

/** Marks at the front of a running story's headline. */
export const LIVE_MARK = /^(?:live(?:[- ]?(?:blog|ticker|updates?))?|en direct|direct|en vivo|directo|diretta|ao vivo|canlı)\s*[:|–-]\s+/i;

/** Class names of what stands in a heading before the headline itself. */
export const KICKER_CLASS =
  /(?:^|[\s-])(?:kicker|overline|topline|eyebrow|dachzeile|spitzmarke|super-?title|sup-?title|overtitle|roofline|topic|category|rubric|ressort|section|antetitulo|date|sr-only|visually-?hidden|badge|label|tag)(?:$|[\s-])/i;

/** A day of the week alone, which stands before a date. */
export const WEEKDAY = new RegExp(
  `^(?:יום )?(?:${[
    'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday',
    'mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    'lunes martes miércoles jueves viernes sábado domingo',
    'lunedì martedì mercoledì giovedì venerdì sabato domenica',
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta',
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    'måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag',
    'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina',
    'poniedziałek wtorek środa czwartek piątek sobota niedziela',
    'pondělí úterý středa čtvrtek pátek neděle',
    'hétfő kedd szerda csütörtök péntek szombat vasárnap luni marți miercuri joi vineri sâmbătă duminică',
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
    'senin selasa rabu kamis jumat sabtu minggu',
    'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή',
    'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс',
    "понеділок вівторок середа четвер п'ятниця п’ятниця субота неділя",
    'الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد',
    'دوشنبه سه\u200cشنبه چهارشنبه پنجشنبه پنج\u200cشنبه جمعه شنبه یکشنبه',
    'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
    'ראשון שני שלישי רביעי חמישי שישי שבת',
    '月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日',
    '월요일 화요일 수요일 목요일 금요일 토요일 일요일',
  ]
    .join(' ')
    .replaceAll(' ', '|')}|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)[.,]?$`,
  'i',
);
