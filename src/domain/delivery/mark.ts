import type { Profile } from '../wallets/schema.ts';
import { brandColour } from './colour.ts';

/** The site's sign, drawn on a 32 × 32 grid: a wallet whose clasp is a speech bubble. One path, stroked. */
export const MARK_PATH =
  'M22 9.5H10.5a2.5 2.5 0 0 0 0 5H22a2.5 2.5 0 0 1 2.5 2.5v4.5A2.5 2.5 0 0 1 22 24H11a3 3 0 0 1-3-3v-9M24.5 17.5h-4a1.9 1.9 0 0 0 0 3.8h4';

/** The sign as a picture of its own in the wallet's colour: favicon, home screen icon. */
export function drawMark(profile: Pick<Profile, 'hue' | 'chroma'>): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="${brandColour(profile)}"/><path d="${MARK_PATH}" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}
