/** What search engines read of a page, as schema.org describes it. */
import type { BreadcrumbList, Graph, WebSite, Article as ArticleData } from 'schema-dts';

/** The way to a page, ending with the page itself. `origin` is the site's public address without a path. */
export function describeTrail(trail: readonly Crumb[], origin: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: origin + path })),
  };
}

/** An article. Days are `yyyy-mm-dd`; `publisher` is the wallet's name. */
export function describeArticle(article: DescribedArticle, origin: string): ArticleData {
  const organisation = { '@type': 'Organization', name: article.publisher, url: article.publisherUrl } as const;
  return {
    '@type': 'Article',
    headline: article.title,
    description: article.description,
    inLanguage: article.languageTag,
    dateModified: article.changed,
    mainEntityOfPage: origin + article.path,
    image: origin + article.picture,
    author: organisation,
    publisher: organisation,
  };
}

export function describeSite(name: string, languageTag: string, address: string): WebSite {
  return { '@type': 'WebSite', name, inLanguage: languageTag, url: address };
}

export function graph(...things: Graph['@graph'][number][]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

export interface Crumb {
  name: string;
  path: string;
}

export interface DescribedArticle {
  title: string;
  description: string;
  languageTag: string;
  changed: string;
  path: string;
  picture: string;
  publisher: string;
  publisherUrl: string;
}
