/** Where files may be in `content/`: what a path says about a file. */
import { isLocale, LOCALE_IDS, type Locale } from '../domain/locales.ts';
import { type Problem, suggest } from '../domain/problem.ts';
import { isTopic, TOPIC_IDS, type TopicId } from '../domain/topics/schema.ts';
import { FACT_GROUPS, type FactGroup } from '../domain/wallets/schema.ts';

const FOLDERS = ['articles', 'flows', 'notices', 'regulators', 'search', 'style', 'topics', 'troubleshooters', 'ui', 'wallets'] as const;

/** Files that stand directly in `content/`. */
const SINGLE_FILES = { 'catalogue.yaml': 'catalogue', 'hosts.yaml': 'hosts', 'languages.json': 'languages' } as const;

export const WORD_FOLDERS = ['search', 'style', 'topics', 'ui'] as const;

const WALLET_PARTS = ['profile', 'channels', ...FACT_GROUPS] as const;

const WALLET_FILES = WALLET_PARTS.map((part) => `${part}.yaml`);

/** The place of `content/…`, or the problem with it. */
export function placeOf(path: string): Place | Problem {
  const [, folder = '', ...rest] = path.split('/');
  if (isSingleFile(folder) && rest.length === 0) return { kind: SINGLE_FILES[folder] };
  if (rest.length === 0) return misplaced(path, 'Files cannot be directly in content/.', `Move it into one of the folders: ${FOLDERS.join(', ')}.`);
  if (!isOneOf(folder, FOLDERS)) return misplaced(`content/${folder}/`, `There is no folder “${folder}” in content/.`, suggest(folder, FOLDERS));
  if (folder === 'articles') return placeOfArticle(path, rest);
  if (folder === 'notices') return placeOfNotice(path, rest);
  if (folder === 'troubleshooters') return placeOfTroubleshooter(path, rest);
  if (folder === 'wallets') return placeOfWalletFile(path, rest);
  if (path === 'content/search/codes.yaml') return { kind: 'codes' };
  if (rest.length > 1) return misplaced(path, 'This folder has no folders in it.', `Move the file to content/${folder}/.`);
  const name = nameOf(path, 'yaml');
  if (typeof name !== 'string') return name;
  if (folder === 'flows') return { kind: 'flow', id: name };
  if (folder === 'regulators') {
    if (/^[a-z]{2}$/.test(name)) return { kind: folder, country: name };
    return misplaced(path, `“${name}” is not a country’s code of two letters.`, 'Rename the file, such as sg.yaml for Singapore.');
  }
  return isLocale(name) ? { kind: folder, locale: name } : misplaced(path, `There is no language “${name}”.`, suggest(name, LOCALE_IDS));
}

/** `content/articles/<locale>/<topic>/<id>.mdx` */
function placeOfArticle(path: string, [locale = '', topic = '', ...rest]: string[]): Place | Problem {
  const depth = 'Move it to content/articles/<language>/<topic>/.';
  if (topic === '') return misplaced(path, 'An article is in the folder of its language and topic.', depth);
  if (!isLocale(locale)) return misplaced(`content/articles/${locale}/`, `There is no language “${locale}”.`, suggest(locale, LOCALE_IDS));
  if (rest.length === 0) return misplaced(path, 'An article is in the folder of its topic.', depth);
  if (!isTopic(topic)) return misplaced(`content/articles/${locale}/${topic}/`, `There is no topic “${topic}”.`, suggest(topic, TOPIC_IDS));
  if (rest.length > 1) return misplaced(path, 'A topic has no folders in it.', `Move the file to content/articles/${locale}/${topic}/.`);
  const id = nameOf(path, 'mdx');
  return typeof id === 'string' ? { kind: 'article', locale, topic, id } : id;
}

/** `content/notices/<locale>/<yyyy-mm-dd-slug>.mdx` */
function placeOfNotice(path: string, [locale = '', ...rest]: string[]): Place | Problem {
  if (rest.length === 0) return misplaced(path, 'A notice is in the folder of its language.', 'Move it to content/notices/<language>/.');
  if (!isLocale(locale)) return misplaced(`content/notices/${locale}/`, `There is no language “${locale}”.`, suggest(locale, LOCALE_IDS));
  if (rest.length > 1) return misplaced(path, 'A language has no folders of notices in it.', `Move the file to content/notices/${locale}/.`);
  const id = nameOf(path, 'mdx');
  return typeof id === 'string' ? { kind: 'notice', locale, id } : id;
}

/** `content/troubleshooters/<locale>/<id>.yaml` */
function placeOfTroubleshooter(path: string, [locale = '', ...rest]: string[]): Place | Problem {
  if (rest.length === 0)
    return misplaced(path, 'A troubleshooter’s words are in the folder of their language.', 'Move it to content/troubleshooters/<language>/.');
  if (!isLocale(locale)) return misplaced(`content/troubleshooters/${locale}/`, `There is no language “${locale}”.`, suggest(locale, LOCALE_IDS));
  if (rest.length > 1) return misplaced(path, 'A language has no folders of troubleshooters in it.', `Move the file to content/troubleshooters/${locale}/.`);
  const id = nameOf(path, 'yaml');
  return typeof id === 'string' ? { kind: 'troubleshooter', locale, id } : id;
}

/** `content/wallets/<wallet>/<part>.yaml` */
function placeOfWalletFile(path: string, [wallet = '', ...rest]: string[]): Place | Problem {
  if (rest.length !== 1) return misplaced(path, 'A wallet’s files are in the wallet’s folder.', 'Move it to content/wallets/<wallet>/.');
  const part = nameOf(path, 'yaml');
  if (typeof part !== 'string') return part;
  if (!isOneOf(part, WALLET_PARTS)) return misplaced(path, `A wallet has no file “${part}.yaml”.`, suggest(`${part}.yaml`, WALLET_FILES));
  return { kind: 'wallet', wallet, part };
}

/** The file's name without its ending. */
function nameOf(path: string, ending: 'mdx' | 'yaml'): string | Problem {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const name = file.replace(/\.[^.]*$/, '');
  if (file === `${name}.${ending}`) return name;
  const repair = `Rename it to ${name}.${ending} if it was meant for this folder; otherwise move it out of content/.`;
  return misplaced(path, `Files in this folder end in .${ending}.`, repair);
}

/** Names become addresses, which are typed and read out. */
export function checkName(path: string): Problem[] {
  const names = path.split('/').slice(1);
  const wrong = names.find((name) => !/^[a-z\d]+(-[a-z\d]+)*(\.[a-z\d]+)?$/.test(name));
  if (wrong === undefined) return [];
  return [misplaced(path, `The name “${wrong}” has other signs than small letters a to z, digits and hyphens.`, 'Rename it, such as refund-timing.')];
}

const misplaced = (file: string, message: string, repair: string): Problem => ({ file, where: 'file name', message, repair });

const isSingleFile = (name: string): name is keyof typeof SINGLE_FILES => Object.hasOwn(SINGLE_FILES, name);

function isOneOf<const Name extends string>(value: string, names: readonly Name[]): value is Name {
  return (names as readonly string[]).includes(value);
}

export type Place =
  | { kind: 'article'; locale: Locale; topic: TopicId; id: string }
  | { kind: 'notice'; locale: Locale; id: string }
  | { kind: 'flow'; id: string }
  | { kind: 'troubleshooter'; locale: Locale; id: string }
  | { kind: (typeof WORD_FOLDERS)[number]; locale: Locale }
  | { kind: 'wallet'; wallet: string; part: 'profile' | 'channels' | FactGroup }
  | { kind: 'regulators'; country: string }
  | { kind: 'codes' }
  | { kind: (typeof SINGLE_FILES)[keyof typeof SINGLE_FILES] };
