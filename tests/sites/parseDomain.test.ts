import { describe, expect, test } from 'vitest';
import { parseDomain, siteOf } from '../../utils/sites/parseDomain';

describe('a domain as it is typed', () => {
  test.each([
    ['theguardian.com', 'theguardian.com'],
    ['TheGuardian.COM', 'theguardian.com'],
    ['  lemonde.fr \n', 'lemonde.fr'],
    ['www.lemonde.fr', 'lemonde.fr'],
    ['https://www.theguardian.com/uk/sport?page=2#top', 'theguardian.com'],
    ['HTTP://WWW.SPIEGEL.DE', 'spiegel.de'],
    ['//elpais.com/opinion', 'elpais.com'],
    ['lemonde.fr/international', 'lemonde.fr'],
    ['nytimes.com:443', 'nytimes.com'],
    ['https://www.bbc.co.uk:8443/news', 'bbc.co.uk'],
    ['m.bild.de', 'bild.de'],
    ['mobile.nytimes.com', 'nytimes.com'],
    ['amp.theguardian.com', 'theguardian.com'],
    ['amp.dev', 'amp.dev'],
    ['edition.cnn.com', 'edition.cnn.com'],
    ['news.bbc.co.uk', 'news.bbc.co.uk'],
    ['*.lemonde.fr', 'lemonde.fr'],
    ['"lemonde.fr",', 'lemonde.fr'],
    ['<https://www.zeit.de>', 'zeit.de'],
    ['lemonde.fr.', 'lemonde.fr'],
    ['www.gov.uk', 'www.gov.uk'],
    ['harbour.blogspot.com', 'harbour.blogspot.com'],
    ['münchner-merkur.de', 'xn--mnchner-merkur-gsb.de'],
    ['xn--mnchner-merkur-gsb.de', 'xn--mnchner-merkur-gsb.de'],
    ['лента.рф', 'xn--80ajrjz.xn--p1ai'],
    ['朝日。jp', 'xn--wgvz0a.jp'],
    ['www2.folha.uol.com.br', 'folha.uol.com.br'],
  ])('%s is %s', (typed, domain) => {
    expect(parseDomain(typed)).toEqual({ ok: true, domain });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['guardian', 'no-ending'],
    ['localhost', 'no-ending'],
    ['the guardian', 'not-domain'],
    ['theguardian.con', 'ending'],
    ['asdf.qwer', 'ending'],
    ['com', 'suffix'],
    ['co.uk', 'suffix'],
    ['github.io', 'suffix'],
    ['https://co.jp', 'suffix'],
    ['127.0.0.1', 'address'],
    ['http://[::1]:80/', 'address'],
    ['1.1', 'address'],
    ['desk@lemonde.fr', 'email'],
    ['https://user:word@lemonde.fr', 'email'],
    ['mailto:desk@lemonde.fr', 'not-web'],
    ['ftp://lemonde.fr', 'not-web'],
    ['chrome://settings', 'not-web'],
    ['file:///home/me/story.html', 'not-web'],
    ['javascript:alert(1)', 'not-web'],
    ['lemonde.*', 'wildcard'],
    ['*', 'wildcard'],
    ['news.*.fr', 'wildcard'],
    ['le monde.fr', 'not-domain'],
    ['lemonde..fr', 'not-domain'],
    ['-lemonde.fr', 'not-domain'],
    ['lemonde,fr', 'not-domain'],
    ['lemonde.fr:port', 'not-domain'],
    [`${'a'.repeat(64)}.fr`, 'not-domain'],
    ['😀', 'no-ending'],
  ])('%s is refused: %s', (typed, reason) => {
    expect(parseDomain(typed)).toEqual({ ok: false, reason });
  });
});

describe('the site of a page', () => {
  test.each([
    ['https://www.bbc.co.uk/news/1', 'bbc.co.uk'],
    ['https://edition.cnn.com/2025/story', 'cnn.com'],
    ['https://harbour.blogspot.com/p/1', 'harbour.blogspot.com'],
    ['https://notlemonde.fr/', 'notlemonde.fr'],
    ['https://lemonde.fr.example.com/', 'example.com'],
    ['http://harbour.example/ferry', 'harbour.example'],
    ['https://search.example/?q=lemonde.fr', 'search.example'],
  ])('%s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  test.each(['', 'about:blank', 'chrome://extensions', 'file:///a.html', 'http://localhost/', 'http://127.0.0.1:8080/', 'https://co.uk/'])(
    '%s has none',
    (address) => {
      expect(siteOf(address)).toBeUndefined();
    },
  );
});
