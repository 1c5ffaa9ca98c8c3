import { getCollection } from 'astro:content';
import type { Regulator } from '../domain/regulators/schema.ts';
import { getWallet } from './wallet.ts';

/** The bodies of the countries the wallet supports, in the order of that list. */
export async function getRegulators(): Promise<{ country: string; regulator: Regulator }[]> {
  const supported = (await getWallet()).facts.get('regions.supported');
  const codes = supported?.kind === 'countries' ? supported.codes.map((code) => code.toLowerCase()) : [];
  const entries = await getCollection('regulators');
  return codes.flatMap((country) => {
    const entry = entries.find(({ id }) => id === country);
    return entry ? [{ country, regulator: entry.data }] : [];
  });
}
