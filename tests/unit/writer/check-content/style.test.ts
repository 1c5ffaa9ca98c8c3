import { test } from 'node:test';
import { EN, ZH, append, body, expectProblems, lineOf, replace } from '../../../fixtures/content/expect-problems.ts';

const chineseBody = (text: string) => append(ZH, `\n${text}\n`);
const words = (count: number) => Array(count).fill('word').join(' ');

test('another name for a thing is told with ours', () =>
  expectProblems([body('Now Login here.')], [`${EN}:33`, '“Login” is not our word for it.', 'Write “sign in”.']));

test('another name is found over the end of a line', () =>
  expectProblems([body('You can log\nin here.')], [`${EN}:33`, '“log in” is not our word for it.', 'Write “sign in”.']));

test('another name is shown on the line it stands on', () =>
  expectProblems([body('Open the app.\nThen login here.')], [`${EN}:34`, '“login” is not our word for it.', 'Write “sign in”.']));

test('another name in the title is refused', () =>
  expectProblems([replace(EN, 'About get-refund', 'Trouble with login')], [`${EN}:2`, '“login” is not our word for it.', 'Write “sign in”.']));

test('another name in the interface is refused', () =>
  expectProblems(
    [replace('content/ui/en.yaml', '  retry: Words\n', '  retry: Please log in\n')],
    [lineOf('content/ui/en.yaml', '  retry: Words'), '“log in” is not our word for it.', 'Write “sign in”.'],
  ));

test('another name in the words of a topic is refused', () =>
  expectProblems(
    [replace('content/topics/en.yaml', 'account:\n  title: A topic', 'account:\n  title: Your login')],
    ['content/topics/en.yaml:20', '“login” is not our word for it.', 'Write “sign in”.'],
  ));

test('our word may hold the other name', () => expectProblems([body('Give the bank reference.')]));

test('another name is right in a phrase where it means something else', () => expectProblems([body('Look into the reference book.')]));

test('where an exception stands, the same name elsewhere is still refused', () =>
  expectProblems(
    [body('The reference book has a reference.')],
    [`${EN}:33`, '“reference” is not our word for it.', 'Write “bank reference”; right as well, where that is meant: reference book.'],
  ));

test('a part of another word is no word', () => expectProblems([body('The preferences and the bloginess stay.')]));

test('what readers type may use any word', () => expectProblems([replace(EN, '- get-refund 3', '- cannot login click here')]));

test('a phrase nobody should read is told with what to do instead', () =>
  expectProblems([body('[Click here](/en/refunds/)')], [`${EN}:33`, '“Click here” should not be said to a reader.', 'Say where the link leads.']));

test('a phrase nobody should read is found in the description', () =>
  expectProblems(
    [replace(EN, 'Open the app and', 'Click here and')],
    [`${EN}:3`, '“Click here” should not be said to a reader.', 'Say where the link leads.'],
  ));

test('a sentence of many words is refused', () =>
  expectProblems(
    [body(`Short one. Word ${words(20)}.`)],
    [`${EN}:33`, 'The sentence “Word word word word word…” has 21 words; at most 20 are easy to read.', 'Make two sentences of it.'],
  ));

test('a sentence of as many words as are allowed is none', () => expectProblems([body(`${words(20)}.`)]));

test('a sentence goes on where a line of the file ends', () =>
  expectProblems(
    [body(`${words(11)}\n${words(10)}.`)],
    [`${EN}:33`, 'The sentence “word word word word word…” has 21 words; at most 20 are easy to read.', 'Make two sentences of it.'],
  ));

test('a long sentence in the description is refused', () =>
  expectProblems(
    [replace(EN, 'Open the app and', `Open the app ${words(15)}`)],
    [`${EN}:3`, 'The sentence “Open the app word word w…” has 21 words; at most 20 are easy to read.', 'Make two sentences of it.'],
  ));

test('a long paragraph is refused', () =>
  expectProblems(
    [body('One. Two more. Then this. At last that.')],
    [`${EN}:33`, 'The paragraph “One. Two more. Then this…” has 4 sentences; at most 3 are easy to read.', 'Divide it, or make a list of it.'],
  ));

test('lines of the file make no sentences', () => expectProblems([body('One goes\non here. Two\ngoes on. And\nthree.')]));

test('paragraphs and entries of a list are counted apart', () => expectProblems([body('One. Two. Three.\n\n- One. Two. Three.\n- One. Two. Three.')]));

test('another name is found in Chinese', () =>
  expectProblems(
    [chineseBody('请登录您的账号。')],
    [`${ZH}:33`, '“账号” is not our word for it.', 'Write “账户”; right as well, where that is meant: 社交账号.'],
  ));

test('another name is right in a Chinese phrase', () => expectProblems([chineseBody('请关注社交账号。')]));

test('a phrase nobody should read is found in Chinese', () =>
  expectProblems([chineseBody('请点击这里。')], [`${ZH}:33`, '“点击这里” should not be said to a reader.', '链接的文字要说清它通向哪里。']));

test('Chinese sentences are measured in characters', () =>
  expectProblems(
    [chineseBody(`${'字'.repeat(30)}。`)],
    [`${ZH}:33`, `The sentence “${'字'.repeat(24)}…” has 31 characters; at most 30 are easy to read.`, 'Make two sentences of it.'],
  ));

test('facts and spaces do not make a Chinese sentence longer', () => expectProblems([chineseBody(`${'字'.repeat(29)} <WalletName />。`)]));

test('a long Chinese paragraph is refused', () =>
  expectProblems(
    [chineseBody('一句。又一句。再一句。还一句。')],
    [`${ZH}:33`, 'The paragraph “一句。又一句。再一句。还一句。…” has 4 sentences; at most 3 are easy to read.', 'Divide it, or make a list of it.'],
  ));

test('a language is held against its own words only', () => expectProblems([chineseBody('请 login 一次。')]));
