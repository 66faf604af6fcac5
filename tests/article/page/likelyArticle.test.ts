import { describe, expect, test } from 'vitest';
import { judgePage } from '../../../utils/article/page/likelyArticle';

/** Our own sentence, of eighteen words; many make a story. */
const SENTENCE = 'The harbour office said on Tuesday that the night ferry will sail again once the new engine is tested.';
const words = (count: number): string => Array.from({ length: Math.ceil(count / 18) }, () => SENTENCE).join(' ');
const paragraphs = (count: number): string => Array.from({ length: Math.ceil(count / 45) }, () => `<p>${words(45)}</p>`).join('');

const ld = (type: string): string => `<script type="application/ld+json">{"@context":"https://schema.org","@type":${type}}</script>`;
const og = (type: string): string => `<meta property="og:type" content="${type}">`;

const NEWS = ld('"NewsArticle","headline":"Ferry"');
const MENU = '<nav><ul><li><a href="/politics">Politics</a></li><li><a href="/sport">Sport</a></li></ul></nav>';
const LOGIN_BOX = '<div hidden><form action="/login"><input type="email"><input type="password"><button>Log in</button></form></div>';
const COMMENT_BOX = '<form id="comment"><textarea name="comment"></textarea><button>Send</button></form>';
const story = (count: number, extra = ''): string => `${MENU}<main><h1>Ferry runs again</h1>${paragraphs(count)}</main>${extra}`;
const wrapped = (count: number): string =>
  `<h1>Ferry</h1><div>${paragraphs(count).replaceAll('<p>', '<div class="row"><p>').replaceAll('</p>', '</p></div>')}</div>`;
const card = (index: number): string =>
  `<li><article><h3><a href="/story-${index}">Ferry ${index}</a></h3><p>${SENTENCE}</p></article></li>`;
const cards = (count: number): string => `<ul>${Array.from({ length: count }, (_, index) => card(index)).join('')}</ul>`;
const flatCards = (count: number): string =>
  `<div>${Array.from({ length: count }, (_, index) => `<a href="/s-${index}"><h2>Ferry ${index}</h2></a><p>${SENTENCE} ${SENTENCE}</p>`).join('')}</div>`;
const front = (count: number): string => `${MENU}<main>${cards(count)}</main>`;
const player = (text: string): string => `<main><h1>Live</h1><video></video><p>${text}</p></main>`;
const field = (filled: string, type = 'text'): string => `<form><input type="${type}" value="${filled}"></form>`;

const P = 'https://www.harbourpost.com';

/** Address, page, and whether it is an article. */
const ARTICLES: readonly (readonly [what: string, address: string, html: string])[] = [
  ['a story with its data', `${P}/politics/2025/03/30/ferry-runs-again-after-nine-winters`, NEWS + story(600)],
  ['a story with og:type alone', `${P}/news/ferry-runs-again-after-nine-winters-12345678`, og('article') + story(400)],
  ['a story without any data', `${P}/news/ferry-runs-again-after-nine-winters.html`, story(400)],
  ['a story under a number', `${P}/article/88412765`, og('article') + story(300)],
  ['a story under a number in the query', `${P}/story.php?id=88412`, story(400)],
  ['a story at the root with its number in the query', `${P}/?p=4821`, og('article') + story(400)],
  ['a story right under the root', `${P}/ferry-runs-again-after-nine-winters`, NEWS + story(300)],
  ['a wire item', `${P}/wire/2025/03/30/ferry-runs-again`, NEWS + story(60)],
  ['a story behind a wall with its beginning', `${P}/plus/ferry-runs-again-after-nine-winters-88412765`, NEWS + story(90)],
  ['a live blog', `${P}/world/live/2025/mar/30/ferry-strike-latest-updates`, ld('"LiveBlogPosting"') + story(900)],
  ['an opinion piece', `${P}/opinion/columnists/why-the-ferry-should-never-have-stopped`, ld('["OpinionNewsArticle"]') + story(700)],
  ['a review', `${P}/culture/film/the-last-ferry-review-2025`, ld('"Review"') + story(500)],
  ['a blog post', `${P}/blog/ferry-notes`, ld('"BlogPosting"') + story(500)],
  ['a story with a log-in box out of sight', `${P}/news/ferry-runs-again-after-nine-winters`, NEWS + story(400, LOGIN_BOX)],
  ['a story with an empty comment box', `${P}/news/ferry-runs-again-after-nine-winters`, NEWS + story(400, COMMENT_BOX)],
  [
    'a story with a search box',
    `${P}/news/ferry-runs-again-after-nine-winters`,
    NEWS + story(400, '<form><input type="search" name="q"></form>'),
  ],
  ['a story above thirty teasers', `${P}/news/ferry-runs-again-after-nine-winters`, NEWS + story(500, cards(30))],
  ['a story with its paragraphs in boxes', `${P}/news/ferry-runs-again-after-nine-winters`, NEWS + wrapped(400)],
  ['a page that is one form', `${P}/News/20250330/ferry-runs-again-today`, NEWS + `<form>${story(400)}</form>`],
  ['a story whose headline is the second h1', `${P}/2025/03/30/ferry-runs-again-now`, NEWS + `<h1>Harbour Post</h1>${story(400)}`],
  ['a story without h1', `${P}/2025/03/30/ferry-runs-again-now`, NEWS + `<h2>Ferry</h2>${paragraphs(400)}`],
  ['a story in @graph', `${P}/2025/ferry-runs-again-now`, ld('"WebPage","x":1},{"@type":"NewsArticle"') + story(400)],
  ['a story beside an item list', `${P}/2025/ferry-runs-again-now`, NEWS + ld('"ItemList"') + story(400)],
  [
    'a story with broken data',
    `${P}/2025/ferry-runs-again-now`,
    '<script type="application/ld+json">{"@type":"NewsArticle",}</script>' + story(400),
  ],
  ['a story with microdata', `${P}/harbour/ferry`, `<div itemtype="http://schema.org/NewsArticle" itemscope>${story(400)}</div>`],
  ['a story that mentions a search', `${P}/news/police-search-for-missing-ferry-captain`, NEWS + story(400)],
  ['a story filed under topics', `${P}/topics/harbour/ferry-runs-again-after-nine-winters`, NEWS + story(400)],
  ['a story filed under video, with a text', `${P}/video/2025/03/30/ferry-runs-again-after-nine-winters`, NEWS + story(400)],
  ['a story about an account', `${P}/news/an-account-of-the-ferry-strike`, NEWS + story(400)],
  ['a story reached from a search', `${P}/news/ferry-runs-again-after-nine-winters?q=ferry`, NEWS + story(400)],
  [
    'a Japanese story',
    'https://www.minato.jp/articles/ASP3055R2P30UTIL03B.html',
    `${og('article')}<h1>連絡船</h1>${'<p>港の事務所は火曜日、新しい機関の試験が終わり次第、夜の連絡船が再び運航すると発表した。九回の冬を経ての再開となる。</p>'.repeat(10)}`,
  ],
  [
    'a Chinese story without data',
    'https://www.gangwan.com.cn/2025-03/30/c_1129412.htm',
    `<h1>渡轮</h1><div>${'<p>港务局星期二表示，新发动机测试完成后，夜间渡轮将恢复航行，这是九个冬天以来的第一次。</p>'.repeat(14)}</div>`,
  ],
  [
    'an Arabic story',
    'https://www.minaa.com/2025/03/30/%D8%A7%D9%84%D8%B9%D8%A8%D8%A7%D8%B1%D8%A9-%D8%AA%D8%B9%D9%88%D8%AF-%D8%A7%D9%84%D9%8A%D9%88%D9%85',
    `${NEWS}<h1>العبارة</h1>${'<p>قال مكتب الميناء يوم الثلاثاء إن العبارة الليلية ستبحر من جديد بعد اختبار المحرك الجديد للمرة الأولى.</p>'.repeat(10)}`,
  ],
  ['a story in an English edition', `${P}/en/ferry-runs-again-after-nine-winters/a-71412345`, NEWS + story(300)],
];

const OTHERS: readonly (readonly [what: string, address: string, html: string])[] = [
  ['the front page', `${P}/`, front(40)],
  ['the front page that says it is an article', `${P}/`, og('article') + NEWS + story(500)],
  ['the front page with a campaign in its query', `${P}/?utm_source=mail`, front(40)],
  ['the front page of an edition', `${P}/en/`, front(40)],
  ['the front page of a country', `${P}/de-ch`, front(40)],
  ['the front page by its file', `${P}/index.html`, front(40)],
  ['the international front page', `${P}/international`, front(40)],
  ['a section', `${P}/politics`, og('website') + front(30)],
  ['a section that says it is an article', `${P}/politics/`, og('article') + front(30)],
  ['a section whose teasers stand in one box', `${P}/culture/film`, og('website') + `<h1>Film</h1>${flatCards(20)}`],
  ['a section with a long introduction', `${P}/harbour`, `<h1>Harbour</h1><p>${words(130)}</p>${cards(20)}`],
  ['a section page two', `${P}/politics/page/2`, `<h1>Politics</h1>${cards(20)}`],
  ['a section with every story’s data', `${P}/business/markets-and-money-today`, NEWS.repeat(12) + front(12)],
  ['a collection page', `${P}/business/markets-and-money-today`, ld('"CollectionPage"') + front(12)],
  ['a topic', `${P}/topic/ferry`, `<h1>Ferry</h1>${cards(20)}`],
  ['a topic with a long name', `${P}/tag/ferry-to-the-outer-islands`, `<h1>Ferry</h1><p>${words(80)}</p>${cards(20)}`],
  ['a topic in German', `${P}/thema/faehre`, `<h1>Fähre</h1>${cards(20)}`],
  ['an author', `${P}/author/ines-calder`, ld('"ProfilePage"') + `<h1>Ines Calder</h1><p>${words(150)}</p>${cards(10)}`],
  ['an author without data', `${P}/people/ines-calder`, `<h1>Ines Calder</h1><p>${words(150)}</p>${cards(10)}`],
  ['an archive day', `${P}/archive/2025-03-30`, `<h1>30 March</h1>${cards(40)}`],
  ['the latest', `${P}/latest`, `<h1>Latest</h1>${cards(40)}`],
  ['a search', `${P}/search?q=ferry`, `<h1>Results</h1>${cards(10)}`],
  ['a search by query alone', `${P}/results?query=ferry`, `<h1>Results</h1>${paragraphs(300)}`],
  ['a search at the root', `${P}/?s=ferry`, `<h1>Results</h1>${paragraphs(300)}`],
  ['search results that say so', `${P}/ferry-runs-again-after-nine-winters`, ld('"SearchResultsPage"') + story(300)],
  ['a log-in page', `${P}/login`, `<h1>Log in</h1>${field('')}<p>${words(200)}</p>`],
  [
    'a log-in page that leads back to a story',
    `${P}/account/signin?return=/news/ferry-runs-again-after-nine-winters`,
    `<h1>Log in</h1>${field('')}<p>${words(200)}</p>`,
  ],
  ['a registration', `${P}/registrieren`, `<h1>Konto</h1>${paragraphs(200)}`],
  ['a subscription', `${P}/subscribe/digital`, `<h1>Subscribe</h1>${paragraphs(300)}`],
  ['a checkout', `${P}/checkout/step-2`, `<h1>Pay</h1>${paragraphs(300)}`],
  ['a newsletter’s page', `${P}/newsletters/morning`, `<h1>Morning</h1>${paragraphs(200)}`],
  ['the paper about itself', `${P}/about-us`, `<h1>About us</h1>${paragraphs(500)}`],
  ['the imprint', `${P}/impressum`, `<h1>Impressum</h1>${paragraphs(500)}`],
  ['the terms', `${P}/terms-of-use`, `<h1>Terms</h1>${paragraphs(1500)}`],
  ['live television', `${P}/live-tv`, player(words(90))],
  ['live video with its data', `${P}/watch/ferry-arrives-in-harbour-live`, ld('"VideoObject"') + og('video.other') + player(words(60))],
  ['a video', `${P}/video/ferry`, og('video.other') + player(words(120))],
  ['a podcast', `${P}/podcasts/harbour-talk`, player(words(100))],
  ['a gallery', `${P}/gallery/ferry-in-pictures`, `<h1>Ferry</h1><figure><img><figcaption>${words(40)}</figcaption></figure>`],
  ['the weather', `${P}/weather/skerries`, `<h1>Skerries</h1><p>${words(60)}</p>`],
  ['a crossword', `${P}/puzzles/crossword`, '<h1>Crossword</h1><table></table>'],
  ['an e-paper', `${P}/epaper`, `<h1>E-paper</h1>${cards(12)}`],
  ['a story nobody has written into yet', `${P}/news/ferry-runs-again-after-nine-winters`, `${NEWS}<h1>Ferry</h1><p>${SENTENCE}</p>`],
  ['a story whose text is still to come', `${P}/news/ferry-runs-again-after-nine-winters`, `${NEWS}<div id="root"></div>`],
  ['a page of numbers', `${P}/markets`, '<h1>Markets</h1><table><tr><td>Ferry Ltd</td><td>4.20</td></tr></table>'],
  ['a missing page', `${P}/news/nothing-here-any-more`, `<h1>Not found</h1><p>${SENTENCE}</p>`],
];

function judge(address: string, html: string): { readonly likely: boolean; readonly why: string } {
  const doc = new DOMParser().parseFromString(`<!doctype html><html><head></head><body>${html}</body></html>`, 'text/html');
  return judgePage(doc, address);
}

describe('is an article', () => {
  test.each(ARTICLES)('%s: %s', (_what, address, html) => {
    expect(judge(address, html)).toMatchObject({ likely: true });
  });
});

describe('is none', () => {
  test.each(OTHERS)('%s: %s', (_what, address, html) => {
    expect(judge(address, html)).toMatchObject({ likely: false });
  });

  test('a story with a comment half written', () => {
    const doc = new DOMParser().parseFromString(`${NEWS}${story(400, COMMENT_BOX)}`, 'text/html');
    const box = doc.querySelector('textarea');
    expect(judgePage(doc, `${P}/news/ferry-runs-again-after-nine-winters`).likely).toBe(true);
    if (box) box.value = 'I was on that ferry';
    expect(judgePage(doc, `${P}/news/ferry-runs-again-after-nine-winters`)).toEqual({ likely: false, why: 'a form in use' });
  });
});

test('the table has at least sixty rows', () => {
  expect(ARTICLES.length + OTHERS.length).toBeGreaterThanOrEqual(60);
});

test('the page is not changed', () => {
  const doc = new DOMParser().parseFromString(NEWS + story(300), 'text/html');
  const before = doc.documentElement.outerHTML;
  judgePage(doc, `${P}/news/ferry-runs-again-after-nine-winters`);
  expect(doc.documentElement.outerHTML).toBe(before);
});
