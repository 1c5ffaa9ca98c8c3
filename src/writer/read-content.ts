/** Puts every file where it belongs and reads it there: the content as the rules see it. */
import { ArticleSchema } from '../domain/articles/schema.ts';
import type { WrittenArticle } from '../domain/articles/written.ts';
import { LOCALE_IDS } from '../domain/locales.ts';
import type { Problem } from '../domain/problem.ts';
import { RegulatorSchema } from '../domain/regulators/schema.ts';
import { type SearchWords, SearchWordsSchema } from '../domain/search/schema.ts';
import { TopicsSchema } from '../domain/topics/schema.ts';
import { type UiText, UiTextSchema } from '../domain/ui-text/schema.ts';
import { ChannelsSchema, FactGroupSchema, ProfileSchema } from '../domain/wallets/schema.ts';
import type { WrittenWallet } from '../domain/wallets/written.ts';
import type { Written } from '../domain/written.ts';
import { parseArticle } from './parse-article.ts';
import { checkName, type Place, placeOf, WORD_FOLDERS } from './place.ts';
import type { TextFile } from './read-files.ts';
import { readWritten } from './read-written.ts';

export function readContent(files: readonly TextFile[]): Content {
  const content: Content = { articles: [], ui: [], search: [], wallets: [], problems: checkLanguages(files) };
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
  switch (place.kind) {
    case 'article': {
      const { front, body, problems } = parseArticle(file);
      const { written, problems: wrong } = readWritten(ArticleSchema, file.path, front);
      content.articles.push({ ...written, ...place, body });
      return [...problems, ...wrong];
    }
    case 'ui': {
      const { written, problems } = readWritten(UiTextSchema, file.path, file.text);
      content.ui.push(written);
      return problems;
    }
    case 'search': {
      const { written, problems } = readWritten(SearchWordsSchema, file.path, file.text);
      content.search.push(written);
      return problems;
    }
    case 'topics':
      return readWritten(TopicsSchema, file.path, file.text).problems;
    case 'regulators':
      return readWritten(RegulatorSchema, file.path, file.text).problems;
    case 'wallet':
      return readWalletFile(file, place, walletOf(place.wallet, content));
  }
}

function readWalletFile(file: TextFile, { part }: Extract<Place, { kind: 'wallet' }>, wallet: WrittenWallet): Problem[] {
  if (part === 'profile') {
    const { written, problems } = readWritten(ProfileSchema, file.path, file.text);
    wallet.profile = written;
    return problems;
  }
  if (part === 'channels') {
    const { written, problems } = readWritten(ChannelsSchema, file.path, file.text);
    wallet.channels = written;
    return problems;
  }
  const { written, problems } = readWritten(FactGroupSchema, file.path, file.text);
  wallet.facts[part] = written;
  return problems;
}

function walletOf(id: string, { wallets }: Content): WrittenWallet {
  const known = wallets.find((wallet) => wallet.id === id);
  if (known) return known;
  const wallet: WrittenWallet = { id, facts: {} };
  wallets.push(wallet);
  return wallet;
}

/** Every language has its file of each kind. */
function checkLanguages(files: readonly TextFile[]): Problem[] {
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

interface Content {
  articles: WrittenArticle[];
  ui: Written<UiText>[];
  search: Written<SearchWords>[];
  wallets: WrittenWallet[];
  problems: Problem[];
}
