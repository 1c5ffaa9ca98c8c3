/** RFC 3492: browsers write names of other alphabets as `xn--…`. This reads them again, so that they can be compared with ours. */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
/** The longest label the name system allows; longer ones are not read. */
const LONGEST = 63;

/** `xn--80ak6aa92e` → `аррӏе`; every other label, and one that is broken, stays as it is. */
export function decodeLabel(label: string): string {
  if (!label.startsWith('xn--') || label.length > LONGEST) return label;
  return decode(label.slice(4)) || label;
}

export const decodeHost = (host: string) => host.split('.').map(decodeLabel).join('.');

/** The text behind the prefix; undefined when it is not of this form. */
export function decode(text: string): string | undefined {
  const split = text.lastIndexOf('-');
  const codes = [...text.slice(0, Math.max(split, 0))].map((character) => character.charCodeAt(0));
  let code = FIRST_CODE;
  let position = 0;
  let bias = FIRST_BIAS;
  for (let index = split > 0 ? split + 1 : split === 0 ? 1 : 0; index < text.length;) {
    const before = position;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(text.charCodeAt(index++));
      if (digit === undefined) return undefined;
      position += digit * weight;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = codes.length + 1;
    bias = adapt(position - before, count, before === 0);
    code += Math.floor(position / count);
    position %= count;
    if (code > 0x10ffff) return undefined;
    codes.splice(position++, 0, code);
  }
  return String.fromCodePoint(...codes);
}

/** a–z are 0–25, 0–9 are 26–35; undefined also where the text has ended. */
function digitOf(code: number): number | undefined {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : undefined;
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
