import { describe, expect, test } from 'vitest';
import { PUBLISHED_LABEL, UPDATED_LABEL } from '../../../utils/rules/labels';
import { valueOf } from '../../../utils/article/metadata/dates/choose';
import { monthsOf } from '../../../utils/article/metadata/dates/months';
import { normalise, parseDates } from '../../../utils/article/metadata/dates/parseDate';
import { read, PROSE } from './reading';

const datesIn = (text: string, language: string): string[] =>
  parseDates(normalise(text), { monthOf: monthsOf([language]) }).map((found) =>
    found.yearless ? valueOf({ ...found, year: 1 }).replace(/^1/, 'YYYY') : valueOf(found),
  );

/** Lines as news pages print them, names, labels and dates glued together. */
describe('dates in visible lines', () => {
  test.each<readonly [line: string, language: string, dates: readonly string[]]>([
    ['Independent30-03-2025', 'en', ['2025-03-30']],
    ['Tobias Mühlbauer24.04.2024, 19:35 Uhr', 'de', ['2024-04-24T19:35:00']],
    ['dpaMM-Redaktion Palma, Mallorca15.04.25 09:56', 'de', ['2025-04-15T09:56:00']],
    ['Publicerad 23 okt 2025 kl 10.23Uppdaterad kl 12.17', 'sv', ['2025-10-23T10:23:00']],
    ['08:39, 06 Jan 2026Updated 08:41, 06 Jan 2026', 'en', ['2026-01-06T08:39:00', '2026-01-06T08:41:00']],
    ['By TPN, in News, Portugal, Business · 31 Jan 2025, 20:02 · 0 Comments', 'en', ['2025-01-31T20:02:00']],
    ['Stand: 17.06.2025 18:24 Uhr', 'de', ['2025-06-17T18:24:00']],
    ['28.04.2023, 19:09 3 Min.', 'de', ['2023-04-28T19:09:00']],
    ['21.04.2024 , 20:24 Uhr', 'de', ['2024-04-21T20:24:00']],
    ['02/12/2024 Actualizado a las 20:56h.', 'es', ['2024-12-02']],
    ['10/07/2026 00:50 Actualizado a 10/07/2026 22:39', 'es', ['2026-07-10T00:50:00', '2026-07-10T22:39:00']],
    ['Actualizado: 15 oct 2024 - 17:38CEST', 'es', ['2024-10-15T17:38:00+02:00']],
    ['Publié le 30 août 2023 à 14h52, modifié le 30 août 2023 à 15h54', 'fr', ['2023-08-30T14:52:00', '2023-08-30T15:54:00']],
    ['Publié le 18 juil. 2024 à 08:01', 'fr', ['2024-07-18T08:01:00']],
    ['Publié le 06/01/2026 - 14:16 UTC+1', 'fr', ['2026-01-06T14:16:00+01:00']],
    ['Aggiornato alle 16:01', 'it', []],
    ['Publisert: 05.08.24 kl. 14:47', 'nb', ['2024-08-05T14:47:00']],
    ['02/02/2025 KL. 09:00', 'da', ['2025-02-02T09:00:00']],
    ['Uppdaterad 15.59 | Publicerad 14.14', 'sv', []],
    ['Güncelleme: 03.07.2024 - 18:57', 'tr', ['2024-07-03T18:57:00']],
    ['Güncelleme: 20 Nisan 2026', 'tr', ['2026-04-20']],
    ['2024年04月24日23:52', 'zh', ['2024-04-24T23:52:00']],
    ['입력 2025.05.15 20:00 수정 2025.05.15 20:57', 'ko', ['2025-05-15T20:00:00', '2025-05-15T20:57:00']],
    ['Thứ tư, 22/10/2025, 19:25 (GMT+7)', 'vi', ['2025-10-22T19:25:00+07:00']],
    ['8 января, 17:46', 'ru', ['YYYY-01-08T17:46:00']],
    ['٣٠ مارس ٢٠٢٥', 'ar', ['2025-03-30']],
    ['30 มีนาคม 2568', 'th', ['2025-03-30']],
    ['25 เม.ย. 2564 - 17:20 น.', 'th', ['2021-04-25T17:20:00']],
    ['5 ม.ค. 64', 'th', ['2021-01-05']],
    ['5 มี.ค. พ.ศ. 2564', 'th', ['2021-03-05']],
    ['3 בנובמבר 2023', 'he', ['2023-11-03']],
    ['24 تشرين الثاني 2020', 'ar', ['2020-11-24']],
    ['7 كانون الأول 2020', 'ar', ['2020-12-07']],
    ['24 جويلية 2020', 'ar-DZ', ['2020-07-24']],
    ['3 سپتامبر 2023', 'fa', ['2023-09-03']],
    ['3 سپتمبر 2023', 'fa', ['2023-09-03']],
    ['令和7年3月30日', 'ja', ['2025-03-30']],
    ['۱۰ فروردین ۱۴۰۴', 'fa', ['2025-03-30']],
    ['دوشنبه ۲۹ اسفند ۱۴۰۱ - ۱۴:۰۵', 'fa', ['2023-03-20T14:05:00']],
    ['۱۴۰۴/۰۱/۱۰', 'fa', ['2025-03-30']],
    ['2025 m. kovo 30 d.', 'lt', ['2025-03-30']],
    ['30. března 2025', 'cs', ['2025-03-30']],
    ['30 marca 2025', 'pl', ['2025-03-30']],
    ['Fri Apr 28 19:20:36 CEST 2023', 'de', ['2023-04-28T19:20:36+02:00']],
    ['02.02.2022 10:16 Uhr – 1. Liga – red', 'de', ['2022-02-02T10:16:00']],
    ['28.04.2023, 19:09 – 3 Min.', 'de', ['2023-04-28T19:09:00']],
    ['2025-03-30 14:05 +0900', 'ja', ['2025-03-30T14:05:00+09:00']],
  ])('%s', (line, language, dates) => expect(datesIn(line, language)).toEqual(dates));
});

test.each([
  ['Publikacja:', true],
  ['Aktualizacja:', false],
  ['Publié le', true],
  ['Güncelleme:', false],
  ['입력', true],
  ['수정', false],
])('%s says whether it was published or updated', (label, published) => {
  expect(PUBLISHED_LABEL.test(label)).toBe(published);
  expect(UPDATED_LABEL.test(label)).toBe(!published);
});

const date = (line: string, lang: string, url?: string) =>
  read('<title>Quay vote</title>', `<h1>Quay vote passes</h1><div>${line}</div>${PROSE}`, { lang, ...(url && { url }) }).published;

const found = (line: string) => read('<title>Quay vote</title>', `<h1>Quay vote passes</h1>${line}${PROSE}`).published;

describe('which of two numbers is the day', () => {
  test('nothing decides: as written, and marked', () => {
    expect(date('Published 03/04/2024', 'en')).toMatchObject({ value: '', text: '03/04/2024', uncertain: true });
  });

  test.each([
    ['the language’s country', 'Published 03/04/2024', 'en-US', undefined, '2024-03-04'],
    ['the domain', 'Published 03/04/2024', 'en', 'https://www.harbour-paper.co.uk/news/quay-vote', '2024-04-03'],
    ['another date of the page', 'Published 03/04/2024, updated 28/04/2024', 'en', undefined, '2024-04-03'],
    ['the address', 'Published 03/04/2024', 'en', 'https://www.harbour-paper.example/2024/03/04/quay-vote', '2024-03-04'],
    ['what lies ahead', 'Published 03/12/2025', 'en', undefined, '2025-03-12'],
    ['a point', 'Published 03.04.2024', 'en', undefined, '2024-04-03'],
  ])('%s decides', (...[, line, lang, url, value]) => expect(date(line, lang, url)?.value).toBe(value));
});

describe('what is never the date', () => {
  test.each([
    ['a day ahead', '<div>30 May 2025</div>'],
    ['a copyright', '<div>© 2024 Harbour Paper, 3 May 2024</div>'],
    ['the day of a photograph', '<div><img src="q.jpg" alt="The old quay, 3 May 2024"><p>The old quay, 3 May 2024</p></div>'],
    ['an event', '<div>Event: 3 May 2024</div>'],
    ['an end', '<div>Available until 3 March 2025</div>'],
  ])('%s', (_, line) => expect(found(line)).toBeUndefined());
});
