import type { Problem } from '../../problem.ts';
import type { Heading, WrittenArticle } from '../written.ts';

/** Headings make the table of contents and are how screen readers move about: in steps, each with words of its own. */
export function checkHeadings({ file, body: { headings } }: WrittenArticle): Problem[] {
  return headings.flatMap((heading, index) => {
    const faults = [checkText(heading), checkRepetition(heading, headings.slice(0, index)), checkLevel(heading, headings[index - 1])];
    return faults.flatMap((fault) => (fault ? { file, line: heading.line, where: '#'.repeat(heading.level), ...fault } : []));
  });
}

function checkText({ text }: Heading): Fault | undefined {
  if (text !== '') return undefined;
  return { message: 'This heading is empty.', repair: 'Write what the section says, or remove the line.' };
}

function checkRepetition({ text }: Heading, earlier: readonly Heading[]): Fault | undefined {
  const same = earlier.find((other) => other.text === text && text !== '');
  if (!same) return undefined;
  return { message: `The heading “${text}” already stands on line ${same.line}.`, repair: 'Give each section a heading of its own.' };
}

function checkLevel({ level }: Heading, previous: Heading | undefined): Fault | undefined {
  if (level === 1) return { message: 'A heading with one # is the page’s title, which comes from “title”.', repair: 'Begin the line with ##.' };
  const deepest = Math.max(previous?.level ?? 1, 1) + 1;
  if (level <= deepest) return undefined;
  return {
    message: `This heading has ${level} #, but the one before it ${previous ? `has ${previous.level}` : 'is the title'}: a level is left out.`,
    repair: `Begin the line with ${'#'.repeat(deepest)}.`,
  };
}

type Fault = Pick<Problem, 'message' | 'repair'>;
