import type { Problem } from '../../problem.ts';
import type { WrittenArticle } from '../written.ts';

export function checkPictures({ file, body }: WrittenArticle): Problem[] {
  return body.pictures
    .filter(({ description }) => description.trim() === '')
    .map(({ line, address }) => ({
      file,
      line,
      where: '![ ]',
      message: `The picture ${address} has no description for readers who cannot see it.`,
      repair: `Write what it shows between the square brackets: ![…](${address}).`,
    }));
}
