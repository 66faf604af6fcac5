import type { ComponentChildren } from 'preact';
import { t, type Word } from '../../utils/browser/i18n';

interface PhraseProps {
  /** A message with one place, `$1`. */
  readonly word: Word;
  /** What stands in that place. */
  readonly children: ComponentChildren;
}

/** For private use: no message has this sign of its own. */
const PLACE = '\ue000';

/** A message around an element: "via <bdi>The Paper</bdi>", in the order the language has it. */
export function Phrase({ word, children }: PhraseProps) {
  const [before, after] = t(word, PLACE).split(PLACE);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
