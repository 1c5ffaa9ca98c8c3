import { test } from 'node:test';
import { expectProblems, lineOf, replace } from '../../../fixtures/content/expect-problems.ts';

test('signs of HTML and Markdown in the interface are told, for readers would see them', () =>
  expectProblems(
    [replace('content/ui/en.yaml', '  retry: Words', '  retry: <b>Words</b>')],
    [
      lineOf('content/ui/en.yaml', '  retry: Words'),
      'Tags, Markdown and line breaks cannot be used here: readers would see the signs.',
      'Write plain words on one line.',
    ],
  ));

test('what an official body does is written in our words', () =>
  expectProblems(
    [replace('content/regulators/sg.yaml', 'en: Takes complaints', 'en: Takes complaints after you log in')],
    ['content/regulators/sg.yaml:2', '“log in” is not our word for it.', 'Write “sign in”.'],
  ));
