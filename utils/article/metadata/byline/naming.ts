import { isAllSmall } from '../../text/letters';
import type { Candidate } from '../../types';
import { readNames } from './names';
import { snip } from '../tokens';

/** Names found together, with how far the place is to be believed, 0 to 100. */
export interface Naming extends Candidate {
  readonly names: readonly string[];
  readonly trust: number;
  /** The page's data says that this is the author. */
  readonly declared?: boolean;
  /** The line says "By". */
  readonly labelled?: boolean;
  /** And it stands right below the headline, and names people. */
  readonly printed?: boolean;
}

/** "ann ash", as some sign up; elsewhere than in data, that is a phrase. */
const isLowerCase = (text: string): boolean =>
  /^(?!(?:the|our|guest|web|site|news)\s)\S{3,} \S{3,}$/.test(text) && isAllSmall(text.replace(' ', ''));

/** The names of some texts as one naming; none where no name is in them. */
export function naming(texts: readonly string[], mark: Omit<Naming, 'names' | 'value' | 'snippet'>): Naming[] {
  const names = [...new Set(texts.flatMap((text) => (mark.declared && isLowerCase(text) ? [text] : readNames(text))))];
  return names.length > 0 ? [{ ...mark, names, value: names.join(', '), snippet: snip(texts.join(', ')) }] : [];
}
