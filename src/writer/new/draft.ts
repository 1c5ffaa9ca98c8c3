/** What `npm run new` asks and what it makes of the answers. */
import { suggest } from '../../domain/problem.ts';
import type { Content } from '../read-content.ts';

/** A kind of thing that can be made. */
export interface Kind {
  /** What it is, for the help. */
  what: string;
  questions: (content: Content) => Question[];
  /** Throws an error in a writer's words when the answers do not fit. */
  make: (answers: Answers, surroundings: Surroundings) => Draft;
}

export interface Question {
  /** The flag that answers it without asking: `--topic refunds`. The first question can be answered without its flag's name. */
  flag: string;
  ask: string;
  choices?: readonly string[];
  /** Taken when nothing is said. */
  usual?: string;
  /** Whether earlier answers leave it open; asked always when nothing is said here. */
  isOpen?: (answers: Answers) => boolean;
  /** What is wrong with an answer, in a writer's words; undefined when nothing is. */
  explain?: (answer: string) => string | undefined;
}

export type Answers = Readonly<Record<string, string>>;

export interface Surroundings {
  content: Content;
  /** `yyyy-mm-dd` */
  today: string;
  /** The text of a file of the repository; undefined when there is none. */
  read: (path: string) => string | undefined;
}

export interface Draft {
  files: NewFile[];
  /** What the writer does next, a step an entry. */
  next: string[];
}

export interface NewFile {
  /** From the repository's root. */
  path: string;
  text: string;
}

/** What is wrong with an answer; undefined when nothing is. */
export function explainAnswer({ flag, choices, explain }: Question, answer: string): string | undefined {
  if (choices && !choices.includes(answer)) return `--${flag} cannot be “${answer}”. ${suggest(answer, choices)}`;
  return explain?.(answer);
}

/** The answer to a question; the command has asked for it. */
export function answerOf(answers: Answers, flag: string): string {
  const answer = answers[flag]?.trim();
  if (!answer) throw new Error(`--${flag} is missing.`);
  return answer;
}

/** Ids become addresses, which are typed and read out. */
export function explainId(id: string): string | undefined {
  return /^[a-z\d]+(-[a-z\d]+)*$/.test(id) ? undefined : `“${id}” cannot be a file name: use small letters a to z, digits and hyphens, such as refund-timing.`;
}
