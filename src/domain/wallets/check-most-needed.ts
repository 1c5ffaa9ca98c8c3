import { createReferenceCheck } from '../articles/checks/references.ts';
import type { WrittenArticle } from '../articles/written.ts';
import type { Problem } from '../problem.ts';
import type { WrittenWallet } from './written.ts';

/** The answers a wallet's home page offers first can be opened. */
export function checkMostNeeded(wallets: readonly WrittenWallet[], articles: readonly WrittenArticle[]): Problem[] {
  const checkReference = createReferenceCheck(articles);
  return wallets.flatMap(({ profile }) =>
    (profile?.data.mostNeeded ?? []).flatMap((id, index) => {
      const wrong = checkReference(id);
      return wrong && profile ? { file: profile.file, line: profile.lineOf('mostNeeded', index), where: 'mostNeeded', ...wrong } : [];
    }),
  );
}
