/** Answers whether a contact is the wallet's, on this device alone: nothing is asked of the network, nothing put into an address or kept. */
import { toDay } from '../../domain/calendar.ts';
import { judgeChannel } from '../../domain/verify/judge-channel.ts';
import type { Judgement, OfficialEntry, OfficialList, Reason } from '../../domain/verify/verdict.ts';

/** Whoever types adds a sign at a time; more at once were pasted, dictated or filled in, and are answered without a tap. */
const TYPED_AT_ONCE = 2;
/** What is longer would push the reason off the screen of a phone. */
const LONGEST_SHOWN = 90;

export class ChannelCheck extends HTMLElement {
  private readonly field = this.querySelector<HTMLInputElement>('[name=channel]');
  private readonly answer = this.querySelector<HTMLElement>('[data-answer]');
  private readonly known = JSON.parse(this.querySelector('script')?.textContent ?? '') as Known;
  private last = '';

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.check();
      // On a phone the keyboard would cover the answer; it goes when the field is left.
      if (matchMedia('(pointer: coarse)').matches) this.answer?.focus({ preventScroll: true });
      this.answer?.scrollIntoView({ block: 'nearest' });
    });
    this.field?.addEventListener('input', () => {
      const { value } = this.field as HTMLInputElement;
      if (Math.abs(value.length - this.last.length) > TYPED_AT_ONCE && value.trim() !== '') this.check();
      else this.clear();
      this.last = value;
    });
    // What was typed before this script arrived.
    this.last = this.field?.value ?? '';
    if (this.last) this.check();
  }

  private check(): void {
    this.show(judgeChannel(this.field?.value ?? '', this.known.list, toDay(new Date())));
  }

  private show({ verdict, reason, seen, entry }: Judgement): void {
    this.clear();
    const panel = this.answer?.querySelector<HTMLElement>(`[data-for=${verdict}]`);
    if (!this.answer || !panel) return;
    const write = (selector: string, text: string, part = panel.querySelector<HTMLElement>(selector)) => part && (part.textContent = text);
    write('[data-reason]', this.known.reasons[reason]);
    // Who reads only the heading must not take the message for ours.
    const isDoubtful = reason === 'listed-in-message';
    panel.classList.toggle('check-doubtful', isDoubtful);
    const [title, doubtfulTitle] = panel.querySelectorAll('h2');
    title?.toggleAttribute('hidden', isDoubtful && doubtfulTitle !== undefined);
    doubtfulTitle?.toggleAttribute('hidden', !isDoubtful);
    write('bdi', seen.length > LONGEST_SHOWN ? `${seen.slice(0, LONGEST_SHOWN)}…` : seen);
    panel.querySelector('[data-seen]')?.toggleAttribute('hidden', seen === '');
    if (entry) write('[data-entry] strong', this.known.names[entry.id]);
    panel.querySelector('[data-sample]')?.toggleAttribute('hidden', !entry?.isSample);
    panel.hidden = false;
    this.answer.dataset['verdict'] = verdict;
  }

  /** An answer never stands beside a contact it was not given for. */
  private clear(): void {
    delete this.answer?.dataset['verdict'];
    for (const panel of this.answer?.querySelectorAll<HTMLElement>('[data-for]') ?? []) panel.hidden = true;
  }
}

/** What `ChannelCheck.astro` writes into the page. */
interface Known {
  list: OfficialList;
  reasons: Record<Reason, string>;
  names: Record<OfficialEntry['id'], string>;
}

customElements.define('channel-check', ChannelCheck);
