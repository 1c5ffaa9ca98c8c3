/**
 * What an operator sets from outside, all optional.
 * @param environment usually `process.env`.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const wallet = environment['WALLET'] || 'gopay';
  return {
    wallet,
    siteUrl: environment['SITE_URL'] || `https://help.${wallet}.example`,
    outDir: environment['OUT_DIR'] || 'dist',
    contentRoot: environment['CONTENT_ROOT'] || '.',
  };
}

export interface Settings {
  /** `WALLET`: the folder in `content/wallets/` that the site is built for. */
  wallet: string;
  /** `SITE_URL`: the public address, without a path. The default is a reserved name that can never be somebody's. */
  siteUrl: string;
  /** `OUT_DIR`: where the built site lies. */
  outDir: string;
  /** `CONTENT_ROOT`: the folder that holds `content/`. */
  contentRoot: string;
}
