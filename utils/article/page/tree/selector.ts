import {
  AttributeAction,
  type AttributeSelector,
  parse,
  type PseudoSelector,
  type Selector,
  SelectorType,
  type TagSelector,
} from 'css-what';
import { memoize } from '../../text/memo';
import type { TreeElement } from './types';

export type Matcher = (el: TreeElement) => boolean;

/**
 * Whether elements are what a selector means: tags, attributes, `:not`, `:is`, `:nth-child` with a number, descendants and children, which
 * is all that is asked for. The grammar is the library's, which spares a parser.
 *
 * @throws for any other.
 */
export const compile: (selector: string) => Matcher = memoize((selector) => anyOf(parse(selector)));

/** Lists of plain tags, the commonest, cost one look-up. */
function anyOf(alternatives: readonly (readonly Selector[])[]): Matcher {
  const plain = new Set(alternatives.flatMap(plainTag));
  const others = alternatives.filter((steps) => plainTag(steps).length === 0).map((steps) => chain(steps));
  const [only] = others;
  if (others.length === 0) return (el) => plain.has(el.localName);
  if (only && others.length === 1 && plain.size === 0) return only;
  return (el) => plain.has(el.localName) || others.some((matches) => matches(el));
}

const plainTag = ([first, ...more]: readonly Selector[]): string[] =>
  first?.type === SelectorType.Tag && more.length === 0 ? [first.name] : [];

/** From the last step, which the element itself must be, to those around it. */
function chain(steps: readonly Selector[]): Matcher {
  const at = steps.findLastIndex(({ type }) => type === SelectorType.Descendant || type === SelectorType.Child);
  const own = steps.slice(at + 1).map(simple);
  const isMeant: Matcher = (el) => own.every((matches) => matches(el));
  if (at === -1) return isMeant;
  const around = chain(steps.slice(0, at));
  return steps[at]?.type === SelectorType.Child
    ? (el) => isMeant(el) && el.parentElement !== null && around(el.parentElement)
    : (el) => isMeant(el) && isInside(el, around);
}

function isInside(el: TreeElement, around: Matcher): boolean {
  let at = el.parentElement;
  while (at && !around(at)) at = at.parentElement;
  return at !== null;
}

function simple(step: Selector): Matcher {
  if (step.type === SelectorType.Tag) return ofTag(step);
  if (step.type === SelectorType.Universal) return () => true;
  if (step.type === SelectorType.Attribute) return ofAttribute(step);
  if (step.type === SelectorType.Pseudo) return ofPseudo(step);
  throw new Error(`No such question is asked of the tree: ${step.type}`);
}

const ofTag =
  ({ name }: TagSelector): Matcher =>
  ({ localName }) =>
    localName === name;

function ofPseudo({ name, data }: PseudoSelector): Matcher {
  if (name === 'nth-child') return (el) => el.parentElement?.children[Number(data) - 1] === el;
  if (!Array.isArray(data) || (name !== 'not' && name !== 'is')) throw new Error(`No such question is asked of the tree: ${name}`);
  const matches = anyOf(data);
  return name === 'is' ? matches : (el) => !matches(el);
}

const TESTS: Partial<Record<AttributeAction, (value: string, wanted: string) => boolean>> = {
  [AttributeAction.Any]: (value, wanted) => wanted !== '' && value.includes(wanted),
  [AttributeAction.Element]: (value, wanted) => value.split(/\s+/).includes(wanted),
  [AttributeAction.End]: (value, wanted) => wanted !== '' && value.endsWith(wanted),
  [AttributeAction.Equals]: (value, wanted) => value === wanted,
  [AttributeAction.Exists]: () => true,
  [AttributeAction.Start]: (value, wanted) => wanted !== '' && value.startsWith(wanted),
};

/** Attributes of HTML that mean the same in either case, as far as they are asked for. */
const FOLDED: ReadonlySet<string> = new Set(['http-equiv', 'rel', 'type']);

function ofAttribute({ name, action, value, ignoreCase }: AttributeSelector): Matcher {
  const test = TESTS[action];
  if (!test) throw new Error(`No such question is asked of the tree: ${action}`);
  const isFolded = ignoreCase === true || (ignoreCase === null && FOLDED.has(name));
  const wanted = isFolded ? value.toLowerCase() : value;
  return (el) => {
    const own = el.attributes.get(name);
    return own !== undefined && test(isFolded ? own.toLowerCase() : own, wanted);
  };
}
