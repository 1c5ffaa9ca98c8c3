import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkLinks } from '../../../src/domain/articles/checks/links.ts';
import type { Link } from '../../../src/domain/articles/written.ts';
import { articlePath, contactPath, homePath, searchPath, topicPath, verifyPath } from '../../../src/domain/delivery/addresses.ts';
import { TOPIC_IDS } from '../../../src/domain/topics/schema.ts';
import { emptyBody } from '../../../src/writer/parse-body.ts';
import { readContent } from '../../../src/writer/read-content.ts';
import { smallContent } from '../../fixtures/content/small-content.ts';
import { property } from './property.ts';

const { articles } = readContent([...smallContent()].map(([path, text]) => ({ path, text })));
const HOSTS = ['authority.example'];

/** What is said about a link in the English article on refunds. */
function faults(address: string, kind: Link['kind'] = 'whole'): string[] {
  const at = { line: 1, column: 1 };
  const link: Link = { at, only: undefined, address, text: kind === 'address' ? '' : 'The words', hoverText: '', kind };
  const text = { file: 'a.mdx', locale: 'en' as const, data: {}, keys: [], at: () => at, body: { ...emptyBody(), links: [link] } };
  return checkLinks([text], articles, { walletIds: ['alpha', 'beta'], hosts: HOSTS, flowIds: [] }).map(({ message }) => message);
}

const kinds = fc.constantFrom('whole' as const, 'address' as const);
const webAddresses = fc.webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true });

property('no address of a site that is not listed is accepted', fc.tuple(webAddresses, kinds), ([address, kind]) => {
  assert.equal(faults(address, kind).length, 1, address);
});

const disguises = fc
  .tuple(fc.domain(), fc.webPath())
  .chain(([host, path]) =>
    fc.constantFrom(
      ...[`https://authority.example@${host}${path}`, `https://${host}/authority.example${path}`, `https://authority.example.${host}${path}`],
      ...[`https://${host}#authority.example`, `//${host}${path}`, `/\\${host}${path}`, `\\\\${host}`, `https:${host}`, `https://authority.example:444${path}`],
      ...[
        `http://authority.example${path}`,
        `javascript:location='${host}'`,
        `data:text/html,${host}`,
        `ftp://authority.example${path}`,
        `https://authority-example.${host}`,
      ],
    ),
  );

property('no address only looks like one of a listed site', fc.tuple(disguises, kinds), ([address, kind]) => {
  assert.ok(faults(address, kind).length > 0, address);
});

property('every page of a listed site is accepted', fc.tuple(fc.webPath(), fc.webQueryParameters(), kinds), ([path, query, kind]) => {
  assert.deepEqual(faults(`https://authority.example${path}?${query}`, kind), []);
});

const english = articles.filter(({ locale }) => locale === 'en');
const pages = [homePath('en'), contactPath('en'), verifyPath('en'), searchPath('en'), ...TOPIC_IDS.map((topic) => topicPath('en', topic))];
const answers = english.map(({ topic, id }) => articlePath('en', topic, id));
const sections = english.flatMap(({ topic, id, body }) => body.headings.map(({ slug }) => `${articlePath('en', topic, id)}#${slug}`));

property(
  'every page of the site and every section of an answer is accepted',
  fc.tuple(fc.constantFrom(...pages, ...answers, ...sections), kinds),
  ([address, kind]) => {
    assert.deepEqual(faults(address, kind), []);
  },
);

const slips = fc.constantFrom(...pages, ...answers).chain((address) =>
  fc.oneof(
    fc.stringMatching(/^[a-z]{1,8}$/).map((more) => `${address}${more}/`),
    fc.constantFrom(address.slice(0, -1), address.slice(3), `/id${address.slice(3)}`, `${address}?a=1`, `/en/..${address}`),
    fc.constantFrom(...answers).map((answer) => `${answer}#nowhere`),
  ),
);

property('an address with a slip is told once', slips, (address) => {
  assert.equal(faults(address).length, 1, address);
});

property('any text as an address is judged, not stumbled over', fc.tuple(fc.string({ unit: 'grapheme' }), kinds), ([address, kind]) => {
  faults(address, kind);
});
