import type { Finder } from '../../ledger/types';
import { amid } from '../proof';
import { extentOf, sureLists } from './cardLists';

/** Readers' comments, told as cards are. */
export const commentCards: Finder = {
  name: 'comment-cards',
  kind: 'comments',
  why: 'What readers wrote below the story.',
  find: (judged) => sureLists(judged, 'comments').map((list) => ({ span: extentOf(judged.page, list), evidence: list.evidence })),
  removes: amid(
    `<h2>Comments</h2>${['Ole', 'Ida', 'Per'].map((who) => `<div><b>${who}</b><time>2 hours ago</time><p>I, ${who}, shall be on the first boat in May.</p></div>`).join('')}`,
  ),
  keeps: amid(
    `<h2>What they say</h2>${['Ole', 'Ida', 'Per'].map((who) => `<p>${who} says that the boat is late, and means it.</p>`).join('')}`,
  ),
};
