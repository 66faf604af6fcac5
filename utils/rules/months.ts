/**
 * The months in the languages most read, in lower case without accents: twelve names, then twelve more where a day inflects them.
 * `Intl` says the same of each and of all others; a cut-off name is known by its beginning.
 */
export const MONTHS: Readonly<Record<string, string>> = {
  cs: 'leden unor brezen duben kveten cerven cervenec srpen zari rijen listopad prosinec ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  de: 'januar februar marz april mai juni juli august september oktober november dezember',
  el: 'ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου δεκεμβριου',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  hu: 'januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november desember',
  pl: 'styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia',
  pt: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  ru: 'январь февраль март апрель маи июнь июль август сентябрь октябрь ноябрь декабрь января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  tr: 'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik',
  uk: 'січень лютии березень квітень травень червень липень серпень вересень жовтень листопад грудень січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
};

/**
 * How newspapers write the twelve months where `Intl` has another form: of the Levant, whose names of two words are read as one,
 * of the Maghreb, of Afghanistan.
 */
export const MONTHS_ALSO: readonly string[] = [
  'jänner كانونالثاني جانفي جنوری',
  'شباط فيفري فبروری',
  'mrz mrt آذار مارچ',
  'نيسان أفريل اپریل',
  'أيار ماي',
  'حزيران جوان جون',
  'تموز جويلية يوليوز جولای',
  'agust آب أوت غشت آگوست اگست',
  'sept setp أيلول شتنبر سپتمبر',
  'تشرينالأول اکتوبر',
  'تشرينالثاني نونبر نومبر',
  'كانونالأول دجنبر دسمبر',
];
