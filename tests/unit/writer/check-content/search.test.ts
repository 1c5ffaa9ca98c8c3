/** The words of the search and the error codes. */
import { test } from 'node:test';
import { expectProblems, replace } from '../../../fixtures/content/expect-problems.ts';

const WORDS = 'content/search/en.yaml';
const CODES = 'content/search/codes.yaml';

test('words are in lower case', () =>
  expectProblems(
    [replace(WORDS, 'questionWords: [how]', 'questionWords: [How]')],
    [`${WORDS}:1`, '“How” has capital letters, which the search never finds.', 'Write “how”.'],
  ));

test('what has no letters is never found', () =>
  expectProblems(
    [replace(WORDS, 'questionWords: [how]', 'questionWords: ["?!"]')],
    [`${WORDS}:1`, '“?!” has neither letters nor digits, so it is never found.', 'Remove it.'],
  ));

test('a word stands once in its list, and is either left out or counts a little', () =>
  expectProblems(
    [replace(WORDS, 'questionWords: [how]', 'questionWords: [how, how]'), replace(WORDS, 'chattyWords: [still]', 'chattyWords: [how]')],
    [`${WORDS}:1`, '“how” already stands in questionWords, line 1.', 'Remove one of the two.'],
    [`${WORDS}:2`, '“how” already stands in questionWords, line 1.', 'Remove one of the two.'],
  ));

test('a word may have two meanings, but not twice the same', () =>
  expectProblems(
    [replace(WORDS, '  - [refund, money back]', '  - [refund, money back]\n  - [return, money back]\n  - [fee, fee]')],
    [`${WORDS}:6`, '“fee” already stands in synonyms, line 6.', 'Remove one of the two.'],
  ));

test('a replacement is not replaced again, and is no replacement of itself', () =>
  expectProblems(
    [replace(WORDS, '  refnd: refund', '  refnd: refund\n  refnnd: refnd\n  fees: Fees')],
    [`${WORDS}:7`, '“refnnd” becomes “refnd”, which is replaced itself.', 'Write “refnnd: refund”.'],
    [`${WORDS}:8`, '“fees” would become itself.', 'Remove the line.'],
  ));

test('an error code leads to articles that exist', () =>
  expectProblems(
    [replace(CODES, '[lost-phone]', '[lost-phonne]'), replace(CODES, 'unknown: [get-refund]', 'unknown: [get-refunds]')],
    [`${CODES}:2`, 'There is no article “lost-phonne”.', 'Did you mean “lost-phone”?'],
    [`${CODES}:3`, 'There is no article “get-refunds”.', 'Did you mean “get-refund”?'],
  ));

test('an error code is written as the app shows it', () =>
  expectProblems(
    [replace(CODES, 'E-100', 'e100')],
    [
      `${CODES}:2`,
      '“e100” cannot be a key.',
      'Write the code as one to four capital letters, a hyphen and three to six digits: E-4031. Readers may type it in any way.',
    ],
  ));

test('the wallets that show a code exist', () =>
  expectProblems(
    [replace(CODES, 'articles: [lost-phone]', 'articles: [lost-phone], wallets: [alfa]')],
    [`${CODES}:2`, 'There is no wallet “alfa” in content/wallets/.', 'Did you mean “alpha”?'],
  ));

test('the list of error codes is there', () =>
  expectProblems(
    [(content) => content.delete(CODES)],
    [CODES, 'The list of error codes is missing.', 'Write “codes: {}” and below it “unknown: [contact-channels]”.'],
  ));
