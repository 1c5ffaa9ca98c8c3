/** The rules for the search's words: the search compares lower case only. */
import type { Problem } from '../problem.ts';
import type { Written } from '../written.ts';
import type { SearchWords } from './schema.ts';

export function checkSearchWords({ file, data, at }: Written<SearchWords>): Problem[] {
  const words = [
    ...(data.questionWords ?? []).map((word, index) => ({ word, path: ['questionWords', index] })),
    ...(data.synonyms ?? []).flatMap((group, row) => group.map((word, index) => ({ word, path: ['synonyms', row, index] }))),
    ...Object.entries(data.misspellings ?? {}).flatMap(([wrong, right]) => [wrong, right].map((word) => ({ word, path: ['misspellings', wrong] }))),
  ];
  return words
    .filter(({ word }) => word !== word.toLowerCase())
    .map(({ word, path }) => ({
      file,
      ...at(...path),
      where: `${path[0]}`,
      message: `“${word}” has capital letters, which the search never finds.`,
      repair: `Write “${word.toLowerCase()}”.`,
    }));
}
