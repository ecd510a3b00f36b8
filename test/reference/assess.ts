import { phases, type AssessedDuty, type AssessedGround, type AssessedMeasure, type AssessedWindow, type Assessment } from '../../src/model/assessment.js';
import type { CivilDate } from '../../src/model/civil-date.js';
import type { Measure } from '../../src/regulation/definition.js';
import { sceneOf, type Context } from './apply.js';
import { isClosed, occupied } from './chart.js';
import { windowOf, windowStatus } from './chances.js';
import { dayAfter, dayBefore, daysFrom } from './days.js';
import { standing } from './findings.js';
import { groundOn } from './grounds.js';
import { isPast, listed, unique, type Chance, type History, type Owed, type Scene } from './model.js';
import { dateOf, isKnown } from './moments.js';
import { dutyOf, dutyStatus, plainTerm } from './owed.js';
import { firstOther, verdictOf } from './rules.js';

/** A case on a date. */

export type Answer = Omit<Assessment, 'regulation'>;

const duty = (scene: Scene, owed: Owed): AssessedDuty => {
  const declared = dutyOf(scene, owed);
  const { status, due, metOn, breached, missing, term } = dutyStatus(scene, owed);
  return {
    id: owed.duty,
    instance: owed.id,
    obligor: listed(declared.obligor),
    beneficiary: listed(declared.beneficiary),
    status,
    due: due ?? null,
    ...(metOn === undefined ? {} : { metOn }),
    breached,
    openedOn: owed.opened.on,
    elapsedDays: daysFrom(owed.opened.on, metOn ?? owed.cancelled?.on ?? scene.date),
    provisional: term.missing === undefined && term.provisional,
    soft: declared.soft === true || typeof declared.within === 'string',
    missing,
    ...(term.missing === undefined && term.steps.length > 0 ? { steps: term.steps } : {}),
    cites: declared.cites,
    readings: unique([...(declared.readings ?? []), ...(owed.extensions.length > 0 ? (declared.extension?.readings ?? []) : [])]),
  };
};

const window = (scene: Scene, chance: Chance): AssessedWindow => {
  const declared = windowOf(scene, chance);
  const { status, until, term } = windowStatus(scene, chance);
  return { id: chance.window, instance: chance.id, holder: listed(declared.holder), status, until: until ?? null, openedOn: chance.opened.on, provisional: term.provisional, ...(term.steps.length === 0 ? {} : { steps: term.steps }), cites: declared.cites, readings: declared.readings ?? [] };
};

const measure = (scene: Scene, id: string, declared: Measure): AssessedMeasure => {
  const from = dateOf(scene, declared.from);
  const until = dateOf(scene, declared.until);
  const threshold = isKnown(from) ? (plainTerm(scene, from.date, declared.within).end ?? null) : null;
  const answer = (status: AssessedMeasure['status']): AssessedMeasure => ({ id, status, threshold, cites: declared.cites });
  const when = declared.when === undefined ? 'holds' : verdictOf(scene, declared.when).status;
  if (when !== 'holds') return { ...answer(when === 'unknown' ? 'undetermined' : 'notApplicable'), threshold: null };
  if (threshold === null) return answer('undetermined');
  // A date that is told beforehand has not come yet.
  if (isKnown(until) && isPast(scene, dayBefore(until.date), dayAfter)) return answer(until.date > threshold ? 'exceeded' : 'within');
  return answer(isPast(scene, threshold, dayAfter) ? 'exceeded' : 'running');
};

const grounds = (scene: Scene): readonly AssessedGround[] => Object.keys(scene.regulation.grounds).sort().map((ground) => ({ ground, ...groundOn(scene, ground) }));

const onDate = (context: Context, history: History, asOf: CivilDate, turns: Set<CivilDate>): Omit<Answer, 'nextChangeOn'> => {
  const scene: Scene = { ...sceneOf(context, history, asOf), turns };
  const { root } = context;
  const open = !isClosed(root, history.state);
  const windows = history.windows.map((chance) => window(scene, chance));
  const tested = grounds(scene);
  const tags = occupied(root, history.state).flatMap(({ node }) => node.tags ?? []);
  return {
    format: 1,
    asOf,
    state: history.state,
    phases: phases.filter((phase) => tags.includes(phase) && !(open && phase === 'gesloten')),
    open,
    settled: !open && windows.every(({ status }) => status !== 'open'),
    filedOn: history.filed?.on ?? null,
    admissibility: { grounds: tested, missing: unique(tested.flatMap(({ status, verdict }) => (status === 'unknown' ? (verdict?.missing ?? []) : []))) },
    parts: Object.entries(history.parts).map(([id, { fate }]) => {
      return { id, fate: fate?.is ?? null, ...(fate === undefined ? {} : { since: fate.on }), grounds: grounds({ ...scene, part: id }) };
    }),
    duties: history.duties.map((owed) => duty(scene, owed)),
    windows,
    measures: Object.keys(context.regulation.measures).sort().map((id) => measure(scene, id, context.regulation.measures[id] as Measure)),
    findings: [...history.findings, ...standing(scene, root)],
  };
};

/** What would make a difference to somebody: not the date of the question, nor what only counts its days. */
const told = (answer: object): string => JSON.stringify(answer, (key, value: unknown) => (['asOf', 'elapsedDays', 'changesOn', 'data'].includes(key) ? undefined : value));

export const assessOn = (context: Context, history: History, asOf: CivilDate): Answer => {
  const turns = new Set<CivilDate>();
  const now = onDate(context, history, asOf, turns);
  const here = told(now);
  const next = firstOther(turns, asOf, (date, more) => told(onDate(context, history, date, more)) !== here);
  return { ...now, nextChangeOn: next ?? null };
};
