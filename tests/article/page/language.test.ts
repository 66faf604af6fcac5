import { describe, expect, test } from 'vitest';
import { measure } from '../../../utils/article/page/measure';
import { checkLanguage, directionOf, knownScripts, readLanguage, scriptOf } from '../../../utils/article/page/language';
import { readingMinutes } from '../../../utils/article/text/readingTime';
import { snapshot } from '../../../utils/article/page/snapshot';
import { treeOf } from '../treeOf';

const read = (html: string): string | undefined => readLanguage({ root: treeOf(html) });

describe('the language of a page', () => {
  test.each([
    ['<html lang="de">', 'de'],
    ['<html lang="en_US">', 'en-US'],
    ['<html lang="PT-br">', 'pt-BR'],
    ['<html lang="{{locale}}"><meta property="og:locale" content="fr_FR">', 'fr-FR'],
    ['<html><body lang="ja">', 'ja'],
    ['<meta http-equiv="content-language" content="es">', 'es'],
    ['<html lang="">', undefined],
    ['<p>', undefined],
  ])('%s is %s', (html, expected) => expect(read(html)).toBe(expected));
});

const check = (declared: string | undefined, text: string): string | undefined =>
  checkLanguage(declared, measure(snapshot(new DOMParser().parseFromString(`<p>${text.repeat(4)}</p>`, 'text/html'))).blocks);

describe('the language of the text', () => {
  const ENGLISH =
    'The council of the harbour town met for three hours on Tuesday and heard forty residents before it put the plan to a vote that was close. ';
  const GERMAN =
    'Der Rat der Hafenstadt tagte am Dienstag drei Stunden lang und hörte vierzig Anwohner, bevor er den Plan mit einem knappen Ergebnis annahm. ';
  const JAPANESE = '港町の評議会は火曜日に三時間開かれ、四十人の住民の声を聞いたうえで、計画を採決にかけた。結果は僅差であった。';
  const ARABIC =
    'اجتمع مجلس المدينة ثلاث ساعات مساء الثلاثاء واستمع إلى أربعين من السكان قبل أن يطرح الخطة للتصويت وجاءت النتيجة متقاربة. ';
  const PERSIAN =
    'شورای شهر بندری سه‌شنبه شب سه ساعت گفت‌وگو کرد و پیش از رأی‌گیری به گفته‌های چهل نفر از ساکنان گوش داد و نتیجه نزدیک بود. ';

  test.each([
    ['en', ENGLISH, 'en'],
    ['en-GB', ENGLISH, 'en-GB'],
    ['en', GERMAN, 'de'],
    ['de-AT', GERMAN, 'de-AT'],
    ['en', JAPANESE, 'ja'],
    ['zh', JAPANESE, 'ja'],
    ['ja-JP', JAPANESE, 'ja-JP'],
    ['en-US', ARABIC, 'ar'],
    ['fa', ARABIC, 'fa'],
    ['en-US', PERSIAN, 'fa'],
    ['ar', PERSIAN, 'fa'],
    ['ur', PERSIAN.replace(/ی/g, 'ے'), 'ur'],
    [undefined, GERMAN, 'de'],
    ['cy', ENGLISH, 'cy'],
    ['en', 'Kurz.', 'en'],
  ])('%s over its text', (declared, text, language) => expect(check(declared, text)).toBe(language));

  test.each([
    ['ar', null, 'rtl'],
    ['he', 'ltr', 'rtl'],
    ['ur', null, 'rtl'],
    ['de', 'rtl', 'ltr'],
    [undefined, 'rtl', 'rtl'],
  ] as const)('%s is written from its own side', (language, declared, direction) =>
    expect(directionOf(language, declared)).toBe(direction),
  );
});

test.each([...knownScripts()].filter(([language]) => language !== 'und'))('%s is written in %s in every country', (language, script) => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const countries = ['', ...letters.flatMap((one) => letters.map((other) => `-${one}${other}`))];
  const tags = countries.map((country) => language + country);
  expect(tags.filter((tag) => scriptOf(tag) !== script)).toEqual([]);
  expect(tags.filter((tag) => new Intl.Locale(tag).maximize().script !== script)).toEqual([]);
});

test.each(['zh-TW', 'zh-CN', 'sr-ME', 'sr-Latn-RS', 'en-Shaw', 'ur', 'az-IR'])('the script of %s is what the standard says', (tag) =>
  expect(scriptOf(tag)).toBe(new Intl.Locale(tag).maximize().script),
);

describe('minutes to read', () => {
  test.each([
    ['en', 'word '.repeat(2380), 10],
    ['de', 'Wort '.repeat(1869), 10],
    ['zh', '字'.repeat(2662), 10],
    ['ja', '字'.repeat(3727), 10],
    ['en', 'word', 1],
    ['xx', 'word '.repeat(1921), 10],
  ])('%s', (language, text, expected) => expect(readingMinutes(text, language)).toBe(expected));
});
