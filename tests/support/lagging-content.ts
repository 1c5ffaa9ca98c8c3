/** A copy of the content as it is in real life: translations lag behind, figures change, something goes wrong, one wallet has a page the other lacks. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export async function copyLagging(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp('content', join(folder, 'content'), { recursive: true });
  const at = (path: string) => join(folder, 'content', path);
  const article = (path: string) => at(`articles/${path}.mdx`);

  // Exists in Chinese only.
  await Promise.all(['en', 'id'].map((locale) => rm(article(`${locale}/security/lost-phone`))));
  await replace(article('en/security/two-step-verification'), /^draft: false$/m, 'draft: true');
  await replace(article('en/refunds/refund-timing'), /^reviewed: .*$/m, "reviewed: '2020-01-01'");

  // Sources that changed after their translations were made.
  await replace(article('zh-cn/security/strong-password'), CHANGES, change('2026-01-05', 'minor', '草稿'));
  for (const [path, grade] of [
    ['security/account-stolen', 'major'],
    ['complaints/keep-evidence', 'major'],
    ['payments/payment-failed', 'minor'],
    ['payments/charged-twice', 'typo'],
  ] as const) {
    await replace(article(`zh-cn/${path}`), LAST_CHANGE, `$&  - { on: '2026-11-26', significance: ${grade}, what: 改了 }\n`);
  }

  // A figure that is another one than in the real content, and one that changed on a day.
  await replace(at('wallets/gopay/refunds.yaml'), /(?<=review-time: \{ kind: duration, amount: )7/, '13');
  await replace(
    at('wallets/gopay/fees.yaml'),
    /^currency-conversion: .*$/m,
    `currency-conversion:
  - { kind: percent, amount: 1.25, until: '2020-12-31', source: sample, checked: '2026-11-23' }
  - { kind: percent, amount: 3.75, from: '2021-01-01', source: sample, checked: '2026-11-23' }`,
  );

  // A page of the other wallet.
  await write(
    article('zh-cn/account/okpay-only'),
    (await readFile(article('zh-cn/account/close-account'), 'utf8'))
      .replace(/^order: .*$/m, '$&\nwallets: [okpay]')
      .replace(/^ {2}- (?!\{)(.*)$/gm, (_, term: string) => `  - ${JSON.stringify(`okpay ${term.replaceAll(/["']/g, '')}`)}`),
  );
  await replace(at('catalogue.yaml'), /^ {2}- close-account$/m, '$&\n  - okpay-only');

  // One of each grade, far apart in a time to come, and one that ended a few days ago.
  const until = new Date(Date.now() - 3 * DAY).toISOString();
  await write(
    at('notices/en/2026-11-24-night-work.mdx'),
    notice('planned', 'Transfers pause for maintenance at night', '2099-01-01T01:00:00+07:00', '2099-01-01T03:00:00+07:00'),
  );
  await write(
    at('notices/en/2026-11-24-slow-refunds.mdx'),
    notice('incident', 'Refunds arrive late', '2099-01-01T02:00:00+07:00', '2099-01-03T02:00:00+07:00'),
  );
  await write(
    at('notices/en/2026-11-24-false-callers.mdx'),
    notice('scam', 'False staff call about a locked account', '2099-01-02T00:00:00+07:00', '2099-01-04T00:00:00+07:00'),
  );
  await write(at('notices/en/2026-01-01-over.mdx'), notice('incident', 'This is over and done with', '2026-01-01T01:00:00+07:00', until));
  await write(at('notices/en/2020-01-01-long-over.mdx'), notice('incident', 'Nobody remembers this', '2020-01-01T01:00:00Z', '2020-01-02T01:00:00Z'));

  await replace(at('wallets/gopay/profile.yaml'), /^website: .*$/m, `$&\nstatusUrl: { value: '${STATUS_URL}', source: sample, checked: '2026-11-23' }`);
}

/** The other site that this wallet's pages may ask. */
export const STATUS_URL = 'https://status.gopay.example/api/v2/status.json';

const DAY = 86_400_000;
const CHANGES = /^changes:\n/m;
const LAST_CHANGE = /^changes:\n(?: {2}- .*\n)+/m;

const change = (on: string, significance: string, what: string) => `$&  - { on: '${on}', significance: ${significance}, what: ${what} }\n`;

const notice = (grade: string, title: string, from: string, until: string) => `---
title: ${title}
grade: ${grade}
from: '${from}'
until: '${until}'
topics: [payments]
---
Money you send then arrives when the work is done. Read what to do [if it does not](/en/payments/money-not-received/).
`;

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function replace(file: string, pattern: RegExp, replacement: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!pattern.test(text)) throw new Error(`${file}: ${pattern} is not there any more`);
  await writeFile(file, text.replace(pattern, replacement));
}
