import { createReferenceCheck } from '../articles/checks/references.ts';
import { isFor } from '../articles/wallets.ts';
import type { WrittenArticle } from '../articles/written.ts';
import type { Problem } from '../problem.ts';
import type { WrittenWallet } from './written.ts';

/** The answers a wallet's home page offers first can be opened. */
export function checkMostNeeded(wallets: readonly WrittenWallet[], articles: readonly WrittenArticle[]): Problem[] {
  const checkReference = createReferenceCheck(articles);
  return wallets.flatMap(({ id: wallet, profile }) =>
    (profile?.data.mostNeeded ?? []).flatMap((id, index) => {
      const isLacking = articles.some((article) => article.id === id && !isFor(wallet, article.data));
      const wrong =
        checkReference(id) ??
        (isLacking ? { message: `“${id}” is not for the wallet “${wallet}”.`, repair: 'Name another one, or add the wallet to its “wallets”.' } : undefined);
      return wrong && profile ? { file: profile.file, ...profile.at('mostNeeded', index), where: 'mostNeeded', ...wrong } : [];
    }),
  );
}
