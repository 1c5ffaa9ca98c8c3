import type { Problem } from '../../problem.ts';
import { PICTURES } from '../vocabulary.ts';
import type { Picture, AnyWrittenText } from '../written.ts';

/** Pictures are drawn from facts and words, so that they are in every language and never out of date; nothing is loaded from elsewhere. */
export function checkPictures({ file, body }: AnyWrittenText): Problem[] {
  return body.pictures.map((picture) => ({ file, ...picture.at, where: '![ ]', ...explain(picture) }));
}

function explain({ address, description }: Picture): Pick<Problem, 'message' | 'repair'> {
  if (description.trim() === '') {
    return {
      message: `The picture ${address} has no description for readers who cannot see it.`,
      repair: `Write what it shows in the text, or use <Picture of="…" />, which brings its description: ${PICTURES.join(', ')}.`,
    };
  }
  return {
    message: `The picture ${address} cannot be used: articles load no files.`,
    repair: `Use <Picture of="…" /> with one of: ${PICTURES.join(', ')}; or say it in words.`,
  };
}
