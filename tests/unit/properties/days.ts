import fc from 'fast-check';

/** Days of four digits’ years, the borders of months and leap years among them. */
export const days = fc.oneof(
  fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-30T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('2026-01-31', '2026-02-28', '2028-02-29', '2026-08-31', '2026-11-30', '2026-12-31', '2100-02-28'),
);
