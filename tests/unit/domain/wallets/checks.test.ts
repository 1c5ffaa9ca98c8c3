import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWallets } from '../../../../src/domain/wallets/checks.ts';

test('a brand colour on which white words are hard to read is refused', () => {
  const data = { name: 'Alpha', hue: 15, chroma: 0.5 };
  const profile = { file: 'content/wallets/alpha/profile.yaml', data, keys: Object.keys(data), at: () => ({ line: 2, column: 1 }) };
  const problems = checkWallets([{ id: 'alpha', profile, facts: {} }]).filter(({ where }) => where === 'hue, chroma');
  assert.deepEqual(problems, [
    {
      file: 'content/wallets/alpha/profile.yaml',
      line: 2,
      column: 1,
      where: 'hue, chroma',
      message: 'White words on this colour are hard to read (contrast 4.0; 4.5 is needed).',
      repair: 'Choose a smaller chroma or another hue.',
    },
  ]);
});
