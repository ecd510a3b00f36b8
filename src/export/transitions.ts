import type { Locale, Text } from '../model/text.js';
import type { ChartCandidate } from '../regulation/chart.js';
import type { Definition } from '../regulation/definition.js';
import { describeDuration } from '../text/words.js';

const senses: Readonly<Record<ChartCandidate['is'], Text>> = {
  holds: { nl: '', en: '' },
  fails: { nl: 'niet: ', en: 'not: ' },
  unknown: { nl: 'onbekend of ', en: 'unknown whether ' },
};

const otherwise: Text = { nl: 'anders', en: 'otherwise' };

/** What a diagram says of a transition. */
export interface TransitionText {
  readonly event: string;
  /** Empty where no rule guards it. */
  readonly guard: string;
  readonly cites: readonly string[];
  /** Duties that it opens, by id. */
  readonly opens: readonly string[];
}

/** A transition in words: its event, its guard, its clauses and the duties that it opens. */
export const transitionText = (candidate: ChartCandidate, definition: Definition, locale: Locale): TransitionText => ({
  event: definition.events[candidate.event]?.label[locale] ?? candidate.event,
  // Candidates are tried in order: one without a guard after others is for when none of them was taken.
  guard: candidate.rule === undefined ? (candidate.index === 0 ? '' : otherwise[locale]) : senses[candidate.is][locale] + (definition.rules[candidate.rule]?.label[locale] ?? candidate.rule),
  cites: candidate.meta.cites ?? [],
  opens: [...(candidate.meta.opens ?? []), ...(candidate.meta.opensMet ?? [])],
});

const listed = (ids: string | readonly string[], definition: Definition, locale: Locale, word: Text): string =>
  [ids].flat().map((id) => definition.actors[id]?.[locale] ?? id).join(` ${word[locale]} `);

/** What a diagram says of a duty. */
export interface DutyText {
  readonly label: string;
  readonly act: string;
  readonly obligor: string;
  readonly beneficiary: string;
  readonly term: string;
  readonly cites: readonly string[];
}

/** A duty in words: who owes what to whom, within what term. */
export const dutyText = (id: string, definition: Definition, locale: Locale): DutyText => {
  const duty = definition.duties[id];
  if (duty === undefined) throw new Error(`Duty ${id} was checked and is not there.`);
  const { within } = duty;
  const none: Text = { nl: 'zonder termijn', en: 'no term' };
  const today: Text = { nl: 'dezelfde dag', en: 'the same day' };
  const norm: Text = { nl: ' (norm)', en: ' (norm)' };
  const term = within === undefined ? none[locale] : within === 'same-day' ? today[locale] : describeDuration(within, locale);
  return {
    label: duty.label[locale],
    act: duty.act[locale],
    obligor: listed(duty.obligor, definition, locale, { nl: 'of', en: 'or' }),
    beneficiary: listed(duty.beneficiary, definition, locale, { nl: 'en', en: 'and' }),
    term: `${term}${duty.soft === true ? norm[locale] : ''}`,
    cites: duty.cites,
  };
};

/** The short name of a duty in a diagram: its number among the duties of the regulation. @example dutyMark('registratie', definition, 'nl') // 'P3' */
export const dutyMark = (id: string, definition: Definition, locale: Locale): string =>
  `${{ nl: 'P', en: 'D' }[locale]}${Object.keys(definition.duties).indexOf(id) + 1}`;
