declare namespace App {
  interface Locals {
    /** The language of the page. */
    locale: import('./domain/locales.ts').Locale;
    /** The language of the article's text, which differs while it is not translated. */
    textLocale: import('./domain/locales.ts').Locale;
    /** The page's interface words. */
    ui: import('./domain/ui-text/schema.ts').UiText;
    /** The day of the build, `yyyy-mm-dd`. */
    today: string;
    /** Whether pages are kept on the device for when there is no network. */
    isOffline: boolean;
    wallet: import('./domain/wallets/schema.ts').Wallet;
  }
}
