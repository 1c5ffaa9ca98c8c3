import { type Problem, suggest } from '../../problem.ts';
import type { ChannelId } from '../../wallets/schema.ts';
import { isFor, isShownTo, namedWallets } from '../wallets.ts';
import type { AnyWrittenText } from '../written.ts';

/** What is said for some wallets only is said of wallets that exist, and every reader's wallet has what the text shows. */
export function checkTextWallets(text: AnyWrittenText, channels: ReadonlyMap<string, readonly ChannelId[]>): Problem[] {
  return [...checkNames(text, [...channels.keys()]), ...checkContacts(text, channels), ...checkSections(text), ...checkNesting(text), ...checkReaders(text)];
}

function checkNames({ file, data, at }: AnyWrittenText, walletIds: readonly string[]): Problem[] {
  return (data.wallets ?? []).flatMap((id, index) =>
    walletIds.includes(id) ? [] : [{ file, ...at('wallets', index), where: 'wallets', message: `There is no wallet “${id}”.`, repair: suggest(id, walletIds) }],
  );
}

/** `<Contact via="hotline">` leaves a hole where a wallet has no hotline. */
function checkContacts({ file, data, body }: AnyWrittenText, channels: ReadonlyMap<string, readonly ChannelId[]>): Problem[] {
  return body.tags
    .filter(({ name }) => name === 'Contact')
    .flatMap((tag) => {
      const { at, attributes } = tag;
      const via = attributes.get('via');
      const shown = [...channels].filter(([id]) => isShownTo(id, data, tag));
      const known = shown.some(([, ids]) => ids.some((id) => id === via));
      return shown
        .filter(([, ids]) => !ids.some((id) => id === via))
        .map(([wallet]) => ({
          file,
          ...at,
          where: '<Contact>',
          message: `The wallet “${wallet}” has no ${via}.`,
          repair: known ? 'Put the sentence into <Only wallets="…">, with the wallets that have it.' : 'Use <Channel for="…"> instead.',
        }));
    });
}

/** Headings make the table of contents, which is drawn for every wallet alike. */
function checkSections({ file, body }: AnyWrittenText): Problem[] {
  return body.headings
    .filter(({ only }) => only !== undefined)
    .map(({ at }) => ({ file, ...at, where: '<Only>', message: 'A heading cannot stand in <Only>.', repair: 'Put <Only> below the heading.' }));
}

function checkNesting({ file, body }: AnyWrittenText): Problem[] {
  return body.tags
    .filter(({ name, only }) => name === 'Only' && only !== undefined)
    .map(({ at }) => ({ file, ...at, where: '<Only>', message: '<Only> stands in another <Only>.', repair: 'Close the outer one first.' }));
}

/** What is written for a wallet without the article is read by nobody. */
function checkReaders({ file, data, body }: AnyWrittenText): Problem[] {
  return body.tags
    .filter(({ name }) => name === 'Only')
    .flatMap(({ at, attributes }) =>
      namedWallets(attributes.get('wallets'))
        .filter((id) => !isFor(id, data))
        .map((id) => ({
          file,
          ...at,
          where: '<Only>',
          message: `The text as a whole is not for the wallet “${id}”.`,
          repair: 'Remove the wallet here, or add it to “wallets” at the beginning.',
        })),
    );
}
