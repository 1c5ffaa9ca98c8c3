/** The official lists of the site's two wallets, as the judge gets them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildOfficialList } from '../../../../src/domain/verify/official-list.ts';
import type { OfficialList } from '../../../../src/domain/verify/verdict.ts';
import { ChannelsSchema, ProfileSchema } from '../../../../src/domain/wallets/schema.ts';

export const DAY = '2026-11-23';

/** The list of a wallet as it stands in `content/`, or with other contacts. */
export function listOf(id: string, isRelease = false, siteUrl = `https://help.${id}.example`): OfficialList {
  const read = (part: string): unknown => parse(readFileSync(`content/wallets/${id}/${part}.yaml`, 'utf8'));
  return buildOfficialList(
    { id, profile: ProfileSchema.parse(read('profile')), channels: ChannelsSchema.parse(read('channels')), facts: new Map() },
    isRelease,
    DAY,
    siteUrl,
  );
}
