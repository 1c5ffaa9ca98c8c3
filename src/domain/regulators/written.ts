import type { Written } from '../written.ts';
import type { Regulator } from './schema.ts';

export interface WrittenRegulator extends Written<Regulator> {
  /** ISO 3166 code, lower case: the file's name. */
  country: string;
}
