/**
 * Signs that pass for a letter at a glance. A typed file and not `content/`: it is knowledge of alphabets, the same for every
 * wallet and language, and the reader's device needs it as it stands. Unicode's own table (UTS #39) is forty times as large;
 * here is what Latin names are imitated with. Accents and styled letters (𝐠, ⓖ, ｇ) need no entry, they are taken off before.
 */
const ALIKE: Record<string, string> = {
  a: 'аαɑ4ꭺᴀ∂',
  b: 'ьвβ68ƅʙɓ',
  c: 'сϲᴄƈ¢ⅽ',
  d: 'ԁɗժđᴅð',
  e: 'еєεҽ3ɛəᴇ℮',
  f: 'ғƒſꜰϝ',
  g: 'ɡɢց9գǥɠԍ',
  h: 'һнηհћħʜ',
  j: 'јϳʝ',
  k: 'кκқҝĸᴋҡƙ',
  l: 'i1|!ıіӏιɩɪʟł∣',
  m: 'мϻᴍɱ',
  n: 'пոռɴŋɲƞ',
  o: '0оοօσøɵᴏоөဝ૦௦०๐○〇ѳ',
  p: 'рρрᴘƿþҏ',
  q: 'ԛգɋ',
  r: 'гʀɾᴦɼ',
  s: 'ѕ5$ꜱʂƽ',
  t: 'тτ7ŧᴛƭ',
  u: 'υսʋцᴜ',
  v: 'ѵνᴠ∨',
  w: 'ԝшωաѡɯᴡ',
  x: 'хχ×ҳ',
  y: 'уγүʏƴч',
  z: '2ᴢƶʐʒ',
};

/** Sign → the letter it passes for. */
export const CONFUSABLES: ReadonlyMap<string, string> = new Map(
  Object.entries(ALIKE).flatMap(([letter, signs]) => [...signs].map((sign) => [sign, letter] as const)),
);

/** Two letters that pass for one when they stand close. */
export const PAIRS: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['nn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
];
