const DAY = 24 * 60;

/**
 * Opening hours on another clock; undefined when they would begin on another day than the days named with them.
 * @param hours `'08:00'` to `'22:00'` in an IANA zone, every day or on some.
 * @param readerZone the reader's IANA zone.
 * @param now the moment whose summer time counts.
 */
export function hoursOnClock(hours: ClockHours, readerZone: string, now: Date): { open: string; close: string } | undefined {
  const shift = offsetMinutes(readerZone, now) - offsetMinutes(hours.timeZone, now);
  const opening = minutesOf(hours.open) + shift;
  if (!hours.isDaily && (opening < 0 || opening >= DAY)) return undefined;
  return { open: toClock(opening), close: toClock(minutesOf(hours.close) + shift) };
}

/** Minutes a zone is ahead of UTC. */
function offsetMinutes(timeZone: string, now: Date): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function toClock(minutes: number): string {
  const inDay = ((minutes % DAY) + DAY) % DAY;
  return [Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

export interface ClockHours {
  open: string;
  close: string;
  timeZone: string;
  isDaily: boolean;
}
