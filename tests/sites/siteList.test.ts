import { describe, expect, test } from 'vitest';
import {
  fillList,
  findListed,
  type Listed,
  mergeLists,
  modeOf,
  pagePath,
  patternOf,
  sectionPath,
  unmergeLists,
  withDomains,
  withExcept,
  withoutDomains,
} from '../../utils/sites/siteList';
import { exportList, importList } from '../../utils/sites/importExport';

const listed = (domain: string, fields: Partial<Listed> = {}): Listed => ({ domain, mode: 'clean', except: [], ...fields });

const LIST = [
  listed('lemonde.fr', { except: ['/sport', '/a-la-une.html?page=2'] }),
  listed('bbc.co.uk', { mode: 'offer' }),
  listed('radio.bbc.co.uk', { mode: 'off' }),
];

describe('what a page is to the list', () => {
  test.each([
    ['https://lemonde.fr/', 'clean'],
    ['http://www.lemonde.fr/politique/article', 'clean'],
    ['https://abonnes.lemonde.fr/x', 'clean'],
    ['https://LEMONDE.fr/x', 'clean'],
    ['https://lemonde.fr./x', 'clean'],
    ['https://lemonde.fr:8443/x', 'clean'],
    ['https://notlemonde.fr/x', 'off'],
    ['https://lemonde.fr.example.com/x', 'off'],
    ['https://search.example/?q=https://lemonde.fr/x', 'off'],
    ['https://search.example/lemonde.fr/x', 'off'],
    ['https://lemonde.fr@search.example/x', 'off'],
    ['https://lemonde.example/x', 'off'],
    ['https://fr/x', 'off'],
    ['https://www.bbc.co.uk/news', 'offer'],
    ['https://radio.bbc.co.uk/news', 'off'],
    ['https://one.radio.bbc.co.uk/news', 'off'],
    ['https://lemonde.fr/sport', 'off'],
    ['https://lemonde.fr/sport/', 'off'],
    ['https://lemonde.fr/sport/match', 'off'],
    ['https://lemonde.fr/sports/match', 'clean'],
    ['https://lemonde.fr/culture/sport', 'clean'],
    ['https://lemonde.fr/culture?from=/sport', 'clean'],
    ['https://lemonde.fr/a-la-une.html?page=2', 'off'],
    ['https://lemonde.fr/a-la-une.html?page=3', 'clean'],
    ['about:blank', 'off'],
    ['not an address', 'off'],
  ])('%s: %s', (address, mode) => {
    expect(modeOf(LIST, address)).toBe(mode);
  });

  test('a domain’s own word counts before its parent’s, whatever the order', () => {
    expect(findListed(LIST, 'radio.bbc.co.uk')?.mode).toBe('off');
    expect(findListed([...LIST].reverse(), 'radio.bbc.co.uk')?.mode).toBe('off');
    expect(findListed([], 'lemonde.fr')).toBeUndefined();
  });

  test('a domain is asked for with its subdomains and nothing else', () => {
    expect(patternOf('lemonde.fr')).toBe('*://*.lemonde.fr/*');
  });
});

describe('leaving a page or a section alone', () => {
  test.each([
    ['https://p.example/politics/2025/story', '/politics/2025/story', '/politics'],
    ['https://p.example/politics/', '/politics/', undefined],
    ['https://p.example/story', '/story', undefined],
    ['https://p.example/', '/', undefined],
    ['https://p.example/2025/03/30/story', '/2025/03/30/story', undefined],
    ['https://p.example/article.php?id=5', '/article.php?id=5', undefined],
    ['https://p.example/?p=5', '/?p=5', undefined],
    ['https://p.example/story?utm_source=x', '/story', undefined],
  ])('%s', (address, page, section) => {
    expect(pagePath(address)).toBe(page);
    expect(sectionPath(address)).toBe(section);
    const list = withExcept([listed('p.example')], 'p.example', [page]);
    expect(modeOf(list, address)).toBe(page === '/' ? 'clean' : 'off');
  });

  test('paths are taken as they are typed', () => {
    const typed = ['sport', ' /sport/ ', 'https://p.example/video', '', '/', '/live/*', '/sport'];
    expect(withExcept([listed('p.example')], 'p.example', typed)[0]?.except).toEqual(['/sport', '/sport/', '/video', '/live/']);
  });
});

describe('the list', () => {
  test('takes domains in order, once, and keeps what was left alone on them', () => {
    const list = withDomains(
      [listed('b.example', { mode: 'off', except: ['/x'] })],
      ['c.example', 'a.example', 'b.example', 'a.example'],
      'clean',
    );
    expect(list).toEqual([listed('a.example'), listed('b.example', { except: ['/x'] }), listed('c.example')]);
    expect(withoutDomains(list, ['a.example', 'c.example'])).toEqual([listed('b.example', { except: ['/x'] })]);
  });

  test('joined with another has that one’s word and both’s exceptions', () => {
    const one = [listed('a.example', { except: ['/x'] }), listed('b.example')];
    const other = [listed('a.example', { mode: 'offer', except: ['/y', '/x'] }), listed('c.example')];
    expect(mergeLists(one, other)).toEqual([
      listed('a.example', { mode: 'offer', except: ['/x', '/y'] }),
      listed('b.example'),
      listed('c.example'),
    ]);
  });

  test.each([
    ['nothing', undefined],
    ['an object', { domain: 'a.example' }],
    ['entries of another shape', [null, 7, 'a.example', { domain: 'a.example' }, { domain: 'a.example', mode: 'always', except: [] }]],
  ])('read from %s is empty', (_what, stored) => {
    expect(fillList(stored)).toEqual([]);
  });
});

describe('a file', () => {
  test('holds the list and gives it back', () => {
    expect(importList([], exportList(LIST))).toEqual({ list: LIST.toSorted((a, b) => (a.domain < b.domain ? -1 : 1)), refused: [] });
  });

  test('of lines is read as they are typed, and what is no domain is named with the reason', () => {
    const { list, refused } = importList(LIST, '# my papers\nhttps://www.zeit.de/politik\n\nEl País\nelpais.com, lemonde.fr\r\ncom\n');
    expect(list.map(({ domain }) => domain)).toEqual(['bbc.co.uk', 'elpais.com', 'lemonde.fr', 'radio.bbc.co.uk', 'zeit.de']);
    expect(list.find(({ domain }) => domain === 'lemonde.fr')?.except).toEqual(LIST[0]?.except);
    expect(refused).toEqual([
      { line: 'El País', reason: 'not-domain' },
      { line: 'com', reason: 'suffix' },
    ]);
  });

  test('of ours with a domain that is none is read without it', () => {
    const file = exportList([listed('*'), listed('<all_urls>'), listed('zeit.de')]);
    expect(importList([], file)).toEqual({
      list: [listed('zeit.de')],
      refused: [
        { line: '*', reason: 'wildcard' },
        { line: '<all_urls>', reason: 'no-ending' },
      ],
    });
  });

  test.each(['', '{}', '[]', '{"domains": 7}'])('that is %s adds nothing', (file) => {
    expect(importList(LIST, file).list).toHaveLength(LIST.length);
  });
});

test('what was merged from a file can be taken out again, and nothing else', () => {
  const before = [listed('a.example'), listed('b.example')];
  const file = [listed('b.example', { mode: 'off' }), listed('c.example')];
  const since = [...mergeLists(before, file), listed('d.example')];
  expect(unmergeLists(since, file, before)).toEqual([...before, listed('d.example')]);
});
