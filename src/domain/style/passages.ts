/** Everything of an article that a reader reads, a piece at a time: title, answer, and each block of the text. */
import type { Spot } from '../problem.ts';
import { fold } from './words.ts';
import { listTexts } from '../texts.ts';
import { placeholders } from '../ui-text/fill.ts';
import type { Written } from '../written.ts';
import { TAG_MARK, type AnyWrittenText } from '../articles/written.ts';

export function listPassages({ data, at, body }: AnyWrittenText): Passage[] {
  const front = (['title', 'description'] as const).flatMap((key) => (data[key] ? [{ where: key, text: withoutFacts(data[key]), spotOf: () => at(key) }] : []));
  const blocks = body.blocks.map(({ text, spotOf }) => ({ where: 'text' as const, text, spotOf }));
  return [...front, ...blocks].map((passage) => ({ ...passage, folded: fold(passage.text) }));
}

/** Every text of a file of words, such as the interface of a language. */
export function listWords({ data, at }: Written<object>): Passage[] {
  return listTexts(data).map(({ path, text: written }) => {
    const text = withoutFacts(written);
    return { where: path.join('.'), text, folded: fold(text), spotOf: () => at(...path) };
  });
}

/** `{refunds.review-time}` is read as a figure, as a tag in the text is. */
const withoutFacts = (text: string) => placeholders(text).reduce((rest, id) => rest.replace(`{${id}}`, TAG_MARK), text);

export interface Passage {
  /** `text`, or the key of a file, such as `title`. */
  where: string;
  text: string;
  /** The same in the form in which words are looked for: see `domain/style/words.ts`. */
  folded: string;
  /** The place in the file of a character of `text`. */
  spotOf: (offset: number) => Spot;
}
