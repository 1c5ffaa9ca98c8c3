/** Says what a query was taken for, where that is not what was typed. */
import type { Ranked } from './rank.ts';
import { hasHan } from './tokens.ts';
import type { ConceptView } from './view-concept.ts';

/** What stands for less than this part of something typed was not meant. */
const LEAST_QUALITY = 0.5;

/**
 * `pasword reset` → `password reset`, `忘记蜜码` → `忘记密码`; undefined when everything was found as typed.
 */
export function explain({ answers, views, respelled }: Ranked): string | undefined {
  const best = answers[0]?.answer;
  if (best === undefined) return undefined;
  const parts = views.filter(({ concept }) => !concept.isChatty).map((view) => ({ ...view, meant: findMeant(view, best) }));
  if (parts.every((part) => part.meant === undefined)) return respelled;
  // A pair of Han characters that stands nowhere is mostly where two words meet.
  const told = parts.filter(({ inAnswers, concept }) => inAnswers.size > 0 || !hasHan(concept.text));
  return join(told.map((part) => part.meant ?? part.concept.text));
}

/** What an answer says instead of what was typed. */
function findMeant({ isTyped, ways, concept }: ConceptView, answer: number): string | undefined {
  if (isTyped) return undefined;
  const [best] = ways
    .map(({ text, words }, place) => {
      const said = words.map((standing) => [...standing].filter(([word]) => word.answers.has(answer)).toSorted(([, a], [, b]) => b - a)[0]);
      return {
        text: place === 0 ? join(said.map((found) => found?.[0].text ?? '')) : text,
        quality: said.reduce((sum, found) => sum + (found?.[1] ?? 0), 0) / words.length,
      };
    })
    .toSorted((a, b) => b.quality - a.quality);
  // A word that was only begun is not another one.
  if (!best || best.quality < LEAST_QUALITY || (concept.text !== '' && best.text.includes(concept.text))) return undefined;
  return best.text;
}

/** Pairs of neighbouring characters become words again: `忘记 记密 密码` → `忘记密码`. */
function join(texts: readonly string[]): string {
  return texts.filter(Boolean).reduce((whole, text) => {
    if (hasHan(text) && whole.endsWith(text[0] ?? ' ')) return whole + text.slice(1);
    return whole ? `${whole} ${text}` : text;
  }, '');
}
