import { createHash } from 'node:crypto';

/** Eight characters that change with what a reader reads: title, answer and text, without regard to line ends and blanks at their edges. */
export function fingerprint(...texts: readonly (string | undefined)[]): string {
  const whole = texts
    .map((text = '') =>
      text
        .replaceAll('\r\n', '\n')
        .replace(/[ \t]+$/gm, '')
        .trim(),
    )
    .join('\n---\n');
  return createHash('sha256').update(whole).digest('hex').slice(0, 8);
}
