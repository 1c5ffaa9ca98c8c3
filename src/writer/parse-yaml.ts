/** YAML → its keys and values, with the line of everything in it. */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem, Spot } from '../domain/problem.ts';
import type { At } from '../domain/written.ts';
import { explainYamlErrors, isHarmless } from './explain-yaml-error.ts';

export function parseYaml(file: string, text: string): ParsedYaml {
  const lines = new LineCounter();
  // The site's own reader makes dates of unquoted days; here they become dates too, so that the check can refuse them.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, customTags: ['timestamp'], resolveKnownTags: false });
  const problems = explainYamlErrors(document, lines, file);
  const at = makeAt(document, lines);
  const isReadable = problems.length === 0 || (document.errors.length === problems.length && document.errors.every(isHarmless));
  if (!isReadable) return { value: undefined, problems, at };
  problems.push(...findPointedThousands(document, lines, file));
  const value: unknown = document.toJS();
  return hasKeys(value) ? { value, problems, at } : { value: undefined, problems: [...problems, withoutKeys(file)], at };
}

function makeAt({ contents }: Document, lines: LineCounter): At {
  return (...path) => {
    let node: unknown = contents;
    let spot: Spot = { line: 1, column: 1 };
    for (const step of path) {
      const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : undefined;
      const found: unknown = pair ? pair.key : isSeq(node) ? node.items[Number(step)] : undefined;
      if (!isNode(found) || !found.range) return spot;
      const { line, col } = lines.linePos(found.range[0]);
      spot = { line, column: col };
      node = pair ? pair.value : found;
    }
    return spot;
  };
}

/** `3.000` is three thousand to some writers, and three to the program. */
function findPointedThousands(document: Document, lines: LineCounter, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar: (_, { value, source = '', range }) => {
      if (typeof value !== 'number' || !/^\d{1,3}\.\d{3}$/.test(source)) return;
      const { line, col } = lines.linePos(range?.[0] ?? 0);
      const repair = `Write ${source.replace('.', '')} if that is meant, without a point; otherwise leave out the zeros or digits at the end.`;
      problems.push({ file, line, column: col, where: 'YAML', message: `${source} is read as ${value}.`, repair });
    },
  });
  return problems;
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
  at: At;
}
