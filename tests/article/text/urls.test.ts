import { getDomain } from 'tldts';
import { describe, expect, test } from 'vitest';
import { hostOf, isSameSite, otherPage, plainHostOf, registrableDomain, safeDecode, siteOf } from '../../../utils/article/text/urls';
import { NEWS_DOMAINS } from '../../../utils/rules/newsDomains';

/** What the Public Suffix List says. */
const known = (host: string): string => getDomain(host, { allowPrivateDomains: true }) ?? host;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');
const COUNTRIES = LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).filter((top) => known(`paper.${top}`) === `paper.${top}`);

/** Second-level names under which papers publish somewhere. */
const SECOND =
  'ac co com edu gov mil net org asn asso biz gen go gob gouv gub gv id in ind info kiev kyiv ltd lviv me ne nom or pe plc press re sch tm tv web'.split(
    ' ',
  );

/** Given out to anybody by a private owner, not by the country; `com.de` is. */
const BY_COMMON_NAME = new Set('ac co com edu gov mil net org'.split(' '));

describe('the registrable domain', () => {
  test.each(Object.entries(NEWS_DOMAINS))('of the news sites of %s is that of the Public Suffix List', (_, domains) => {
    const hosts = domains.flatMap((domain) => [domain, `www.${domain}`, `m.news.${domain}`]);
    expect(hosts.map((host) => [host, registrableDomain(host)])).toEqual(hosts.map((host) => [host, known(host)]));
  });

  test.each(SECOND)('below .%s is right under every country that has it', (second) => {
    const suffixes = COUNTRIES.map((top) => `${second}.${top}`).filter((name) => known(`a.${name}`) === `a.${name}`);
    expect(suffixes.filter((name) => registrableDomain(`www.a.${name}`) !== `a.${name}`)).toEqual([]);
  });

  test.each(SECOND.filter((second) => !BY_COMMON_NAME.has(second)))('.%s is an owner’s where the country does not have it', (second) => {
    const owned = COUNTRIES.map((top) => `${second}.${top}`).filter((name) => known(`www.a.${name}`) === name);
    expect(owned.length).toBeGreaterThan(100);
    expect(owned.filter((name) => registrableDomain(`www.a.${name}`) !== name)).toEqual([]);
  });

  test.each([
    'www.spiegel.de',
    'bbc.com',
    'news.bbc.co.uk',
    'www.gov.uk',
    'www.smh.com.au',
    'thing.id.au',
    'g1.globo.com',
    'www.estado.com.br',
    'www3.nhk.or.jp',
    'www.asahi.co.jp',
    'news.kbs.co.kr',
    'www.hani.re.kr',
    'english.news.cn',
    'www.xinhua.com.cn',
    'udn.com.tw',
    'hk.on.cc',
    'www.dn.se',
    'www.ne.se',
    'magazin.web.de',
    'archiv.info.cz',
    'tv2.no',
    'e24.no',
    'www.nrk.no',
    'orf.at',
    'bka.gv.at',
    'www.derstandard.at',
    'www.pravda.com.ua',
    'thing.in.ua',
    'city.kiev.ua',
    'ria.ru',
    'www.hurriyet.com.tr',
    'thing.gen.tr',
    'ynet.co.il',
    'www.haaretz.co.il',
    'www.thestar.com.my',
    'thing.web.id',
    'www.kompas.co.id',
    'thing.or.th',
    'vnexpress.net',
    'thing.edu.vn',
    'nation.co.ke',
    'www.iol.co.za',
    'punchng.com',
    'thing.com.ng',
    'eluniversal.com.mx',
    'thing.gob.ar',
    'thing.gub.uy',
    'thing.com.ck',
    'kathmandupost.com.np',
    'stuff.co.nz',
    'thing.asso.fr',
    'www.lemonde.fr',
    'rte.ie',
    'ann.github.io',
    'bob.blogspot.com',
    'ann.altervista.org',
    'politics.theonion.com',
    'localhost',
    '127.0.0.1',
    'xn--e1afmkfd.xn--p1ai',
  ])('%s', (host) => expect(registrableDomain(host)).toBe(known(host)));

  test('capitals and a last full stop say nothing', () => expect(registrableDomain('WWW.BBC.Co.Uk.')).toBe('bbc.co.uk'));
});

describe('a site', () => {
  test.each([
    ['https://www.coast-press.co.uk/a', 'https://sport.coast-press.co.uk/b', true],
    ['https://www.coast-press.co.uk/a', 'https://north-press.co.uk/b', false],
    ['https://coast.com', 'https://coast.co.uk', false],
    ['file:///a.html', 'https://coast.com', false],
  ])('%s and %s', (one, other, same) => expect(isSameSite(one, other)).toBe(same));

  test('is read of an address; of what is none there is none', () => {
    expect([siteOf('https://m.bbc.co.uk/x'), hostOf('https://www.bbc.co.uk/'), plainHostOf('https://www.bbc.co.uk/')]).toEqual([
      'bbc.co.uk',
      'www.bbc.co.uk',
      'bbc.co.uk',
    ]);
    expect([siteOf('/news'), hostOf(''), plainHostOf('news')]).toEqual(['', '', '']);
  });
});

test.each([
  ['/b', 'https://coast.com/b'],
  ['#notes', undefined],
  ['/a#notes', undefined],
  ['/a?page=2', undefined],
  ['?page=3', 'https://coast.com/a?page=3'],
  ['mailto:desk@coast.com', undefined],
  ['https://[', undefined],
])('the other page of %s', (href, expected) => expect(otherPage(href, 'https://coast.com/a?page=2')).toBe(expected));

test.each([
  ['caf%C3%A9', 'café'],
  ['100%', '100%'],
])('%s reads as %s', (part, expected) => expect(safeDecode(part)).toBe(expected));
