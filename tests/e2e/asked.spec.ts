import { expect, test } from './fixture';
import { storyAnd } from './pages';
import { openReader } from './reader';

const at = (name: string): string => `https://count.example/${name}`;

/** What a page asks for itself, and beside it pictures that it never does. */
const PICTURES = [
  `<figure><img src="${at('own.png')}" alt="A ferry" width="800" height="450"></figure>`,
  `<noscript><img src="${at('no-script.gif')}" width="1" height="1" style="display:none"></noscript>`,
  `<noscript><img src="${at('counter?id=1')}"></noscript>`,
  `<img hidden loading="lazy" data-src="${at('hidden.gif')}">`,
  `<div style="display:none"><img loading="lazy" src="${at('in-hidden.jpg')}"></div>`,
  `<div class="shut"><img loading="lazy" src="${at('by-style.jpg')}"></div>`,
  `<picture><source srcset="${at('never.avif')}" type="image/never"><img src="${at('typed.png')}" alt="A pier"></picture>`,
  `<picture><source srcset="${at('narrow.png')}" media="(max-width: 20px)"><img src="${at('wide.png')}" alt="A quay"></picture>`,
].join('<p>She will cross as often as the season asks, and in a hard winter she will not cross at all, the council said.</p>');

test('popup and reader ask for no picture that the page does not show', async ({ lede }) => {
  const asked: string[] = [];
  lede.context.on('request', (request) => {
    if (request.url().startsWith(at(''))) asked.push(request.url());
  });
  const page = await lede.show(storyAnd(`<style>.shut { display: none }</style>${PICTURES}`));
  await expect.poll(() => asked.length).toBeGreaterThan(2);
  const own = new Set(asked);
  expect([...own].sort()).toEqual([at('own.png'), at('typed.png'), at('wide.png')]);
  const reader = await openReader(lede, page);
  await reader.evaluate(async (dialog) => {
    for (const image of dialog.querySelectorAll('img')) image.loading = 'eager';
    await new Promise((done) => setTimeout(done, 1_000));
  });
  expect([...new Set(asked)].filter((url) => !own.has(url))).toEqual([]);
});
