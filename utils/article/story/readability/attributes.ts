import type { Attribute, LightAttribute, LightNode } from './types';

/** Whether two elements are alike but for what is in them. */
export const isSame = (one: LightNode, other: LightNode): boolean => one.tagName === other.tagName && signOf(one) === signOf(other);

const signOf = (el: LightNode): string =>
  Array.from(attributesOf(el), ({ name, value }) => `${name}=${value}`)
    .sort()
    .join('\n');

/** Those of its source, as Readability has changed them. */
export function attributesOf({ source, changes }: LightNode): readonly LightAttribute[] {
  const own = Array.from(source?.attributes ?? [], ([name, value]) => toAttribute({ name, value }));
  if (!changes) return own;
  const kept = own.filter(({ name }) => !changes.has(name));
  return [...kept, ...Array.from(changes).flatMap(([name, value]) => (value === null ? [] : [toAttribute({ name, value })]))];
}

const toAttribute = ({ name, value }: Attribute): LightAttribute => ({ name, value, cloneNode: () => ({ name, value }) });
