/** Contacts as readers of OKPay paste them, and what is to be said of each. */
import type { Verdict } from '../../../../src/domain/verify/verdict.ts';

export const OKPAY: Readonly<Record<Verdict, readonly string[]>> = {
  official: [
    'https://www.okpay.example',
    'okpay.example',
    'www.okpay.example/faq',
    'help@okpay.example',
    'HELP@OKPAY.EXAMPLE',
    'https://social.example/okpay',
    '@okpay',
    'example.okpay.wallet',
  ],
  'not-listed': [
    '+1 202 555 0142',
    '010 6655 1234',
    'https://www.gopay.example',
    'support@gopay.example',
    'support@okpay.example',
    'https://pay.okpay.example',
    '@gopay',
    'https://social.example/gopay',
    'https://bookshop.example.com',
  ],
  'look-alike': [
    'okpay.com',
    'https://0kpay.example',
    'https://оkpay.example',
    'https://okpay.example.login.example.net',
    'https://okpay.example@login.example.net',
    'https://ok-pay.example',
    'https://okpay-vip.top',
    'https://okpey.example',
    'heip@okpay.example',
    'help@okpay.vip',
    'https://social.example/okpay.help',
    '@okpay_kefu',
    'OKPay 客服 <a@b.example>',
    'com.okpay.app',
  ],
  unreadable: ['okpay', 'OKPay客服', 'dwz.cn/okpay', 'https://www.okpay.example/?next=//evil.example', 'okpay://home'],
};
