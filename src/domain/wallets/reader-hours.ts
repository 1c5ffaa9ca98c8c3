/**
 * Opening hours on another clock.
 * @param hours `'08:00'` to `'22:00'` in an IANA zone.
 * @param readerZone the reader's IANA zone.
 * @param now the moment whose summer time counts.
 */
export function hoursOnClock(hours: ClockHours, readerZone: string, now: Date): { open: string; close: string } {
  const shift = offsetMinutes(readerZone, now) - offsetMinutes(hours.timeZone, now);
  return { open: moveClock(hours.open, shift), close: moveClock(hours.close, shift) };
}

/** Minutes a zone is ahead of UTC. */
function offsetMinutes(timeZone: string, now: Date): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function moveClock(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const DAY = 24 * 60;
  const moved = (((hour * 60 + minute + minutes) % DAY) + DAY) % DAY;
  return [Math.floor(moved / 60), moved % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

export interface ClockHours {
  open: string;
  close: string;
  timeZone: string;
}
