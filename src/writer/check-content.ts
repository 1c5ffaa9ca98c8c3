/** Everything that can be wrong in `content/`, in one go. The command, the build and the tests call this. */
import { checkArticles, checkTexts } from '../domain/articles/checks.ts';
import { summarise } from '../domain/articles/status.ts';
import { checkDays } from '../domain/articles/checks/days.ts';
import { nextDay, toDay } from '../domain/calendar.ts';
import { checkCatalogue } from '../domain/catalogue/checks.ts';
import { checkLanguages } from '../domain/languages/checks.ts';
import { COMPLETE_LOCALES, LOCALE_IDS, LOCALES } from '../domain/locales.ts';
import { checkNotice } from '../domain/notices/checks.ts';
import { type Problem, sortProblems, suggest } from '../domain/problem.ts';
import { checkTextsBeforeRelease } from '../domain/release/check-texts.ts';
import type { WrittenRegulator } from '../domain/regulators/written.ts';
import { checkRelease } from '../domain/release/checks.ts';
import { checkErrorCodes, checkSearchWords } from '../domain/search/checks.ts';
import { checkStyle, checkWords } from '../domain/style/checks.ts';
import { checkTroubleshooters } from '../domain/troubleshooters/check-words.ts';
import { checkFlows } from '../domain/troubleshooters/checks.ts';
import { checkUiText } from '../domain/ui-text/checks.ts';
import { checkMostNeeded } from '../domain/wallets/check-most-needed.ts';
import { checkPeriods } from '../domain/wallets/check-periods.ts';
import { checkWallets, listChannelIds, listFactIds } from '../domain/wallets/checks.ts';
import type { InLanguage } from '../domain/written.ts';
import { readContent } from './read-content.ts';
import { readFiles } from './read-files.ts';

/**
 * @param root the folder that holds `content/`.
 * @param today `yyyy-mm-dd`; decides which figures hold.
 * @param release a wallet whose site is to go to its customers: what nobody has confirmed counts as a problem then.
 */
export async function checkContent(root: string, today: string, release?: string): Promise<CheckResult> {
  const { files, problems } = await readFiles(root);
  const content = readContent(files);
  const walletIds = content.wallets.map(({ id }) => id);
  const released = content.wallets.find(({ id }) => id === release);
  if (release !== undefined && !released) {
    throw new Error(`There is no wallet “${release}” in content/wallets/. ${suggest(release, walletIds)}`);
  }
  const factIds = listFactIds(content.wallets);
  const texts = [...content.articles, ...content.notices];
  const surroundings = {
    factIds,
    channels: new Map(content.wallets.map(({ id, channels }) => [id, listChannelIds(channels)])),
    hosts: content.hosts?.data.hosts?.map(({ host }) => host) ?? [],
    flowIds: content.flows.map(({ id }) => id),
  };
  return {
    files: files.length,
    untranslated: summarise(content.articles, COMPLETE_LOCALES, today).flatMap(({ missing }) => missing).length,
    problems: sortProblems(
      withoutRepetitions([
        ...problems,
        ...content.problems,
        ...checkArticles(content.articles),
        ...checkDays(content.articles, nextDay(toDay(new Date()))),
        ...checkTexts(texts, content.articles, surroundings),
        ...checkStyle(texts, content.styles),
        ...checkWords([...content.ui, ...content.topics, ...content.troubleshooters, ...content.regulators.flatMap(inEachLanguage)], content.styles),
        ...content.notices.flatMap((notice) => checkNotice(notice, today)),
        ...checkFlows(content.flows, content.articles, walletIds),
        ...checkTroubleshooters(content.flows, content.troubleshooters, factIds),
        ...checkLanguages(content.languages),
        ...checkCatalogue(content.catalogue, content.articles),
        ...checkWallets(content.wallets),
        ...checkPeriods(content.wallets, today),
        ...checkMostNeeded(content.wallets, content.articles),
        ...content.ui.flatMap((text) => checkUiText(text, factIds, LOCALES[text.locale].fallback === undefined)),
        ...content.search.flatMap(checkSearchWords),
        ...checkErrorCodes(content.codes, content.articles, walletIds),
        ...(released
          ? [...checkRelease(released, content.regulators, content.codes, today), ...checkTextsBeforeRelease(released.id, content.articles, today)]
          : []),
      ]),
    ),
  };
}

/** What an official body does, as a file of words for each language. */
function inEachLanguage({ file, data, keys, at }: WrittenRegulator): InLanguage<object>[] {
  return LOCALE_IDS.map((locale) => ({ file, keys, at, locale, data: { does: { [locale]: data.does?.[locale] } } }));
}

/** What is found in a file and once more in the text that is read from it is told once. */
function withoutRepetitions(problems: readonly Problem[]): Problem[] {
  const said = new Set<string>();
  return problems.filter(({ file, line, message }) => {
    const problem = `${file}:${line} ${message}`;
    return !said.has(problem) && said.add(problem);
  });
}

export interface CheckResult {
  problems: Problem[];
  /** How many files were read. */
  files: number;
  /** How many articles complete languages do not have: no mistake, but worth knowing when it grows. */
  untranslated: number;
}
