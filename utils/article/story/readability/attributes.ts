import type { Attribute, LightNode } from './types';

/** Whether two elements are alike but for what is in them. */
export const isSame = (one: LightNode, other: LightNode): boolean => one.tagName === other.tagName && signOf(one) === signOf(other);

const signOf = (el: LightNode): string =>
  Array.from(attributesOf(el), ({ name, value }) => `${name}=${value}`)
    .sort()
    .join('\n');

/** Those of its source, as Readability has changed them. */
export function attributesOf({ source, changes }: LightNode): ArrayLike<Attribute> {
  if (!changes) return source?.attributes ?? [];
  const values = new Map<string, string | null>(Array.from(source?.attributes ?? [], ({ name, value }) => [name, value]));
  for (const [name, value] of changes) values.set(name, value);
  return Array.from(values, ([name, value]) => ({ name, value })).filter((attribute): attribute is Attribute => attribute.value !== null);
}
