/** The rules for wallets: each is complete, and what nobody has confirmed cannot be taken for real. */
import { contrastWithWhite } from '../delivery/colour.ts';
import type { Problem } from '../problem.ts';
import { isReadable, type Written } from '../written.ts';
import { CHANNEL_IDS, CHANNEL_PURPOSES, type ChannelId, type Channels, FACT_GROUPS, type FactGroup, type Profile } from './schema.ts';
import type { WrittenFacts, WrittenWallet } from './written.ts';

/** WCAG 2.2 AA for text of normal size. */
const SMALLEST_CONTRAST = 4.5;

export function checkWallets(wallets: readonly WrittenWallet[]): Problem[] {
  return [
    ...wallets.flatMap(checkFiles),
    ...FACT_GROUPS.flatMap((group) => checkSameFacts(group, wallets)),
    ...wallets.flatMap(({ profile }) => (profile ? [...checkColour(profile), ...checkProfileContacts(profile), ...checkExit(profile)] : [])),
    ...wallets.flatMap(({ channels }) => (channels ? [...checkPurposes(channels), ...checkAddresses(channels)] : [])),
  ];
}

/** The ids of all facts, such as `limits.per-day`; undefined while a file of figures cannot be read. */
export function listFactIds(wallets: readonly WrittenWallet[]): string[] | undefined {
  const groups = wallets.flatMap(({ facts }) => FACT_GROUPS.flatMap((group) => (facts[group] ? { group, file: facts[group] } : [])));
  if (!groups.every(({ file }) => isReadable(file))) return undefined;
  return [...new Set(groups.flatMap(({ group, file }) => file.keys.map((key) => `${group}.${key}`)))];
}

function checkFiles({ id, profile, channels, facts }: WrittenWallet): Problem[] {
  const parts = { profile, channels, ...Object.fromEntries(FACT_GROUPS.map((group) => [group, facts[group]])) };
  return Object.entries(parts)
    .filter(([, part]) => part === undefined)
    .map(([name]) => ({
      file: `content/wallets/${id}/${name}.yaml`,
      where: 'file',
      message: `The wallet “${id}” has no file ${name}.yaml.`,
      repair: 'Copy it from another wallet and put in this wallet’s own entries.',
    }));
}

/** Articles speak of facts without knowing the wallet: what one wallet has, all have. */
function checkSameFacts(group: FactGroup, wallets: readonly WrittenWallet[]): Problem[] {
  const files = wallets.flatMap(({ id, facts }) => (facts[group] ? { id, facts: facts[group] } : []));
  return files
    .filter(({ facts }) => isReadable(facts))
    .flatMap(({ id, facts }) => {
      const others = files.flatMap((other) => other.facts.keys.map((key) => ({ key, owner: other.id })));
      const missing = others.filter(({ key }, index) => !facts.keys.includes(key) && others.findIndex((other) => other.key === key) === index);
      return missing.map(({ key, owner }) => lacks(id, owner, key, group, facts));
    });
}

function lacks(wallet: string, owner: string, key: string, group: FactGroup, { file }: WrittenFacts): Problem {
  return {
    file,
    where: key,
    message: `The wallet “${wallet}” has no fact “${group}.${key}”, which “${owner}” has.`,
    repair: `Add a line “${key}: …” as in content/wallets/${owner}/${group}.yaml.`,
  };
}

function checkColour({ file, data: { hue, chroma }, at }: Written<Profile>): Problem[] {
  if (hue === undefined || chroma === undefined) return [];
  const contrast = contrastWithWhite({ hue, chroma });
  if (contrast >= SMALLEST_CONTRAST) return [];
  return [
    {
      file,
      ...at('hue'),
      where: 'hue, chroma',
      message: `White words on this colour are hard to read (contrast ${contrast.toFixed(1)}; ${SMALLEST_CONTRAST} is needed).`,
      repair: 'Choose a smaller chroma or another hue.',
    },
  ];
}

/** Every purpose has exactly one first choice, so that a reader is sent to one place. */
function checkPurposes(channels: Written<Channels>): Problem[] {
  return CHANNEL_PURPOSES.flatMap((purpose) => {
    const chosen = channelIds(channels).filter((id) => channels.data[id]?.bestFor.includes(purpose));
    const [first, ...others] = chosen;
    if (first === undefined && channels.whole) {
      return [
        {
          file: channels.file,
          where: 'bestFor',
          message: `No channel is the first choice for “${purpose}”.`,
          repair: `Add ${purpose} to “bestFor” of one channel.`,
        },
      ];
    }
    return others.map((id) => ({
      file: channels.file,
      ...channels.at(id, 'bestFor'),
      where: `${id}.bestFor`,
      message: `“${purpose}” already has its first choice: ${first}.`,
      repair: `Keep ${purpose} in “bestFor” of one channel only.`,
    }));
  });
}

function checkAddresses(channels: Written<Channels>): Problem[] {
  return channelIds(channels).flatMap((id) => {
    const address = channels.data[id]?.address;
    return address ? checkSample(address, channels, [id, 'address']) : [];
  });
}

function checkProfileContacts(profile: Written<Profile>): Problem[] {
  const { website, statusUrl, apps = {} } = profile.data;
  const check = (contact: Contact | undefined, ...path: string[]) => (contact ? checkSample(contact, profile, path) : []);
  return [...check(website, 'website'), ...check(statusUrl, 'statusUrl'), ...Object.entries(apps).flatMap(([store, app]) => check(app, 'apps', store))];
}

/** The quick exit opens, and gives nothing away: it leads to no sample and not to the wallet itself. */
function checkExit({ file, data: { exitTo, website }, at }: Written<Profile>): Problem[] {
  if (!exitTo || (!isReserved(exitTo) && siteOf(exitTo) !== siteOf(website?.value ?? ''))) return [];
  return [
    {
      file,
      ...at('exitTo'),
      where: 'exitTo',
      message: `${exitTo} is no place that anybody might just be looking at.`,
      repair: 'Name a neutral site that opens everywhere, such as a search engine.',
    },
  ];
}

/** A sample is an address that can never be somebody's, and a real address is not one of those. */
function checkSample({ value, source }: Contact, { file, at }: Written<object>, path: readonly string[]): Problem[] {
  if ((source === 'sample') === isReserved(value)) return [];
  const problem = { file, ...at(...path), where: path.join('.') };
  if (source !== 'sample') {
    return [{ ...problem, message: `${value} is a sample, but “source” says that it is real.`, repair: 'Write the real one, or “source: sample”.' }];
  }
  return [
    {
      ...problem,
      message: `${value} is marked as a sample, but may be somebody’s.`,
      repair: describeReserved(value),
    },
  ];
}

function describeReserved(value: string): string {
  if (value.startsWith('+')) return 'Use a number such as +44 20 7946 0123 or +1 202 555 0142.';
  if (/^\d+$/.test(value)) return 'No number of the App Store is set apart for samples: leave it out until the real one is known.';
  return /[@:]/.test(value) ? 'Use a name that ends in .example.' : 'Use a name that begins with example., such as example.alphapay.wallet.';
}

function isReserved(value: string): boolean {
  if (value.startsWith('+')) return /^\+(44 20 7946 0\d{3}|1 202 555 01\d{2})$/.test(value);
  if (!/[@:]/.test(value)) return value.startsWith('example.');
  const host = URL.parse(value)?.hostname ?? value.split('@').at(-1) ?? '';
  return host.endsWith('.example');
}

const siteOf = (address: string) => URL.parse(address)?.hostname.replace(/^www\./, '');

const channelIds = ({ data }: Written<Channels>) => Object.keys(data) as ChannelId[];

/** The channels a wallet has, those with a fault in their entry among them. */
export function listChannelIds(channels: Written<Channels> | undefined): ChannelId[] {
  return CHANNEL_IDS.filter((id) => channels?.keys.includes(id));
}

type Contact = Profile['website'];
