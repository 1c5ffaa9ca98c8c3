import { defineMiddleware } from 'astro:middleware';
import { getWallet } from './collections/wallet.ts';
import { getUiText } from './collections/words.ts';
import { buildDay, readSettings } from './domain/delivery/settings.ts';
import { FIRST_LOCALE, localeOfPath } from './domain/locales.ts';

/** Every page finds its language, that language's words and the wallet on `Astro.locals`. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  locals.locale = localeOfPath(url.pathname) ?? FIRST_LOCALE;
  locals.textLocale = locals.locale;
  locals.ui = await getUiText(locals.locale);
  locals.wallet = await getWallet();
  locals.today = buildDay(process.env, new Date());
  locals.isOffline = !import.meta.env.DEV && readSettings(process.env).isOffline;
  return next();
});
