import type { DutyStatus, NextEvent, Phase, WindowStatus, AssessedMeasure } from '../model/assessment.js';
import type { Duration } from '../model/duration.js';
import type { Locale, Text } from '../model/text.js';
import type { VerdictStatus } from '../model/verdict.js';
import { shown } from './shown.js';

type Labels<Key extends string> = Readonly<Record<Key, Text>>;

/**
 * What a status of a duty is called.
 *
 * @example dutyStatusLabels.overdue.nl // 'verstreken'
 */
export const dutyStatusLabels: Labels<DutyStatus> = {
  open: { nl: 'open', en: 'open' },
  met: { nl: 'nagekomen', en: 'met' },
  metLate: { nl: 'te laat nagekomen', en: 'met late' },
  overdue: { nl: 'verstreken', en: 'overdue' },
  cancelled: { nl: 'vervallen', en: 'cancelled' },
  notApplicable: { nl: 'niet van toepassing', en: 'not applicable' },
  undetermined: { nl: 'nog niet te bepalen', en: 'undetermined' },
};

/**
 * What a status of a window is called.
 *
 * @example windowStatusLabels.lapsed.nl // 'verlopen'
 */
export const windowStatusLabels: Labels<WindowStatus> = {
  open: { nl: 'open', en: 'open' },
  exercised: { nl: 'gebruikt', en: 'exercised' },
  lapsed: { nl: 'verlopen', en: 'lapsed' },
  closed: { nl: 'gesloten', en: 'closed' },
};

/**
 * What a status of a reporting threshold is called.
 *
 * @example measureStatusLabels.exceeded.nl // 'overschreden'
 */
export const measureStatusLabels: Labels<AssessedMeasure['status']> = {
  running: { nl: 'loopt nog', en: 'running' },
  within: { nl: 'binnen de norm', en: 'within' },
  exceeded: { nl: 'overschreden', en: 'exceeded' },
  notApplicable: { nl: 'niet van toepassing', en: 'not applicable' },
  undetermined: { nl: 'nog niet te bepalen', en: 'undetermined' },
};

/**
 * Whether an event may happen, in words.
 *
 * @example nextEventStatusLabels.permitted.nl // 'mogelijk'
 */
export const nextEventStatusLabels: Labels<NextEvent['status']> = {
  permitted: { nl: 'mogelijk', en: 'permitted' },
  refused: { nl: 'niet mogelijk', en: 'refused' },
  needs: { nl: 'hangt af van ontbrekende gegevens', en: 'depends on missing information' },
};

/**
 * What the phases that all regulations share are called.
 *
 * @example phaseLabels.extern.en // 'external'
 */
export const phaseLabels: Labels<Phase> = {
  onvrede: { nl: 'onvrede', en: 'dissatisfaction' },
  intake: { nl: 'intake', en: 'intake' },
  behandeling: { nl: 'behandeling', en: 'handling' },
  herbeoordeling: { nl: 'herbeoordeling', en: 'reassessment' },
  extern: { nl: 'extern', en: 'external' },
  gesloten: { nl: 'gesloten', en: 'closed' },
};

/**
 * What a rule says, in words.
 *
 * @example verdictStatusLabels.holds.nl // 'geldt'
 */
export const verdictStatusLabels: Labels<VerdictStatus> = {
  holds: { nl: 'geldt', en: 'holds' },
  fails: { nl: 'geldt niet', en: 'does not hold' },
  unknown: { nl: 'onbekend', en: 'unknown' },
  notApplicable: { nl: 'niet van toepassing', en: 'not applicable' },
};

/**
 * How much hangs on an ambiguity, as readings declare it.
 *
 * @example severityLabels.H.nl // 'groot'
 */
export const severityLabels: Labels<'H' | 'M' | 'L'> = {
  H: { nl: 'groot', en: 'high' },
  M: { nl: 'middel', en: 'medium' },
  L: { nl: 'klein', en: 'low' },
};

type Unit = Duration extends infer D ? (D extends D ? keyof D : never) : never;

/** One and more of each unit; after a number Dutch keeps `jaar` in the singular. */
const units: Readonly<Record<Unit, Readonly<Record<Locale, readonly [one: string, more: string]>>>> = {
  workingDays: { nl: ['werkdag', 'werkdagen'], en: ['working day', 'working days'] },
  days: { nl: ['dag', 'dagen'], en: ['day', 'days'] },
  weeks: { nl: ['week', 'weken'], en: ['week', 'weeks'] },
  months: { nl: ['maand', 'maanden'], en: ['month', 'months'] },
  years: { nl: ['jaar', 'jaar'], en: ['year', 'years'] },
};

const unitNames = Object.keys(units) as readonly (keyof typeof units)[];

/**
 * A length of time in words, its number in digits.
 *
 * @example describeDuration({ workingDays: 5 }, 'nl') // '5 werkdagen'
 */
export function describeDuration(duration: Duration | 'immediately', locale: Locale): string {
  if (duration === 'immediately') return { nl: 'meteen', en: 'immediately' }[locale];
  // Looked up by the units and not by the keys of an input that may be anything.
  const unit = typeof duration === 'object' && duration !== null ? unitNames.find((name) => Object.hasOwn(duration, name)) : undefined;
  if (unit === undefined) return shown(duration, locale);
  const count = (duration as Readonly<Partial<Record<string, unknown>>>)[unit];
  const [one, more] = units[unit][locale];
  return `${shown(count, locale)} ${count === 1 ? one : more}`;
}
