/** A length of time in one unit, a whole number from 1 to 100,000. Working days are counted in a calendar, the other units in calendar days. */
export type Duration =
  | { readonly workingDays: number }
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number };
