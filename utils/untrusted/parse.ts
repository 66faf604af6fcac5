/** Turns something of unknown shape into a T, or throws a `TypeError` naming what was expected. */
export type Parser<T> = (raw: unknown) => T;

/** A string, cut off at `max` characters. */
export const text =
  (max: number): Parser<string> =>
  (raw) =>
    typeof raw === 'string' ? raw.slice(0, max) : fail('text');

/** A finite number no smaller than `min` and no larger than `max`. */
export const number =
  (min: number, max: number): Parser<number> =>
  (raw) =>
    typeof raw === 'number' && raw >= min && raw <= max ? raw : fail(`a number from ${min} to ${max}`);

export const boolean: Parser<boolean> = (raw) => (typeof raw === 'boolean' ? raw : fail('true or false'));

export const oneOf =
  <T extends string | boolean>(...values: readonly T[]): Parser<T> =>
  (raw) =>
    values.find((value) => value === raw) ?? fail(values.join(' or '));

export const optional =
  <T>(parse: Parser<T>): Parser<T | undefined> =>
  (raw) =>
    raw === undefined ? undefined : parse(raw);

/** A list, cut off after `max` items. */
export const listOf =
  <T>(parse: Parser<T>, max: number): Parser<readonly T[]> =>
  (raw) =>
    Array.isArray(raw) ? raw.slice(0, max).map((item) => parse(item)) : fail('a list');

/** An object with these fields and no others: what is not named here does not come through. */
export const shape =
  <T extends object>(fields: { readonly [Name in keyof T]-?: Parser<T[Name]> }): Parser<T> =>
  (raw) => {
    if (typeof raw !== 'object' || raw === null) return fail('an object');
    const given = new Map<string, unknown>(Object.entries(raw));
    const parsed = Object.entries<Parser<unknown>>(fields).map(([name, parse]) => [name, parse(given.get(name))] as const);
    return Object.fromEntries(parsed.filter(([, value]) => value !== undefined)) as T;
  };

/** The address as browsers write it, without any sign that ends it elsewhere; nothing where its scheme is not http or https. */
export const webAddress =
  (max: number): Parser<string> =>
  (raw) => {
    const address = text(max)(raw);
    if (!URL.canParse(address)) return '';
    const { protocol, href } = new URL(address);
    return /^https?:$/.test(protocol) ? href : '';
  };

export function fail(expected: string): never {
  throw new TypeError(`expected ${expected}`);
}
