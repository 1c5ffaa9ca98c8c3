/** Characters that hide something from the reader of a text: invisible ones, those that turn its direction, letters that look like others. */
import type { Fault } from './problem.ts';

/** Unassigned, private and control characters, blanks that are no spaces, and everything Unicode tells programs not to draw. */
const HIDDEN = /(?![\n\t])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u2800\uFFF9-\uFFFC]/gu;

/** Scripts in which joiners choose the form of a letter. */
const JOINED =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}]$/u;
/** Scripts without spaces, in which a zero-width space says where a line may break. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]$/u;
/** Not `Emoji`, to which the digits belong. */
const PICTOGRAPH = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u;
const SHOWN_PICTOGRAPH = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?$/u;
/** Draws a key around the sign before it: 1️⃣. */
const KEYCAP = '\u20E3';
/** Letters only: the Arabic letter mark is itself of the Arabic script. */
const RIGHT_TO_LEFT = /(?=\p{L})[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;

/** The first hidden character of a text that its script does not need; undefined when there is none. */
export function findHidden(text: string): { offset: number; code: string } | undefined {
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    if (isNeeded(character, text.slice(0, index), text)) continue;
    const code = character.codePointAt(0) ?? 0;
    return { offset: index, code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
  }
  return undefined;
}

function isNeeded(character: string, before: string, text: string): boolean {
  switch (character) {
    case '\u200C': // zero-width non-joiner
      return JOINED.test(before);
    case '\u200D': // zero-width joiner
      return JOINED.test(before) || SHOWN_PICTOGRAPH.test(before);
    case '\u200B': // zero-width space
      return UNSPACED.test(before);
    case '\u200E': // left-to-right mark
    case '\u200F': // right-to-left mark
    case '\u061C': // Arabic letter mark
      return RIGHT_TO_LEFT.test(text);
    case '\uFE0F': // shows the sign before it as a picture
      return PICTOGRAPH.test(before) || text[before.length + 1] === KEYCAP;
    default:
      return false;
  }
}

/** The first word that mixes letters which look alike in different scripts, such as a Cyrillic о in GоPay. */
export function findMixedScripts(text: string): { offset: number; word: string } | undefined {
  for (const { 0: word, index } of text.matchAll(/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]+/gu)) {
    const scripts = [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Greek}/u].filter((script) => script.test(word));
    if (scripts.length > 1) return { offset: index, word };
  }
  return undefined;
}

/** The message about a hidden character, the same wherever it is found, so that it is told once. */
export const describeHidden = (code: string) => `An invisible character (${code}) stands on this line.`;

/** What hides in a text as it is read, in a writer's words: signs that were written as `&#8203;` or `\\u200b`, and letters that only look alike. */
export function findDeceptions(text: string): (Fault & { offset: number })[] {
  const hidden = findHidden(text);
  const mixed = findMixedScripts(text);
  return [
    ...(hidden
      ? [
          {
            offset: hidden.offset,
            message: describeHidden(hidden.code),
            repair: 'Remove what stands for it, such as &#8203; or \\u200b, and type the words again.',
          },
        ]
      : []),
    ...(mixed ? [{ offset: mixed.offset, message: `“${mixed.word}” mixes letters of two scripts that look alike.`, repair: 'Type the word again.' }] : []),
  ];
}
