import { articlePath, contactPath, fixesPath, fixPath, homePath, noticesPath, searchPath, topicPath, verifyPath } from '../../delivery/addresses.ts';
import { isLocale, LOCALE_IDS, type Locale } from '../../locales.ts';
import { type Fault, nearest, type Problem, suggest } from '../../problem.ts';
import { TOPIC_IDS } from '../../topics/schema.ts';
import { publishedIds } from '../published.ts';
import { isFor, isShownTo } from '../wallets.ts';
import type { AnyWrittenText, Body, Link, WrittenArticle } from '../written.ts';
import { checkExternal, checkShownHost, isInternal } from './external-links.ts';

/** Links stay in the language of their text and lead somewhere, for every wallet whose customers see them. */
export function checkLinks(
  texts: readonly AnyWrittenText[],
  articles: readonly WrittenArticle[],
  { walletIds, hosts, flowIds }: { walletIds: readonly string[]; hosts: readonly string[]; flowIds: readonly string[] },
): Problem[] {
  const pages = listPages(articles, flowIds);
  return texts.flatMap((text) => {
    const { file, locale, data, body } = text;
    // A typed address is told by the rule for figures.
    return body.links
      .filter(({ kind }) => kind !== 'typed')
      .flatMap((link) => {
        const { at, address, kind } = link;
        const readers = walletIds.filter((id) => isShownTo(id, data, link));
        const lead = isInternal(address)
          ? (checkInternal(address, text, pages) ?? checkReaders(address, readers, pages))
          : checkExternal(address, locale, hosts);
        const faults = [kind === 'words' ? undefined : lead, checkFragment(address, body, pages), checkShownHost(address, link.text), checkWords(link)];
        return faults.flatMap((fault) => (fault ? { file, ...at, where: 'link', ...fault } : []));
      });
  });
}

/** Every page there is, listed once: articles that are not translated yet are shown in another language at the same address. */
function listPages(articles: readonly WrittenArticle[], flowIds: readonly string[]): Pages {
  const published = publishedIds(articles);
  const furniture = LOCALE_IDS.flatMap((locale) => [
    homePath(locale),
    contactPath(locale),
    verifyPath(locale),
    searchPath(locale),
    fixesPath(locale),
    ...flowIds.map((id) => fixPath(locale, id)),
    noticesPath(locale),
    ...TOPIC_IDS.map((topic) => topicPath(locale, topic)),
  ]);
  const pathsOf = (listed: readonly WrittenArticle[]) => listed.flatMap(({ topic, id }) => LOCALE_IDS.map((locale) => articlePath(locale, topic, id)));
  return {
    all: new Set([...furniture, ...pathsOf(articles)]),
    open: new Set([...furniture, ...pathsOf(articles.filter(({ id }) => published.has(id)))]),
    articles: new Map([
      ...articles.flatMap((article) => pathsOf([article]).map((path) => [path, article] as const)),
      ...articles.map((article) => [articlePath(article.locale, article.topic, article.id), article] as const),
    ]),
  };
}

function checkInternal(address: string, { locale, data }: AnyWrittenText, { all, open }: Pages): Fault | undefined {
  const [path = ''] = address.split('#');
  if (path === '') return undefined;
  const [, first, ...rest] = path.split('/');
  if (first !== locale) {
    const message = isLocale(first) ? `The link ${address} leads to another language.` : `The link ${address} does not begin with this article’s language.`;
    return { message, repair: `Write ${isLocale(first) ? `/${locale}/${rest.join('/')}` : `an address that begins with /${locale}/`}.` };
  }
  if (/[?%]|\.\./.test(path))
    return { message: `The link ${address} is not written as a page’s plain address.`, repair: `Write it such as /${locale}/refunds/refund-timing/.` };
  if (!path.endsWith('/')) return { message: `The link ${address} has no slash at its end.`, repair: `Write ${path}/${address.slice(path.length)}.` };
  // Drafts may point at each other while they are written.
  if (open.has(path) || (data.draft === true && all.has(path))) return undefined;
  if (all.has(path)) {
    return { message: `The link ${address} leads to a draft that readers cannot open.`, repair: 'Publish that article first, or remove the link.' };
  }
  const near = nearest(path, ofLanguage(open, locale));
  return {
    message: `There is no page ${path}.`,
    repair: near ? `Did you mean ${near}?` : `Write /${locale}/, the folder of an article and its file name: /${locale}/refunds/refund-timing/.`,
  };
}

const ofLanguage = (paths: ReadonlySet<string>, locale: Locale) => [...paths].filter((path) => path.startsWith(homePath(locale)));

/** A link to a section leads to one that is there. Of pages that are no articles, and of texts in another language, nobody knows the sections. */
function checkFragment(address: string, own: Body, { articles }: Pages): Fault | undefined {
  const [path = '', fragment] = address.split('#');
  if (!isInternal(address) || fragment === undefined) return undefined;
  const target = articles.get(path);
  const isOwnText = target && articlePath(target.locale, target.topic, target.id) === path;
  const body = path === '' ? own : isOwnText ? target.body : undefined;
  const slugs = body?.headings.map(({ slug }) => slug);
  const slug = decode(fragment);
  if (!slugs || slugs.includes(slug)) return undefined;
  return { message: `The page has no section #${slug}.`, repair: slugs.length > 0 ? suggest(slug, slugs) : 'Remove the # and what stands behind it.' };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Words are what is pressed, and what is read out; a hover text is neither on a phone. */
function checkWords({ text, hoverText, kind, address }: Link): Fault | undefined {
  if (hoverText !== '') return { message: `The link has a hover text, “${hoverText}”, which phones never show.`, repair: 'Say it in the sentence.' };
  if (/\p{L}/u.test(text) || kind === 'address') return undefined;
  return { message: `The link ${address} has no words.`, repair: 'Write between the square brackets where it leads.' };
}

/** Every wallet whose readers see the link has the page it leads to. */
function checkReaders(address: string, readers: readonly string[], { articles }: Pages): Fault | undefined {
  const [path = ''] = address.split('#');
  const target = articles.get(path);
  const without = target ? readers.filter((id) => !isFor(id, target.data)) : [];
  if (without.length === 0) return undefined;
  const having = readers.filter((id) => !without.includes(id));
  return {
    message: `The link ${address} leads to a page that the wallet “${without.join('”, “')}” does not have.`,
    repair: having.length > 0 ? `Put the sentence into <Only wallets="${having.join(' ')}">, or remove the link.` : 'Remove the link.',
  };
}

interface Pages {
  /** Every address, those of drafts among them. */
  all: ReadonlySet<string>;
  /** What readers can open. */
  open: ReadonlySet<string>;
  /** Address → the article shown there: the language's own text, or another one. */
  articles: ReadonlyMap<string, WrittenArticle>;
}
