/** “Save this topic for offline”: the worker saves, this shows how far it is. */
import type { Order, Progress } from '../../domain/offline/messages.ts';
import { SAVED_ON, STORES } from '../../domain/offline/stores.ts';

class KeepTopic extends HTMLElement {
  connectedCallback(): void {
    const [button, bar, status] = [this.querySelector('button'), this.querySelector('progress'), this.querySelector('p')];
    if (!button || !bar || !status) return;

    const say = (kind: 'keeping' | 'kept' | Lost, values: Record<string, string | number> = {}) => {
      status.textContent = (this.dataset[kind] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
    };
    const sayKept = (day: Date) => {
      const hadFocus = document.activeElement === button;
      button.hidden = true;
      say('kept', { date: new Intl.DateTimeFormat(this.dataset['formats'], { dateStyle: 'long' }).format(day) });
      if (hadFocus) status.focus();
    };
    const show = ({ done, all, outcome }: Progress) => {
      bar.max = Math.max(1, all);
      bar.value = done;
      bar.hidden = outcome !== undefined;
      if (!outcome) say('keeping', { done, all });
      else if (outcome === 'kept') sayKept(new Date());
      else say(outcome);
    };

    button.addEventListener('click', () => bar.hidden && void this.#save(show));
    void savedOn().then((day) => {
      if (day) sayKept(day);
      this.dataset['ready'] = '';
    });
  }

  async #save(show: (progress: Progress) => void): Promise<void> {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Progress>) => show(data);
    active?.postMessage({ locale: location.pathname.split('/')[1], topic: this.dataset['topic'] } as Order, [port2]);
  }
}

type Lost = NonNullable<Exclude<Progress['outcome'], 'kept'>>;

/** When the topic of this page was saved, if it was. */
async function savedOn(): Promise<Date | undefined> {
  try {
    const day = (await (await caches.open(STORES.kits)).match(location.pathname))?.headers.get(SAVED_ON);
    return day ? new Date(day) : undefined;
  } catch {
    return undefined;
  }
}

customElements.define('keep-topic', KeepTopic);
