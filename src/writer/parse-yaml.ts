/** YAML → its keys and values, with the line of everything in it. */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../domain/problem.ts';
import type { LineOf } from '../domain/written.ts';
import { explainYamlErrors, isHarmless } from './explain-yaml-error.ts';

export function parseYaml(file: string, text: string): ParsedYaml {
  const lines = new LineCounter();
  // The site's own reader makes dates of unquoted days; here they become dates too, so that the check can refuse them.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, customTags: ['timestamp'] });
  const problems = explainYamlErrors(document, lines, file);
  const lineOf = makeLineOf(document, lines);
  const isReadable = problems.length === 0 || (document.errors.length === problems.length && document.errors.every(isHarmless));
  if (!isReadable) return { value: undefined, problems, lineOf };
  const value: unknown = document.toJS();
  return hasKeys(value) ? { value, problems, lineOf } : { value: undefined, problems: [...problems, withoutKeys(file)], lineOf };
}

function makeLineOf({ contents }: Document, lines: LineCounter): LineOf {
  return (...path) => {
    let node: unknown = contents;
    let line = 1;
    for (const step of path) {
      const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : undefined;
      const found: unknown = pair ? pair.key : isSeq(node) ? node.items[Number(step)] : undefined;
      if (!isNode(found) || !found.range) return line;
      line = lines.linePos(found.range[0]).line;
      node = pair ? pair.value : found;
    }
    return line;
  };
}

function hasKeys(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}

const withoutKeys = (file: string): Problem => ({
  file,
  line: 1,
  where: 'YAML',
  message: 'There are no keys here.',
  repair: 'Write lines such as “title: My title”.',
});

interface ParsedYaml {
  /** Undefined when the text cannot be read. */
  value: object | undefined;
  problems: Problem[];
  lineOf: LineOf;
}
