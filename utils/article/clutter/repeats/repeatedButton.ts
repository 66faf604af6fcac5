import { amid } from '../proof';
import { liveEntriesOf } from '../records/liveEntries';
import { isKept } from '../../ledger/setAside';
import type { Finder } from '../../ledger/types';
import type { TreeNode } from '../../page/tree/types';
import { isElement } from '../../page/tree/tree';
import type { Block } from '../../page/types';
import { fold } from '../../text/words';
import { lettered } from '../../text/unicodeClasses';

/** What is there to be pressed, and leads to no other page. What folds a text up is its heading. */
const PRESSED =
  ':is(button, [role="button"], a[href^="#"], a[href^="javascript:" i], a:not([href])):not([aria-expanded], [aria-controls], [name], [id])';

/** A longer text is no label of a button. Words. */
const MAX_WORDS = 12;

const SAID_OTHERWISE = /^(?:h[1-6]|summary|dt|th|td|pre|figcaption)$/;

/** "Share", "Copy link", "Like 4" at each part of a text. */
export const repeatedButton: Finder = {
  name: 'repeated-button',
  kind: 'share',
  why: 'The same buttons stand in several places.',
  find: (judged) => {
    const entries = liveEntriesOf(judged);
    const pressed = judged.page.blocks.flatMap((block) => {
      const label = isKept(judged, block) && !entries.has(block) ? labelOf(block) : '';
      return label === '' ? [] : [{ block, label }];
    });
    const counts = new Map<string, number>();
    for (const { label } of pressed) counts.set(label, (counts.get(label) ?? 0) + 1);
    return pressed.filter(({ label }) => (counts.get(label) ?? 0) > 1).map(({ block }) => block);
  },
  removes: amid('<p>The shaft is cast.</p><div><button>Pin it</button> 4</div><p>The boat sails.</p><div><button>Pin it</button> 7</div>'),
  keeps: amid(
    '<h3><button aria-expanded="false">What does it cost?</button></h3><p>Nothing at all.</p><button>By road</button><button>By sea</button>',
  ),
};

/** What its buttons say, without counts; nothing where it says anything else. */
function labelOf({ nodes, parent, words, tag }: Block): string {
  if (words > MAX_WORDS || SAID_OTHERWISE.test(tag)) return '';
  const read = { pressed: '', other: '' };
  const isInside = parent.closest(PRESSED) !== null;
  for (const node of nodes) readNode(node, read, isInside);
  return letters(read.other).test(read.other) ? '' : fold(read.pressed.replaceAll(/\d+/g, ' '));
}

function readNode(node: TreeNode, read: { pressed: string; other: string }, isPressed: boolean): void {
  if (!isElement(node)) {
    read[isPressed ? 'pressed' : 'other'] += node.data;
    return;
  }
  const inside = isPressed || node.matches(PRESSED);
  for (let child = node.firstChild; child; child = child.nextSibling) readNode(child, read, inside);
  read.pressed += ' ';
}

const letters = lettered('[\\p{L}]');
