import { nearest, type Problem } from '../../problem.ts';
import { isReadable } from '../../written.ts';
import { idsOf } from '../published.ts';
import type { WrittenArticle } from '../written.ts';

/** What a translation takes over from its source unchanged. */
const SHARED_KEYS = ['order', 'related', 'contactFor', 'emergency', 'wallets'] as const;

/** Each article is written in one language, which keeps its history; every other text says which line of that history it was made from. */
export function checkTranslations(articles: readonly WrittenArticle[]): Problem[] {
  const byId = Map.groupBy(articles, ({ id }) => id.toLowerCase());
  const ids = idsOf(articles);
  return [...byId.values()].flatMap((all) => {
    const texts = all.filter(isReadable);
    return [
      ...texts.flatMap(checkOrigin),
      ...checkSingleSource(texts),
      ...texts.flatMap(checkHistory),
      ...texts.flatMap(checkRecorded),
      ...texts.flatMap((text) => checkSource(text, all, ids)),
    ];
  });
}

/** Either the history or the source, never both. */
function checkOrigin({ file, keys, at }: WrittenArticle): Problem[] {
  // A misspelled one has its own problem.
  const given = keys.filter((key) => nearest(key, ['changes', 'translationOf']) !== undefined);
  if (given.length === 1) return [];
  return [
    {
      file,
      ...at('translationOf'),
      where: 'changes, translationOf',
      message: given.length > 0 ? 'Both “changes” and “translationOf” stand here.' : '“changes” or “translationOf” is missing.',
      repair: 'Keep “changes” in the language the article was first written in, and “translationOf” in a translation.',
    },
  ];
}

function checkSingleSource(texts: readonly WrittenArticle[]): Problem[] {
  const [first, ...others] = texts.filter(({ keys }) => keys.includes('changes') && !keys.includes('translationOf'));
  if (!first) return [];
  return others.map(({ file, at }) => ({
    file,
    ...at('changes'),
    where: 'changes',
    message: `${first.file} has “changes” too, but an article is first written in one language only.`,
    repair: 'Write “translationOf” instead of “changes” in the translation.',
  }));
}

/** Newest last. */
function checkHistory({ file, data, at }: WrittenArticle): Problem[] {
  return (data.changes ?? []).flatMap(({ on }, index, changes) => {
    const before = changes[index - 1]?.on ?? on;
    if (before <= on) return [];
    return {
      file,
      ...at('changes', index),
      where: 'changes',
      message: `${on} stands after ${before}.`,
      repair: 'Put the entries in order of their days, the newest last.',
    };
  });
}

/** A text that was changed without a line about it would leave its translations behind unseen. */
function checkRecorded({ file, id, data, at, fingerprint }: WrittenArticle): Problem[] {
  const last = data.changes?.at(-1);
  if (last?.fingerprint === undefined || last.fingerprint === fingerprint) return [];
  return [
    {
      file,
      ...at('changes', (data.changes?.length ?? 1) - 1),
      where: 'changes',
      message: 'The text has changed since the last line of “changes”, so nobody knows what translations lack.',
      repair: `Add a line: npm run new -- change ${id}`,
    },
  ];
}

function checkSource(text: WrittenArticle, texts: readonly WrittenArticle[], ids: ReadonlySet<string>): Problem[] {
  const { file, id, locale, data, at } = text;
  if (!data.translationOf) return [];
  const { locale: sourceLocale, change } = data.translationOf;
  const problem = (key: string) => ({ file, ...at('translationOf', key), where: `translationOf.${key}` });
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
  // What cannot be read has a problem of its own.
  if (!isReadable(source)) return [];
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
    ...checkSharedKeys(text, source, ids),
  ];
}

function checkSharedKeys({ file, data, keys, at }: WrittenArticle, source: WrittenArticle, ids: ReadonlySet<string>): Problem[] {
  return SHARED_KEYS.flatMap((key) => {
    // A key with a mistake of its own is left to that one.
    if ([{ data, keys }, source].some((text) => text.keys.includes(key) && text.data[key] === undefined)) return [];
    const [own, wanted] = [data[key], source.data[key]];
    if (key === 'related' && source.data.related?.some((id) => !ids.has(id))) return [];
    if (String(own) === String(wanted) || (key !== 'wallets' && (own === undefined || wanted === undefined))) return [];
    const value = Array.isArray(wanted) ? `[${wanted.join(', ')}]` : wanted;
    const repair = wanted === undefined ? `Remove “${key}”, or add it there too.` : `Write “${key}: ${value}”, as there.`;
    return { file, ...at(key), where: key, message: `“${key}” differs from ${source.file}.`, repair };
  });
}
