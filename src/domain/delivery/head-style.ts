import type { Profile } from '../wallets/schema.ts';

/**
 * The one inline style, first in every `<head>`: it states the order of the cascade layers before any sheet can reverse it, and
 * gives the sheet the wallet's colour. The same text on every page of a wallet's site, so that the security policy can name its hash.
 */
export function headStyle({ hue, chroma }: Pick<Profile, 'hue' | 'chroma'>): string {
  return `@layer reset,tokens,base,prose,compositions,utilities,print;:root{--hue:${hue};--chroma:${chroma}}`;
}
