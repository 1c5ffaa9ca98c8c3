import { test } from 'node:test';
import { EN, body, expectProblems, replace } from '../../../fixtures/content/expect-problems.ts';

test('a misspelled tag is told with the right one', () =>
  expectProblems([body('<Regulator />')], [`${EN}:33`, 'There is no tag <Regulator>.', 'Did you mean “Regulators”?']));

test('HTML is refused', () =>
  expectProblems([body('<div>x</div>')], [`${EN}:33`, 'HTML such as <div> cannot be used in articles.', 'Leave it out; the site lays texts out by itself.']));

test('HTML that is not closed is refused', () =>
  expectProblems([body('One line<br>another')], [`${EN}:33`, 'HTML such as <br> cannot be used in articles.', 'Leave an empty line for a new paragraph.']));

test('a misspelled tag around a text is one problem', () =>
  expectProblems([body('<Stepps>\n\n1. Open.\n\n</Stepps>')], [`${EN}:33`, 'There is no tag <Stepps>.', 'Did you mean “Steps”?']));

test('a misspelled closing tag is one problem', () =>
  expectProblems([body('<Steps>\n\n1. Open.\n\n</Stepps>')], [`${EN}:37`, 'There is no tag <Stepps>.', 'Did you mean “Steps”?']));

test('a missing attribute is named', () =>
  expectProblems(
    [body('<Notice>\n\nCareful.\n\n</Notice>')],
    [`${EN}:33`, '“kind” is missing.', 'Write <Notice kind="…"> with one of: danger, warning, tip.'],
  ));

test('a misspelled attribute is told with the right one', () =>
  expectProblems([body('Write by <Channel for="refund" inlin />.')], [`${EN}:33`, '<Channel> has no “inlin”.', 'Did you mean “inline”?']));

test('a tag without attributes takes none', () =>
  expectProblems([body('<WalletName size="big" />')], [`${EN}:33`, '<WalletName> has no “size”.', 'Write <WalletName> with nothing after its name.']));

test('a value that is not possible is refused', () =>
  expectProblems([body('<Notice kind="dangr">\n\nCareful.\n\n</Notice>')], [`${EN}:33`, '“kind” cannot be “dangr”.', 'Did you mean “danger”?']));

test('a value in braces is refused', () =>
  expectProblems([body('<Notice kind={danger}>\n\nCareful.\n\n</Notice>')], [`${EN}:33`, '“kind” cannot be “{danger}”.', 'Did you mean “danger”?']));

test('an attribute that takes no value is refused with one', () =>
  expectProblems([body('Write by <Channel for="refund" inline="yes" />.')], [`${EN}:33`, '“inline” takes no value.', 'Write only inline, or leave it out.']));

test('a fact that no wallet has is refused', () =>
  expectProblems(
    [body('<Fact id="refunds.reveiw-time" />')],
    [`${EN}:33`, 'No wallet has a fact “refunds.reveiw-time”.', 'Did you mean “refunds.review-time”?'],
  ));

test('braces are refused', () =>
  expectProblems(
    [body('Hello {name}.')],
    [`${EN}:33`, 'Braces cannot be used in articles: {name}.', 'Remove them. A wallet’s figure is inserted with <Fact id="…" />.'],
  ));

test('a brace that is not closed is refused', () =>
  expectProblems(
    [body('Hello {name.')],
    [`${EN}:33`, 'Braces cannot be used in articles.', 'Remove the brace. A wallet’s figure is inserted with <Fact id="…" />.'],
  ));

test('a program is refused', () =>
  expectProblems(
    [body('import x from "y"')],
    [`${EN}:33`, 'A paragraph that begins with “import” is taken for a program.', 'Remove it, or begin the sentence with another word.'],
  ));

test('a comment is refused', () =>
  expectProblems([body('<!-- later -->')], [`${EN}:33`, 'Comments cannot be used in articles.', 'Remove it from “<!” to “>”.']));

test('a tag that is not closed is told where it is opened', () =>
  expectProblems(
    [body('<Steps>\n\n1. Open.\n')],
    [`${EN}:33`, '<Steps> is not closed.', 'End it with />, or write </Steps> on a line of its own after its text.'],
  ));

test('a tag that is not closed inside another is told where it is opened', () =>
  expectProblems(
    [body('<Steps>\n\n1. Open.\n\n<Notice kind="tip">\n\nx\n\n</Steps>')],
    [`${EN}:37`, '<Notice> is not closed before </Steps>.', 'Write </Notice> on a line of its own at the end of its text.'],
  ));

test('a tag that is closed but not opened is refused', () =>
  expectProblems(
    [body('1. Open.\n\n</Steps>')],
    [`${EN}:35`, '</Steps> closes a tag that was not opened.', 'Remove it, or write <Steps> on a line of its own before the text.'],
  ));

test('a sign that begins no tag is explained', () =>
  expectProblems(
    [body('Less than <5 days')],
    [
      `${EN}:33`,
      'What begins with “<” here is not a tag.',
      'Write &lt; for the sign itself and [words](https://…) for a link; a tag’s values stand in straight quotation marks: <Fact id="…" />.',
    ],
  ));

test('a tag with curly quotation marks is explained', () =>
  expectProblems(
    [body('<Fact id=“refunds.review-time” />')],
    [
      `${EN}:33`,
      'What begins with “<” here is not a tag.',
      'Write &lt; for the sign itself and [words](https://…) for a link; a tag’s values stand in straight quotation marks: <Fact id="…" />.',
    ],
  ));

test('reading goes on after a mistake', () =>
  expectProblems(
    [body('Hello {name.\n\n<br>\n\n[x](/en/nowhere/)')],
    [`${EN}:33`, 'Braces cannot be used in articles.', 'Remove the brace. A wallet’s figure is inserted with <Fact id="…" />.'],
    [`${EN}:35`, 'HTML such as <br> cannot be used in articles.', 'Leave an empty line for a new paragraph.'],
    [`${EN}:37`, 'There is no page /en/nowhere/.', 'Write /en/, the folder of an article and its file name: /en/refunds/refund-timing/.'],
  ));

test('a picture needs a description', () =>
  expectProblems(
    [body('![](/menu.png)')],
    [
      `${EN}:33`,
      'The picture /menu.png has no description for readers who cannot see it.',
      'Write what it shows in the text, or use <Picture of="…" />, which brings its description: refund-journey, complaint-ladder, channel-choice, fake-support.',
    ],
  ));

test('a heading of the first level is refused', () =>
  expectProblems([body('# Title')], [`${EN}:33`, 'A heading with one # is the page’s title, which comes from “title”.', 'Begin the line with ##.']));

test('a heading that leaves out a level is refused', () =>
  expectProblems([body('#### Small')], [`${EN}:33`, 'This heading has 4 #, but the one before it has 2: a level is left out.', 'Begin the line with ###.']));

test('an empty heading is refused', () =>
  expectProblems([body('##')], [`${EN}:33`, 'This heading is empty.', 'Write what the section says, or remove the line.']));

test('a heading that stands twice is refused', () =>
  expectProblems([body('## What to do')], [`${EN}:33`, 'The heading “What to do” already stands on line 29.', 'Give each section a heading of its own.']));

test('a placeholder in the title is a fact', () =>
  expectProblems(
    [replace(EN, 'About get-refund', 'Wait {refunds.review-tim}')],
    [`${EN}:2`, 'No wallet has a fact {refunds.review-tim}.', 'Did you mean “refunds.review-time”?'],
  ));

test('a single brace in the description is refused', () =>
  expectProblems(
    [replace(EN, 'Open the app and', 'Open {the app and')],
    [`${EN}:3`, 'A brace stands here that holds no fact.', 'Remove it, or write a fact’s id in braces, such as {refunds.review-time}.'],
  ));
