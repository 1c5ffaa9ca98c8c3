/** Days as `yyyy-mm-dd`, which compare as texts. */

export function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return toDay(date);
}

/** The same day some months later, or the last day of that month: 31 August + 6 months is 28 February. */
export function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCMonth() + months;
  date.setUTCMonth(wanted);
  if (date.getUTCMonth() !== wanted % 12) date.setUTCDate(0);
  return toDay(date);
}

/** How many days from Monday to Friday there are from a day on until the day before another one. */
export function countWorkingDays(from: string, before: string): number {
  let count = 0;
  for (let day = from; day < before; day = nextDay(day)) {
    if (![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) count++;
  }
  return count;
}

/** Whether a text is a day of the calendar. */
export function isTrueDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && toDay(new Date(text)) === text;
}

/** The day in UTC. */
export const toDay = (date: Date) => date.toISOString().slice(0, 10);
