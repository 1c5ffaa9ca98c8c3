import { z } from 'zod';

/** An address that opens what it seems to: encrypted, a plain name of letters a to z, nothing before or behind the name that could mislead. */
export const WebAddressSchema = z.string().refine(isPlain, {
  error: ({ input }) => `“${String(input)}” is not a plain web address`,
  params: { repair: 'Write https://, the name in the letters a to z, and the rest of the address: no user name, no port, no spaces.' },
});

function isPlain(address: string): boolean {
  if (!/^https:\/\/[a-z\d][a-z\d.-]*(?:\/[^\s<>"\\]*)?$/.test(address)) return false;
  const { hostname, username, port } = URL.parse(address) ?? { hostname: '', username: '', port: '' };
  const isName = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/.test(hostname);
  return isName && !/(^|\.)xn--/.test(hostname) && username === '' && port === '' && address.startsWith(`https://${hostname}`);
}
