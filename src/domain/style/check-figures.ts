import type { Problem } from '../problem.ts';
import type { Style } from './schema.ts';
import { createFigureSearch, type FigureKind } from './typed-figures.ts';
import type { Passage } from './passages.ts';
import { quote } from './words.ts';

/** One source for each fact: what belongs to a wallet is inserted, never typed. Prepares a language's figures once. */
export function createFigureCheck(style: Style): (passage: Passage) => Omit<Problem, 'file'>[] {
  const find = createFigureSearch(style);
  return ({ where, text, folded, spotOf }) =>
    find(text, folded).map(({ kind, offset, text: typed }) => ({
      ...spotOf(offset),
      where,
      message: `${quote(typed)} is typed into ${isKey(where) ? `“${where}”` : `the ${where}`}.`,
      repair: where === 'text' ? REPAIRS[kind] : isKey(where) && !isOfTroubleshooter(where) ? REMOVE : (FRONT_REPAIRS[kind] ?? INSERT_IN_FRONT),
    }));
}

/** A key of a file of words, in which no tag can stand. */
const isKey = (where: Passage['where']) => !['text', 'title', 'description'].includes(where);

/** The words of its nodes may hold facts. */
const isOfTroubleshooter = (where: Passage['where']) => where.startsWith('nodes.');

const NO_FACT = 'where no fact fits, add it to every content/wallets/<wallet>/, or write it without a number.';
const INSERT = `Use <Fact id="…" />; ${NO_FACT}`;
const INSERT_IN_FRONT = `Use {…} with a fact’s id; ${NO_FACT}`;
const REMOVE = 'Say it without, for these words are the same for every wallet; only “detail” of a picture can hold {…} with a fact’s id.';

const REPAIRS: Readonly<Record<FigureKind, string>> = {
  'e-mail': 'Use <Channel for="…" inline />, so that each wallet shows its own contact.',
  web: 'Use <OfficialSite /> for the wallet’s site, <Regulators /> for official bodies, or a link whose words say where it leads.',
  clock: 'Use <ChannelTable of="hours" />, which shows each wallet’s hours.',
  amount: INSERT,
  figure: INSERT,
  number: 'Use <Channel for="…" inline /> or <Contact via="…" inline /> for a number to call, <Fact id="…" /> for a figure.',
};

/** No tag can stand in a title or a description. */
const FRONT_REPAIRS: Readonly<Partial<Record<FigureKind, string>>> = {
  'e-mail': 'Leave it out; a contact stands in the text as <Channel for="…" inline />.',
  web: 'Leave it out; the wallet’s site stands in the text as <OfficialSite />.',
  clock: 'Leave it out; hours stand in the text as <ChannelTable of="hours" />.',
  number: 'Use {…} with a fact’s id; a number to call stands in the text as <Channel for="…" inline />.',
};
