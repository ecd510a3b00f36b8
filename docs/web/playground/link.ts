import { isDate, type CaseFile, type Entry } from './case-file.js';

/** What the part of an address after `#` asks for. */
export type Link =
  | { readonly kind: 'none' }
  | { readonly kind: 'regulation'; readonly regulation: string }
  | { readonly kind: 'scenario'; readonly regulation: string; readonly file: string; readonly number: number }
  | { readonly kind: 'case'; readonly file: CaseFile }
  | { readonly kind: 'bad'; readonly why: BadLinkReason; readonly text: string };

export type BadLinkReason = 'unknown-form' | 'not-decodable' | 'not-a-case' | 'newer-format' | 'unknown-regulation' | 'unknown-scenario';

const format = 1;

const toBase64Url = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

const fromBase64Url = (text: string): string => {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
};

/** The fragment under which a case can be opened again. */
export const fragmentOf = ({ regulation, readings, log, today, locale }: CaseFile): string =>
  `#zaak=${toBase64Url(JSON.stringify({ v: format, r: regulation, l: readings, e: log.map(({ event, tolerated }) => (tolerated === true ? [event, 1] : [event])), d: today, t: locale }))}`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const entryOf = (value: unknown): Entry | undefined => {
  if (!Array.isArray(value)) return undefined;
  const [event, tolerated] = value as readonly unknown[];
  if (!isRecord(event) || typeof event['type'] !== 'string' || !isDate(event['on'])) return undefined;
  return { event: event as Entry['event'], ...(tolerated === 1 ? { tolerated: true as const } : {}) };
};

const caseOf = (text: string): Link => {
  let value: unknown;
  try {
    value = JSON.parse(fromBase64Url(text));
  } catch {
    return { kind: 'bad', why: 'not-decodable', text };
  }
  if (!isRecord(value)) return { kind: 'bad', why: 'not-a-case', text };
  if (typeof value['v'] === 'number' && value['v'] > format) return { kind: 'bad', why: 'newer-format', text };
  const { r: regulation, l: readings, e: events, d: today, t: locale } = value;
  if (typeof regulation !== 'string' || !isRecord(readings) || !Array.isArray(events) || !isDate(today)) return { kind: 'bad', why: 'not-a-case', text };
  const log = events.map(entryOf);
  if (log.some((entry) => entry === undefined) || Object.values(readings).some((option) => typeof option !== 'string')) return { kind: 'bad', why: 'not-a-case', text };
  return { kind: 'case', file: { regulation, readings: readings as CaseFile['readings'], log: log as readonly Entry[], today, locale: locale === 'en' ? 'en' : 'nl' } };
};

/** Reads a fragment; what cannot be read is told and kept. */
export const readFragment = (hash: string): Link => {
  const text = hash.replace(/^#/, '');
  if (text === '' || text === 'content') return { kind: 'none' };
  const [key = '', value = ''] = [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)];
  if (!text.includes('=')) return { kind: 'bad', why: 'unknown-form', text };
  if (key === 'zaak') return caseOf(value);
  let plain: string;
  try {
    plain = decodeURIComponent(value);
  } catch {
    return { kind: 'bad', why: 'not-decodable', text };
  }
  if (key === 'reglement') return { kind: 'regulation', regulation: plain };
  if (key === 'scenario') {
    const parts = plain.split('/');
    const number = Number(parts.at(-1));
    if (parts.length < 3 || !Number.isInteger(number)) return { kind: 'bad', why: 'unknown-scenario', text };
    return { kind: 'scenario', regulation: parts[0] ?? '', file: parts.slice(0, -1).join('/'), number };
  }
  return { kind: 'bad', why: 'unknown-form', text };
};
