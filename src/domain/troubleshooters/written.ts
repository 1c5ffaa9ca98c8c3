import type { InLanguage, Written } from '../written.ts';
import type { Flow, Troubleshooter } from './schema.ts';

/** A file of logic; `id` is the file's name. */
export interface WrittenFlow extends Written<Flow> {
  id: string;
}

/** A file of words. */
export interface WrittenTroubleshooter extends InLanguage<Partial<Troubleshooter>> {
  id: string;
}
