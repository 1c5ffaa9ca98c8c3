/** Colours outside the style sheet, where OKLCH is not understood: pictures, and the check of contrast. */
import type { Profile } from '../wallets/schema.ts';

/** Lightness of the brand colour on buttons and icons, as in `styles/tokens.css`. */
const BRAND_LIGHTNESS = 0.45;

/** The wallet's brand colour as `#rrggbb`. */
export function brandColour({ hue, chroma }: Pick<Profile, 'hue' | 'chroma'>): string {
  return toHex(oklchToRgb(BRAND_LIGHTNESS, chroma, hue));
}

/** WCAG contrast, 1 to 21, of white text on the brand colour. */
export function contrastWithWhite({ hue, chroma }: Pick<Profile, 'hue' | 'chroma'>): number {
  return 1.05 / (luminance(oklchToRgb(BRAND_LIGHTNESS, chroma, hue)) + 0.05);
}

/** OKLCH to linear-light sRGB, clipped to 0…1. Matrices: https://bottosson.github.io/posts/oklab/ */
function oklchToRgb(lightness: number, chroma: number, hue: number): Rgb {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

function toHex(colour: Rgb): string {
  const encode = (value: number) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
  return `#${colour
    .map((value) =>
      Math.round(encode(value) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** Linear light, each 0…1. */
type Rgb = [red: number, green: number, blue: number];
