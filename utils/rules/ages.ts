/**
 * How long ago, as `Intl.RelativeTimeFormat` says it in a language: a frame in which `_` is a unit and a star the number, the
 * units, and what does not fit the frame. To ask `Intl` the first time takes 15 to 20 ms, half of what it takes to read a
 * page; a test holds these against it.
 */
export const AGES: Readonly<Record<string, readonly [frame: string, units: string, others: string]>> = {
  ar: [
    'قبل*_',
    'دقائق|دقيقة|ساعات|ساعة|أيام|يومًا|أسابيع|أسبوعًا|أشهر|شهرًا',
    'قبل دقيقة واحدة|قبل دقيقتين|قبل ساعة واحدة|قبل ساعتين|قبل يوم واحد|قبل يومين|قبل أسبوع واحد|قبل أسبوعين|قبل شهر واحد|قبل شهرين|أمس|خلال*أشهر',
  ],
  cs: ['před*_', 'minutou|minutami|hodinou|hodinami|dnem|dny|týdnem|týdny|měsícem|měsíci|min|h|týd|měs', 'včera'],
  da: [
    '_ siden',
    'for*minut|for*minutter|for*time|for*timer|for*dag|for*dage|for*uge|for*uger|for*måned|for*måneder|min|time|timer|dag|dage|uge|uger|md|mdr',
    'i går',
  ],
  de: ['vor*_', 'minute|minuten|stunde|stunden|tag|tagen|woche|wochen|monat|monaten|min|std|m|wo', 'gestern'],
  es: ['hace*_', 'minuto|minutos|hora|horas|día|días|semana|semanas|mes|meses|min|h|d|sem|m', 'ayer'],
  fi: ['_ sitten', 'minuutti|minuuttia|tunti|tuntia|päivä|päivää|viikko|viikkoa|kuukausi|kuukautta|min|t|pv|vk|kk', 'eilen'],
  fr: ['il y a*_', 'minute|minutes|heure|heures|jour|jours|semaine|semaines|mois|min|h|j|sem|m', 'hier|min|sem'],
  he: [
    'לפני*_',
    'דקות|שעות|ימים|שבועות|חודשים|דק|שע|שב|חו',
    'לפני דקה|לפני שעה|לפני שעתיים|לפני יום אחד|לפני יומיים|לפני שבוע|לפני שבועיים|לפני חודש|לפני חודשיים|אתמול|לפני דק|לפני שע|לפני שב|לפני חו',
  ],
  hi: ['_ पहले', 'मिनट|घंटे|दिन|सप्ताह|माह|मि|घं', 'कल'],
  id: ['_ lalu', 'menit yang|jam yang|hari yang|minggu yang|bulan yang|mnt|jam|h|mgg|bln', 'kemarin'],
  it: ['_ fa', 'minuto|minuti|ora|ore|giorno|giorni|settimana|settimane|mese|mesi|min|h|g|gg|sett', 'ieri'],
  ja: ['_前', '分|時間|日|週間|か月', '昨日'],
  ko: ['_ 전', '분|시간|일|주|개월', '어제'],
  nl: ['_ geleden', 'minuut|minuten|uur|dag|dagen|week|weken|maand|maanden|min|dgn', 'gisteren'],
  no: ['for*_ siden', 'minutt|minutter|time|timer|døgn|uke|uker|måned|måneder|min|t|d|u|md', 'i går|min|md'],
  pl: [
    '_ temu',
    'minutę|minuty|minut|godzinę|godziny|godzin|dzień|dni|tydzień|tygodnie|tygodni|miesiąc|miesiące|miesięcy|min|godz|tydz|tyg|mies|g',
    'wczoraj',
  ],
  pt: ['há*_', 'minuto|minutos|hora|horas|dia|dias|semana|semanas|mês|meses|min|h|sem', 'ontem'],
  ru: [
    '_ назад',
    'минуту|минуты|минут|час|часа|часов|день|дня|дней|неделю|недели|недель|месяц|месяца|месяцев|мин|ч|дн|нед|мес',
    'вчера|мин|дн|нед|мес',
  ],
  sv: [
    'för*_ sedan',
    'minut|minuter|timme|timmar|dag|dagar|vecka|veckor|månad|månader|tim|d|v',
    'i går|för*min sen|för*mån sen|−*min|−*h|−*d|−*v|−*mån',
  ],
  tr: ['_ önce', 'dakika|saat|gün|hafta|ay|dk|sa|hf', 'dün'],
  uk: [
    '_ тому',
    'хвилину|хвилини|хвилин|годину|години|годин|день|дні|днів|тиждень|тижні|тижнів|місяць|місяці|місяців|хв|год|дн|тиж|міс',
    'учора',
  ],
  vi: ['_ trước', 'phút|giờ|ngày|tuần|tháng', 'hôm qua'],
  zh: ['_前', '分钟|小时|天|周|个月', '昨天'],
};
