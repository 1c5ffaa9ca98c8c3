/** What the words of readers find: in the page's language, and where that does not understand the query, in the others. */
import { samePageIn } from '../../domain/delivery/addresses.ts';
import { isInScriptOf } from '../../domain/languages/script.ts';
import { languageOf, LOCALE_IDS, LOCALES, type Locale } from '../../domain/locales.ts';
import { findCode, type FoundCode } from '../../domain/search/codes.ts';
import { confidence, isWorthShowing } from '../../domain/search/confidence.ts';
import { explain } from '../../domain/search/explain.ts';
import type { SearchAnswer, SearchTexts } from '../../domain/search/index-file.ts';
import type { Ranking } from '../../domain/search/rank.ts';
import { type LanguageSearch, loadLanguage } from './load-language.ts';
import type { Result } from './results.ts';

/** Words of another language may happen to be words of this one too, so more is asked of it before it is believed. */
const SURE_ELSEWHERE = 1.5;
/** Below this by its first file alone, a language is not worth fetching the second. */
const PROMISING = -3;
/** Of the answers in another language, more would only repeat what stands above them. */
const MOST_FOREIGN = 3;
/** More guesses would leave no room for what the full text finds. */
const MOST = { sure: 10, guessed: 3 };
/** Where the troubleshooter of the best answers stands: the answers themselves come first. */
const FIX_PLACE = 3;

/** Ranks a query in the page's language. */
export async function findAnswers(own: LanguageSearch, ranking: Ranking, query: string, isLiteral: boolean): Promise<Found> {
  const index = await own.index();
  const code = findCode(query, index);
  const ranked = ranking(code ? code.rest : query, isLiteral);
  const worth = isWorthShowing(ranked) ? ranked.answers.map(({ answer }) => answer) : [];
  // A code that nobody knows must not lead to whatever sounds like it.
  const numbers = code ? [...code.answers, ...(code.isKnown ? worth.filter((answer) => !code.answers.includes(answer)) : [])] : worth;
  const isSure = code ? code.isKnown : confidence(ranked) > 0;
  const shown = await own.show(numbers.slice(0, isSure ? MOST.sure : MOST.guessed));
  return {
    texts: index.texts,
    fullText: index.fullText,
    results: isSure ? withFix(shown, index.texts) : shown,
    words: ranked.words,
    isSure,
    code,
    meant: worth.length > 0 && !isLiteral ? explain(ranked) : undefined,
  };
}

/** Among the answers, the troubleshooter that the best of them offers. */
function withFix(answers: readonly SearchAnswer[], { fixKind, fixOffer }: SearchTexts): Result[] {
  const { fix } = answers.slice(0, FIX_PLACE).find((answer) => answer.fix) ?? {};
  return fix ? answers.toSpliced(FIX_PLACE, 0, { ...fix, topic: fixKind, answer: fixOffer }) : [...answers];
}

/**
 * The answers in another language of the site that understands the query surely, each in the page's language first if it exists there.
 * The languages that the browser prefers are asked first; undefined when none understands.
 */
export async function findElsewhere(query: string, own: Locale): Promise<Result[] | undefined> {
  for (const locale of otherLocales(own).filter((other) => isInScriptOf(query, other))) {
    const language = loadLanguage(locale);
    if (confidence((await language.rankFirst())(query, true)) < PROMISING) continue;
    const ranked = (await language.rankWhole())(query, true);
    if (confidence(ranked) < SURE_ELSEWHERE) continue;
    const theirs = await language.show(ranked.answers.slice(0, MOST_FOREIGN).map(({ answer }) => answer));
    const ours = await loadLanguage(own).find(theirs.map(({ path }) => samePageIn(own, path)));
    return [...ours, ...theirs.map((answer) => ({ ...answer, language: { ...languageOf(locale, own), name: LOCALES[locale].name } }))];
  }
  return undefined;
}

function otherLocales(own: Locale): Locale[] {
  const preferred = (locale: Locale) => {
    const place = navigator.languages.findIndex((wanted) => wanted.split('-')[0] === LOCALES[locale].tag.split('-')[0]);
    return place < 0 ? navigator.languages.length : place;
  };
  return LOCALE_IDS.filter((locale) => locale !== own).toSorted((a, b) => preferred(a) - preferred(b));
}

export interface Found {
  texts: SearchTexts;
  /** Which index of the full text belongs to it. */
  fullText: string;
  /** Best first. */
  results: Result[];
  /** What was looked for, to mark it and to look for it in the full text. */
  words: string[];
  isSure: boolean;
  /** The error code in the query. */
  code: FoundCode | undefined;
  /** What the query was taken for, where that is not what was typed. */
  meant: string | undefined;
}
