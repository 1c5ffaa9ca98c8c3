import { test } from 'node:test';
import { body, expectProblems, expectRefused } from '../../../fixtures/content/expect-problems.ts';

test('steps are one numbered list', async () => {
  const message = '<Steps> does not hold one numbered list and nothing else.';
  const repair = 'Begin each step with “1. ”, and put other text before or behind <Steps>.';
  for (const text of ['<Steps>\n\n- Open.\n\n</Steps>', '<Steps>\n\n1. Open.\n\nThen wait.\n\n</Steps>', '<Steps />'])
    await expectRefused(text, message, repair);
});

test('a notice without words is refused', () => expectRefused('<Notice kind="tip" />', '<Notice> is empty.', 'Write the text between <Notice> and </Notice>.'));

test('words inside a tag that shows its own are told, for nobody would read them', () =>
  expectRefused(
    'Wait <Fact id="refunds.review-time">some time</Fact>.',
    'What stands inside <Fact> is never shown.',
    'End the tag with />, and write the words outside.',
  ));

test('a table does not stand in a sentence', () =>
  expectRefused(
    'See <FactTable of="limits" /> here.',
    '<FactTable> stands inside a sentence.',
    'Put it on a line of its own, with an empty line before and behind.',
  ));

test('a channel in a sentence is a link', () =>
  expectRefused('Ask <Channel for="refund" /> now.', '<Channel> stands inside a sentence.', 'Write <Channel … inline />, or put it on a line of its own.'));

test('a link does not stand in a link', () =>
  expectRefused(
    '[<OfficialSite />](/en/refunds/)',
    '<OfficialSite> is a link already and stands in another one.',
    'Remove the brackets and the address around it.',
  ));

test('a heading of a tag alone is refused', () =>
  expectRefused('## <WalletName />', 'This heading has no words of its own, so no link can lead to it.', 'Write words beside the tag or the signs.'));

test('a section whose heading holds a tag is linked as the site names it', () =>
  expectProblems([body('## Wait <Fact id="refunds.review-time" /> then\n\n[below](#wait--then)')]));
