/** Links to other sites: encrypted, on our list, and opening what their words promise. */
import type { Locale } from '../../locales.ts';
import type { Fault } from '../../problem.ts';

/** A browser takes two slashes, or a slash and a backslash, for the beginning of another site's name. */
export const isInternal = (address: string) => /^(?:\/(?![\\/])|#.)/.test(address);

export function checkExternal(address: string, locale: Locale, hosts: readonly string[]): Fault | undefined {
  if (address === '' || address === '#') return { message: 'The link leads nowhere.', repair: `Write an address between the round brackets: /${locale}/…/.` };
  if (/^(mailto|tel|sms|whatsapp):/i.test(address)) {
    return {
      message: `${address.replace(/^\w+:/, '')} is typed into a link.`,
      repair: 'Use <Channel for="…" inline />, so that each wallet shows its own contact.',
    };
  }
  if (/^[\\/]{2}/.test(address)) return { message: `The link ${address} does not say how it is opened.`, repair: 'Use an address that begins with https://.' };
  if (!/^[a-z][a-z\d+.-]*:/i.test(address)) {
    return { message: `The link ${address} does not begin with a slash.`, repair: `Write the whole address: /${locale}/…/.` };
  }
  const url = URL.parse(address);
  if (url?.protocol === 'http:') return { message: `The link ${address} is not secure.`, repair: 'Use an address that begins with https://.' };
  if (url?.protocol !== 'https:')
    return { message: `The link ${address} opens no page.`, repair: 'Use an address that begins with https://, or a page of ours.' };
  // Without its slashes, a browser takes it for a page of ours.
  if (!/^https:\/\//i.test(address))
    return { message: `The link ${address} does not say how it is opened.`, repair: 'Use an address that begins with https://.' };
  // A Cyrillic а looks like an a, and https://bank.example@evil.example leads to evil.example.
  if (/(^|\.)xn--/.test(url.hostname) || url.username !== '' || url.password !== '' || url.port !== '') {
    return {
      message: `The link ${address} does not lead where it seems to.`,
      repair: 'Copy the address from the official site; its name has only the letters a to z.',
    };
  }
  if (hosts.includes(url.hostname)) return undefined;
  return {
    message: `The link ${address} leads to a site that is not on our list.`,
    repair: `Add ${url.hostname} to content/hosts.yaml once you have checked whose site it is, or use <OfficialSite />, <Channel> or <Regulators />.`,
  };
}

/** `[www.bank.example](https://evil.example/)` promises one site and opens another. */
export function checkShownHost(address: string, text: string): Fault | undefined {
  const shown = /(?<![\p{L}\p{N}@.-])(?:https?:\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,})(?![\p{L}\p{N}])/iu.exec(text)?.[1];
  if (shown === undefined) return undefined;
  const opened = isInternal(address) ? undefined : URL.parse(address)?.hostname;
  if (opened !== undefined && opened.replace(/^www\./, '') === shown.toLowerCase().replace(/^www\./, '')) return undefined;
  if (/^mailto:/i.test(address) && address.endsWith(`@${shown}`)) return undefined;
  return {
    message: `The link shows ${shown}, but opens ${opened ?? address}.`,
    repair: 'Write in the link’s words what the page is about, not an address.',
  };
}
