/**
 * What an operator still has to do before a wallet's site goes to its customers: figures and contacts nobody has given, confirmed or
 * lately compared with their source. Each is a problem; together they are the operator's list.
 */
import { addMonths } from '../calendar.ts';
import type { Problem } from '../problem.ts';
import type { WrittenRegulator } from '../regulators/written.ts';
import type { ErrorCodes } from '../search/schema.ts';
import { listChannels } from '../wallets/channels.ts';
import { periodsOf } from '../wallets/periods.ts';
import { type Evidence, FACT_GROUPS, type Fact } from '../wallets/schema.ts';
import type { WrittenWallet } from '../wallets/written.ts';
import type { Written } from '../written.ts';

/** @param today the day of the release, `yyyy-mm-dd`. */
export function checkRelease(wallet: WrittenWallet, regulators: readonly WrittenRegulator[], codes: Written<ErrorCodes> | undefined, today: string): Problem[] {
  const { recheckMonths = 0 } = wallet.profile?.data ?? {};
  const entries = [...listProfile(wallet), ...listContacts(wallet), ...listFacts(wallet), ...listCodes(wallet, codes)];
  return [
    ...entries.flatMap((entry) => checkEntry(entry, recheckMonths, today)),
    ...regulators.filter(({ country }) => supports(wallet, country)).flatMap((regulator) => checkRegulator(regulator, recheckMonths, today)),
  ];
}

function checkEntry({ place, name, evidence, isContact }: Entry, recheckMonths: number, today: string): Problem[] {
  if (evidence.source === 'sample') {
    return [
      {
        ...place,
        message: `${name} is a sample.`,
        repair: `Put in the real ${isContact ? 'contact' : 'value'}, where it is known from as “source”, and today as “checked”.`,
      },
    ];
  }
  const due = addMonths(evidence.checked, recheckMonths);
  return [
    ...(isContact && evidence.verified !== true
      ? [{ ...place, message: `${name} is not verified.`, repair: 'Try it yourself; once it leads where it should, write “verified: true”.' }]
      : []),
    ...(due < today
      ? [
          {
            ...place,
            message: `${name} was last checked on ${evidence.checked}; it had to be checked again by ${due}.`,
            repair: 'Compare it with its source, correct it if need be, and write today as “checked”.',
          },
        ]
      : []),
  ];
}

function listProfile({ profile }: WrittenWallet): Entry[] {
  if (!profile) return [];
  const { website, statusUrl, apps = {} } = profile.data;
  const entry = (name: string, evidence: (Evidence & { value: string }) | undefined, ...path: string[]): Entry[] =>
    evidence
      ? [{ place: { file: profile.file, ...profile.at(...path), where: path.join('.') }, name: `${name} ${evidence.value}`, evidence, isContact: true }]
      : [];
  return [
    ...entry('The website', website, 'website'),
    ...entry('The status page', statusUrl, 'statusUrl'),
    ...Object.entries(apps).flatMap(([store, app]) => entry('The app', app, 'apps', store)),
  ];
}

function listContacts({ channels }: WrittenWallet): Entry[] {
  if (!channels) return [];
  const { file, at, data } = channels;
  return listChannels(data).flatMap(({ id, channel }) => {
    const place = (...path: string[]) => ({ file, ...at(id, ...path), where: [id, ...path].join('.') });
    const entry = (part: 'hours' | 'reply', name: string): Entry[] => {
      const evidence = channel[part];
      return evidence ? [{ place: place(part), name, evidence, isContact: false }] : [];
    };
    return [
      { place: place('address'), name: `The address of ${id}`, evidence: channel.address, isContact: true },
      ...entry('hours', `The opening time of ${id}`),
      ...entry('reply', `The reply time of ${id}`),
    ];
  });
}

function listFacts({ facts }: WrittenWallet): Entry[] {
  return FACT_GROUPS.flatMap((group) => {
    const file = facts[group];
    if (!file) return [];
    return Object.entries(file.data).flatMap(([key, dated]) =>
      dated
        ? periodsOf(dated).map((fact: Fact, index): Entry => {
            const path = Array.isArray(dated) ? [key, index] : [key];
            return { place: { file: file.file, ...file.at(...path), where: key }, name: `The fact “${group}.${key}”`, evidence: fact, isContact: false };
          })
        : [],
    );
  });
}

function listCodes({ id }: WrittenWallet, codes: Written<ErrorCodes> | undefined): Entry[] {
  if (!codes) return [];
  const { file, at, data } = codes;
  return Object.entries(data.codes ?? {})
    .filter(([, { wallets }]) => wallets?.includes(id) ?? true)
    .map(([code, evidence]) => ({ place: { file, ...at('codes', code), where: 'codes' }, name: `The error code “${code}”`, evidence, isContact: false }));
}

function checkRegulator({ file, at, data, country }: WrittenRegulator, recheckMonths: number, today: string): Problem[] {
  const { checked, source = '', verified } = data;
  if (checked === undefined) return [];
  const place = { file, ...at('website'), where: 'website' };
  return checkEntry({ place, name: `The official body of “${country}”`, evidence: { source, checked, verified }, isContact: true }, recheckMonths, today);
}

function supports({ facts }: WrittenWallet, country: string): boolean {
  const supported = facts.regions?.data['supported'];
  return supported !== undefined && periodsOf(supported).some((fact) => fact.kind === 'countries' && fact.codes.includes(country.toUpperCase()));
}

interface Entry {
  place: Pick<Problem, 'file' | 'line' | 'column' | 'where'>;
  /** As it stands at the beginning of a sentence. */
  name: string;
  evidence: Evidence;
  isContact: boolean;
}
