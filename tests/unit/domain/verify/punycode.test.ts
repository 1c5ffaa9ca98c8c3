import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, decodeHost, decodeLabel } from '../../../../src/domain/verify/punycode.ts';

/** RFC 3492, section 7.1. */
const VECTORS: readonly (readonly [name: string, coded: string, text: string])[] = [
  ['Arabic', 'egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
  ['Chinese, simplified', 'ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['Chinese, traditional', 'ihqwctvzc91f659drss3x8bo0yb', '他們爲什麽不說中文'],
  ['Czech', 'Proprostnemluvesky-uyb24dma41a', 'Pročprostěnemluvíčesky'],
  ['Hindi', 'i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd', 'यहलोगहिन्दीक्योंनहींबोलसकतेहैं'],
  ['Japanese', 'n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa', 'なぜみんな日本語を話してくれないのか'],
  ['Russian', 'b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
  ['Spanish', 'PorqunopuedensimplementehablarenEspaol-fmd56a', 'PorquénopuedensimplementehablarenEspañol'],
  ['Vietnamese', 'TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g', 'TạisaohọkhôngthểchỉnóitiếngViệt'],
  ['digits and letters', '3B-ww4c5e180e575a65lsy2b', '3年B組金八先生'],
  ['signs', '-> $1.00 <--', '-> $1.00 <-'],
];

for (const [name, coded, text] of VECTORS) {
  test(`${name} is read as RFC 3492 has it`, () => assert.equal(decode(coded), text));
}

test('a host is read label by label', () => assert.equal(decodeHost('www.xn--80ak6aa92e.com'), 'www.аррӏе.com'));

test('what is no such label stays as it is', () => {
  for (const label of ['gopay', 'xn--', 'xn--a\u00e9', 'xn--99999999', `xn--${'a'.repeat(80)}`]) assert.equal(decodeLabel(label), label);
});
