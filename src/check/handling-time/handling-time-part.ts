import type { Text } from '../../model/text.js';
import type { Regulation } from '../../regulation/regulation.js';
import type { CheckFinding, PartReport, Progress } from '../finding.js';
import { handlingTime, type Figures, type Lengthening, type PhaseTime, type RouteTime, type Years } from './handling-time.js';

const span = (least: number, most: number): string => (least === most ? String(least) : `${least}–${most}`);

const figuresText = ({ calendarDays, workingDays }: Figures): Text => {
  const inCalendarDays = span(calendarDays.shortest.count, calendarDays.longest.count);
  const inWorkingDays = span(workingDays.shortest.count, workingDays.longest.count);
  return { nl: `${inCalendarDays} dagen (${inWorkingDays} werkdagen)`, en: `${inCalendarDays} days (${inWorkingDays} working days)` };
};

const routeText = (route: RouteTime): Text => {
  const name = route.acts.join(' › ');
  const figures = route.bounded ?? route.assumed;
  if (figures === null) return { nl: `${name}: onbegrensd`, en: `${name}: unbounded` };
  const { nl, en } = figuresText(figures);
  const norm = route.bounded === null ? { nl: ', met een aangenomen norm', en: ', with an assumed norm' } : { nl: '', en: '' };
  const longer = route.extended === null ? { nl: '', en: '' } : figuresText(route.extended);
  return { nl: `${name}: ${nl}${norm.nl}${longer.nl && `, verlengd ${longer.nl}`}`, en: `${name}: ${en}${norm.en}${longer.en && `, extended ${longer.en}`}` };
};

/** Phases without a term, and terms that can be made longer without limit, each with its clauses. */
const endless = (phases: readonly PhaseTime[]): Text => {
  const open = phases.filter(({ kind }) => kind === 'unbounded').map(({ state, cites }) => `${state} (${cites.join(', ')})`);
  const longer = (by: Lengthening['by']): readonly string[] => phases.flatMap(({ lengthenings }) => lengthenings.flatMap((one) => (one.by === by && one.unbounded ? [`${one.duty} (${one.cites.join(', ')})`] : [])));
  const told = (words: string, list: readonly string[]): readonly string[] => (list.length === 0 ? [] : [`${words}: ${[...new Set(list)].join(', ')}`]);
  return {
    nl: [...told('zonder termijn', open), ...told('verlenging zonder grens', longer('extension')), ...told('opschorting zonder grens', longer('suspension'))].join('; '),
    en: [...told('without a term', open), ...told('extension without limit', longer('extension')), ...told('suspension without limit', longer('suspension'))].join('; '),
  };
};

/**
 * Handling time as a part of `check`: told, and never a fault; undecided where there are more courses than were looked at.
 *
 * @example handlingTimePart(krachtigPerspectief, { from: 2026, until: 2026 }).findings // []
 */
export const handlingTimePart = (regulation: Regulation, years: Years, progress?: Progress): PartReport => {
  const data = handlingTime(regulation, years, progress);
  const routes = data.routes.map(routeText);
  const open = endless(data.phases);
  const told = (locale: 'nl' | 'en'): string => [...routes.map((route) => route[locale]), ...(open[locale] === '' ? [] : [open[locale]])].join('; ');
  const findings = data.routes
    .filter(({ incomplete }) => incomplete)
    .map(
      ({ acts }): CheckFinding => ({
        part: 'handling-time',
        code: 'bounded',
        level: 'undecided',
        where: acts.join(' › '),
        text: { nl: 'Er zijn meer wegen naar een afsluiting dan er zijn bekeken; het kan korter of langer duren.', en: 'There are more ways to a closing than were looked at; it may take less or more time.' },
      }),
    );
  return { part: 'handling-time', summary: { nl: told('nl'), en: told('en') }, findings, data };
};
