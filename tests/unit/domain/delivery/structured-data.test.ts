import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeArticle, describeSite, describeTrail, graph } from '../../../../src/domain/delivery/structured-data.ts';

const ORIGIN = 'https://help.alpha.example';

test('a trail counts from 1, in order, with whole addresses', () =>
  assert.deepEqual(
    describeTrail(
      [
        { name: 'Home', path: '/en/' },
        { name: 'Refunds', path: '/en/refunds/' },
      ],
      ORIGIN,
    ),
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: `${ORIGIN}/en/` },
        { '@type': 'ListItem', position: 2, name: 'Refunds', item: `${ORIGIN}/en/refunds/` },
      ],
    },
  ));

test('an article tells its answer, language, last change, address, picture and the wallet as its publisher', () => {
  const article = describeArticle(
    {
      title: 'Where is my refund?',
      description: 'Within 7 working days.',
      languageTag: 'zh-CN',
      changed: '2026-06-01',
      path: '/zh-cn/refunds/refund-timing/',
      picture: '/zh-cn/preview.png',
      publisher: 'Alpha',
      publisherUrl: 'https://alpha.example',
    },
    ORIGIN,
  );
  const alpha = { '@type': 'Organization', name: 'Alpha', url: 'https://alpha.example' };
  assert.deepEqual(article, {
    '@type': 'Article',
    headline: 'Where is my refund?',
    description: 'Within 7 working days.',
    inLanguage: 'zh-CN',
    dateModified: '2026-06-01',
    mainEntityOfPage: `${ORIGIN}/zh-cn/refunds/refund-timing/`,
    image: `${ORIGIN}/zh-cn/preview.png`,
    author: alpha,
    publisher: alpha,
  });
});

test('what a page says stands together under schema.org', () => {
  const site = describeSite('Alpha Help Center', 'en', `${ORIGIN}/en/`);
  assert.deepEqual(graph(site), {
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'WebSite', name: 'Alpha Help Center', inLanguage: 'en', url: `${ORIGIN}/en/` }],
  });
});
