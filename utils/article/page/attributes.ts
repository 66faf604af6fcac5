import { SWITCHED_OFF } from './drawn';
import { MAX_WORDS_CHARS } from './limits';
import { isForm, ofElement } from './unclobbered';

/** All attributes of an element, whatever fields a form has. */
export function readAttributes(el: Element): Map<string, string> {
  const attributes = new Map<string, string>();
  if (isForm(el))
    for (const name of ofElement(el, 'getAttributeNames').call(el))
      attributes.set(name, cutWords(name, ofElement(el, 'getAttribute').call(el, name) ?? ''));
  else if (el.hasAttributes()) for (const name of el.getAttributeNames()) attributes.set(name, cutWords(name, el.getAttribute(name) ?? ''));
  return attributes;
}

/** Pictures are written into their addresses, and data of frameworks into metas and attributes of their own. */
const MAY_BE_LONG = /src|href|^data-|^content$/;

const cutWords = (name: string, value: string): string =>
  value.length <= MAX_WORDS_CHARS || MAY_BE_LONG.test(name) ? value : value.slice(0, MAX_WORDS_CHARS);

/** Its own attributes switch it off. */
export function saysHidden(attributes: ReadonlyMap<string, string>): boolean {
  const hidden = attributes.get('hidden');
  if (hidden !== undefined && hidden !== 'until-found') return true;
  return SWITCHED_OFF.test(attributes.get('style') ?? '');
}
