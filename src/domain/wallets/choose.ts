/** The wallet a build is for. `environment` is usually `process.env`. */
export function chosenWallet(environment: Readonly<Record<string, string | undefined>>): string {
  return environment['WALLET'] || 'gopay';
}

/** The public address of the site, without a path: `SITE_URL`, or a reserved name that can never be somebody's. */
export function siteUrl(environment: Readonly<Record<string, string | undefined>>): string {
  return environment['SITE_URL'] || `https://help.${chosenWallet(environment)}.example`;
}
