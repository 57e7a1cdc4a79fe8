/**
 * What a plain object says of a key that somebody else wrote: "constructor" and "__proto__" are on every object, and
 * say nothing. Undefined: it has no such entry of its own.
 */
export const ownEntry = <T>(of: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(of, key) ? of[key] : undefined;
