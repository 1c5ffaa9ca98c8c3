/** The picture that messengers and social networks show with a link: 1200 × 630, one for each language. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import { brandColour } from '../domain/delivery/colour.ts';
import { drawMark } from '../domain/delivery/mark.ts';
import type { Profile } from '../domain/wallets/schema.ts';

const SIZE = { width: 1200, height: 630 };
const INK = '#1c2227';
/** Files of one typeface; each is looked into for the letters the one before lacks. */
const SUBSETS = ['latin', 'latin-ext', 'chinese-simplified'];
const require = createRequire(import.meta.url);
let fonts: Promise<Font[]> | undefined;

/** An SVG whose text is outlines, so that it looks the same wherever it is built. */
export async function drawPreview({ name, question, profile, languageTag }: Preview): Promise<string> {
  fonts ??= loadFonts();
  const mark = `data:image/svg+xml;base64,${Buffer.from(drawMark(profile)).toString('base64')}`;
  const line = { display: 'flex', alignItems: 'center', fontSize: 44, color: brandColour(profile) };
  const tree = box(
    languageTag,
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      ...SIZE,
      boxSizing: 'border-box',
      padding: 90,
      background: '#fbfaf8',
      color: INK,
      fontFamily: SUBSETS.join(', '),
    },
    [
      { type: 'img', props: { src: mark, width: 120, height: 120 } },
      box(languageTag, { fontSize: 104, lineHeight: 1.15 }, question),
      box(languageTag, line, name),
    ],
  );
  return satori(tree as Parameters<typeof satori>[0], { ...SIZE, fonts: await fonts });
}

const box = (lang: string, style: object, children: unknown) => ({ type: 'div', props: { lang, style: { display: 'flex', ...style }, children } });

function loadFonts(): Promise<Font[]> {
  return Promise.all(
    SUBSETS.map(async (name) => {
      const data = await readFile(require.resolve(`@fontsource/noto-sans-sc/files/noto-sans-sc-${name}-700-normal.woff`));
      return { name, data, weight: 700, style: 'normal' };
    }),
  );
}

export interface Preview {
  name: string;
  question: string;
  profile: Profile;
  languageTag: string;
}
