import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SAMPLE } from '../../components/options/sample';
import { Welcome } from '../../components/welcome/Welcome';
import { toArticle } from '../../utils/article/output/toArticle';
import { t, type Word } from '../../utils/browser/i18n';
import { judgeSample } from '../../entrypoints/welcome/judgeSample';
import { LOCALES, speak } from '../speak';

let root: HTMLElement;
const actions = { clean: vi.fn(), ledger: { putBack: vi.fn(), setAside: vi.fn() }, showPage: vi.fn(), openOptions: vi.fn() };

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  root = document.body.firstElementChild as HTMLElement;
});

afterEach(() => speak(LOCALES.get('en') ?? {}));

const show = (): Promise<void> => act(() => render(<Welcome article={undefined} locale={t('locale')} actions={actions} />, root));

test('the page on the screen is the one that is cleaned', async () => {
  await show();
  await act(() => root.querySelector<HTMLElement>('button.primary')?.click());
  expect(actions.clean).toHaveBeenCalledExactlyOnceWith(root.querySelector('.sample-page'));
});

const STORY: readonly Word[] = ['sampleOne', 'sampleTwo', 'sampleThree'];
const AROUND: readonly Word[] = ['sampleAd', 'sampleNewsletter', 'sampleReadAlso', 'sampleMostRead', 'sampleOther', 'sampleAnother'];

test.each([...LOCALES.keys()])('cleaned in %s, the story stays, and nothing else', async (file) => {
  speak(LOCALES.get(file) ?? {});
  await show();
  const body = root.querySelector('.sample-page')?.outerHTML ?? '';
  const judged = judgeSample({ ...SAMPLE, body, title: t('sampleHeadline'), lang: t('locale'), dir: t('direction') });
  const extraction = toArticle(judged, new Set());
  if (!extraction.ok) throw new Error(extraction.reason);
  const { article } = extraction;
  expect(article).toMatchObject({ title: t('sampleHeadline'), source: SAMPLE.paper, published: SAMPLE.day, byline: [SAMPLE.author] });
  expect(article.text.split('\n')).toEqual(STORY.map((word) => t(word)));
  const aside = article.removals.map(({ text }) => text).join('\n');
  for (const word of AROUND) expect(aside).toContain(t(word));
});
