import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n';

/** What became of a copy: what to say where it worked, the text to copy by hand where the browser refused. */
export type Copied = { readonly done: true; readonly said: string } | { readonly done: false; readonly text: string };

/** What became of the last thing that was taken, and how to take another. What was said about another text holds no longer. */
export function useTaken(of: string): readonly [Copied | undefined, (work: Promise<Copied>) => void] {
  const [taken, setTaken] = useState<Copied>();
  useEffect(() => setTaken(undefined), [of]);
  const take = (work: Promise<Copied>): void => {
    // What is said twice is heard twice only when it was gone in between.
    setTaken(undefined);
    work.then(setTaken, () => setTaken({ done: true, said: t('saveFailed') }));
  };
  return [taken, take];
}

/** What became of the last thing that was taken; stands over the text for a moment. */
export function Taken({ taken }: { readonly taken: Copied | undefined }) {
  return (
    <>
      <output class="said">{taken && (taken.done ? taken.said : t('copyRefused'))}</output>
      {taken?.done === false && <ByHand text={taken.text} />}
    </>
  );
}

/** The text itself, selected: the browser's own copying still works on it. */
function ByHand({ text }: { readonly text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [text]);
  return <textarea class="by-hand" ref={field} readOnly rows={3} aria-label={t('textToCopy')} value={text} />;
}
