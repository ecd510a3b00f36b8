/** The languages in which the library speaks. */
export type Locale = 'nl' | 'en';

/** A label or summary in both languages. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}
