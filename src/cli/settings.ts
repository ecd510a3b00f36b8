import type { Locale, Text } from '../model/text.js';

/** The forms that every report has. */
export const reportFormats = ['text', 'json', 'junit', 'github', 'markdown'] as const;

export const formats = [...reportFormats, 'html'] as const;

export type ReportFormat = (typeof reportFormats)[number];

export type Format = (typeof formats)[number];

/** What holds for every command. */
export interface Settings {
  readonly format: Format;
  readonly locale: Locale;
  /** A regulation of one's own, beside those that are shipped. */
  readonly regulationFile?: string;
}

/** A text in both languages. */
export const both = (nl: string, en: string): Text => ({ nl, en });
