import { describe, expect, test } from 'vitest';
import { parseAge, readsAge } from '../../../utils/article/text/relativeTime';
import { eachOf } from '../../../utils/rules/languages';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LENGTH = { minute: MINUTE, hour: HOUR, day: DAY, week: 7 * DAY, month: 30 * DAY } as const;
const UNITS = Object.keys(LENGTH) as (keyof typeof LENGTH)[];

/** All that `Intl` says of how long ago; but for numbers less than nothing ("-5 min"), those behind words that say them already ("לפני שעתיים (2)"), and the Arabic for "within five months". */
const saidIn = (language: string): (readonly [string, number])[] =>
  (['long', 'short', 'narrow'] as const).flatMap((style) => {
    const format = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { style });
    const said = UNITS.flatMap((unit) => [1, 2, 5, 11, 21].map((count) => [format.format(-count, unit), count * LENGTH[unit]] as const));
    return said.filter(([text]) => !/^[-−]|خلال|\(\d\)/.test(text));
  });

describe('what Intl says is read without it', () => {
  test.each(eachOf('ages').map(([language]) => language))('%s', (language) => {
    const said = saidIn(language);
    expect(said.length).toBeGreaterThan(30);
    expect(said.filter(([text]) => !readsAge(language)(text))).toEqual([]);
    expect(said.map(([text]) => [text, parseAge(text, [language])?.ms])).toEqual(said);
  });
});

describe('one reader, two questions', () => {
  test.each<readonly [language: string, text: string, ms: number]>([
    ['en', '5 mins ago', 5 * MINUTE],
    ['en', '2 hrs ago', 2 * HOUR],
    ['en', '1 HR ago', HOUR],
    ['en', '1 hr. ago', HOUR],
    ['en', '20 m ago', 20 * MINUTE],
    ['en', '20m ago', 20 * MINUTE],
    ['en', '3 wks ago', 21 * DAY],
    ['en', 'an hour ago', HOUR],
    ['en', 'just now', 0],
    ['en', 'Just now', 0],
    ['en', 'Coast Post · just now', 0],
    ['de', 'gerade eben', 0],
    ['de', 'vor einer Stunde', HOUR],
    ['de', 'Vor 3 Std.', 3 * HOUR],
    ['de', 'vor 5 Min.', 5 * MINUTE],
    ['de-AT', 'vor 2 Tagen', 2 * DAY],
    ['de', '38 minutes ago', 38 * MINUTE],
    ['fr', 'il y a 5 min', 5 * MINUTE],
    ['fr', 'il y a une heure', HOUR],
    ['fr', 'à l’instant', 0],
    ['fr', "à l'instant", 0],
    ['es', 'hace 2 h', 2 * HOUR],
    ['es', 'hace una hora', HOUR],
    ['es', 'ahora mismo', 0],
    ['it', '5 min fa', 5 * MINUTE],
    ['it', "un'ora fa", HOUR],
    ['it', 'poco fa', 0],
    ['pt', 'há 5 min', 5 * MINUTE],
    ['pt-BR', '2 horas atrás', 2 * HOUR],
    ['pt', 'agora mesmo', 0],
    ['nl', '5 min. geleden', 5 * MINUTE],
    ['nl', 'zojuist', 0],
    ['sv', 'för 5 min sen', 5 * MINUTE],
    ['sv', '2 tim sedan', 2 * HOUR],
    ['sv', 'just nu', 0],
    ['da', '5 min siden', 5 * MINUTE],
    ['da', 'for en time siden', HOUR],
    ['da', 'lige nu', 0],
    ['no', '2 t siden', 2 * HOUR],
    ['no', 'akkurat nå', 0],
    ['fi', '5 min sitten', 5 * MINUTE],
    ['fi', 'juuri nyt', 0],
    ['pl', '5 min temu', 5 * MINUTE],
    ['pl', 'przed chwilą', 0],
    ['cs', 'před 5 min', 5 * MINUTE],
    ['cs', 'právě teď', 0],
    ['tr', '5 dk önce', 5 * MINUTE],
    ['tr', 'az önce', 0],
    ['id', '5 menit lalu', 5 * MINUTE],
    ['id', 'baru saja', 0],
    ['vi', '5 phút trước', 5 * MINUTE],
    ['vi', 'vừa xong', 0],
    ['ru', '5 мин назад', 5 * MINUTE],
    ['ru', '5 мин. назад', 5 * MINUTE],
    ['ru', 'только что', 0],
    ['uk', '5 хв тому', 5 * MINUTE],
    ['uk', 'щойно', 0],
    ['ar', 'قبل 5 دقائق', 5 * MINUTE],
    ['ar', 'منذ 3 ساعات', 3 * HOUR],
    ['ar', 'منذ ساعتين', 2 * HOUR],
    ['ar', 'الآن', 0],
    ['he', 'לפני 5 דק׳', 5 * MINUTE],
    ['he', 'לפני שעתיים', 2 * HOUR],
    ['he', 'כרגע', 0],
    ['hi', '5 मिनट पहले', 5 * MINUTE],
    ['hi', '५ मिनट पहले', 5 * MINUTE],
    ['hi', 'कुछ ही क्षण पहले', 0],
    ['ja', '5分前', 5 * MINUTE],
    ['ja', '1時間前', HOUR],
    ['ja', 'たった今', 0],
    ['ko', '2시간 전', 2 * HOUR],
    ['ko', '2시간전', 2 * HOUR],
    ['ko', '방금 전', 0],
    ['zh', '5分钟前', 5 * MINUTE],
    ['zh-TW', '5 分鐘前', 5 * MINUTE],
    ['zh', '刚刚', 0],
    ['hu', '3 órával ezelőtt', 3 * HOUR],
  ])('%s: %s', (language, text, ms) => {
    expect(readsAge(language)(text)).toBe(true);
    expect(parseAge(text, [language])).toMatchObject({ ms, tellsDay: true });
  });

  test.each<readonly [language: string, text: string, ms: number | undefined]>([
    ['en', '30m', 30 * MINUTE],
    ['en', '2h', 2 * HOUR],
    ['en', '1 hr.', HOUR],
    ['en', 'today', 0],
    ['de', 'heute', 0],
    ['de', 'gestern', DAY],
    ['ja', '昨日', DAY],
    ['ar', 'أمس', DAY],
    ['en', '3 months ago', 90 * DAY],
    ['cs', 'před hodinou', HOUR],
    ['en', 'Hours ago', HOUR],
  ])('%s: "%s" says an age, from which no day is reckoned', (language, text, ms) => {
    expect(readsAge(language)(text)).toBe(true);
    expect(parseAge(text, [language])).toMatchObject({ ms, tellsDay: false });
  });

  test.each([
    ['en', 'Updated 14:05'],
    ['de', '30.03.2025'],
    ['ja', '3月30日'],
  ])('%s: "%s" says when, and is no age', (language, text) => {
    expect(readsAge(language)(text)).toBe(true);
    expect(parseAge(text, [language])).toBeUndefined();
  });

  test.each([
    ['en', 'vor einer Stunde'],
    ['fr', 'Il y a du monde'],
    ['ja', '3月の前半'],
    ['en', 'What we know just now'],
    ['en', '5 min read'],
    ['en', '5 min'],
    ['en', 'Now'],
    ['en', '100m final'],
    ['fr', '3 min de lecture'],
    ['de', 'Heute im Hafen'],
    ['en', 'before 20 minutes'],
  ])('%s, and not: %s', (language, text) => {
    expect(readsAge(language)(text)).toBe(false);
    expect(parseAge(text, [language])).toBeUndefined();
  });
});

describe('ages glued to what stands beside them', () => {
  test.each<readonly [line: string, ms: number]>([
    ['time38 minutes ago', 38 * MINUTE],
    ['timean hour ago', HOUR],
    ['1 day agoDuncan WalkerBBC', DAY],
    ['5 hours ago07:06 Jon King', 5 * HOUR],
    ['Yahoo4 hours ago', 4 * HOUR],
    ['Zimbili Vilakazi|Published 15 hours ago', 15 * HOUR],
  ])('%s', (line, ms) => expect(parseAge(line, ['en'])).toMatchObject({ ms, tellsDay: true }));
});
