import type { Fault, Problem } from '../../problem.ts';
import type { Heading, AnyWrittenText } from '../written.ts';

/** Headings make the table of contents and are how screen readers move about: in steps, each with words of its own. A table's columns have them too. */
export function checkHeadings({ file, body: { headings, emptyHeads } }: AnyWrittenText): Problem[] {
  const columns = emptyHeads.map((at) => ({
    file,
    ...at,
    where: 'table',
    message: 'A column of this table has no heading.',
    repair: 'Write above the line of hyphens what stands in the column.',
  }));
  const sections = headings.flatMap((heading, index) => {
    const faults = [checkText(heading), checkRepetition(heading, headings.slice(0, index)), checkLevel(heading, headings[index - 1])];
    return faults.flatMap((fault) => (fault ? { file, ...heading.at, where: '#'.repeat(heading.level), ...fault } : []));
  });
  return [...sections, ...columns];
}

function checkText({ text, slug }: Heading): Fault | undefined {
  if (slug !== '') return undefined;
  return text !== ''
    ? { message: 'This heading has no words of its own, so no link can lead to it.', repair: 'Write words beside the tag or the signs.' }
    : { message: 'This heading is empty.', repair: 'Write what the section says, or remove the line.' };
}

function checkRepetition({ text }: Heading, earlier: readonly Heading[]): Fault | undefined {
  const same = earlier.find((other) => text !== '' && inWords(other.text) === inWords(text));
  if (!same) return undefined;
  return { message: `The heading “${text}” already stands on line ${same.at.line}.`, repair: 'Give each section a heading of its own.' };
}

/** Capital letters and punctuation make no other heading. */
const inWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}<]+/gu, ' ')
    .trim();

function checkLevel({ level }: Heading, previous: Heading | undefined): Fault | undefined {
  if (level === 1) return { message: 'A heading with one # is the page’s title, which comes from “title”.', repair: 'Begin the line with ##.' };
  const deepest = Math.max(previous?.level ?? 1, 1) + 1;
  if (level <= deepest) return undefined;
  return {
    message: `This heading has ${level} #, but the one before it ${previous ? `has ${previous.level}` : 'is the title'}: a level is left out.`,
    repair: `Begin the line with ${'#'.repeat(deepest)}.`,
  };
}
