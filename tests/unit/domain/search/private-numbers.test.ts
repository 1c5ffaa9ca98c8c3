import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchAddress, withoutPrivateNumbers } from '../../../../src/domain/search/private-numbers.ts';

const cases: Record<string, Record<string, string>> = {
  'card numbers, however they are grouped': {
    '4111 1111 1111 1111 declined': 'declined',
    'my card 4111-1111-1111-1111': 'my card',
    'ｃａｒｄ ４１１１１１１１１１１１１１１１': 'card',
    卡号6222021234567894付不了: '卡号 付不了',
    '٤١١١١١١١ بطاقة': 'بطاقة',
  },
  'one-time codes, PINs and card checks': {
    'otp 123456 expired': 'otp expired',
    'otp 12 34 56': 'otp',
    'otp 12,34,56': 'otp',
    'otp 1/2/3/4/5/6': 'otp',
    'otp 12\u200b34\u200b56': 'otp',
    '验证码 1、2、3、4、5、6': '验证码',
    'code A1234': 'code',
    'kode e1234567': 'kode',
    'E-4031 1111 1111 1111': '',
    验证码123456收不到: '验证码 收不到',
    'kode 9876': 'kode',
    pin1234: '',
    'cvv 123': 'cvv',
    'code A1B2C3': 'code',
  },
  'phone numbers': { '+62 (812) 3456-7890 is this you': 'is this you' },
  'what is harmless stays': {
    '24/7 support': '24/7 support',
    '2fa after 3 days': '2fa after 3 days',
    退款7天: '退款7天',
    x7f3q: 'x7f3q',
    'error E-4031 now': 'error E-4031 now',
    错误码E4031: '错误码E4031',
  },
};

for (const [what, queries] of Object.entries(cases)) {
  test(what, () => {
    for (const [typed, kept] of Object.entries(queries)) assert.equal(withoutPrivateNumbers(typed), kept, typed);
  });
}

test('a long pasted text does not take forever', () => {
  const started = performance.now();
  for (const piece of ['1a-', '(', '1 ', 'a']) withoutPrivateNumbers(piece.repeat(20_000));
  assert.ok(performance.now() - started < 2000);
});

test('an address holds what may be shared, and no question mark for nothing', () => {
  assert.equal(searchAddress('/en/search/', 'card & PIN 1234'), '/en/search/?q=card%20%26%20PIN');
  assert.equal(searchAddress('/en/search/', '4111 1111 1111 1111'), '/en/search/');
});
