/** What each picture shows for a wallet in a language: the drawing, and the same in words. */
import { LOCALES, type Locale } from '../locales.ts';
import type { PICTURES } from '../articles/vocabulary.ts';
import type { UiText } from '../ui-text/schema.ts';
import { channelFor, describeHours, describeReply, type ListedChannel } from '../wallets/channels.ts';
import { fillFacts, markSample } from '../wallets/fill-facts.ts';
import type { Wallet } from '../wallets/schema.ts';
import { drawChoice, type Question } from './draw-choice.ts';
import { drawLadder, drawLine } from './draw-steps.ts';
import { type Drawing, mirror, type Step } from './drawing.ts';

/** @returns `text` says in order what the drawing shows. */
export function drawPicture(name: PictureName, wallet: Wallet, locale: Locale, ui: UiText): Picture {
  const words = ui.pictures[name];
  const filled = (text: string) => fillFacts(text, wallet, locale, ui);
  const picture =
    'steps' in words
      ? drawSteps(
          name,
          words.steps.map(({ name: step, detail }) => ({ name: step, detail: filled(detail) })),
        )
      : drawChannels(wallet, locale, ui);
  const drawing = LOCALES[locale].direction === 'rtl' ? mirror(picture.drawing) : picture.drawing;
  return { title: words.title, text: picture.text, drawing };
}

function drawSteps(name: PictureName, steps: readonly Step[]): Omit<Picture, 'title'> {
  const text = steps.map((step, index) => `${index + 1}. ${inWords(step)}`).join(' ');
  return { text, drawing: name === 'complaint-ladder' ? drawLadder(steps) : drawLine(steps, name === 'fake-support') };
}

function drawChannels(wallet: Wallet, locale: Locale, ui: UiText): Omit<Picture, 'title'> {
  const { urgent, open, yes, no } = ui.pictures['channel-choice'];
  const name = ({ id }: ListedChannel) => ui.contact.names[id];
  const hours = ({ channel }: ListedChannel) => (channel.hours ? markSample(describeHours(channel.hours, locale, ui), channel.hours, ui) : '');
  const reply = ({ channel }: ListedChannel) => (channel.reply ? markSample(describeReply(channel.reply, locale, ui), channel.reply, ui) : '');
  const [danger, question, written] = [
    channelFor('urgent', wallet.channels),
    channelFor('question', wallet.channels),
    channelFor('complaint', wallet.channels),
  ];
  const questions: Question[] = [
    { question: urgent, answer: { name: name(danger), detail: hours(danger) }, isUrgent: true },
    { question: open, answer: { name: name(question), detail: hours(question) }, isUrgent: false },
  ];
  const last = { name: name(written), detail: reply(written) };
  const text = [...questions.map(({ question: asked, answer }) => `${asked} ${yes}: ${inWords(answer)} ${no}:`), inWords(last)].join(' ');
  return { text, drawing: drawChoice(questions, last, { yes, no }) };
}

const inWords = ({ name, detail }: Step) =>
  [name, detail]
    .filter(Boolean)
    .join(' – ')
    .replace(/(?<![.。!?！？])$/, '.');

export type PictureName = (typeof PICTURES)[number];

export interface Picture {
  title: string;
  text: string;
  drawing: Drawing;
}
