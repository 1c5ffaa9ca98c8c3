/** An article: its front matter with a note on each key, and nothing filled in. `npm run check` names what is still to be written. */
import { CHANNEL_PURPOSES } from '../../domain/wallets/schema.ts';
import { FIRST_LOCALE, LOCALE_IDS } from '../../domain/locales.ts';
import { TOPIC_IDS } from '../../domain/topics/schema.ts';
import type { WrittenArticle } from '../../domain/articles/written.ts';
import type { Content } from '../read-content.ts';
import { answerOf, explainId, type Draft, type Kind, type NewFile, type Surroundings } from './draft.ts';

const CATALOGUE = 'content/catalogue.yaml';

export const article: Kind = {
  what: 'an article, or a translation of one',
  questions: (content) => [
    { flag: 'id', ask: 'Its address, in small English words joined by hyphens (the same in every language; it never changes)', explain: explainId },
    { flag: 'locale', ask: 'The language you write in', choices: LOCALE_IDS, usual: FIRST_LOCALE },
    { flag: 'topic', ask: 'Its topic', choices: TOPIC_IDS, isOpen: ({ id = '' }) => !findSource(id, content) },
    { flag: 'title', ask: 'The problem as the reader would say it' },
    {
      flag: 'contact-for',
      ask: 'What a reader of the page needs support for',
      choices: CHANNEL_PURPOSES,
      usual: 'question',
      isOpen: ({ id = '' }) => !findSource(id, content),
    },
  ],
  make: (answers, surroundings) => {
    const id = answerOf(answers, 'id');
    const locale = answerOf(answers, 'locale');
    const source = findSource(id, surroundings.content);
    const topic = answers['topic'] ?? source?.topic ?? answerOf(answers, 'topic');
    const { articles } = surroundings.content;
    if (source && source.topic !== topic) throw new Error(`“${id}” is in the topic “${source.topic}”: ${source.file}.`);
    const path = `content/articles/${locale}/${topic}/${id}.mdx`;
    if (surroundings.read(path) !== undefined) throw new Error(`${path} is there already.`);
    const title = answerOf(answers, 'title');
    const own = source
      ? shared(source, surroundings.today)
      : origin(lastOrder(articles.filter((text) => text.topic === topic)) + 10, answerOf(answers, 'contact-for'), surroundings.today);
    const files = [{ path, text: frontMatter(title, own, surroundings.today) }];
    return { files: source ? files : [...files, ...list(id, topic, surroundings)], next: nextSteps(path, source?.file) };
  },
};

/** The text an article was first written as: a new file with its id is a translation. */
const findSource = (id: string, { articles }: Content) => articles.find((text) => text.id === id && text.keys.includes('changes'));

function frontMatter(title: string, own: string, today: string): string {
  return `---
title: ${JSON.stringify(title)}
# The answer, in one or two sentences that can be acted on, on the next line, two spaces further in. Begin the text below with what comes after it.
description: >-

# What readers type when they need this page: at least 15 lines such as “  - where is my money”. Keywords, whole questions, slang, what the screen says.
searchTerms:
${own}
# The day you compared every step with the app.
reviewed: '${today}'
reviewEveryMonths: 6
draft: false
---
`;
}

const origin = (order: number, contactFor: string, today: string) => `order: ${order}
# Ids of up to three articles to read next, such as [refund-timing, how-to-complain].
related: []
contactFor: ${contactFor}
# true only when money or the account is in danger right now.
emergency: false
changes:
  - { on: '${today}', significance: major, what: First version }`;

/** What a translation takes over from its source. */
function shared({ data, locale }: WrittenArticle, today: string): string {
  const wallets = data.wallets ? [`wallets: [${data.wallets.join(', ')}]`] : [];
  return [
    `order: ${data.order}`,
    `related: [${(data.related ?? []).join(', ')}]`,
    ...wallets,
    `contactFor: ${data.contactFor}`,
    `emergency: ${data.emergency}`,
    `translationOf: { locale: ${locale}, change: ${data.changes?.length ?? 1}, on: '${today}' }`,
  ].join('\n');
}

const lastOrder = (articles: readonly WrittenArticle[]) => Math.max(0, ...articles.map(({ data }) => data.order ?? 0));

/** Adds the id to the catalogue, below its topic's last line. */
function list(id: string, topic: string, { content, read }: Surroundings): NewFile[] {
  const text = read(CATALOGUE);
  if (text === undefined || Object.values(content.catalogue?.data ?? {}).some((ids) => ids?.includes(id))) return [];
  const lines = text.split('\n');
  const begin = lines.indexOf(`${topic}:`);
  if (begin < 0) return [];
  const end = lines.findIndex((line, index) => index > begin && !line.startsWith('  - '));
  return [{ path: CATALOGUE, text: [...lines.slice(0, end), `  - ${id}`, ...lines.slice(end)].join('\n') }];
}

function nextSteps(path: string, source: string | undefined): Draft['next'] {
  return [
    `Open ${path} and fill in description and searchTerms; then write the text below the second “---”${source ? ` (the source is ${source})` : ''}.`,
    'Run npm run check -- --watch beside it: it names what is missing until nothing is.',
    'Run npm run dev and read the page on a phone’s width.',
  ];
}
