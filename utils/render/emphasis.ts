/** Signs around a text mark it only where they stand as CommonMark wants them: `**Note:**text` is no emphasis. */
const PUNCTUATION = /^[\p{P}\p{S}]$/u;
const EMPHASES = 'em, i, strong, b, del, s';

/** A text between signs, or in the element's own tags where signs would be read as signs. */
export function emphasised(sign: string, tag: string): (content: string, node: Node) => string {
  return (content, node) => {
    if (content.trim() === '') return content;
    return holdsSigns(node as Element) ? `${sign}${content}${sign}` : `<${tag}>${content}</${tag}>`;
  };
}

function holdsSigns(el: Element): boolean {
  const text = el.textContent ?? '';
  const inside = [...text.trim()];
  return (
    (/^\s/.test(text) || fits(inside[0] ?? '', neighbour(el, 'previousSibling'))) &&
    (/\s$/.test(text) || fits(inside.at(-1) ?? '', neighbour(el, 'nextSibling')))
  );
}

/** Whether signs can stand between a text's outermost character and what is beside it; nothing where it is marked by signs too. */
const fits = (inside: string, beside: string | undefined): boolean =>
  beside !== undefined && (beside === '' || !PUNCTUATION.test(inside) || /^\s$/.test(beside) || PUNCTUATION.test(beside));

function neighbour(el: Element, side: 'nextSibling' | 'previousSibling'): string | undefined {
  for (let node: Node = el; ;) {
    const beside: ChildNode | null = node[side];
    const parent: Element | null = node.parentElement;
    if (!beside && (!parent || !parent.matches(`${EMPHASES}, a`))) return '';
    const text = beside?.textContent ?? '';
    if (beside?.nodeName === 'BR') return '';
    if (beside && text !== '') {
      const [first = '', last = ''] = [[...text][0], [...text].at(-1)];
      const character = side === 'nextSibling' ? first : last;
      return beside.nodeType === Node.ELEMENT_NODE && (beside as Element).matches(EMPHASES) && character.trim() !== ''
        ? undefined
        : character;
    }
    node = beside ?? (parent as Element);
  }
}
