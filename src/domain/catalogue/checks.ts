/** The rules between the catalogue and the articles: none is lost, none is unlisted. */
import type { WrittenArticle } from '../articles/written.ts';
import { type Problem, suggest } from '../problem.ts';
import { TOPIC_IDS } from '../topics/schema.ts';
import type { Written } from '../written.ts';
import type { Catalogue } from './schema.ts';

export function checkCatalogue(catalogue: Written<Catalogue> | undefined, articles: readonly WrittenArticle[]): Problem[] {
  if (!catalogue) return [missingFile()];
  return [...checkListed(catalogue, articles), ...checkUnlisted(catalogue, articles)];
}

const FILE = 'content/catalogue.yaml';

const missingFile = (): Problem => ({
  file: FILE,
  where: 'file',
  message: 'The list of answers is missing, so a lost page would not be seen.',
  repair: 'Write each topic with the ids of its articles: “refunds: [request-a-refund, refund-timing]”.',
});

/** Each line leads to an article in its topic. */
function checkListed({ data, at }: Written<Catalogue>, articles: readonly WrittenArticle[]): Problem[] {
  return TOPIC_IDS.flatMap((topic) =>
    (data[topic] ?? []).flatMap((id, index) => {
      const problem = { file: FILE, ...at(topic, index), where: `${topic}[${index + 1}]` };
      if (data[topic]?.slice(0, index).some((other) => isSame(other, id)))
        return { ...problem, message: `“${id}” is listed twice.`, repair: 'Remove one of the two.' };
      const texts = articles.filter((article) => isSame(article.id, id));
      if (texts.length === 0) {
        const unlisted = new Set(articles.filter((article) => article.topic === topic && !isListed(article.id, data)).map((article) => article.id));
        return {
          ...problem,
          message: `The article “${id}” is lost: no language has it.`,
          repair: `Bring it back, or correct the line.${unlisted.size > 0 ? ` ${suggest(id, [...unlisted])}` : ''}`,
        };
      }
      const [elsewhere] = texts;
      // Where languages disagree, the files are told, not the list.
      if (!elsewhere || texts.some((article) => article.topic === topic)) return [];
      return { ...problem, message: `“${id}” is in the topic “${elsewhere.topic}”: ${elsewhere.file}.`, repair: `Move the line below “${elsewhere.topic}”.` };
    }),
  );
}

function checkUnlisted(catalogue: Written<Catalogue>, articles: readonly WrittenArticle[]): Problem[] {
  if (!catalogue.whole) return [];
  const firsts = new Map(articles.filter(({ id }) => !isListed(id, catalogue.data)).map(({ id, topic }) => [id, topic]));
  return [...firsts].map(([id, topic]) => ({
    file: FILE,
    ...catalogue.at(topic),
    where: topic,
    message: `The article “${id}” is not listed, so nobody would notice if it got lost.`,
    repair: `Add “${id}” to the list below “${topic}”.`,
  }));
}

const isListed = (id: string, catalogue: Partial<Catalogue>) => Object.values(catalogue).some((ids) => ids.some((other) => isSame(other, id)));

/** A name with a capital letter has a problem of its own. */
const isSame = (id: string, other: string) => id.toLowerCase() === other.toLowerCase();
