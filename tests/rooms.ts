/** The rooms of `utils/article`, from the ground up: a file imports from its own room and those below it. */
export const ROOMS: readonly string[] = ['text', 'page', 'metadata', 'ledger', 'clutter', 'story', 'output'];
