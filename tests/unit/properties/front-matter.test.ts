import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/writer/parse-article.ts';
import { MARKDOWN_PIECES, YAML_PIECES } from './pieces.ts';
import { property, textOf } from './property.ts';

const articles = fc
  .record({
    before: fc.constantFrom('---\n', '--- \n', '', '\n---\n'),
    front: textOf(YAML_PIECES),
    after: fc.constantFrom('\n---\n', '\n---', ''),
    body: textOf(MARKDOWN_PIECES),
  })
  .map(({ before, front, after, body }) => `${before}${front}${after}${body}`);

property('every article can be read, and each of its problems has a line inside the file', articles, (text) => {
  const { problems, body } = parseArticle({ path: 'a.mdx', text });
  const lines = text.split('\n').length;
  for (const { line = 0 } of problems) assert.ok(line >= 1 && line <= lines, `${line} of ${lines}`);
  for (const { at } of [...body.headings, ...body.links, ...body.tags, ...body.blocks]) assert.ok(at.line >= 1 && at.line <= lines, `${at.line} of ${lines}`);
});

property('front matter and body keep the lines they have in the file', articles, (text) => {
  const { front } = parseArticle({ path: 'a.mdx', text });
  for (const [index, line] of front?.split('\n').entries() ?? []) if (index > 0) assert.equal(line, text.split('\n')[index]);
});
