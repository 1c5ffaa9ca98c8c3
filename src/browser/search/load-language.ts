/** The files of one language's search, each fetched once and only when it is needed. */
import { searchFiles } from '../../domain/delivery/addresses.ts';
import type { Locale } from '../../domain/locales.ts';
import type { AnswerFile, Edition, MorePhrases, SearchAnswer, SearchIndex } from '../../domain/search/index-file.ts';
import { createRanking, type Ranking } from '../../domain/search/rank.ts';

const languages = new Map<Locale, LanguageSearch>();

/** Nothing is fetched yet. */
export function loadLanguage(locale: Locale): LanguageSearch {
  const known = languages.get(locale) ?? new LanguageSearch(locale);
  languages.set(locale, known);
  return known;
}

/** Every method rejects when a file is lost, or belongs to another edition; then all is forgotten, so that the next call starts anew. */
export class LanguageSearch {
  readonly locale: Locale;
  #files = new Map<string, Promise<Edition>>();
  #rankings = new Map<'first' | 'whole', Ranking>();

  constructor(locale: Locale) {
    this.locale = locale;
  }

  /** What is needed at the first keystroke. */
  async index(): Promise<SearchIndex> {
    const [index] = await Promise.all([this.#fetch<SearchIndex>(this.#paths.words), this.#answers(0)]);
    return index;
  }

  /** Ranks by the first file alone: nearly as good, and there at once. */
  async rankFirst(): Promise<Ranking> {
    const index = await this.index();
    return this.#rankings.get('first') ?? this.#keep('first', createRanking(index));
  }

  /** Ranks by everything there is. */
  async rankWhole(): Promise<Ranking> {
    const [index, more] = await Promise.all([this.index(), this.#fetch<MorePhrases>(this.#paths.moreWords)]);
    return this.#rankings.get('whole') ?? this.#keep('whole', createRanking(index, more));
  }

  /** How the answers with these numbers are shown. */
  async show(numbers: readonly number[]): Promise<SearchAnswer[]> {
    const { answersPerFile } = await this.index();
    const shown = numbers.map(async (number) => (await this.#answers(Math.floor(number / answersPerFile)))[number % answersPerFile]);
    return (await Promise.all(shown)).filter((answer) => answer !== undefined);
  }

  /** The answers at these addresses, in that order; those the language does not have are left out. */
  async find(paths: readonly string[]): Promise<SearchAnswer[]> {
    const { phrases } = await this.index();
    const answers = await this.show(phrases.map((_, number) => number));
    return paths.flatMap((path) => answers.find((answer) => answer.path === path) ?? []);
  }

  get #paths() {
    return searchFiles(this.locale);
  }

  async #answers(file: number): Promise<readonly SearchAnswer[]> {
    return (await this.#fetch<AnswerFile>(this.#paths.answers(file))).answers;
  }

  async #fetch<File extends Edition>(path: string): Promise<File> {
    const file = this.#files.get(path) ?? fetchFile(path);
    this.#files.set(path, file);
    try {
      const [own, first] = await Promise.all([file, this.#files.get(this.#paths.words) ?? file]);
      if (own.edition !== first.edition) throw new Error(`${path} is of another edition`);
      return own as File;
    } catch (error) {
      this.#files.clear();
      this.#rankings.clear();
      throw error;
    }
  }

  #keep(kind: 'first' | 'whole', ranking: Ranking): Ranking {
    this.#rankings.set(kind, ranking);
    return ranking;
  }
}

/** Milliseconds after which a file counts as lost. */
const LONGEST_WAIT = 20_000;

async function fetchFile(path: string): Promise<Edition> {
  const response = await fetch(path, { signal: AbortSignal.timeout(LONGEST_WAIT) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Edition;
}
