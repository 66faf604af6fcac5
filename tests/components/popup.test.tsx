import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PopupActions } from '../../components/popup/actions';
import { Popup } from '../../components/popup/Popup';
import type { Remedy, View } from '../../components/popup/view';
import type { Article, Refusal, Removal } from '../../utils/article/types';
import { articleOf } from '../render/articles';

const removal = (id: string, changes: Partial<Removal> = {}): Removal => ({
  id,
  rule: 'newsletter-signup',
  kind: 'newsletter',
  why: 'Sign-up boxes sit between paragraphs.',
  text: 'Sign up to our morning letter',
  words: 6,
  ...changes,
});

let root: HTMLElement;
type Acts = Omit<PopupActions, 'ledger'>;
let actions: { readonly [Name in keyof Acts]: ReturnType<typeof vi.fn<Acts[Name]>> };

const ledger = { putBack: vi.fn(), setAside: vi.fn(), putBackAlways: vi.fn(), copyReport: vi.fn(() => Promise.resolve(true)) };

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<div></div>';
  root = document.body.firstElementChild as HTMLElement;
  actions = {
    copy: vi.fn(() => Promise.resolve({ done: true, said: 'Copied.' } as const)),
    save: vi.fn(() => Promise.resolve('Saved.')),
    readInPage: vi.fn(),
    closeReader: vi.fn(),
    remedy: vi.fn(),
    options: vi.fn(),
  };
});

const show = (view: View, locale = 'en-GB'): Promise<void> =>
  act(() => render(<Popup view={view} locale={locale} copyAs="rich" actions={{ ...actions, ledger }} />, root));

const showArticle = (fields: Partial<Omit<Article, 'html'>>, locale?: string): Promise<void> =>
  show({ kind: 'article', article: articleOf(fields), loading: false, isOpen: false }, locale);

const textOf = (selector: string): string | undefined => root.querySelector(selector)?.textContent;

const press = (selector: string): Promise<void> => act(async () => root.querySelector<HTMLElement>(selector)?.click());

const refused = (reason: Refusal) => ({ kind: 'refused', reason, title: 'Ferry runs again', loading: false }) as const;

describe('every state is a sentence and one action', () => {
  test.each<readonly [View, { readonly sentence: string; readonly label: string; readonly remedy: Remedy }]>([
    [{ kind: 'closed' }, { sentence: 'Lede cannot read pages the browser keeps to itself.', label: 'Close', remedy: 'close' }],
    [
      { kind: 'file' },
      { sentence: 'Lede can read files only when the browser is told to allow it.', label: 'Open the setting', remedy: 'settings' },
    ],
    [{ kind: 'silent' }, { sentence: 'Lede was just updated and has lost hold of this page.', label: 'Reload the page', remedy: 'reload' }],
    [{ kind: 'busy' }, { sentence: 'The page does not answer. It may be busy, or stuck.', label: 'Reload the page', remedy: 'reload' }],
    [{ kind: 'failed' }, { sentence: 'Something on this page stopped Lede from reading it.', label: 'Reload the page', remedy: 'reload' }],
    [
      refused('not-article'),
      { sentence: 'This looks like a front page or a list, not an article.', label: 'Clean it anyway', remedy: 'anyway' },
    ],
    [refused('no-text'), { sentence: 'The headline is here, but no text.', label: 'Read again', remedy: 'read' }],
    [refused('log-in'), { sentence: 'This looks like a log-in page.', label: 'Read again', remedy: 'read' }],
    [refused('empty'), { sentence: 'This page is empty.', label: 'Read again', remedy: 'read' }],
    [refused('not-found'), { sentence: 'The site did not find this page.', label: 'Clean it anyway', remedy: 'anyway' }],
    [refused('not-html'), { sentence: 'This is a file and not a page, so there is no article to clean.', label: 'Close', remedy: 'close' }],
    [
      { ...refused('no-text'), loading: true },
      { sentence: 'The page is still loading, and there is no article in it yet.', label: 'Read again', remedy: 'read' },
    ],
  ])('%j', async (view, { sentence, label, remedy }) => {
    await show(view);
    expect(textOf('output')).toBe(sentence);
    expect(Array.from(root.querySelectorAll('button'), (button) => button.textContent)).toEqual([label]);
    expect(document.activeElement?.textContent).toBe(label);
    await press('button');
    expect(actions.remedy).toHaveBeenCalledExactlyOnceWith(remedy);
  });

  test('a headline without text is shown', async () => {
    await show(refused('no-text'));
    expect(textOf('h1')).toBe('Ferry runs again');
    expect(root.querySelector('.source-line')).toBeNull();
  });

  test('and whose it is, and of which day', async () => {
    await show({ ...refused('no-text'), head: { source: 'The Paper', via: 'Daily Eight', published: '2025-03-30' } });
    expect(textOf('.source-line')).toBe('The Paper (via Daily Eight), 30 March 2025');
  });

  test('nobody’s title stands over a page that is no article', async () => {
    await show(refused('not-article'));
    expect(root.querySelector('h1')).toBeNull();
  });

  test('work in progress is said aloud', async () => {
    await show({ kind: 'working' });
    expect(textOf('output')).toBe('Reading the page');
  });
});

describe('the head of an article', () => {
  test('names source, date, authors, reading time and the site that shows it', async () => {
    await showArticle({ published: '2025-03-30', byline: ['Ana Ruiz', 'Li Wei'], minutes: 4, via: 'Daily Eight' }, 'en-US');
    expect(textOf('.source-line')).toBe('The PaperMarch 30, 2025');
    expect(textOf('.meta-line')).toBe('By Ana Ruiz and Li Wei4 minvia Daily Eight');
  });

  test.each(['2025-03-30', '2025-03-30T23:30:00-10:00', '2025-03-30T00:10:00+09:00'])('%s is the 30th everywhere', async (published) => {
    await showArticle({ published });
    expect(textOf('time')).toBe('30 March 2025');
  });

  test('a date is written in the reader’s language', async () => {
    await showArticle({ published: '2025-03-30' }, 'ja');
    expect(textOf('time')).toBe('2025年3月30日');
  });

  test('a date nobody can be sure of is given as the page writes it', async () => {
    await showArticle({ published: '', dateUncertain: true, dateText: '03/04/2025' });
    expect(textOf('time')).toBe('03/04/2025 (day or month first?)');
  });

  test('the tooltip of a date gives its time by both clocks', async () => {
    await showArticle({ published: '2025-03-30T23:30:00+09:00' });
    expect(textOf('time')).toBe('30 March 2025');
    const title = root.querySelector('time')?.title;
    expect(title).toContain('by the page’s clock 30 March 2025 at 23:30 (UTC+09:00); by yours ');
  });

  test('how the date is known can be asked', async () => {
    const published = { value: '2025-03-30', where: 'beside the headline', snippet: 'Independent30-03-2025', others: [] };
    await showArticle({ published: '2025-03-30', evidence: { published } });
    expect(root.querySelector('dl')).toBeNull();
    await press('.known');
    expect(textOf('dialog h2')).toBe('Where this comes from');
    expect(textOf('dialog dd')).toBe('30 March 2025 printed beside the headline; the page’s data gives none');
    await showArticle({ published: '2025-03-30', evidence: {} });
    expect(root.querySelector('.evidence')).toBeNull();
  });

  test('no date is no date', async () => {
    await showArticle({});
    expect(root.querySelector('time')).toBeNull();
  });

  test('a later change is told, with its time where the day is the same', async () => {
    await showArticle({ published: '2025-03-30', modified: '2025-04-02' });
    expect(textOf('.meta-line')).toContain('updated 2 April 2025');
    await showArticle({ published: '2025-03-30T08:00:00Z', modified: '2025-03-30T18:00:00Z' });
    expect(textOf('.meta-line')).toContain('updated at 18:00');
    await showArticle({ published: '2025-03-30' });
    expect(textOf('.meta-line')).not.toContain('updated');
  });

  test('language and direction are the article’s', async () => {
    await showArticle({ lang: 'ar', dir: 'rtl' });
    expect(root.querySelector('article')?.getAttribute('lang')).toBe('ar');
    expect(root.querySelector('article')?.getAttribute('dir')).toBe('rtl');
  });
});

const openLedger = async (fields: Partial<Omit<Article, 'html'>>): Promise<void> => {
  await showArticle(fields);
  await press('.chip');
};
const headings = (): (string | null)[] => [...root.querySelectorAll('.ledger-list :is(h2, summary)')].map((el) => el.textContent);

describe('what was set aside', () => {
  test('is counted, and told by name with its first words', async () => {
    await openLedger({ removals: [removal('a'), removal('b', { kind: 'ad', rule: 'not-story', text: 'Boats\nand more' }), removal('c')] });
    expect(textOf('.chip')).toBe('3 set aside');
    expect(textOf('dialog h2')).toBe('3 set aside');
    expect(headings()).toEqual(['Newsletter sign-up (2)', 'Advertisement']);
    expect(textOf('.ledger-list section:nth-child(2) .first-words')).toBe('Boats · and more');
    expect(root.querySelector('.why')).toBeNull();
  });

  test('says why only where the name does not', async () => {
    await openLedger({
      removals: [removal('a', { rule: 'repeated-headline', kind: 'repeated' }), removal('b', { rule: 'pull-quote', kind: 'repeated' })],
    });
    expect(headings()).toEqual(['Repeats the headline', 'Repeats the text']);
    expect([...root.querySelectorAll('.why')].map((el) => el.textContent)).toEqual(['A quote set large that the text says as well.']);
  });

  test('has the rest of the page in one closed row', async () => {
    await openLedger({ removals: [removal('a'), removal('b', { kind: 'navigation' }), removal('c', { kind: 'outside', apart: true })] });
    expect(headings()).toEqual(['Newsletter sign-up', 'Rest of the page (2)']);
    expect(root.querySelector<HTMLDetailsElement>('.rest')?.open).toBe(false);
  });

  test('nothing is said of nothing', async () => {
    await showArticle({});
    expect(root.querySelector('.chip')).toBeNull();
  });

  test('is put back by its receipt, one or all of a kind', async () => {
    await openLedger({ removals: [removal('a'), removal('b')] });
    await press('.ledger-list li:nth-child(2) button');
    expect(ledger.putBack).toHaveBeenCalledExactlyOnceWith(['b']);
    await press('.ledger-list .head button');
    expect(ledger.putBack).toHaveBeenLastCalledWith(['a', 'b']);
  });

  test('once back, stays so on the whole site where that is wanted, or is set aside again', async () => {
    await openLedger({ removals: [removal('a')], back: [removal('b')] });
    await press('.ledger-list .back .ways button:nth-child(2)');
    expect(ledger.putBackAlways).toHaveBeenCalledExactlyOnceWith(['b']);
    await showArticle({ removals: [removal('a')], back: [removal('b', { always: true })] });
    expect(textOf('.ledger-list .back .why')).toBe('Put back on every page of this site');
    await press('.ledger-list .back li > button');
    expect(ledger.setAside).toHaveBeenCalledExactlyOnceWith(['b']);
  });

  test('can be reported, and says so', async () => {
    await openLedger({ removals: [removal('a')] });
    await press('.report button');
    expect(textOf('.report output')).toBe('Copied a report, without the article’s text.');
  });
});

describe('an article that is not whole', () => {
  const completeness = { verdict: 'partial', share: 0.62, evidence: [], missing: ['a', 'c'] } as const;

  test('says how much is here, and offers the rest', async () => {
    await showArticle({ completeness });
    expect(textOf('.completeness span')).toBe('About 60% of this page’s text is here.');
    await press('.completeness button');
    expect(ledger.putBack).toHaveBeenCalledExactlyOnceWith(['a', 'c']);
  });

  test('offers nothing where the page has no more', async () => {
    await showArticle({ completeness: { ...completeness, verdict: 'preview', missing: [] } });
    expect(textOf('.completeness')).toBe('The paper shows only the beginning to non-subscribers.');
  });

  test('is silent where it is whole', async () => {
    await showArticle({});
    expect(root.querySelector('.completeness')).toBeNull();
  });
});

describe('related stories', () => {
  test('are folded, with every paper that carries them', async () => {
    const papers = [{ source: 'Rhyl Journal', url: 'https://rhyl.example/1' }, { source: 'Leader' }];
    await showArticle({ related: [{ title: 'Bridge closed', url: 'https://rhyl.example/1', papers }] });
    const related = root.querySelector<HTMLDetailsElement>('details.related');
    expect(related?.open).toBe(false);
    expect(related?.querySelector('li')?.textContent).toBe('Bridge closedRhyl JournalLeader');
    expect(related?.querySelector('a')?.getAttribute('href')).toBe('https://rhyl.example/1');
  });
});

describe('the foot', () => {
  test('begins with Read, which has the focus and opens the reader', async () => {
    await showArticle({});
    expect(document.activeElement?.textContent).toBe('Read');
    await press('.read');
    expect(actions.readInPage).toHaveBeenCalledOnce();
  });

  test('says that the reader is open, and closes it', async () => {
    await show({ kind: 'article', article: articleOf({}), loading: false, isOpen: true });
    expect(textOf('.read')).toBe('Close reader');
    await press('.read');
    expect(actions.closeReader).toHaveBeenCalledOnce();
  });

  test.each([
    ['rich', 'Copy'],
    ['text', 'Copy text'],
    ['markdown', 'Copy Markdown'],
    ['citation', 'Copy source'],
    ['link', 'Copy link'],
  ] as const)('copies %s with a button that says so', async (copyAs, label) => {
    const view = { kind: 'article', article: articleOf({}), loading: false, isOpen: false } as const;
    await act(() => render(<Popup view={view} locale="en-GB" copyAs={copyAs} actions={{ ...actions, ledger }} />, root));
    expect(textOf('.copy')).toBe(label);
    await press('.copy');
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(articleOf({}), copyAs);
    expect(textOf('.said')).toBe('Copied.');
  });

  test('offers the text where the browser refuses', async () => {
    actions.copy.mockResolvedValue({ done: false, text: 'The whole story.' });
    await showArticle({});
    await press('.copy');
    expect(textOf('.said')).toBe('The browser refused to copy. Select the text and copy it by hand.');
    expect(root.querySelector('textarea')?.value).toBe('The whole story.');
  });

  test('takes its word back once the text has changed', async () => {
    await showArticle({ text: 'One' });
    await press('.copy');
    await showArticle({ text: 'Two' });
    expect(textOf('.said')).toBe('');
  });
});

const buttons = (): HTMLButtonElement[] => [...root.querySelectorAll<HTMLButtonElement>('.panel button')];

const strike = (key: string): Promise<void> =>
  act(async () => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

describe('what else can be taken', () => {
  test('every variant, with the last one marked and focused; arrows go round, Escape goes back', async () => {
    await showArticle({});
    await press('.split .more');
    expect(buttons().map((button) => button.textContent)).toEqual([
      'With formatting',
      'As plain text',
      'As Markdown',
      'Only the source',
      'The headline as a link',
    ]);
    expect(buttons().map((button) => button.getAttribute('aria-pressed'))).toEqual(['true', ...Array(4).fill('false')]);
    expect(document.activeElement).toBe(buttons()[0]);
    await strike('ArrowUp');
    expect(document.activeElement?.textContent).toBe('The headline as a link');
    await strike('ArrowDown');
    expect(document.activeElement?.textContent).toBe('With formatting');
    await strike('Escape');
    expect(root.querySelector('.panel')).toBeNull();
  });

  test('a variant is copied, which closes the list', async () => {
    await showArticle({});
    await press('.split .more');
    await act(async () => buttons()[2]?.click());
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(articleOf({}), 'markdown');
    expect(root.querySelector('.panel')).toBeNull();
  });

  test('every file behind the dots; what became of it is said', async () => {
    await showArticle({});
    await press('.dots');
    expect(buttons().map((button) => button.textContent)).toEqual(['Markdown', 'Web page', 'Plain text', 'E-book (EPUB)']);
    await act(async () => buttons()[3]?.click());
    expect(actions.save).toHaveBeenCalledExactlyOnceWith(articleOf({}), 'epub');
    await vi.waitFor(() => expect(textOf('.said')).toBe('Saved.'));
  });

  test('a file that can’t be made is said to be', async () => {
    actions.save.mockRejectedValue(new Error('no room'));
    await showArticle({});
    await press('.dots');
    await act(async () => buttons()[3]?.click());
    await vi.waitFor(() => expect(textOf('.said')).toBe('The file could not be made.'));
  });
});

test('a page that is still loading says so above its text', async () => {
  await show({ kind: 'article', article: articleOf({}), loading: true, isOpen: false });
  expect(textOf('.still-loading')).toBe('The page is still loading; this is what has come so far.');
});

test.each<readonly [string, View]>([
  ['an article', { kind: 'article', article: articleOf({}), loading: false, isOpen: false }],
  ['a page that cannot be read', { kind: 'closed' }],
])('under %s a link leads to the options', async (_what, view) => {
  await show(view);
  await press('.dots');
  expect(textOf('a.to-options')).toBe('Options');
  await press('a.to-options');
  expect(actions.options).toHaveBeenCalledOnce();
});
