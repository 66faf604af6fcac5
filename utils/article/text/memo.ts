/** Makes a value when it is first asked for, and keeps it. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Makes the value of a key when it is first asked for, and keeps it: for keys of which there are few, such as languages. */
export function memoize<Key, T>(make: (key: Key) => T): (key: Key) => T {
  const known = new Map<Key, T>();
  return (key) => {
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

/** Makes the value of an object when it is first asked for, and keeps it as long as the object lives. */
export function memoizeWeak<Key extends WeakKey, T>(make: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly value: T }>();
  return (key) => {
    const seen = known.get(key);
    if (seen) return seen.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
