import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WebAddressSchema } from '../../../src/domain/web-address.ts';

const isAccepted = (address: string) => WebAddressSchema.safeParse(address).success;

test('an address of a site or of a page is accepted', () => {
  for (const address of ['https://www.alpha.example', 'https://alpha.example/', 'https://alpha.example/help?topic=1#top'])
    assert.ok(isAccepted(address), address);
});

test('an address that hides where it leads is refused', () => {
  for (const address of [
    'https://alpha.example@evil.example/',
    'https://alpha.example:8443',
    'https://xn--80ak6aa92e.example',
    'https://аррӏе.com',
    'https://www.alpha．example',
    'https:evil.example',
    'https:\\\\evil.example',
    'https://alpha.example/ a',
    'https://127.0.0.1/',
    'https://localhost',
    'http://alpha.example',
    'javascript:alert(1)',
  ])
    assert.ok(!isAccepted(address), address);
});
