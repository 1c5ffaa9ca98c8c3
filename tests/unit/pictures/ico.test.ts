import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrapAsIco } from '../../../src/pictures/ico.ts';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);
const file = wrapAsIco(PNG, 32);
const view = new DataView(file.buffer);

test('browsers take it for an icon with one picture', () => assert.deepEqual([...file.slice(0, 6)], [0, 0, 1, 0, 1, 0]));

test('the picture is 32 by 32 pixels', () => assert.deepEqual([file[6], file[7]], [32, 32]));

test('the PNG is found whole where the icon says that it stands', () => {
  const [length, start] = [view.getUint32(14, true), view.getUint32(18, true)];
  assert.deepEqual(file.slice(start, start + length), PNG);
  assert.equal(file.length, start + length);
});
