/** The ways through a troubleshooter. `check` makes sure that each node is reached by exactly one question and that no way comes back. */
import type { Flow } from './schema.ts';

/** The questions on the way from the first one to a node, with the answer that leads on; empty for the first. */
export function wayTo(flow: Flow, node: string): Step[] {
  const before = Object.entries(flow.nodes).find(([, { answers = {} }]) => Object.values(answers).includes(node));
  if (!before) return [];
  const [question, { answers = {} }] = before;
  return [...wayTo(flow, question), { question, answers: Object.keys(answers).filter((answer) => answers[answer] === node) }];
}

/** The nodes of the longest way from a node to an outcome, that node first. */
export function longestWay(flow: Flow, from = flow.start): string[] {
  const ways = nextNodes(flow, from).map((node) => longestWay(flow, node));
  const longest = ways.reduce((a, b) => (b.length > a.length ? b : a), []);
  return [from, ...longest];
}

/** Where the answers of a node lead, each place once, in the order of the answers. */
export function nextNodes(flow: Pick<Flow, 'nodes'>, node: string): string[] {
  return [...new Set(Object.values(flow.nodes[node]?.answers ?? {}))];
}

export interface Step {
  question: string;
  /** More than one where several answers of the question lead to the same node. */
  answers: string[];
}
