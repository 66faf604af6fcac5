/** A property of a document as the browser defines it: what a page named `body`, a picture or a form, stands before it. */
export const ofDocument = <Name extends keyof Document>(doc: Document, name: Name): Document[Name] =>
  own(globalThis.Document?.prototype, doc, name);

/** A property or method of an element as the browser defines it: in a form, a field named `firstChild` stands before it. */
export const ofElement = <Name extends keyof Element>(el: Element, name: Name): Element[Name] =>
  own(globalThis.Element?.prototype, el, name);

/** Not every engine keeps all its properties on its prototypes, and outside of browsers there are none. */
const own = <T extends Node, Name extends keyof T>(prototype: object | undefined, node: T, name: Name): T[Name] =>
  prototype && name in prototype ? (Reflect.get(prototype, name, node) as T[Name]) : node[name];

/** Whether it is a form, of which any property may be a field of that name; its own name, too. */
export function isForm(node: Node): boolean {
  const { nodeName } = node;
  return typeof nodeName !== 'string' || nodeName === 'FORM' || nodeName === 'form';
}
