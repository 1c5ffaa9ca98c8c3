/** What a page and the worker say to each other. */
import type { TopicId } from '../topics/schema.ts';

/** From the page on which the reader clears the device: keep nothing any more. Whatever comes back on the port says that it is done. */
export const FORGET = 'forget';

/** From the page. A topic's progress is told on the port sent along with the order. */
export interface Order {
  /** The first part of the page's address. */
  locale: string;
  /** Without it the language's kit is meant. */
  topic?: TopicId;
  /** The reader has asked the browser to save data. */
  isFrugal?: boolean | undefined;
}

/** From the worker; the last one has an outcome. */
export interface Progress {
  done: number;
  all: number;
  /** `full`: no room left on the device. `lost`: the network, most likely. */
  outcome?: 'kept' | 'full' | 'lost';
}
