/** What a language keeps on the device after one visit, so that help is there when the network is not. */
import {
  articlePath,
  contactPath,
  devicePath,
  fixesPath,
  homePath,
  offlinePath,
  noticesPath,
  searchPath,
  topicPath,
  verifyPath,
} from '../delivery/addresses.ts';
import type { Locale } from '../locales.ts';
import { TOPIC_IDS, type TopicId } from '../topics/schema.ts';
import { editionOf } from './edition.ts';

/** `/<locale>/offline.json`. */
export interface Kit {
  version: string;
  /** Also where the reader saves data: what an emergency needs, and what those pages are drawn with. */
  essential: Editions;
  /** The search and the troubleshooters, and what those lead to when nothing else helps. */
  more: Editions;
  /** What a reader can keep besides, topic by topic. */
  topics: Partial<Record<TopicId, Editions>>;
}

/** Path → edition of its text. */
export type Editions = Readonly<Record<string, string>>;

/**
 * @param site path → text of the language's pages and of every file they may load. Pages end in a slash.
 */
export function describeKit(locale: Locale, site: ReadonlyMap<string, string>): Kit {
  const choose = (belongs: (path: string, text: string) => boolean): Editions =>
    Object.fromEntries([...site].filter(([path, text]) => belongs(path, text)).map(([path, text]) => [path, editionOf(text)]));
  const first = [homePath(locale), contactPath(locale), offlinePath(locale), verifyPath(locale), devicePath(locale)];
  const second = [searchPath(locale), noticesPath(locale), articlePath(locale, 'complaints', 'how-to-complain')];
  const firstPages = choose((path, text) => first.includes(path) || isEmergency(path, text));
  const drawnWith = [...site].filter(([path]) => path in firstPages).map(([, html]) => html);
  const firstFiles = choose((path) => !path.endsWith('/') && drawnWith.some((html) => html.includes(`"${path}"`)));
  const essential = { ...firstFiles, ...firstPages };
  const more = choose((path) => !(path in essential) && (!path.endsWith('/') || second.includes(path) || path.startsWith(fixesPath(locale))));
  const topics = Object.fromEntries(TOPIC_IDS.map((topic) => [topic, choose((path) => path.endsWith('/') && path.startsWith(topicPath(locale, topic)))]));
  return { version: editionOf(JSON.stringify([essential, more, topics])), essential, more, topics };
}

const isEmergency = (path: string, text: string) => path.endsWith('/') && / class="(?:article article|fix fix)-emergency"/.test(text);
