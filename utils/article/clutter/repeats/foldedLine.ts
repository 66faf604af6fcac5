import { memoizeWeak } from '../../text/memo';
import type { Block } from '../../page/types';

/** What a block says as one line in small letters: what says the same has the same. Its white space is folded already. */
export const lineOf = memoizeWeak(({ text }: Block) => text.replaceAll('\n', ' ').toLowerCase());
