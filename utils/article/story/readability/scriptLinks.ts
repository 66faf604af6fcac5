import { newElement } from './lightNode';
import { elementsIn } from './search';
import type { LightNode } from './types';

/** Readability also makes addresses absolute, which is a matter of nobody here. */
export function openScriptLinks(content: LightNode): void {
  for (const link of elementsIn(content, 'a')) openScriptLink(link);
}

/** A link that runs a script becomes its text, and with more in it than that, a box. */
function openScriptLink(link: LightNode): void {
  const { firstChild, lastChild, parentNode } = link;
  if (!link.getAttribute('href')?.startsWith('javascript:')) return;
  if (firstChild && firstChild === lastChild && firstChild.tagName === undefined) {
    parentNode?.replaceChild(firstChild, link);
    return;
  }
  const box = newElement('span');
  for (const child of link.childNodes) box.appendChild(child);
  parentNode?.replaceChild(box, link);
}
