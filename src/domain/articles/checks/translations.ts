import { nearest, type Problem } from '../../problem.ts';
import { isReadable } from '../../written.ts';
import type { WrittenArticle } from '../written.ts';

/** What a translation takes over from its source unchanged. */
const SHARED_KEYS = ['order', 'related', 'contactFor', 'emergency'] as const;

/** Each article is written in one language, which keeps its history; every other text says which line of that history it was made from. */
export function checkTranslations(articles: readonly WrittenArticle[]): Problem[] {
  const byId = Map.groupBy(articles.filter(isReadable), ({ id }) => id.toLowerCase());
  return [...byId.values()].flatMap((texts) => [
    ...texts.flatMap(checkOrigin),
    ...checkSingleSource(texts),
    ...texts.flatMap(checkHistory),
    ...texts.flatMap((text) => checkSource(text, texts)),
  ]);
}

/** Either the history or the source, never both. */
function checkOrigin({ file, keys, lineOf }: WrittenArticle): Problem[] {
  // A misspelled one has its own problem.
  const given = keys.filter((key) => nearest(key, ['changes', 'translationOf']) !== undefined);
  if (given.length === 1) return [];
  return [
    {
      file,
      line: lineOf('translationOf'),
      where: 'changes, translationOf',
      message: given.length > 0 ? 'Both “changes” and “translationOf” stand here.' : '“changes” or “translationOf” is missing.',
      repair: 'Keep “changes” in the language the article was first written in, and “translationOf” in a translation.',
    },
  ];
}

function checkSingleSource(texts: readonly WrittenArticle[]): Problem[] {
  const [first, ...others] = texts.filter(({ keys }) => keys.includes('changes') && !keys.includes('translationOf'));
  if (!first) return [];
  return others.map(({ file, lineOf }) => ({
    file,
    line: lineOf('changes'),
    where: 'changes',
    message: `${first.file} has “changes” too, but an article is first written in one language only.`,
    repair: 'Write “translationOf” instead of “changes” in the translation.',
  }));
}

/** Newest last. */
function checkHistory({ file, data, lineOf }: WrittenArticle): Problem[] {
  return (data.changes ?? []).flatMap(({ on }, index, changes) => {
    const before = changes[index - 1]?.on ?? on;
    if (before <= on) return [];
    return {
      file,
      line: lineOf('changes', index),
      where: 'changes',
      message: `${on} stands after ${before}.`,
      repair: 'Put the entries in order of their days, the newest last.',
    };
  });
}

function checkSource(text: WrittenArticle, texts: readonly WrittenArticle[]): Problem[] {
  const { file, id, locale, data, lineOf } = text;
  if (!data.translationOf) return [];
  const { locale: sourceLocale, change } = data.translationOf;
  const problem = (key: string) => ({ file, line: lineOf('translationOf', key), where: `translationOf.${key}` });
  if (sourceLocale === locale) {
    return [
      {
        ...problem('locale'),
        message: `A text in “${locale}” cannot be translated from “${locale}”.`,
        repair: 'Write the language of the source text.',
      },
    ];
  }
  const source = texts.find((other) => other.locale === sourceLocale);
  if (!source) {
    return [{ ...problem('locale'), message: `There is no article “${id}” in “${sourceLocale}”.`, repair: 'Write the language that has the source text.' }];
  }
  if (!source.keys.includes('changes')) {
    return [
      {
        ...problem('locale'),
        message: `${source.file} has no “changes”, so it is not a source text.`,
        repair: 'Write the language the article was first written in.',
      },
    ];
  }
  const entries = source.data.changes?.length ?? change;
  const isAhead = change > entries;
  return [
    ...(isAhead ? [{ ...problem('change'), message: `${source.file} has no change number ${change}.`, repair: `Write a number up to ${entries}.` }] : []),
    ...checkSharedKeys(text, source),
  ];
}

function checkSharedKeys({ file, data, lineOf }: WrittenArticle, source: WrittenArticle): Problem[] {
  return SHARED_KEYS.flatMap((key) => {
    const [own, wanted] = [data[key], source.data[key]];
    if (own === undefined || wanted === undefined || String(own) === String(wanted)) return [];
    const value = Array.isArray(wanted) ? `[${wanted.join(', ')}]` : wanted;
    return { file, line: lineOf(key), where: key, message: `“${key}” differs from ${source.file}.`, repair: `Write “${key}: ${value}”, as there.` };
  });
}
