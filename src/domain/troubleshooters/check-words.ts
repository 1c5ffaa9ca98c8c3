import { LOCALE_IDS, LOCALES, type Locale } from '../locales.ts';
import { type Problem, suggest } from '../problem.ts';
import { listTexts } from '../texts.ts';
import { checkBraces, checkFacts, checkSigns } from '../ui-text/checks.ts';
import type { Flow, FlowNode, NodeWords } from './schema.ts';
import type { WrittenFlow, WrittenTroubleshooter } from './written.ts';

/**
 * Every language has the words of every node, and no others. A language that is still being translated may lack some.
 * @param factIds undefined while a file of figures cannot be read.
 */
export function checkTroubleshooters(
  flows: readonly WrittenFlow[],
  troubleshooters: readonly WrittenTroubleshooter[],
  factIds: readonly string[] | undefined,
): Problem[] {
  return [
    ...flows.flatMap(({ id }) =>
      LOCALE_IDS.filter((locale) => isComplete(locale) && !troubleshooters.some((words) => words.id === id && words.locale === locale)).map((locale) =>
        missingFile(id, locale),
      ),
    ),
    ...troubleshooters.flatMap((words) => {
      const flow = flows.find(({ id }) => id === words.id);
      return [
        ...(flow ? compare(flow.data.nodes, words) : [withoutFlow(words, flows)]),
        ...checkBraces(words),
        ...checkSigns(words),
        ...(factIds ? checkFacts(words, listTexts(words.data), factIds) : []),
      ];
    }),
  ];
}

const isComplete = (locale: Locale) => LOCALES[locale].fallback === undefined;

const missingFile = (id: string, locale: Locale): Problem => ({
  file: `content/troubleshooters/${locale}/${id}.yaml`,
  where: 'file',
  message: `The words of the troubleshooter “${id}” are missing in this language.`,
  repair: 'Copy the file of another language and translate it.',
});

const withoutFlow = ({ file, id }: WrittenTroubleshooter, flows: readonly WrittenFlow[]): Problem => ({
  file,
  where: 'file name',
  message: `There is no content/flows/${id}.yaml.`,
  repair: suggest(
    id,
    flows.map((flow) => flow.id),
  ),
});

function compare(nodes: Flow['nodes'] | undefined, { file, data, at, locale }: WrittenTroubleshooter): Problem[] {
  // A file that is wrong itself is told first.
  if (!nodes || !data.nodes) return [];
  const words: Readonly<Record<string, NodeWords | null | undefined>> = data.nodes;
  const compareKeys = (wanted: readonly string[], found: readonly string[], path: string[], what: string): Problem[] => [
    ...(isComplete(locale) ? wanted.filter((key) => !found.includes(key)) : []).map((key) => ({
      file,
      ...at(...path, key),
      where: [...path, key].join('.'),
      message: `The words of the ${what} “${key}” are missing.`,
      repair: `Add “${key}:” below “${path.at(-1)}”.`,
    })),
    ...found
      .filter((key) => !wanted.includes(key))
      .map((key) => ({
        file,
        ...at(...path, key),
        where: [...path, key].join('.'),
        message: `The flow has no ${what} “${key}” here.`,
        repair: suggest(
          key,
          wanted.filter((other) => !found.includes(other)),
        ),
      })),
  ];
  return [
    ...compareKeys(Object.keys(nodes), Object.keys(words), ['nodes'], 'node'),
    ...Object.entries(nodes).flatMap(([id, node]) => {
      const own = words[id];
      if (!own) return [];
      return [
        ...compareKeys(Object.keys(node.answers ?? {}), Object.keys(own.answers ?? {}), ['nodes', id, 'answers'], 'answer'),
        ...compareKeys(listSentences(node), Object.keys(own.do ?? {}), ['nodes', id, 'do'], 'action'),
      ];
    }),
  ];
}

const listSentences = ({ actions = [] }: FlowNode) => actions.flatMap((action) => action.do ?? []);
