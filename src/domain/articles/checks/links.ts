import { articlePath, contactPath, homePath, searchPath, topicPath } from '../../delivery/addresses.ts';
import { isLocale, type Locale } from '../../locales.ts';
import { nearest, type Problem } from '../../problem.ts';
import { TOPIC_IDS } from '../../topics/schema.ts';
import { publishedIds } from '../published.ts';
import type { WrittenArticle } from '../written.ts';

/** Links stay in the article's language and lead somewhere; links to other sites are encrypted and show where they go. */
export function checkLinks(articles: readonly WrittenArticle[]): Problem[] {
  const ids = publishedIds(articles);
  const published = articles.filter(({ id }) => ids.has(id));
  return articles.flatMap(({ file, locale, data, body }) => {
    const all = addressesOf(locale, articles);
    const open = data.draft === true ? all : addressesOf(locale, published);
    return body.links.flatMap(({ line, address }) => {
      const fault = address.startsWith('/') ? checkInternal(address, locale, all, open) : checkExternal(address, locale);
      return fault ? { file, line, where: 'link', ...fault } : [];
    });
  });
}

/** Every page of a language; articles that are not translated yet are shown in another language at the same address. */
function addressesOf(locale: Locale, articles: readonly WrittenArticle[]): string[] {
  return [
    homePath(locale),
    contactPath(locale),
    searchPath(locale),
    ...TOPIC_IDS.map((topic) => topicPath(locale, topic)),
    ...new Set(articles.map(({ topic, id }) => articlePath(locale, topic, id))),
  ];
}

function checkInternal(address: string, locale: Locale, all: readonly string[], open: readonly string[]): Fault | undefined {
  const [path = ''] = address.split('#');
  const [, first, ...rest] = path.split('/');
  if (first !== locale) {
    const message = isLocale(first) ? `The link ${address} leads to another language.` : `The link ${address} does not begin with this article’s language.`;
    return { message, repair: `Write ${isLocale(first) ? `/${locale}/${rest.join('/')}` : `an address that begins with /${locale}/`}.` };
  }
  if (!path.endsWith('/')) return { message: `The link ${address} has no slash at its end.`, repair: `Write ${path}/${address.slice(path.length)}.` };
  if (open.includes(path)) return undefined;
  if (all.includes(path)) {
    return { message: `The link ${address} leads to a draft that readers cannot open.`, repair: 'Publish that article first, or remove the link.' };
  }
  const near = nearest(path, open);
  return {
    message: `There is no page ${path}.`,
    repair: near ? `Did you mean ${near}?` : `Write /${locale}/, the folder of an article and its file name: /${locale}/refunds/refund-timing/.`,
  };
}

function checkExternal(address: string, locale: Locale): Fault | undefined {
  if (/^(mailto|tel):/i.test(address)) {
    return {
      message: `${address.replace(/^\w+:/, '')} is typed into the text.`,
      repair: 'Use <Channel for="…" inline />, so that each wallet shows its own contact.',
    };
  }
  if (!/^[a-z][a-z\d+.-]*:/i.test(address)) {
    return { message: `The link ${address} does not begin with a slash.`, repair: `Write the whole address: /${locale}/…/.` };
  }
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return { message: `The link ${address} is not secure.`, repair: 'Use an address that begins with https://.' };
  // A Cyrillic а looks like an a, and https://bank.example@evil.example leads to evil.example.
  if (/(^|\.)xn--/.test(url.hostname) || url.username !== '') {
    return {
      message: `The link ${address} does not lead where it seems to.`,
      repair: 'Copy the address from the official site; its name has only the letters a to z.',
    };
  }
  return undefined;
}

type Fault = Pick<Problem, 'message' | 'repair'>;
