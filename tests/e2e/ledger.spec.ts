import type { Page } from '@playwright/test';
import { copiedText } from './clipboard';
import { expect, test } from './fixture';
import { openReader } from './reader';
import { STORY } from './story';

const NEWSLETTER = 'Sign up to our morning newsletter';

const receipt = (popup: Page) => popup.locator('.ledger-list li', { hasText: NEWSLETTER });

async function openLedger(popup: Page): Promise<void> {
  await popup.locator('.chip').click();
}

interface Spoken {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

/** What the browser reads out, from the first line to the last, what its style adds among it: it lists what it knows in no such order. */
const spokenIn = async (page: Page): Promise<string> => {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: readonly Spoken[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textsUnder = (node: Spoken | undefined): readonly string[] =>
    node?.role?.value === 'StaticText' ? [node.name?.value ?? ''] : (node?.childIds ?? []).flatMap((id) => textsUnder(byId.get(id)));
  return textsUnder(nodes.find(({ parentId }) => parentId === undefined)).join('\n');
};

test('what is put back stands where it stood, and is marked for eyes and ears', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY));
  await openLedger(popup);
  await receipt(popup).getByRole('button', { name: 'Put back' }).click();
  const back = popup.locator('.body [data-back]');
  await expect(back).toHaveText(NEWSLETTER);
  await expect(popup.locator('.body p:has(+ [data-back])')).toContainText('The council put the repair at four million');
  expect(await back.evaluate((el) => getComputedStyle(el).borderInlineStartWidth)).toBe('3px');
  await popup.keyboard.press('Escape');
  expect(await spokenIn(popup)).toContain(`You put this back\n${NEWSLETTER}`);
  await openLedger(popup);
  await popup.locator('.ledger-list .back').getByRole('button', { name: 'Show it' }).click();
  await expect(back).toBeInViewport();
  const foot = await popup.locator('footer').boundingBox();
  const box = await back.boundingBox();
  expect(box && foot && box.y + box.height <= foot.y).toBe(true);
});

test('it stays for the visit, in the popup and in the reader', async ({ lede }) => {
  const page = await lede.show(STORY);
  const first = await lede.press(page);
  await openLedger(first);
  await receipt(first).getByRole('button', { name: 'Put back' }).click();
  await expect(first.locator('.body')).toContainText(NEWSLETTER);
  await first.close();
  const second = await lede.press(page);
  await expect(second.locator('.body [data-back]')).toHaveText(NEWSLETTER);
  await second.close();
  const reader = await openReader(lede, page);
  await expect(reader.locator('.body [data-back]')).toHaveText(NEWSLETTER);
  await page.reload();
  await expect((await lede.press(page)).locator('.body')).not.toContainText(NEWSLETTER);
});

test('an open reader shows what the popup put back, and the other way round', async ({ lede }) => {
  const page = await lede.show(STORY);
  const reader = await openReader(lede, page);
  const popup = await lede.press(page);
  await openLedger(popup);
  await receipt(popup).getByRole('button', { name: 'Put back' }).click();
  await expect(reader.locator('.body [data-back]')).toHaveText(NEWSLETTER);
  await popup.close();
  await reader.locator('.ledger > summary').click();
  await reader.locator('.ledger .back').getByRole('button', { name: 'Set aside again' }).click();
  await expect(reader.locator('.body')).not.toContainText(NEWSLETTER);
  await expect((await lede.press(page)).locator('.body')).not.toContainText(NEWSLETTER);
});

test('always on this site holds on its other pages, until it is taken back', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY));
  await openLedger(popup);
  await receipt(popup).getByRole('button', { name: 'Put back' }).click();
  await receipt(popup).getByRole('button', { name: 'Always on this site' }).click();
  await expect(popup.locator('.ledger-list .back')).toContainText('Put back on every page of this site');
  await expect(popup.locator('.body [data-back]')).toHaveText(NEWSLETTER);
  const other = await lede.press(await lede.show(STORY.replaceAll('nine winters', 'ten winters'), 'https://www.harbour.example/other'));
  await expect(other.locator('.body [data-back]')).toHaveText(NEWSLETTER);
  await openLedger(other);
  await expect(other.locator('.ledger-list .back')).toContainText('Put back on every page of this site');
  await other.locator('.ledger-list .back').getByRole('button', { name: 'Set aside again' }).click();
  await expect(other.locator('.body')).not.toContainText(NEWSLETTER);
  const third = await lede.press(await lede.show(STORY, 'https://www.harbour.example/third'));
  await expect(third.locator('.body')).not.toContainText(NEWSLETTER);
});

test('what holds on one site holds on no other', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY));
  await openLedger(popup);
  await receipt(popup).getByRole('button', { name: 'Put back' }).click();
  await receipt(popup).getByRole('button', { name: 'Always on this site' }).click();
  await expect(popup.locator('.ledger-list .back')).toContainText('Put back on every page of this site');
  await expect(popup.locator('.body')).toContainText(NEWSLETTER);
  const elsewhere = await lede.press(await lede.show(STORY, 'https://www.quay.example/ferry'));
  await expect(elsewhere.locator('.body')).toContainText('She sails again at five');
  await expect(elsewhere.locator('.body')).not.toContainText(NEWSLETTER);
});

test('a report holds how the page is built, and none of its text', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY, 'https://www.harbour.example/ferry?token=secret'));
  await openLedger(popup);
  await popup.getByRole('button', { name: 'Copy a report' }).click();
  await expect(popup.locator('.report output')).toHaveText('Copied a report, without the article’s text.');
  const report = await copiedText(popup);
  expect(report).toContain('https://www.harbour.example/ferry\n');
  expect(report).toMatch(/newsletter-box\t\S+\t6 words\t0 % links\taside < main/);
  for (const text of ['secret', 'ferry that tied', 'morning newsletter', 'Maren', 'Nobody thought']) expect(report).not.toContain(text);
});

test('text that the page’s data holds and the article does not is said to be missing, and nobody is sent away for it', async ({ lede }) => {
  const told = [...STORY.matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text?.replace(/<[^>]+>/g, '')).join(' ');
  const more = [
    'Those who could not wait had built a boat of their own, which sank in the second winter with a piano on board.',
    'Its owner, a teacher of mathematics, was taken off by a trawler and has since been asked twice a year to tell of it.',
    'He tells it shorter each time, he says, because the part with the piano has become the only one that anybody wants.',
    'In the archive of the harbour office there is a drawing of the piano, made by the diver who found it among the wrasse.',
  ].join(' ');
  const withData = (data: string): string =>
    STORY.replace('"datePublished"', () => `"articleBody": ${JSON.stringify(`${told} ${more}`)}, ${data} "datePublished"`);
  const partial = await lede.press(await lede.show(withData('')));
  await expect(partial.locator('.completeness')).toContainText(/About \d+% of this page’s text is here\./);
  const preview = await lede.press(await lede.show(withData('"isAccessibleForFree": "False",'), 'https://www.harbour.example/closed'));
  await expect(preview.locator('.completeness')).toContainText('The paper shows only the beginning to non-subscribers.');
  const whole = await lede.press(
    await lede.show(
      STORY.replace('"datePublished"', '"isAccessibleForFree": "False", "datePublished"'),
      'https://www.harbour.example/open',
    ),
  );
  await expect(whole.locator('.body')).toContainText('She sails again at five');
  await expect(whole.locator('.completeness')).toHaveCount(0);
});

const other = (at: number): string =>
  `<div class="card"><a href="/other/${at}"><h3>Herring prices at their highest in ${at} years</h3></a><div>Leader Post</div><div>${at} hours ago</div><p>Boats stayed out for ${at} nights and came home low in the water with all that they could carry.</p></div>`;

test('a related story stands folded below the text, once with both its papers', async ({ lede }) => {
  const tale = 'The bridge at Skerries was shut on Monday after a cart went through its deck, and the carters were sent round by the ford.';
  const card = (paper: string, at: number): string =>
    `<div class="card"><a href="/story/${at}"><h3>Bridge at Skerries shut after cart falls through</h3></a><div>${paper}</div><div>${at} hours ago</div><p>${tale}</p></div>`;
  const cards = [card('Rhyl Journal', 2), card('Skerries Post', 3), other(4), other(5)].join('');
  const popup = await lede.press(await lede.show(STORY.replace('</main>', `</main><section><h2>Related Articles</h2>${cards}</section>`)));
  const related = popup.locator('details.related');
  await expect(related).not.toHaveAttribute('open');
  await related.locator('summary').click();
  const story = related.locator('li', { hasText: 'Bridge at Skerries' });
  await expect(story).toHaveCount(1);
  await expect(story).toContainText('Rhyl Journal');
  await expect(story).toContainText('Skerries Post');
  await expect(popup.locator('.body')).not.toContainText('Skerries was shut');
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(popup.locator('.said')).toContainText('Copied');
  expect(await copiedText(popup)).not.toContain('Skerries was shut');
});

const MENU = Array.from({ length: 8 }, (_, at) => `<li><a href="/menu/${at}">Harbour page number ${at}</a></li>`).join('');

/** Menus above and below, an advertisement, two offers of a letter, state of the page's scripts. */
const CLUTTERED = STORY.replace('<nav>', `<nav><ul>${MENU}</ul>`)
  .replace('<p>She will cross', '<aside>Sign up to our evening newsletter</aside><p>She will cross')
  .replace(
    '<footer>',
    `<div>{"props":{"pageProps":{"id":7}}}</div><footer><div><a href="/a">About</a><a href="/b">Careers</a></div><ul>${MENU}</ul>`,
  );

/** What the list says it holds: pieces by their rows, those of the closed part too. */
const pieces = (popup: Page): Promise<number> => popup.locator('.ledger-list .piece').count();

const promised = async (popup: Page): Promise<number> => Number.parseInt((await popup.locator('.chip').textContent()) ?? '', 10);

test('the number is the number of pieces in the list, and falls when they are put back', async ({ lede }) => {
  const popup = await lede.press(await lede.show(CLUTTERED));
  const before = await promised(popup);
  expect(before).toBeGreaterThan(3);
  await openLedger(popup);
  expect(await pieces(popup)).toBe(before);
  await receipt(popup).getByRole('button', { name: 'Put back' }).click();
  await expect(popup.getByRole('dialog')).toHaveAccessibleName(`${before - 1} set aside`);
  expect(await promised(popup)).toBe(before - 1);
  expect(await pieces(popup)).toBe(before - 1);
});

test('all pieces of one kind are put back with one press', async ({ lede }) => {
  const popup = await lede.press(await lede.show(CLUTTERED));
  await openLedger(popup);
  const group = popup.locator('.ledger-list section', { hasText: 'Newsletter sign-up (2)' });
  await group.getByRole('button', { name: 'Put all of these back' }).click();
  await expect(popup.locator('.body [data-back]')).toHaveText([NEWSLETTER, 'Sign up to our evening newsletter']);
});

test('the rest of the page is one closed row, and no row is without a word, glued or of a script', async ({ lede }) => {
  const popup = await lede.press(await lede.show(CLUTTERED));
  await openLedger(popup);
  const rest = popup.locator('.ledger-list .rest');
  await expect(rest).toHaveCount(1);
  await expect(rest).not.toHaveAttribute('open');
  await expect(rest.locator('summary')).toHaveText(/^Rest of the page \(\d+\)$/);
  await rest.locator('summary').click();
  const rows = await popup.locator('.ledger-list .first-words').allTextContents();
  for (const row of rows) {
    expect(row).toMatch(/\p{L}{2}/u);
    expect(row).not.toMatch(/pageProps|AboutCareers/);
  }
  expect(rows.join('\n')).toContain('About Careers');
});
