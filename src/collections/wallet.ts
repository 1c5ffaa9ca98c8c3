import { getCollection, getEntry } from 'astro:content';
import { buildDay, readSettings } from '../domain/delivery/settings.ts';
import { factOn } from '../domain/wallets/periods.ts';
import type { Wallet } from '../domain/wallets/schema.ts';
import { memoize } from './memoize.ts';

/** The wallet this site is built for: `WALLET=okpay`, or GoPay when nothing is said. */
export const getWallet = () => readWallet(readSettings(process.env).wallet);

const readWallet = memoize(async (id: string): Promise<Wallet> => {
  const profile = await getEntry('profiles', `${id}/profile`);
  const channels = await getEntry('channels', `${id}/channels`);
  if (!profile || !channels) throw new Error(`content/wallets/${id}/ has no profile.yaml or channels.yaml`);
  const today = buildDay(process.env, new Date());
  const groups = await getCollection('facts', (group) => group.id.startsWith(`${id}/`));
  const facts = groups.flatMap((group) => {
    const name = group.id.slice(id.length + 1);
    return Object.entries(group.data).map(([key, dated]) => {
      const fact = factOn(today, dated);
      if (!fact) throw new Error(`content/wallets/${group.id}.yaml: no value of “${key}” holds on ${today}`);
      return [`${name}.${key}`, fact] as const;
    });
  });
  return { id, profile: profile.data, channels: channels.data, facts: new Map(facts) };
});
