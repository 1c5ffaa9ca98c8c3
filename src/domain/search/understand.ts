/** From what a reader typed to what is looked for: concepts, each with the ways to say it. */
import type { SearchIndex } from './index-file.ts';
import { normalise } from './normalise.ts';
import { createSounds } from './sounds.ts';
import { tokenise } from './tokens.ts';

const HAN = /\p{Script=Han}/u;

/** Prepares a language's words once; the returned function understands queries. */
export function createUnderstanding({ words, variants, readings, locale }: Omit<SearchIndex, 'answers'>): (query: string) => Understood {
  const clean = (text: string) => normalise(text, variants);
  const misspellings = Object.entries(words.misspellings).map(([wrong, right]) => [clean(wrong), clean(right)] as const);
  // One Han character is part of too many words to be cut out: 请 would be missing from 申请.
  const questionWords = words.questionWords
    .map(clean)
    .filter((phrase) => phrase.length > 1 || !HAN.test(phrase))
    .toSorted((a, b) => b.length - a.length);
  const sounds = createSounds(readings);
  const groups = words.synonyms.map((group) => group.map((phrase) => tokenise(cutQuestionWords(clean(phrase)), locale)));

  /** Words of no topic go, from queries and synonyms alike. What consists of nothing else stays. */
  function cutQuestionWords(text: string): string {
    return questionWords.reduce((rest, phrase) => replacePhrase(rest, phrase, ' '), text).trim() || text;
  }

  return (query) => {
    const spelled = misspellings.reduce((text, [wrong, right]) => replacePhrase(text, wrong, right), clean(query));
    const words = cutQuestionWords(spelled).split(' ').filter(Boolean);
    const tokens = words.flatMap((word) => sounds.fromPinyin(word) ?? tokenise(word, locale));
    return { words, concepts: toConcepts(tokens, groups) };
  };
}

/** Han runs have no spaces, so a phrase is replaced wherever it stands; elsewhere only as whole words. */
function replacePhrase(text: string, phrase: string, replacement: string): string {
  if (!phrase || !text.includes(phrase)) return text;
  if (HAN.test(phrase)) return text.replaceAll(phrase, replacement);
  return ` ${text} `.replaceAll(` ${phrase} `, ` ${replacement} `).trim();
}

/** Takes the longest run of tokens that is a known phrase as one concept, the others one by one. */
function toConcepts(tokens: readonly string[], groups: readonly (readonly string[][])[]): Concept[] {
  const concepts: Concept[] = [];
  for (let at = 0; at < tokens.length;) {
    let length = 1;
    let alternatives: string[][] = [];
    for (const group of groups) {
      const phrase = group.filter((candidate) => candidate.every((token, index) => tokens[at + index] === token)).toSorted((a, b) => b.length - a.length)[0];
      if (!phrase || phrase.length < length) continue;
      if (phrase.length > length) alternatives = [];
      length = phrase.length;
      alternatives.push(...group.filter((other) => other !== phrase));
    }
    concepts.push({ typed: tokens.slice(at, at + length), alternatives });
    at += length;
  }
  return concepts;
}

export interface Understood {
  /** What was typed, in our spelling and without question words. */
  words: string[];
  concepts: Concept[];
}

export interface Concept {
  /** The tokens as typed. */
  typed: string[];
  /** Other ways to say the same, as tokens. */
  alternatives: string[][];
}
