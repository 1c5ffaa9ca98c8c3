import type { Fault } from '../../problem.ts';
import type { Tag } from '../written.ts';

/** Tags that stand around a text; the others have nothing inside. */
const AROUND = ['Steps', 'Notice', 'Only'];

/** Tags that are links in a sentence. */
const LINKS = ['Channel', 'Contact', 'OfficialSite'];

/** Tags that are a part of the page of their own, with what stands in a sentence as a link when it says `inline`. */
const BLOCKS = ['Steps', 'Notice', 'FactTable', 'ChannelTable', 'Regulators', 'Picture', 'Fix', 'Channel', 'Contact'];

/** Each tag stands where its drawing can: around a text or by itself, in a sentence or on a line of its own. */
export function explainPlace({ name, contents, isInSentence, isInLink, attributes }: Tag): Fault | undefined {
  // In a text with another mistake nobody knows what stands inside.
  if (contents === undefined) return undefined;
  if (name === 'Steps' && contents !== 'numbered list') {
    return {
      message: '<Steps> does not hold one numbered list and nothing else.',
      repair: 'Begin each step with “1. ”, and put other text before or behind <Steps>.',
    };
  }
  if (AROUND.includes(name) && contents === 'nothing') {
    return { message: `<${name}> is empty.`, repair: `Write the text between <${name}> and </${name}>.` };
  }
  if (!AROUND.includes(name) && contents !== 'nothing') {
    return { message: `What stands inside <${name}> is never shown.`, repair: `End the tag with />, and write the words outside.` };
  }
  if (isInLink && LINKS.includes(name))
    return { message: `<${name}> is a link already and stands in another one.`, repair: 'Remove the brackets and the address around it.' };
  if (isInSentence && BLOCKS.includes(name) && !attributes.has('inline')) {
    const repair = LINKS.includes(name)
      ? `Write <${name} … inline />, or put it on a line of its own.`
      : 'Put it on a line of its own, with an empty line before and behind.';
    return { message: `<${name}> stands inside a sentence.`, repair };
  }
  return undefined;
}
