/** What the search of a language loads. */
import { getEntry } from 'astro:content';
import type { Locale } from '../domain/locales.ts';
import { codeKey } from '../domain/search/codes.ts';
import type { CodeEntry, SearchTexts } from '../domain/search/index-file.ts';
import type { SearchWords } from '../domain/search/schema.ts';
import { buildSearchFiles } from '../search/build-index.ts';
import { listArticles } from './articles.ts';
import { memoize } from './memoize.ts';
import { troubleshooterOf } from './troubleshooters.ts';
import { getWallet } from './wallet.ts';
import { findTopic, getSearchWords, getUiText } from './words.ts';

/** Only what is written in the language: the other answers are found in theirs. */
export const getSearchFiles = memoize(async (locale: Locale) => {
  const articles = (await listArticles(locale)).filter(({ isTranslated }) => isTranslated);
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const answers = articles.map(async ({ id, path, title, description, topic, entry }) => {
    const offered = await troubleshooterOf(locale, id);
    return {
      path,
      title,
      topic: (await findTopic(locale, topic)).title,
      answer: description,
      fix: offered && { path: offered.path, title: offered.words.title },
      terms: entry.data.searchTerms,
    };
  });
  return buildSearchFiles({
    locale,
    words: await getWords(locale),
    texts: await getTexts(locale),
    ...(await getCodes((ids) => ids.flatMap((id) => numbers.get(id) ?? []))),
    answers: await Promise.all(answers),
  });
});

/** The wallet’s own name is in many queries and tells nothing. */
async function getWords(locale: Locale): Promise<SearchWords> {
  const [words, wallet] = await Promise.all([getSearchWords(locale), getWallet()]);
  return { ...words, questionWords: [...words.questionWords, wallet.profile.name.toLowerCase()] };
}

async function getTexts(locale: Locale): Promise<SearchTexts> {
  const { search, facts, fix } = await getUiText(locale);
  const { found, empty, unsure, understood, undo, redo, code, unknownCode } = search;
  return { found, empty, unsure, understood, undo, redo, code, unknownCode, sample: facts.sample, fixKind: fix.kind, fixOffer: fix.offer };
}

/** The codes this wallet’s app shows, and where they lead. */
async function getCodes(toNumbers: (ids: readonly string[]) => number[]): Promise<{ codes: Record<string, CodeEntry>; unknownCode: number[] }> {
  const entry = await getEntry('codes', 'codes');
  if (!entry) throw new Error('content/search/codes.yaml is missing');
  const { id } = await getWallet();
  const own = Object.entries(entry.data.codes).filter(([, { wallets }]) => wallets?.includes(id) ?? true);
  const codes = own.map(([code, { articles, source }]) => [
    codeKey(code),
    { answers: toNumbers(articles), ...(source === 'sample' && { isSample: true as const }) },
  ]);
  return { codes: Object.fromEntries(codes), unknownCode: toNumbers(entry.data.unknown) };
}
