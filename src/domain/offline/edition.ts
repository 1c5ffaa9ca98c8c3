/** A short name for a text that another text is most unlikely to have: FNV-1a, quick enough for a phone and the same everywhere. Not for secrets. */
export function editionOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return (hash >>> 0).toString(36);
}
