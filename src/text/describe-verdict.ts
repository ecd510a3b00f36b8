import type { Locale } from '../model/text.js';
import type { Verdict } from '../model/verdict.js';
import { describeReason } from './describe-reason.js';
import { Particulars } from './particulars.js';
import { capital, clean } from './shown.js';
import { verdictStatusLabels } from './words.js';

export { describeMissing } from './describe-missing.js';

/**
 * What a rule says and why, in one sentence; the verdicts that it was made of are left to the caller.
 *
 * @param name the label of a rule by its id
 * @example describeVerdict(verdict, 'nl', name) // 'Op tijd ingediend: geldt, want 2 april 2026 valt binnen de termijn.'
 */
export function describeVerdict(verdict: Verdict, locale: Locale, name: (rule: string) => string): string {
  const status = Object.hasOwn(verdictStatusLabels, verdict.status) ? verdictStatusLabels[verdict.status][locale] : clean(String(verdict.status));
  const because = { nl: 'want', en: 'because' }[locale];
  return `${capital(clean(name(verdict.rule), 200))}: ${status}, ${because} ${describeReason(verdict, locale, name)}${change(verdict, locale)}.`;
}

function change({ changesOn }: Verdict, locale: Locale): string {
  if (changesOn === undefined) return '';
  const day = new Particulars({ changesOn }, locale).date('changesOn', '');
  return { nl: `; zonder nieuwe gebeurtenis verandert dat op ${day}`, en: `; without a new event this changes on ${day}` }[locale];
}
