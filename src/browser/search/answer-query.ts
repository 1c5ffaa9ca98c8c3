/** Answers one query step by step: from the first file, from both, then, where that is not enough, from other languages and the full text. */
import { findAnswers, findElsewhere, type Found } from './find-answers.ts';
import { searchFullText } from './full-text.ts';
import type { LanguageSearch } from './load-language.ts';

/** Milliseconds without a keystroke before more is fetched than the words of the page's language. */
const PAUSE = 200;
/** Milliseconds to wait for the second file before answering from the first alone. */
const PATIENCE = 400;
/** One Han character or two letters only begin a word, so nobody else is asked for them. */
const BEGINNING = /^(?:\p{Script=Han}|[^\p{Script=Han}]{1,2})$/u;

/**
 * Yields what to show, the last step with a state that is not `loading`. Rejects when a file is lost, and when the signal says
 * that nobody waits for the answer any more.
 */
export async function* answerQuery(own: LanguageSearch, query: string, isLiteral: boolean, signal: AbortSignal): AsyncGenerator<Step> {
  const whole = own.rankWhole();
  whole.catch(() => undefined);
  if (!(await Promise.race([whole, pause(PATIENCE)]))) {
    const early = await findAnswers(own, await own.rankFirst(), query, isLiteral);
    signal.throwIfAborted();
    yield { state: 'loading', found: early };
  }
  const found = await findAnswers(own, await whole, query, isLiteral);
  signal.throwIfAborted();
  if (found.isSure || found.code || BEGINNING.test(query)) {
    yield { state: stateOf(found), found };
    return;
  }
  yield { state: 'loading', found };
  await pause(PAUSE);
  signal.throwIfAborted();
  const elsewhere = await findElsewhere(query, own.locale);
  if (elsewhere) {
    yield { state: 'ok', found: { ...found, results: elsewhere, isSure: true, meant: undefined } };
    return;
  }
  yield await lookInside(found);
}

/** The same with what the full text finds: what is shown stays where it is, and more is added below it. */
export async function lookInside(found: Found): Promise<Step> {
  const inside = await searchFullText(found.words, found.fullText);
  const added = inside.filter(({ path }) => !found.results.some((result) => result.path === path));
  const more = { ...found, results: [...found.results, ...added] };
  return { state: stateOf(more), found: more };
}

const stateOf = ({ results, isSure }: Found) => (results.length === 0 ? 'empty' : isSure ? 'ok' : 'unsure');

const pause = (milliseconds: number) => new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds));

export interface Step {
  /** `unsure`: the results are guesses. */
  state: 'loading' | 'ok' | 'unsure' | 'empty';
  found: Found;
}
