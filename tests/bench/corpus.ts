/** A help center of any size: the English articles, then copies of them about matters that have a name of their own. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';
import type { Article } from '../../src/domain/articles/schema.ts';
import type { SearchSource } from '../../src/search/build-index.ts';

const SYLLABLES = ['ka', 'lo', 'mi', 'ren', 'tu', 'sa', 'vel', 'dor', 'pi', 'nax', 'gu', 'ber', 'zo', 'fin', 'hal', 'quo'];

/** @param size how many articles there shall be. */
export function makeCorpus(size: number): BenchArticle[] {
  const originals = globSync('content/articles/en/*/*.mdx').toSorted().map(readArticle);
  return Array.from({ length: size }, (_, place) => {
    const original = originals[place % originals.length];
    if (!original) throw new Error('no English articles');
    const round = Math.floor(place / originals.length);
    return round === 0 ? original : vary(original, inventName(place));
  });
}

function readArticle(file: string): BenchArticle {
  const [, front = '', ...body] = readFileSync(file, 'utf8').split(/^---$/m);
  const { title, description, searchTerms } = parse(front) as Article;
  const topic = basename(dirname(file));
  const text = body.join('').replace(/<[^>]*>|[#*[\]()]/g, ' ');
  return { path: `/en/${topic}/${basename(file, '.mdx')}/`, topic, title, answer: description, terms: searchTerms, text };
}

/** About the same matter with something that has a name: every phrase gets it, so that all can be told apart. */
function vary({ path, title, answer, terms, text, topic }: BenchArticle, name: string): BenchArticle {
  return {
    path: `${path.slice(0, -1)}-${name}/`,
    topic,
    title: `${title} (${name})`,
    answer: `${answer} ${name}`,
    terms: terms.slice(0, 15).map((term) => `${term} ${name}`),
    text: text.replaceAll('. ', ` ${name}. `),
  };
}

const inventName = (place: number) => [place % 16, Math.floor(place / 16) % 16, Math.floor(place / 256) % 16].map((syllable) => SYLLABLES[syllable]).join('');

export type BenchArticle = SearchSource['answers'][number] & { text: string };
