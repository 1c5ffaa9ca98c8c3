import { test } from 'node:test';
import { EN, body, expectProblems, remove, replace, write } from '../../../fixtures/content/expect-problems.ts';

const HOSTS = 'content/hosts.yaml';
const link = body('[Ask the authority](https://authority.example/complain)');
const refused: [string, string, string] = [
  `${EN}:33`,
  'The link https://authority.example/complain leads to a site that is not on our list.',
  'Add authority.example to content/hosts.yaml once you have checked whose site it is, or use <OfficialSite />, <Channel> or <Regulators />.',
];

test('a site on the list can be linked', () => expectProblems([link]));

test('a site that is taken from the list can no longer be linked', () =>
  expectProblems([link, write(HOSTS, "hosts: [{ host: other.example, why: Takes complaints, checked: '2026-01-01' }]\n")], refused));

test('no site has to be on the list', () => expectProblems([write(HOSTS, 'hosts: []\n')]));
test('without a list, no other site can be linked', () => expectProblems([link, remove(HOSTS)], refused));

for (const host of ['https://authority.example', 'Authority.example', 'authority', 'authority.example/complain', '*.example']) {
  test(`“${host}” is not the name of a site`, () =>
    expectProblems(
      [replace(HOSTS, 'authority.example', `'${host}'`)],
      [`${HOSTS}:1`, `“hosts[1].host” cannot be “${host}”.`, 'Write only the name, in small letters, such as www.authority.example.'],
    ));
}

test('the name of a site has no letters that look like others', () =>
  expectProblems(
    [replace(HOSTS, 'authority.example', 'аuthority.example')],
    [`${HOSTS}:1`, '“hosts[1].host” cannot be “аuthority.example”.', 'Write only the name, in small letters, such as www.authority.example.'],
    [`${HOSTS}:1`, '“аuthority” mixes letters of two scripts that look alike.', 'Type the word again.'],
  ));

test('a site is listed with a reason', () =>
  expectProblems(
    [replace(HOSTS, 'Takes complaints', 'Bank')],
    [`${HOSTS}:1`, '“hosts[1].why” has 4 characters; it needs at least 5.', 'Add 1 character or more.'],
  ));

test('a site is listed with the day it was last opened', () =>
  expectProblems(
    [replace(HOSTS, ", checked: '2026-01-01'", '')],
    [`${HOSTS}:1`, 'The key “hosts[1].checked” is missing.', "Add a line “checked: …” below “hosts[1]” with a day such as '2026-11-23'."],
  ));
