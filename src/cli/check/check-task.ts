import type { CheckPart, PartReport, Progress } from '../../check/finding.js';
import { handlingTimePart } from '../../check/handling-time/handling-time-part.js';
import type { Years } from '../../check/handling-time/handling-time.js';
import { mutationPart, mutationThreshold, type Survivors } from '../../check/mutation/mutation-part.js';
import type { PlayedScenario } from '../../check/mutation/run-mutants.js';
import { explorationPart, propertiesPart, prove, type Proved } from '../../check/properties/prove.js';
import type { Regulation } from '../../regulation/regulation.js';
import type { Locale } from '../../model/text.js';
import type { Catalogue } from '../catalogue.js';
import { partLabels } from '../check-report.js';
import type { Io } from '../io.js';

/** The parts that take long enough to be done side by side. */
export const longParts = ['exploration', 'properties', 'handling-time', 'mutation'] as const satisfies readonly CheckPart[];

type LongPart = (typeof longParts)[number];

/** What is asked of every regulation. */
export interface CheckOrder {
  readonly locale: Locale;
  readonly deep: boolean;
  readonly years: Years;
  readonly mostPlaces?: number;
  readonly threshold?: number;
}

/** Long parts of one regulation that go together. */
export interface CheckTask {
  /** Its place in the catalogue. */
  readonly regulation: number;
  readonly parts: readonly LongPart[];
  /** For mutation: the scenarios as they were played, and why changes go unnoticed. */
  readonly played: readonly PlayedScenario[];
  readonly survivors: Survivors;
}

export type TimedReport = PartReport & { readonly milliseconds: number };

/** The parts that one exploration or one round of scenarios serves; the longest first, so that none is left alone at the end. */
const together: readonly (readonly LongPart[])[] = [['exploration', 'properties'], ['mutation'], ['handling-time']];

/** The tasks for some parts of a regulation. */
export const tasksFor = (regulation: number, parts: readonly CheckPart[], played: readonly PlayedScenario[], survivors: Survivors): readonly CheckTask[] =>
  together.flatMap((group): readonly CheckTask[] => {
    const asked = group.filter((part) => parts.includes(part));
    // Of what was played, mutation needs little, and little goes to another thread.
    const slim = asked.includes('mutation') ? played.map(({ scenario, result: { passed, touched, case: current } }) => ({ scenario, result: { passed, touched, case: current } })) : [];
    return asked.length === 0 ? [] : [{ regulation, parts: asked, played: slim, survivors }];
  });

/** Runs a part and tells how long it took, with a bar for who waits. */
export const timed = (io: Pick<Io, 'now' | 'bar'>, { id }: Regulation, part: CheckPart, locale: Locale, make: (progress: Progress) => PartReport): TimedReport => {
  const start = io.now();
  const bar = io.bar(`${id} · ${partLabels[part][locale]}`);
  const report = make(bar.show);
  bar.end();
  return { ...report, milliseconds: io.now() - start };
};

export const runCheckTask = (io: Pick<Io, 'now' | 'bar'>, { all }: Catalogue, { locale, deep, years, mostPlaces, threshold }: CheckOrder, { regulation: place, parts, played, survivors }: CheckTask): readonly TimedReport[] => {
  const regulation = all[place] as Regulation;
  let memory: Proved | undefined;
  const proved = (progress: Progress): Proved => (memory ??= prove(regulation, { deep, ...(mostPlaces === undefined ? {} : { mostPlaces }), progress }));
  const make: Readonly<Record<LongPart, (progress: Progress) => PartReport>> = {
    exploration: (progress) => explorationPart(proved(progress)),
    properties: (progress) => propertiesPart(proved(progress)),
    'handling-time': (progress) => handlingTimePart(regulation, years, progress),
    mutation: (progress) => mutationPart(regulation, played, survivors, threshold ?? mutationThreshold, progress),
  };
  return parts.map((part) => timed(io, regulation, part, locale, make[part]));
};
