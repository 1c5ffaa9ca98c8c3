/** Every way through a troubleshooter ends with something to do, and every node is on one way only. */
import { createReferenceCheck } from '../articles/checks/references.ts';
import { isFor } from '../articles/wallets.ts';
import type { WrittenArticle } from '../articles/written.ts';
import { type Fault, type Problem, suggest } from '../problem.ts';
import { ACTION_KINDS, type Flow, type FlowNode } from './schema.ts';
import type { WrittenFlow } from './written.ts';

export function checkFlows(flows: readonly WrittenFlow[], articles: readonly WrittenArticle[], walletIds: readonly string[]): Problem[] {
  return [...flows.flatMap(checkLogic), ...checkArticles(flows, articles, walletIds)];
}

function checkLogic(flow: WrittenFlow): Problem[] {
  const { file, data, at } = flow;
  const { start, nodes } = data;
  if (!nodes) return [];
  const ids = Object.keys(nodes);
  const problem = (fault: Fault, ...path: string[]): Problem => ({ file, ...at(...path), where: path.join('.'), ...fault });
  const unknown = (id: string, from: string): Fault => ({ message: `${from} leads to “${id}”, and there is no such node.`, repair: suggest(id, ids) });
  return [
    ...(start !== undefined && !nodes[start] ? [problem(unknown(start, '“start”'), 'start')] : []),
    ...Object.entries(nodes).flatMap(([id, node]) => [
      ...Object.entries(node.answers ?? {}).flatMap(([answer, to]) =>
        nodes[to] ? [] : [problem(unknown(to, `The answer “${answer}”`), 'nodes', id, 'answers', answer)],
      ),
      ...explainNode(id, node).map((fault) => problem(fault, 'nodes', id)),
    ]),
    ...(start !== undefined && nodes[start] ? explainWays({ start, nodes }).map(({ path, ...fault }) => problem(fault, 'nodes', ...path)) : []),
  ];
}

/** What is wrong in a node, whatever leads to it. */
function explainNode(id: string, { actions = [], answers }: FlowNode): Fault[] {
  const sentences = actions.flatMap((action) => action.do ?? []);
  const repeated = sentences.find((name, index) => sentences.indexOf(name) < index);
  const twice = repeated === undefined ? [] : [{ message: `“do: ${repeated}” stands twice in “${id}”.`, repair: 'Remove one, or give it another id.' }];
  if (answers) {
    const other = ACTION_KINDS.find((kind) => kind !== 'channel' && actions.some((action) => action[kind] !== undefined));
    if (other)
      return [
        { message: `“${other}” stands on the question “${id}”.`, repair: 'A question has only “channel”, for what cannot wait; move it to the outcomes.' },
      ];
    if (Object.keys(answers).length > 1) return twice;
    const number = Object.keys(answers).length === 0 ? 'no answer' : 'one answer only';
    return [{ message: `The question “${id}” has ${number}.`, repair: 'Give it two or more, or make an outcome of it: “actions” only.' }];
  }
  if (actions.length === 0) {
    return [
      { message: `“${id}” is a dead end: it has neither answers nor actions.`, repair: 'Add “answers” if it is a question, “actions” if it is an outcome.' },
    ];
  }
  const leadsOn = actions.some(({ article, channel, complaint }) => article ?? channel ?? complaint);
  return [
    ...twice,
    ...(leadsOn
      ? []
      : [{ message: `The outcome “${id}” has no next step if its advice does not help.`, repair: 'Add an action “article”, “channel” or “complaint”.' }]),
  ];
}

/** What is wrong on the ways from the first question on: ways that come back, ways that meet, nodes on no way. */
function explainWays({ start, nodes }: Pick<Flow, 'start' | 'nodes'>): (Fault & { path: string[] })[] {
  const faults: (Fault & { path: string[] })[] = [];
  const askedBy = new Map<string, string>();
  const walk = (id: string, way: readonly string[]) => {
    for (const [answer, to] of Object.entries(nodes[id]?.answers ?? {})) {
      const path = [id, 'answers', answer];
      const other = askedBy.get(to);
      if (to === id || way.includes(to)) {
        faults.push({ path, message: `The answer “${answer}” leads back to “${to}”: readers would go in a circle.`, repair: 'Let it lead to another node.' });
      } else if (other !== undefined && other !== id) {
        const message = `“${to}” is reached from “${other}” and from “${id}”: its page could not show the reader’s way.`;
        faults.push({ path, message, repair: `Give this answer a node of its own, with its own words.` });
      } else if (other === undefined && nodes[to]) {
        askedBy.set(to, id);
        walk(to, [...way, id]);
      }
    }
  };
  walk(start, []);
  const lost = Object.keys(nodes).filter((id) => id !== start && !askedBy.has(id));
  return [
    ...faults,
    ...lost.map((id) => ({
      path: [id],
      message: `No answer leads to “${id}”.`,
      repair: 'Let an answer lead to it; remove it, here and in its words, only if no reader needs it.',
    })),
  ];
}

/** Articles that are offered can be opened by every customer, and know one troubleshooter to offer. */
function checkArticles(flows: readonly WrittenFlow[], articles: readonly WrittenArticle[], walletIds: readonly string[]): Problem[] {
  const checkReference = createReferenceCheck(articles);
  const explain = (id: string): Fault | undefined => {
    const lacking = walletIds.find((wallet) => articles.some((article) => article.id === id && !isFor(wallet, article.data)));
    return (
      checkReference(id) ??
      (lacking === undefined ? undefined : { message: `“${id}” is not for the wallet “${lacking}”.`, repair: 'Name an article that every wallet has.' })
    );
  };
  const offeredBy = new Map<string, string>();
  return flows.flatMap(({ id: flow, file, data, at }) => {
    const named = [
      ...(data.articles ?? []).map((id, index) => ({ id, path: ['articles', index] })),
      ...Object.entries(data.nodes ?? {}).flatMap(([node, { actions = [] }]) =>
        actions.flatMap(({ article }, index) => (article === undefined ? [] : { id: article, path: ['nodes', node, 'actions', index, 'article'] })),
      ),
    ];
    const wrong = named.flatMap(({ id, path }) => {
      const fault = explain(id);
      return fault ? { file, ...at(...path), where: path.slice(0, 2).join('.'), ...fault } : [];
    });
    const shared = (data.articles ?? []).flatMap((id, index) => {
      const other = offeredBy.get(id);
      offeredBy.set(id, other ?? flow);
      if (other === undefined) return [];
      const problem = { file, ...at('articles', index), where: 'articles' };
      return { ...problem, message: `“${id}” already offers “${other}”.`, repair: 'Name it in one of the two.' };
    });
    return [...wrong, ...shared];
  });
}
