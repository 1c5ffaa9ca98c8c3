/** A wallet: the files of another one with every entry as a sample, so that nothing of it can be taken for the new one's. */
import { isScalar, parseDocument, visit } from 'yaml';
import { FACT_GROUPS } from '../../domain/wallets/schema.ts';
import { answerOf, explainId, type Kind } from './draft.ts';

export const wallet: Kind = {
  what: 'a wallet',
  questions: ({ wallets }) => [
    { flag: 'id', ask: 'Its folder, in small letters, such as alphapay', explain: explainId },
    { flag: 'name', ask: 'Its name as customers know it' },
    { flag: 'hue', ask: 'The hue of its colour in degrees: 0 red, 90 yellow, 150 green, 250 blue', usual: '250' },
    { flag: 'like', ask: 'The wallet whose channels and facts it begins with', choices: wallets.map(({ id }) => id), usual: wallets[0]?.id ?? '' },
  ],
  make: (answers, { content, today, read }) => {
    const id = answerOf(answers, 'id');
    const like = answerOf(answers, 'like');
    if (content.wallets.some((other) => other.id === id)) throw new Error(`The wallet “${id}” is there already.`);
    const hue = Number(answerOf(answers, 'hue'));
    if (!(hue >= 0 && hue <= 360)) throw new Error('The hue is a number from 0 to 360.');
    const files = ['profile', 'channels', ...FACT_GROUPS].map((part) => {
      const text = read(`content/wallets/${like}/${part}.yaml`) ?? '';
      return { path: `content/wallets/${id}/${part}.yaml`, text: asSamples(text, like, id, today) };
    });
    const [profile, ...others] = files;
    if (!profile) throw new Error(`content/wallets/${like} has no files.`);
    return {
      files: [{ ...profile, text: named(profile.text, answerOf(answers, 'name'), hue) }, ...others],
      next: [
        `Put its own entries into content/wallets/${id}/, each with its source and date. Everything that is still a sample is marked as one on the pages.`,
        `WALLET=${id} npm run check -- --release lists what is still to be given and confirmed.`,
        `WALLET=${id} npm start builds its site and serves it.`,
      ],
    };
  },
};

/** Nobody has given the new wallet's entries yet: each is a sample of today, and its addresses belong to nobody. */
function asSamples(text: string, like: string, id: string, today: string): string {
  const document = parseDocument(text);
  visit(document, {
    Map: (_, map) => {
      if (map.has('source')) map.set('source', 'sample');
      if (map.has('checked')) map.set('checked', quoted(document, today));
      map.delete('verified');
      const value = map.get('value');
      if (typeof value === 'string') map.set('value', quoted(document, reserved(value, like, id)));
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** A contact of the same kind on a name that can never be somebody's. */
function reserved(value: string, like: string, id: string): string {
  if (value.startsWith('+')) return '+1 202 555 0142';
  if (!/[@:]/.test(value)) return `example.${id.replaceAll('-', '_')}.wallet`;
  if (!/\.example(?:[/:]|$)/.test(value)) return value.includes('@') ? `support@${id}.example` : `https://www.${id}.example`;
  return value.replaceAll(like, id);
}

function named(text: string, name: string, hue: number): string {
  const document = parseDocument(text);
  document.set('name', name);
  document.set('hue', hue);
  // No number of that store is set apart for samples.
  if (document.has('apps')) document.deleteIn(['apps', 'ios']);
  return document.toString({ lineWidth: 0 });
}

function quoted(document: ReturnType<typeof parseDocument>, text: string) {
  const node = document.createNode(text);
  if (isScalar(node)) node.type = 'QUOTE_SINGLE';
  return node;
}
