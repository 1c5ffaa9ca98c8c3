/** Reads a collection once per build however many pages ask; in `dev` each time, so that a saved file shows at once. */
export function memoize<Value, Key = void>(read: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const kept = import.meta.env.PROD ? known.get(key) : undefined;
    const value = kept ?? read(key);
    known.set(key, value);
    return value;
  };
}
