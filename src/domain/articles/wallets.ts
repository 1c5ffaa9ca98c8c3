/** Which wallets a text, or a part of it, is for. */

export function isFor(walletId: string, { wallets }: { wallets?: readonly string[] | undefined }): boolean {
  return wallets === undefined || wallets.includes(walletId);
}

/** Whether customers of a wallet read a part of a text that may stand inside `<Only>`. */
export function isShownTo(walletId: string, text: Parameters<typeof isFor>[1], { only }: { only: readonly string[] | undefined }): boolean {
  return isFor(walletId, text) && isFor(walletId, { wallets: only });
}

/** The wallets that `<Only wallets="…">` names. */
export function namedWallets(attribute: string | null | undefined): string[] {
  return (attribute ?? '').split(/\s+/).filter(Boolean);
}
