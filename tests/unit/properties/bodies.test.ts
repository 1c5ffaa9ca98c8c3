import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseBody } from '../../../src/writer/parse-body.ts';
import { MARKDOWN_PIECES } from './pieces.ts';
import { property, textOf } from './property.ts';

property('every body can be read', textOf(MARKDOWN_PIECES, 40), (text) => {
  const begin = performance.now();
  const { body } = parseBody('a.mdx', text);
  for (const block of body.blocks) block.spotOf(block.text.length);
  assert.ok(performance.now() - begin < 1000);
});

property(
  'a mistake again and again does not stop the check',
  fc.tuple(fc.constantFrom('{', '<', '<Only wallets="a">', '</Only>', '<!--', '<a b='), fc.nat(400)),
  ([piece, count]) => {
    assert.ok(parseBody('a.mdx', piece.repeat(count)).problems.length <= 50);
  },
);

/** A block, and the lines of the links in it, counted from its first. */
const BLOCKS: readonly [text: string, links: readonly number[]][] = [
  ['[Words](/en/)', [0]],
  ['Words,\nthen [more](/en/) and [more](/en/refunds/)', [1, 1]],
  ['## A heading with [words](/en/)', [0]],
  ['- One\n- [Two](/en/)\n\n  [Three](/en/)', [1, 3]],
  ['> Said\n> [here](/en/)', [1]],
  ['| a | b |\n|---|---|\n| c | [d](/en/) |', [2]],
  ['<Notice kind="tip">\n\n**Bold [words](/en/)**\n\n</Notice>', [2]],
  ['```\n[code](/en/)\n```', []],
  ['中文😀 [词](/en/)\nالعربية [كلمة](/en/)', [0, 1]],
  ['No link', []],
];

property('every link has the line on which it stands', fc.tuple(fc.nat(5), fc.array(fc.constantFrom(...BLOCKS))), ([blank, blocks]) => {
  let line = blank + 1;
  const expected = blocks.flatMap(([text, links]) => {
    const lines = links.map((link) => line + link);
    line += text.split('\n').length + 1;
    return lines;
  });
  const { body, problems } = parseBody('a.mdx', '\n'.repeat(blank) + blocks.map(([text]) => text).join('\n\n'));
  assert.deepEqual(
    body.links.map(({ at }) => at.line),
    expected,
  );
  assert.deepEqual(problems, []);
});
