import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longestWay, nextNodes, wayTo } from '../../../../src/domain/troubleshooters/walk.ts';
import type { Flow } from '../../../../src/domain/troubleshooters/schema.ts';

const flow: Flow = {
  order: 10,
  topic: 'payments',
  emergency: false,
  articles: ['payment-failed'],
  start: 'taken',
  nodes: {
    taken: { answers: { yes: 'message', maybe: 'message', no: 'done' } },
    message: { answers: { limit: 'over-limit', other: 'ask' } },
    done: { actions: [{ complaint: true }] },
    'over-limit': { actions: [{ channel: 'question' }] },
    ask: { actions: [{ channel: 'question' }] },
  },
};

test('the way to a node names each question and the answers that lead on', () =>
  assert.deepEqual(wayTo(flow, 'ask'), [
    { question: 'taken', answers: ['yes', 'maybe'] },
    { question: 'message', answers: ['other'] },
  ]));

test('no question stands before the first one', () => assert.deepEqual(wayTo(flow, 'taken'), []));

test('answers that lead to the same place lead there once', () => assert.deepEqual(nextNodes(flow, 'taken'), ['message', 'done']));

test('an outcome leads nowhere', () => assert.deepEqual(nextNodes(flow, 'ask'), []));

test('the longest way goes from the first question to an outcome', () => assert.deepEqual(longestWay(flow), ['taken', 'message', 'over-limit']));
