import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { PlainArticle } from '../../components/article/PlainArticle';
import { Failed } from '../../components/fields/Failed';
import { Guarded } from '../../components/fields/Guarded';
import { articleOf } from '../render/articles';

let root: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  root = document.body.firstElementChild as HTMLElement;
});

function Bad({ what }: { readonly what: unknown }): never {
  throw what;
}

const show = (of: unknown, isBad = true): Promise<void> =>
  act(() =>
    render(
      <div>
        <p>around</p>
        <Guarded of={of} instead={<Failed />}>
          {isBad ? <Bad what={new RangeError('Invalid time value')} /> : <p>drawn</p>}
        </Guarded>
      </div>,
      root,
    ),
  );

test('what stands around a part that throws stays, and a sentence takes its place', async () => {
  await show(1);
  expect(root.textContent).toBe('aroundThis part could not be shown.');
});

test('another thing to draw gets another try, and the same one does not', async () => {
  await show(1);
  await show(1, false);
  expect(root.textContent).toBe('aroundThis part could not be shown.');
  await show(2, false);
  expect(root.textContent).toBe('arounddrawn');
  await show(3);
  expect(root.textContent).toBe('aroundThis part could not be shown.');
});

function Later() {
  const [isBad, setBad] = useState(false);
  return isBad ? <Bad what={new Error('late')} /> : <button onClick={() => setBad(true)}>press</button>;
}

test('what throws only when it is pressed is caught as well', async () => {
  await act(() => render(<Guarded instead={<Failed />}>{<Later />}</Guarded>, root));
  await act(() => root.querySelector('button')?.click());
  expect(root.textContent).toBe('This part could not be shown.');
});

test('an article that could not be drawn is its text, as text, with a way out', async () => {
  const close = vi.fn();
  const article = articleOf({ title: 'Ferry <b>runs</b>', text: 'One & <img src=x>.\nTwo.', published: 'never', lang: 'utf-8' });
  await act(() =>
    render(
      <PlainArticle article={article}>
        <button onClick={close}>Back</button>
      </PlainArticle>,
      root,
    ),
  );
  expect(root.querySelector('output')?.textContent).toBe('This could not be shown as it should be. Here is the text alone.');
  expect(root.querySelector('h1')?.textContent).toBe('Ferry <b>runs</b>');
  expect(Array.from(root.querySelectorAll('.body p'), (line) => line.textContent)).toEqual(['One & <img src=x>.', 'Two.']);
  root.querySelector('button')?.click();
  expect(close).toHaveBeenCalledOnce();
});
