import { describe, expect, test } from 'vitest';
import { clean, judgeRules } from '../../utils/article';
import { isKept } from '../../utils/article/ledger/setAside';
import type { Judged } from '../../utils/article/ledger/types';

/** A story long enough to be one, with a place in the middle and at the end for what is tested. */
const story = (
  middle: string,
  end = '',
): string => `<!doctype html><html lang="en"><head><title>The ferry that came back</title></head><body>
<header><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>The ferry that came back</h1>
<p>The ferry left the harbour at noon on Monday with forty people on board, and nobody expected it to turn around before the point.</p>
<p>It did so within the hour. The captain had seen a light on the water, she said later, and did not care to guess what it was.</p>
<p>What it was took two days to find out, because the coast guard had sent its only boat to the north for repairs in the spring.</p>
${middle}
<p>By Wednesday the whole town knew the story, and the baker had named a loaf after the captain, who asked him to stop.</p>
<p>The light, it turned out, belonged to a buoy that had drifted from the other shore, still burning after eleven years at sea.</p>
${end}
</article></main>
<footer><p>© Coast Press. All rights reserved.</p></footer></body></html>`;

const texts = (judged: Judged): string[] => judged.page.blocks.filter((block) => isKept(judged, block)).map(({ text }) => text);
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const options = { url: 'https://coast.example/ferry' };

const TEXT = 'The harbour master, who has kept the log for thirty years, found no entry like it and wrote the day down in red ink.';
const OTHER = 'Her deputy copied the page by hand for the museum, which keeps it in a drawer next to the storm of 1953.';

/** Each has lost text somewhere: a name, a word or a shape that a cleaner took for clutter. */
const cases: readonly (readonly [what: string, html: string, ...kept: string[]])[] = [
  ['a figure class that has shares', story(`<div class="fig--has-shares"><p>${TEXT}</p></div>`), TEXT],
  ['a body with the id of share buttons', story(`<div id="gigya-share-btns"><p>${TEXT}</p><p>${OTHER}</p></div>`), TEXT, OTHER],
  ['a body between sharing controls', story(`<div class="sharing_controls_startpoint_fixed"><p>${TEXT}</p></div>`), TEXT],
  ['the section Comment', story(`<h2>Comment</h2><p>${TEXT}</p><p>${OTHER}</p>`), 'Comment', TEXT, OTHER],
  ['the section Kommentar', story(`<div class="kommentar"><h2>Kommentar</h2><p>${TEXT}</p></div>`), TEXT],
  ['the section Opinión', story(`<section class="comment"><h2>Opinión</h2><p>${TEXT}</p></section>`), TEXT],
  [
    'classes of headers and footers',
    story(`<div class="bellowheadercontainer"><p>${TEXT}</p></div><div class="footer-note"><p>${OTHER}</p></div>`),
    TEXT,
    OTHER,
  ],
  ['a standfirst in the header of an article', story(`<div class="article__header"><p>${TEXT}</p></div>`), TEXT],
  [
    'classes of social media and consent',
    story(`<div class="social"><p>${TEXT}</p></div><div class="gdpr"><p>${OTHER}</p></div>`),
    TEXT,
    OTHER,
  ],
  ['a subhead in a related class', story(`<div class="related"><h2>What the log says</h2><p>${TEXT}</p></div>`), 'What the log says', TEXT],
  ['a subhead Related with prose below', story(`<h2>Related</h2><p>${TEXT}</p>`), 'Related', TEXT],
  [
    'subheads Release, Reception and Legacy',
    story(`<h2>Release</h2><p>${TEXT}</p><h2>Reception</h2><p>${OTHER}</p><h2>Legacy</h2>`),
    'Release',
    'Reception',
    TEXT,
    OTHER,
  ],
  [
    'paragraphs of an interaction',
    story(`<div class="interaction"><p>${TEXT}</p></div><div class="interaction"><p>${OTHER}</p></div>`),
    TEXT,
    OTHER,
  ],
  ['paragraphs of the class paywall', story(`<p class="paywall">${TEXT}</p><div class="paywall"><p>${OTHER}</p></div>`), TEXT, OTHER],
  ['paragraphs of the class teaser', story(`<div class="teaser-content"><p>${TEXT}</p></div>`), TEXT],
  ['classes of heroes and covers', story(`<div class="hero"><p>${TEXT}</p></div><div class="cover"><p>${OTHER}</p></div>`), TEXT, OTHER],
  [
    'classes of promotion, alerts and disclaimers',
    story(`<div class="promo"><p>${TEXT}</p></div><div class="disclaimer hide-print"><p>${OTHER}</p></div>`),
    TEXT,
    OTHER,
  ],
  ['the class article-end', story('', `<div class="article-end"><p>${TEXT}</p></div>`), TEXT],
  ['search, nav and print inside other words', story(`<div class="research navigator-log footprint"><p>${TEXT}</p></div>`), TEXT],
  [
    'a paragraph full of links',
    story(
      '<p>The <a href="/a">coast guard</a>, the <a href="/b">harbour office</a> and the <a href="/c">museum of the sea</a> all want the buoy, and <a href="/d">none of them will pay</a>.</p>',
    ),
    'The coast guard, the harbour office and the museum of the sea all want the buoy, and none of them will pay.',
  ],
  [
    'a whole sentence that is one link',
    story('<p><a href="/log">The log of the harbour has been kept since 1871 and can be read by anyone who asks for it.</a></p>'),
    'The log of the harbour has been kept since 1871 and can be read by anyone who asks for it.',
  ],
  ['a short last paragraph', story('', '<p>She sails again on Friday.</p>'), 'She sails again on Friday.'],
  [
    'a correction',
    story('', '<p><em>Correction: An earlier version of this story gave the wrong year for the storm.</em></p>'),
    'Correction: An earlier version of this story gave the wrong year for the storm.',
  ],
  [
    'a correction in German',
    story('', '<p>Berichtigung: In einer früheren Version hieß es, die Fähre sei um elf gefahren.</p>'),
    'Berichtigung: In einer früheren Version hieß es, die Fähre sei um elf gefahren.',
  ],
  [
    'who reported as well',
    story('', '<p>Ida Strand contributed reporting from the north.</p>'),
    'Ida Strand contributed reporting from the north.',
  ],
  [
    'where it was first published',
    story('', '<p><em>This story was originally published in the Island Mail.</em></p>'),
    'This story was originally published in the Island Mail.',
  ],
  ['a fact box', story(`<aside class="factbox"><h3>The ferry in figures</h3><p>${TEXT}</p><p>${OTHER}</p></aside>`), TEXT, OTHER],
  ['a lone subhead', story(`<h2>A light on the water</h2><p>${TEXT}</p>`), 'A light on the water', TEXT],
  [
    'a body in several chunks',
    story(
      `</article><article class="body__inner-container"><p>${TEXT}</p></article><article class="body__inner-container"><p>${OTHER}</p>`,
    ),
    TEXT,
    OTHER,
  ],
  ['a box for each paragraph', story(`<div class="box"><p>${TEXT}</p></div><div class="box"><p>${OTHER}</p></div>`), TEXT, OTHER],
  [
    'news about a newsletter',
    story('<p>The town tells people to sign up for its newsletter, and half of them never open it, the survey says.</p>'),
    'The town tells people to sign up for its newsletter, and half of them never open it, the survey says.',
  ],
  [
    'news about cookies',
    story('<p>The watchdog found that the ferry line uses cookies without asking, and fined it a day of fares.</p>'),
    'The watchdog found that the ferry line uses cookies without asking, and fined it a day of fares.',
  ],
  [
    'news about an app',
    story('<p>Travellers were told to download the app of the ferry line, which had not been built yet.</p>'),
    'Travellers were told to download the app of the ferry line, which had not been built yet.',
  ],
  [
    'news about donations',
    story('<p>The museum asked the islanders to make a donation, and by Thursday it had enough for a glass case.</p>'),
    'The museum asked the islanders to make a donation, and by Thursday it had enough for a glass case.',
  ],
  [
    'news about advertising',
    story('<p>Advertising paid for the first ferry, in 1921, and its name was painted on the funnel.</p>'),
    'Advertising paid for the first ferry, in 1921, and its name was painted on the funnel.',
  ],
  [
    'names of networks as subheads',
    story(`<h3>Facebook</h3><p>${TEXT}</p><h3>Reddit</h3><p>${OTHER}</p>`),
    'Facebook',
    TEXT,
    'Reddit',
    OTHER,
  ],
  [
    'a reporter in the story',
    story('<p>Emil Berg is a reporter and was on board when the light was seen, but slept through all of it.</p>'),
    'Emil Berg is a reporter and was on board when the light was seen, but slept through all of it.',
  ],
  [
    'a page that stands in one form',
    `<html><body><form id="aspnetForm">${story(`<p>Sign up early, says the captain.</p><p>${TEXT}</p>`)}</form></body></html>`,
    TEXT,
    'Sign up early, says the captain.',
  ],
  [
    'words that only begin like a label',
    story('<p>Shareholders of the line were told on Tuesday, and the price of the stock did not move at all.</p>'),
    'Shareholders of the line were told on Tuesday, and the price of the stock did not move at all.',
  ],
  [
    'a list of steps under Read next',
    story('<h3>Up next</h3><ol><li>The coast guard will tow the buoy home in April.</li><li>The museum will decide by May.</li></ol>'),
    'The coast guard will tow the buoy home in April.',
    'The museum will decide by May.',
  ],
];

describe.each(cases)('%s', (_, html, ...kept) => {
  test('is spared by the rules', () => expect(texts(judgeRules(parse(html), options))).toEqual(expect.arrayContaining(kept)));
  test('is part of the article', () => expect(texts(clean(parse(html), options))).toEqual(expect.arrayContaining(kept)));
});
