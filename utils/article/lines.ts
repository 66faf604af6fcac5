import { ofEach } from './once';
import type { Block } from './page';

/** What a block says as one line in small letters: what says the same has the same. Its white space is folded already. */
export const lineOf = ofEach(({ text }: Block) => text.replaceAll('\n', ' ').toLowerCase());
