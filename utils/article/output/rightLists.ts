import { create } from './inert';

/**
 * Sets right what stands in lists where only items may: a list of its own belongs to the item above it, whatever else is an item.
 * Items outside of lists are put into one.
 */
export function rightLists(body: Element): void {
  for (const item of body.querySelectorAll('li')) if (!isList(item.parentElement)) gather(item);
  for (const list of body.querySelectorAll('ul, ol'))
    for (const child of Array.from(list.children)) {
      if (child.localName === 'li') continue;
      const above = child.previousElementSibling;
      if (isList(child) && above) above.append(child);
      else wrap(child);
    }
}

const isList = (el: Element | null): boolean => el?.localName === 'ul' || el?.localName === 'ol';

function wrap(child: Element): void {
  const item = create('li', child);
  child.replaceWith(item);
  if (child.localName === 'p' && child.attributes.length === 0) item.append(...child.childNodes);
  else item.append(child);
}

function gather(first: Element): void {
  const list = create('ul', first);
  first.replaceWith(list);
  list.append(first);
  while (list.nextElementSibling?.localName === 'li') list.append(list.nextElementSibling);
}
