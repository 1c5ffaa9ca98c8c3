import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headStyle } from '../../../../src/domain/delivery/head-style.ts';

const STYLE = headStyle({ hue: 232, chroma: 0.11 });

test('the order of the layers is stated before anything else', () => assert.match(STYLE, /^@layer reset,tokens,base,prose,compositions,utilities,print;/));

test('the sheet gets the wallet’s own colour', () => assert.match(STYLE, /:root\{--hue:232;--chroma:0\.11\}$/));

test('two wallets differ in their colour only', () =>
  assert.equal(headStyle({ hue: 158, chroma: 0.09 }), STYLE.replace('--hue:232', '--hue:158').replace('--chroma:0.11', '--chroma:0.09')));
