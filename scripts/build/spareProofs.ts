import { parseAst, type Plugin } from 'vite';

/** A node of a file's syntax, as far as it matters here. */
interface Node {
  readonly type: string;
  /** Characters of the source, from the first to after the last. */
  readonly start: number;
  readonly end: number;
}

/** Where rules and finders stand. */
const OURS = /\/utils\/(?:rules|article)\/.*\.ts$/;

const PROOF = /^(?:removes|keeps)\b/;

/** Leaves the examples of rules and finders out of what is built: they are read by tests alone. Libraries are built in as they ship. */
export const spareProofs = (): Plugin => ({
  name: 'spare-proofs',
  transform(code, id) {
    if (!OURS.test(id)) return null;
    const isProof = ({ type, start, end }: Node): boolean => type === 'Property' && PROOF.test(code.slice(start, Math.min(end, start + 8)));
    const proofs = outermost(parseAst(code), isProof);
    return proofs.length > 0 ? { code: without(code, proofs), map: null } : null;
  },
});

/** The nodes that fit and stand in no other such node, in the order of the source. */
function outermost(node: object, fits: (node: Node) => boolean): Node[] {
  if (isNode(node) && fits(node)) return [node];
  return Object.values(node).flatMap((child: unknown) => (typeof child === 'object' && child !== null ? outermost(child, fits) : []));
}

const isNode = (value: object): value is Node => 'type' in value && 'start' in value && 'end' in value;

/** The comma after a property goes with it. */
const without = (code: string, spared: readonly Node[]): string =>
  spared.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end).replace(/^\s*,/, ''), code);
