/** Breaks a text into lines for a drawing, which cannot do it by itself. Widths are estimates for common sans-serif typefaces, on the safe side. */

/** @param room the longest line, in ems. */
export function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return [...lines, line.trimEnd()].filter(Boolean);
}

/** What stays together: a word with the space after it, or a Han or Thai character with its marks and the punctuation after it. */
const PIECES = /[“‘（(]*[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]\p{M}*[，。：；？！、）)”’%]*|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]+\s*|\s+/gu;

/** In ems. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0);
}

function widthOfCharacter(character: string): number {
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303F\uFF00-\uFF60]/u.test(character)) return 1;
  if (/[\p{Lu}mwMW%@]/u.test(character)) return 0.75;
  if (/[\s.,:;'’iljt!|()-]/u.test(character)) return 0.34;
  return 0.58;
}
