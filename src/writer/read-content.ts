/** Puts every file where it belongs and reads it there: the content as the rules see it. */
import type { z } from 'zod';
import { ArticleSchema } from '../domain/articles/schema.ts';
import type { WrittenArticle } from '../domain/articles/written.ts';
import { type Catalogue, CatalogueSchema } from '../domain/catalogue/schema.ts';
import { type Hosts, HostsSchema } from '../domain/hosts/schema.ts';
import { partial } from '../domain/languages/partial.ts';
import { type Languages, LanguagesSchema } from '../domain/languages/schema.ts';
import { LOCALE_IDS, LOCALES, type Locale } from '../domain/locales.ts';
import { NoticeSchema } from '../domain/notices/schema.ts';
import type { WrittenNotice } from '../domain/notices/written.ts';
import type { Problem } from '../domain/problem.ts';
import { RegulatorSchema } from '../domain/regulators/schema.ts';
import type { WrittenRegulator } from '../domain/regulators/written.ts';
import { type ErrorCodes, ErrorCodesSchema, type SearchWords, SearchWordsSchema } from '../domain/search/schema.ts';
import { type Style, StyleSchema } from '../domain/style/schema.ts';
import { type Topics, TopicsSchema } from '../domain/topics/schema.ts';
import { FlowSchema, TroubleshooterSchema } from '../domain/troubleshooters/schema.ts';
import type { WrittenFlow, WrittenTroubleshooter } from '../domain/troubleshooters/written.ts';
import { type UiText, UiTextSchema } from '../domain/ui-text/schema.ts';
import { ChannelsSchema, FactGroupSchema, ProfileSchema } from '../domain/wallets/schema.ts';
import type { WrittenWallet } from '../domain/wallets/written.ts';
import type { InLanguage, Written } from '../domain/written.ts';
import { fingerprint } from './fingerprint.ts';
import { parseArticle } from './parse-article.ts';
import { checkName, type Place, placeOf, WORD_FOLDERS } from './place.ts';
import type { TextFile } from './read-files.ts';
import { readWritten } from './read-written.ts';

export function readContent(files: readonly TextFile[]): Content {
  const content: Content = {
    articles: [],
    notices: [],
    flows: [],
    troubleshooters: [],
    ui: [],
    topics: [],
    search: [],
    styles: new Map(),
    wallets: [],
    regulators: [],
    problems: listMissingFiles(files),
  };
  const misplaced = new Map<string, Problem>();
  for (const file of files) {
    const place = placeOf(file.path);
    if ('message' in place) {
      // A folder is told once, not with each of its files.
      misplaced.set(place.file, place);
      continue;
    }
    content.problems.push(...checkName(file.path));
    if (file.text.trim() !== '') content.problems.push(...readFile(file, place, content));
  }
  content.problems.push(...misplaced.values());
  return content;
}

/** Adds a file to the content; returns what is wrong in the file itself. */
function readFile(file: TextFile, place: Place, content: Content): Problem[] {
  const read = <Data>(schema: z.ZodType<Data>, add: (written: Written<Data>) => void): Problem[] => {
    const { written, problems } = readWritten(schema, file.path, file.text);
    add(written);
    return problems;
  };
  switch (place.kind) {
    case 'article': {
      const { front, text, body, problems } = parseArticle(file);
      const { written, problems: wrong } = readWritten(ArticleSchema, file.path, front);
      const { title, description } = written.data;
      content.articles.push({ ...written, ...place, body, fingerprint: fingerprint(title, description, text) });
      return [...problems, ...wrong];
    }
    case 'notice': {
      const { front, body, problems } = parseArticle(file);
      const { written, problems: wrong } = readWritten(NoticeSchema, file.path, front);
      content.notices.push({ ...written, ...place, body });
      return [...problems, ...wrong];
    }
    case 'flow':
      return read(FlowSchema, (written) => content.flows.push({ ...written, id: place.id }));
    case 'troubleshooter':
      return read(inLanguage(TroubleshooterSchema, place.locale), (written) => content.troubleshooters.push({ ...written, ...place }));
    case 'ui':
      return read(inLanguage(UiTextSchema, place.locale), (written) => content.ui.push({ ...written, locale: place.locale }));
    case 'topics':
      return read(inLanguage(TopicsSchema, place.locale), (written) => content.topics.push({ ...written, locale: place.locale }));
    case 'search':
      return read(SearchWordsSchema, (written) => content.search.push(written));
    case 'codes':
      return read(ErrorCodesSchema, (written) => (content.codes = written));
    case 'style':
      return read(StyleSchema, ({ whole }) => whole && content.styles.set(place.locale, whole));
    case 'catalogue':
      return read(CatalogueSchema, (written) => (content.catalogue = written));
    case 'languages':
      return read(LanguagesSchema, (written) => (content.languages = written));
    case 'hosts':
      return read(HostsSchema, (written) => (content.hosts = written));
    case 'regulators':
      return read(RegulatorSchema, (written) => content.regulators.push({ ...written, country: place.country }));
    case 'wallet': {
      const wallet = walletOf(place.wallet, content);
      if (place.part === 'profile') return read(ProfileSchema, (written) => (wallet.profile = written));
      if (place.part === 'channels') return read(ChannelsSchema, (written) => (wallet.channels = written));
      const { part } = place;
      return read(FactGroupSchema, (written) => (wallet.facts[part] = written));
    }
  }
}

/** A language that is still being translated may leave texts out. */
function inLanguage<Texts>(schema: z.ZodType<Texts>, locale: Locale): z.ZodType<Partial<Texts>> {
  return LOCALES[locale].fallback === undefined ? schema : partial(schema);
}

function walletOf(id: string, { wallets }: Content): WrittenWallet {
  const known = wallets.find((wallet) => wallet.id === id);
  if (known) return known;
  const wallet: WrittenWallet = { id, facts: {} };
  wallets.push(wallet);
  return wallet;
}

/** Every language has its file of each kind. */
function listMissingFiles(files: readonly TextFile[]): Problem[] {
  const paths = new Set(files.map(({ path }) => path));
  return WORD_FOLDERS.flatMap((folder) =>
    LOCALE_IDS.filter((locale) => !paths.has(`content/${folder}/${locale}.yaml`)).map((locale) => ({
      file: `content/${folder}/${locale}.yaml`,
      where: 'file',
      message: `The file for the language “${locale}” is missing.`,
      repair: 'Copy the file of another language and translate it.',
    })),
  );
}

/** Everything in `content/`, as it was written. */
export interface Content {
  articles: WrittenArticle[];
  notices: WrittenNotice[];
  flows: WrittenFlow[];
  troubleshooters: WrittenTroubleshooter[];
  ui: InLanguage<Partial<UiText>>[];
  topics: InLanguage<Partial<Topics>>[];
  search: Written<SearchWords>[];
  codes?: Written<ErrorCodes>;
  /** Only of languages whose file is without a fault. */
  styles: Map<Locale, Style>;
  catalogue?: Written<Catalogue>;
  hosts?: Written<Hosts>;
  languages?: Written<Languages>;
  wallets: WrittenWallet[];
  regulators: WrittenRegulator[];
  problems: Problem[];
}
