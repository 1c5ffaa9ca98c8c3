import { test } from 'node:test';
import { EN, expectProblems as expectAny, append, body, remove, replace, write } from '../../../fixtures/content/expect-problems.ts';
import { troubleshooter } from '../../../fixtures/content/small-content.ts';

const FLOW = 'content/flows/no-money.yaml';
const WORDS = 'content/troubleshooters/en/no-money.yaml';

const GIVEN = troubleshooter().map(([path, text]) => write(path, text));

/** What is found when the troubleshooter stands there and is changed. */
const expectProblems: typeof expectAny = (changes, ...expected) => expectAny([...GIVEN, ...changes], ...expected);

test('a troubleshooter is no problem', () => expectProblems([]));

/** Takes the words of a node out of every language, so that only the logic is wrong. */
const withoutWords = (text: string) => ['zh-cn', 'en', 'id'].map((locale) => replace(`content/troubleshooters/${locale}/no-money.yaml`, text, ''));
const withWords = (text: string) => ['zh-cn', 'en', 'id'].map((locale) => append(`content/troubleshooters/${locale}/no-money.yaml`, text));

test('an answer that leads to no node is refused', () =>
  expectProblems(
    [replace(FLOW, "'no': wait", "'no': waits")],
    [`${FLOW}:10`, 'The answer “no” leads to “waits”, and there is no such node.', 'Did you mean “wait”?'],
    [`${FLOW}:19`, 'No answer leads to “wait”.', 'Let an answer lead to it; remove it, here and in its words, only if no reader needs it.'],
  ));

test('a first question that is not there is refused', () =>
  expectProblems([replace(FLOW, 'start: asked', 'start: ask')], [`${FLOW}:5`, '“start” leads to “ask”, and there is no such node.', 'Did you mean “asked”?']));

test('a node that no answer leads to is refused', () =>
  expectProblems(
    [append(FLOW, '  lost:\n    actions:\n      - complaint: true\n'), ...withWords('  lost:\n    title: Nobody comes here\n')],
    [`${FLOW}:23`, 'No answer leads to “lost”.', 'Let an answer lead to it; remove it, here and in its words, only if no reader needs it.'],
  ));

test('a node with neither answers nor actions is a dead end', () =>
  expectProblems(
    [replace(FLOW, '    actions:\n      - channel: refund\n      - complaint: true\n', '    {}\n')],
    [`${FLOW}:15`, '“insist” is a dead end: it has neither answers nor actions.', 'Add “answers” if it is a question, “actions” if it is an outcome.'],
  ));

test('a question with a single answer is refused', () =>
  expectProblems(
    [
      replace(FLOW, "{ 'yes': insist, 'no': wait }", "{ 'yes': insist }"),
      replace(FLOW, '  wait:\n    actions:\n      - do: look-again\n      - channel: question\n', ''),
      ...withoutWords('  wait:\n    title: Wait a little\n    do: { look-again: Look again later. }\n'),
      ...withoutWords(", 'no': It was not"),
    ],
    [`${FLOW}:9`, 'The question “long-ago” has one answer only.', 'Give it two or more, or make an outcome of it: “actions” only.'],
  ));

test('before a question is answered only a contact can stand', () =>
  expectProblems(
    [replace(FLOW, '  long-ago:\n', '  long-ago:\n    actions: [{ channel: refund }, { article: get-refund }]\n')],
    [`${FLOW}:9`, '“article” stands on the question “long-ago”.', 'A question has only “channel”, for what cannot wait; move it to the outcomes.'],
  ));

test('a way that comes back to a question is refused', () =>
  expectProblems(
    [replace(FLOW, "'no': wait", "'no': asked")],
    [`${FLOW}:10`, 'The answer “no” leads back to “asked”: readers would go in a circle.', 'Let it lead to another node.'],
    [`${FLOW}:19`, 'No answer leads to “wait”.', 'Let an answer lead to it; remove it, here and in its words, only if no reader needs it.'],
  ));

test('two questions do not lead to one node: its page could not show the reader’s way', () =>
  expectProblems(
    [replace(FLOW, "'no': wait", "'no': ask-now")],
    [
      `${FLOW}:8`,
      '“ask-now” is reached from “long-ago” and from “asked”: its page could not show the reader’s way.',
      'Give this answer a node of its own, with its own words.',
    ],
    [`${FLOW}:19`, 'No answer leads to “wait”.', 'Let an answer lead to it; remove it, here and in its words, only if no reader needs it.'],
  ));

test('an outcome that leads nowhere if its advice does not help is refused', () =>
  expectProblems(
    [replace(FLOW, '      - channel: question\n', '')],
    [`${FLOW}:19`, 'The outcome “wait” has no next step if its advice does not help.', 'Add an action “article”, “channel” or “complaint”.'],
  ));

test('an action is one thing', () =>
  expectProblems(
    [replace(FLOW, '      - complaint: true', '        complaint: true')],
    [`${FLOW}:17`, 'An action is one thing.', 'Write one of “do”, “article”, “channel” and “complaint” behind each hyphen.'],
  ));

test('an article that is not there is refused, as an action and as one that offers', () =>
  expectProblems(
    [replace(FLOW, 'articles: [get-refund]', 'articles: [get-refnd]'), replace(FLOW, 'article: get-refund', 'article: get-refun')],
    [`${FLOW}:4`, 'There is no article “get-refnd”.', 'Did you mean “get-refund”?'],
    [`${FLOW}:14`, 'There is no article “get-refun”.', 'Did you mean “get-refund”?'],
  ));

test('every language has the words', () =>
  expectProblems(
    [remove(WORDS)],
    [WORDS, 'The words of the troubleshooter “no-money” are missing in this language.', 'Copy the file of another language and translate it.'],
  ));

test('words without logic are refused', () =>
  expectProblems(
    [write('content/troubleshooters/en/no-mony.yaml', 'title: My money\ndescription: Answer a question or two.\nnodes: {}\n')],
    ['content/troubleshooters/en/no-mony.yaml', 'There is no content/flows/no-mony.yaml.', 'Did you mean “no-money”?'],
  ));

test('missing words of a node, an answer and an action are named with the place where they belong', () =>
  expectProblems(
    [
      replace(WORDS, '  insist:\n    title: Ask where it is\n', ''),
      replace(WORDS, "{ 'yes': I have, 'no': Not so far }", "{ 'yes': I have }"),
      replace(WORDS, 'open-app: Open the app.', ''),
    ],
    [`${WORDS}:3`, 'The words of the node “insist” are missing.', 'Add “insist:” below “nodes”.'],
    [`${WORDS}:6`, 'The words of the answer “no” are missing.', 'Add “no:” below “answers”.'],
    [`${WORDS}:13`, 'The words of the action “open-app” are missing.', 'Add “open-app:” below “do”.'],
  ));

test('surplus words of a node, an answer and an action are refused', () =>
  expectProblems(
    [
      append(WORDS, '  other:\n    title: Not in the flow\n'),
      replace(WORDS, "'no': Not so far", "'no': Not so far, never: I never will"),
      replace(WORDS, 'open-app: Open the app.', 'open-app: Open the app., wait: Wait.'),
    ],
    [`${WORDS}:6`, 'The flow has no answer “never” here.', 'Remove it.'],
    [`${WORDS}:13`, 'The flow has no action “wait” here.', 'Remove it.'],
    [`${WORDS}:19`, 'The flow has no node “other” here.', 'Remove it.'],
  ));

test('the words follow the rules for words: no figures, our terms, facts that exist', () =>
  expectProblems(
    [replace(WORDS, 'title: Wait a little', 'title: Wait 7 days before you log in'), replace(WORDS, '{refunds.review-time}', '{refunds.review-tim}')],
    [`${WORDS}:9`, 'No wallet has a fact {refunds.review-tim}.', 'Did you mean “refunds.review-time”?'],
    [
      `${WORDS}:17`,
      '“7 days” is typed into “nodes.wait.title”.',
      'Use {…} with a fact’s id; where no fact fits, add it to every content/wallets/<wallet>/, or write it without a number.',
    ],
    [`${WORDS}:17`, '“log in” is not our word for it.', 'Write “sign in”.'],
  ));

test('the words are in the folder of their language', () =>
  expectProblems(
    [write('content/troubleshooters/no-money.yaml', 'title: My money\n')],
    [
      'content/troubleshooters/no-money.yaml',
      'A troubleshooter’s words are in the folder of their language.',
      'Move it to content/troubleshooters/<language>/.',
    ],
  ));

test('an article may offer a troubleshooter', () => expectProblems([body('<Fix flow="no-money" />')]));

test('an article cannot offer one that is not there', () =>
  expectProblems([body('<Fix flow="no-mony" />')], [`${EN}:33`, 'There is no troubleshooter “no-mony”.', 'Did you mean “no-money”?']));

test('an article may link to a troubleshooter', () => expectProblems([body('[Find out](/en/fix/no-money/).')]));
