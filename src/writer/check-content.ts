/** Everything that can be wrong in `content/`, in one go. The command, the build and the tests call this. */
import { checkArticles } from '../domain/articles/checks.ts';
import { type Problem, sortProblems } from '../domain/problem.ts';
import { checkSearchWords } from '../domain/search/checks.ts';
import { checkUiText } from '../domain/ui-text/checks.ts';
import { checkMostNeeded } from '../domain/wallets/check-most-needed.ts';
import { checkWallets, listFactIds } from '../domain/wallets/checks.ts';
import { readContent } from './read-content.ts';
import { readFiles } from './read-files.ts';

/** `root` is the folder that holds `content/`. */
export async function checkContent(root: string): Promise<CheckResult> {
  const { files, problems } = await readFiles(root);
  const content = readContent(files);
  const factIds = listFactIds(content.wallets);
  return {
    files: files.length,
    problems: sortProblems([
      ...problems,
      ...content.problems,
      ...checkArticles(content.articles, factIds),
      ...checkWallets(content.wallets),
      ...checkMostNeeded(content.wallets, content.articles),
      ...content.ui.flatMap((text) => checkUiText(text, factIds)),
      ...content.search.flatMap(checkSearchWords),
    ]),
  };
}

export interface CheckResult {
  problems: Problem[];
  /** How many files were read. */
  files: number;
}
