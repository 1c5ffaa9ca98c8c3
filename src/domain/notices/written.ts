import type { WrittenText } from '../articles/written.ts';
import type { Notice } from './schema.ts';

export interface WrittenNotice extends WrittenText<Notice> {
  /** The file's name: the day it was written, and a few words. */
  id: string;
}
