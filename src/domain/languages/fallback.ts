/** Words that a language does not have yet are shown in another one. A key that is missing or empty counts as not translated. */

/** The texts of `own`, and those of `other` where it has none. Lists are taken whole. */
export function withFallback<Texts>(own: unknown, other: Texts): Texts {
  if (own === undefined || own === null) return other;
  if (!isGroup(own) || !isGroup(other)) return own as Texts;
  const keys = new Set([...Object.keys(other), ...Object.keys(own)]);
  return Object.fromEntries([...keys].map((key) => [key, withFallback(own[key], other[key])])) as Texts;
}

/** The places of texts that `own` does not have. */
export function listUntranslated(own: unknown, other: unknown): string[][] {
  if (isGroup(other))
    return Object.entries(other).flatMap(([key, inner]) => listUntranslated(isGroup(own) ? own[key] : undefined, inner).map((path) => [key, ...path]));
  return own === undefined || own === null ? [[]] : [];
}

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
