import { expect, test } from './fixture';
import { allow, badgeOver, disallow, extensionPage, list, registered, titleOver } from './listing';
import { ARTICLE, BRIDGE, bridge, FRONT, PAPER, storyAnd, storyWith } from './pages';
import { openReader, readerIn } from './reader';
import { HEADLINE, STORY } from './story';

/** Long enough for what happens by itself to have happened. */
const SETTLED_MS = 1500;

test('an article of a listed domain opens in the reader by itself, once', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await lede.show(STORY, ARTICLE);
  const reader = await readerIn(page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await expect.poll(() => titleOver(lede, ARTICLE)).toBe('Lede: This page was cleaned automatically.');
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-reader')).toHaveCount(0);
  await page.waitForTimeout(SETTLED_MS);
  await expect(page.locator('lede-reader')).toHaveCount(0);
});

test('a page that says too early that it is parsed, and hides it later, opens whole', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const early = `dispatchEvent(new Event('DOMContentLoaded'));
    addEventListener('DOMContentLoaded', (event) => event.stopImmediatePropagation(), true);`;
  const page = await lede.show(STORY.replace('<head>', `<head><script>${early}</script><script src="/late.js"></script>`), ARTICLE);
  const reader = await readerIn(page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
});

for (const [what, address, html] of [
  ['the front page', `${PAPER}/`, FRONT],
  ['a section', `${PAPER}/islands`, FRONT],
  ['a search', `${PAPER}/search?q=ferry`, STORY],
  ['a log-in page', `${PAPER}/login`, STORY],
] as const) {
  test(`${what} is left alone`, async ({ lede }) => {
    await list(lede, { domain: 'harbour.example' });
    const page = await lede.show(html, address);
    await page.waitForTimeout(SETTLED_MS);
    await expect(page.locator('lede-reader')).toHaveCount(0);
    expect(await badgeOver(lede, address)).toBe('');
  });
}

test('only pages of the domain run our code', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  for (const address of [
    'https://notharbour.example/islands/2025/03/30/ferry-runs-again',
    'https://harbour.example.com/islands/2025/03/30/ferry-runs-again',
    'https://paper.example/2025/03/30/ferry-runs-again?from=https://harbour.example/',
  ]) {
    const page = await lede.show(STORY, address);
    await page.waitForTimeout(SETTLED_MS);
    await expect(page.locator('lede-reader')).toHaveCount(0);
    await expect(lede.inOurWorld(page, () => 1)).rejects.toThrow('no world');
  }
  await readerIn(await lede.show(STORY, 'https://islands.harbour.example/2025/03/30/ferry-runs-again'));
  await readerIn(await lede.show(STORY, 'http://harbour.example/2025/03/30/ferry-runs-again'));
});

test('a domain that only offers is told on the button', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example', mode: 'offer' });
  const page = await lede.show(STORY, ARTICLE);
  await expect.poll(() => badgeOver(lede, ARTICLE)).toBe('+');
  await expect(page.locator('lede-reader')).toHaveCount(0);
});

test('a domain that is off runs none of our code', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example', mode: 'off' });
  const page = await lede.show(STORY, ARTICLE);
  await page.waitForTimeout(SETTLED_MS);
  await expect(lede.inOurWorld(page, () => 1)).rejects.toThrow('no world');
});

test('a page whose text would be lost is left as it is, and the button says so', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await lede.show(STORY.replace('"datePublished"', '"wordCount": 2000, "datePublished"'), ARTICLE);
  await expect.poll(() => badgeOver(lede, ARTICLE)).toBe('!');
  await expect(page.locator('lede-reader')).toHaveCount(0);
});

test('"not on this page", "not in this section" and "pause in this tab" are kept', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const leave = async (address: string, name: string): Promise<void> => {
    const page = await lede.show(STORY, address);
    const reader = await readerIn(page);
    await reader.getByRole('button', { name: 'More', exact: true }).click();
    await reader.getByRole('button', { name }).click();
    await expect(page.locator('lede-reader')).toHaveCount(0);
    await page.reload();
    await page.waitForTimeout(SETTLED_MS);
    await expect(page.locator('lede-reader')).toHaveCount(0);
    await page.close();
  };
  await leave(ARTICLE, 'Not on this page');
  await readerIn(await lede.show(STORY, `${ARTICLE}-later`));
  await leave(`${ARTICLE}-later`, 'Not in /islands');
  await readerIn(await lede.show(STORY, `${PAPER}/world/2025/03/30/ferry-runs-again`));
  await leave(`${PAPER}/world/2025/03/30/ferry-runs-again`, 'Pause in this tab');
  await readerIn(await lede.show(STORY, `${PAPER}/world/2025/03/30/ferry-runs-again`));
});

test('a permission taken away in the browser stops it, and breaks nothing', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' }, { domain: 'paper.example' });
  await disallow(lede, 'harbour.example');
  const own = await extensionPage(lede);
  await expect.poll(() => registered(own)).toEqual(['*://*.paper.example/*']);
  await own.close();
  const page = await lede.show(STORY, ARTICLE);
  await page.waitForTimeout(SETTLED_MS);
  await expect(page.locator('lede-reader')).toHaveCount(0);
  await readerIn(await lede.show(STORY, 'https://paper.example/2025/03/30/ferry-runs-again'));
  await openReader(lede, page);
});

test('a story that a script builds is opened when it is there', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const body = STORY.slice(STORY.indexOf('<main>'), STORY.indexOf('</main>') + 7);
  const empty = storyWith(
    `setTimeout(() => { document.querySelector('main').outerHTML = ${JSON.stringify(body)}; }, 800)`,
    STORY.replace(body, '<main></main>'),
  );
  const reader = await readerIn(await lede.show(empty, ARTICLE));
  await expect(reader.locator('.body')).toContainText('She sails again at five');
});

test('text that comes late is picked up, and the place is kept', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const late = 'By evening the harbour master had counted two hundred and six people off her, and three dogs, and a piano.';
  const page = await lede.show(
    storyWith(
      `setTimeout(() => document.querySelector('main').append(Object.assign(document.createElement('p'), { textContent: '${late}' })), 1500)`,
    ),
    ARTICLE,
  );
  const reader = await readerIn(page);
  await expect(reader.locator('.body')).toContainText(late);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
});

test('the next story of an endless page is not appended', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const next = `<article><h1>${BRIDGE}</h1><p>The old bridge at Skerries, shut since a cart went through its deck, was opened again on Monday by the oldest of the carters.</p><p>Its oak had come from two barns and a chapel, and each plank bears a number in the hand of the man who sawed it.</p></article>`;
  const page = await lede.show(
    storyWith(
      `setTimeout(() => { document.querySelector('main').insertAdjacentHTML('afterend', ${JSON.stringify(next)}); history.replaceState({}, '', '/islands/2025/03/30/bridge-opens-again'); }, 1000)`,
    ),
    ARTICLE,
  );
  const reader = await readerIn(page);
  await page.waitForTimeout(2500 + SETTLED_MS);
  await expect(reader.locator('.body')).toContainText('She sails again at five');
  await expect(reader.locator('.body')).not.toContainText('old bridge at Skerries');
});

test('going to another story without loading cleans that one', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await lede.show(STORY, ARTICLE);
  await readerIn(page);
  await page.evaluate((html) => {
    history.pushState({}, '', '/islands/2025/03/31/bridge-opens-again');
    setTimeout(() => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.head.replaceWith(next.head);
      document.querySelector('main')?.replaceWith(...next.querySelectorAll('main'));
    }, 300);
  }, bridge());
  await expect(async () => {
    const reader = await readerIn(page);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(BRIDGE, { timeout: 500 });
  }).toPass({ timeout: 15_000 });
});

test('going to a list without loading closes the reader', async ({ lede }) => {
  const page = await lede.show(STORY, ARTICLE);
  await openReader(lede, page);
  await page.evaluate((html) => {
    history.pushState({}, '', '/islands');
    document.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body);
  }, FRONT);
  await expect(page.locator('lede-reader')).toHaveCount(0);
});

test('a tidier address of the same story changes nothing', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await lede.show(storyWith("setTimeout(() => history.replaceState({}, '', '/ferry-runs-again-88412?x=1'), 500)"), ARTICLE);
  const reader = await readerIn(page);
  await page.waitForTimeout(500 + SETTLED_MS);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
});

test('a comment being written is not covered', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await lede.show(storyAnd('<textarea autofocus></textarea>'), ARTICLE);
  await page.waitForTimeout(SETTLED_MS);
  await expect(page.locator('lede-reader')).toHaveCount(0);
});

test('the first pages that open by themselves say so, and the way back is to the page', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  for (const number of [1, 2, 3]) {
    const page = await lede.show(STORY, `${ARTICLE}-${number}`);
    const reader = await readerIn(page);
    await expect(reader.getByText('Lede cleaned this page automatically.')).toBeVisible();
    await reader.getByRole('button', { name: 'Show original' }).click();
    await expect(page.locator('lede-reader')).toHaveCount(0);
    await page.close();
  }
  const reader = await readerIn(await lede.show(STORY, `${ARTICLE}-4`));
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(reader.getByText('Lede cleaned this page automatically.')).toHaveCount(0);
});

test('"not on this site" leaves the whole site alone', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await lede.show(STORY, ARTICLE);
  await (await readerIn(page)).getByRole('button', { name: 'Not on this site' }).click();
  await expect(page.locator('lede-reader')).toHaveCount(0);
  const own = await extensionPage(lede);
  await expect.poll(() => registered(own)).toEqual([]);
  await own.close();
  const other = await lede.show(STORY, `${ARTICLE}-later`);
  await other.waitForTimeout(SETTLED_MS);
  await expect(other.locator('lede-reader')).toHaveCount(0);
});

test('the page at hand is cleaned when its site is put on the list', async ({ lede }) => {
  const page = await lede.show(STORY, ARTICLE);
  await allow(lede, 'harbour.example');
  const own = await extensionPage(lede);
  await page.bringToFront();
  await own.evaluate(() => chrome.storage.local.set({ domains: [{ domain: 'harbour.example', mode: 'clean', except: [] }] }));
  const reader = await readerIn(page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
});

interface Seen {
  /** Since the page began to come, ms. */
  readonly at: number;
  readonly opacity: number;
}

/** The story, whose page writes down whether it could be seen before the reader was there. */
const WATCHED = STORY.replace(
  '<head>',
  `<head><script>
    const seen = (window.seen = []);
    const look = () => {
      if (document.querySelector('lede-reader')) return;
      if (document.body) seen.push({ at: performance.now(), opacity: Number(getComputedStyle(document.body).opacity) });
      requestAnimationFrame(look);
    };
    new MutationObserver((_, observer) => document.body && (observer.disconnect(), look())).observe(document.documentElement, { childList: true });
  </script>`,
);

test('the page is not seen before its article, as long as anybody would wait', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await lede.show(WATCHED, ARTICLE);
  await readerIn(page);
  const seen = await page.evaluate(() => (window as unknown as { seen: readonly Seen[] }).seen);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter(({ at, opacity }) => opacity > 0 && at < 1500)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).opacity)).toBe('1');
});

test('a page that takes long, or has no article, is seen all the same', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await lede.show(FRONT, `${PAPER}/islands/2025/03/30/what-came-of-it-all`);
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).opacity)).toBe('1');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
