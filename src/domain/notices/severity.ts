import { type Notice, NOTICE_GRADES } from './schema.ts';

/** The worst first, as money is lost by scams, and time by the rest; then what begins first. */
export function byUrgency(a: Pick<Notice, 'grade' | 'from'>, b: Pick<Notice, 'grade' | 'from'>): number {
  return NOTICE_GRADES.indexOf(b.grade) - NOTICE_GRADES.indexOf(a.grade) || Date.parse(a.from) - Date.parse(b.from);
}
