import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import fc from 'fast-check';
import { parseYaml } from '../../../src/writer/parse-yaml.ts';
import { YAML_PIECES } from './pieces.ts';
import { property, textOf } from './property.ts';

property('every text can be read, or is told where it cannot', fc.oneof(textOf(YAML_PIECES), fc.string({ unit: 'binary' })), (text) => {
  const { value, problems, at } = parseYaml('a.yaml', text);
  const lines = text.split('\n').length;
  assert.ok(value !== undefined || problems.length > 0);
  for (const { line = 0 } of [...problems, at('a'), at('a', 0, 'b')]) assert.ok(line >= 1 && line <= lines, `${line} of ${lines}`);
});

const keys = fc.stringMatching(/^[a-z]{1,8}$/);
const values = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, fc.string({ unit: 'grapheme-ascii' }), fc.integer(), fc.boolean(), tie('list'), tie('group')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  group: fc.dictionary(keys, tie('value'), { maxKeys: 3, noNullPrototype: true }),
}));

property('what is written is what is read', fc.dictionary(keys, values.value, { minKeys: 1, noNullPrototype: true }), (data) => {
  const { value, problems } = parseYaml('a.yaml', stringify(data, { aliasDuplicateObjects: false }));
  assert.deepEqual({ value, problems }, { value: data, problems: [] });
});
