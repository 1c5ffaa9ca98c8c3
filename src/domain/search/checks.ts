/** The rules for what writers tell the search. Whatever could never work is refused, with the line. */
import type { WrittenArticle } from '../articles/written.ts';
import { type Problem, suggest } from '../problem.ts';
import type { Written } from '../written.ts';
import { codeKey } from './codes.ts';
import { createNormaliser } from './normalise.ts';
import type { ErrorCodes, SearchWords } from './schema.ts';

const asTyped = createNormaliser('');

export function checkSearchWords(written: Written<SearchWords>): Problem[] {
  const words = listWords(written.data);
  return [...words.flatMap(({ word, path }) => checkSpelling(written, word, path)), ...findRepeated(written, words), ...checkReplacements(written)];
}

/** The search compares lower case, and letters and digits only. */
function checkSpelling({ file, at }: Written<SearchWords>, word: string, path: Path): Problem[] {
  const problem = { file, ...at(...path), where: `${path[0]}` };
  if (asTyped(word) === '') return [{ ...problem, message: `“${word}” has neither letters nor digits, so it is never found.`, repair: 'Remove it.' }];
  if (word === word.toLowerCase()) return [];
  return [{ ...problem, message: `“${word}” has capital letters, which the search never finds.`, repair: `Write “${word.toLowerCase()}”.` }];
}

/** Each list holds a word once, and what is left out of queries cannot count a little as well. A word may have synonyms in several groups, but once in each. */
function findRepeated({ file, at }: Written<SearchWords>, words: readonly Listed[]): Problem[] {
  const seen = new Map<string, Listed>();
  return words.flatMap((listed) => {
    const { word, path } = listed;
    const list = path[0] === 'synonyms' ? `synonyms ${path[1]}` : path[0] === 'questionWords' || path[0] === 'chattyWords' ? 'light' : path[0];
    const key = `${list}: ${asTyped(word)}`;
    const earlier = seen.get(key);
    if (!earlier) {
      seen.set(key, listed);
      return [];
    }
    const message = `“${word}” already stands in ${earlier.path[0]}, line ${at(...earlier.path).line}.`;
    return [{ file, ...at(...path), where: `${path[0]}`, message, repair: 'Remove one of the two.' }];
  });
}

/** What is replaced must become something else, at once: replacements are not replaced again. */
function checkReplacements({ file, data, at }: Written<SearchWords>): Problem[] {
  return (['misspellings', 'shortForms'] as const).flatMap((list) => {
    const replacements = Object.entries(data[list] ?? {});
    const wrong = new Map(replacements.map(([from, to]) => [asTyped(from), to]));
    return replacements.flatMap(([from, to]) => {
      const problem = { file, ...at(list, from), where: list };
      if (asTyped(from) === asTyped(to)) return [{ ...problem, message: `“${from}” would become itself.`, repair: 'Remove the line.' }];
      const further = wrong.get(asTyped(to));
      return further === undefined
        ? []
        : [{ ...problem, message: `“${from}” becomes “${to}”, which is replaced itself.`, repair: `Write “${from}: ${further}”.` }];
    });
  });
}

function listWords({ synonyms = [], misspellings = {}, shortForms = {}, ...lists }: Partial<SearchWords>): Listed[] {
  return [
    ...(['questionWords', 'chattyWords', 'codeWords'] as const).flatMap((list) => (lists[list] ?? []).map((word, place) => ({ word, path: [list, place] }))),
    ...synonyms.flatMap((group, row) => group.map((word, place) => ({ word, path: ['synonyms', row, place] }))),
    ...Object.keys(misspellings).map((word) => ({ word, path: ['misspellings', word] })),
    ...Object.keys(shortForms).map((word) => ({ word, path: ['shortForms', word] })),
  ];
}

/** Each code leads to articles that exist, in every spelling to the same ones. */
export function checkErrorCodes(written: Written<ErrorCodes> | undefined, articles: readonly WrittenArticle[], wallets: readonly string[]): Problem[] {
  if (!written)
    return [
      { file: CODES, where: 'file', message: 'The list of error codes is missing.', repair: 'Write “codes: {}” and below it “unknown: [contact-channels]”.' },
    ];
  const { file, data, at } = written;
  const ids = [...new Set(articles.map(({ id }) => id))];
  const keys = new Map<string, string>();
  const noArticle = (id: string, path: Path): Problem[] =>
    ids.includes(id) ? [] : [{ file, ...at(...path), where: `${path[0]}`, message: `There is no article “${id}”.`, repair: suggest(id, ids) }];
  return [
    ...Object.entries(data.codes ?? {}).flatMap(([code, { articles: helping, wallets: shownBy = [] }]) => {
      const earlier = keys.get(codeKey(code));
      keys.set(codeKey(code), code);
      const place = { file, ...at('codes', code), where: 'codes' };
      return [
        ...(earlier === undefined ? [] : [{ ...place, message: `“${code}” and “${earlier}” are the same to a reader.`, repair: 'Remove one of the two.' }]),
        ...helping.flatMap((id, index) => noArticle(id, ['codes', code, 'articles', index])),
        ...shownBy
          .filter((wallet) => !wallets.includes(wallet))
          .map((wallet) => ({ ...place, message: `There is no wallet “${wallet}” in content/wallets/.`, repair: suggest(wallet, wallets) })),
      ];
    }),
    ...(data.unknown ?? []).flatMap((id, index) => noArticle(id, ['unknown', index])),
  ];
}

const CODES = 'content/search/codes.yaml';

type Path = readonly (string | number)[];

interface Listed {
  word: string;
  path: Path;
}
