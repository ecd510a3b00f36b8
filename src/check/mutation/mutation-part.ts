import type { Text } from '../../model/text.js';
import type { Regulation } from '../../regulation/regulation.js';
import type { CheckFinding, PartReport, Progress } from '../finding.js';
import { runMutants, type MutantRun, type PlayedScenario } from './run-mutants.js';
import { suggestionFor, type Suggestion } from './suggestion.js';

/** Why a mutant survives, by its id. */
export type Survivors = Readonly<Record<string, Text>>;

/** A mutant that no scenario noticed. */
export interface Survivor {
  readonly id: string;
  readonly words: Text;
  /** Why no scenario notices it, where the repository says so. */
  readonly reason?: Text;
  /** A scenario that would notice it; absent when none was found, or when there is a reason. */
  readonly suggestion?: Suggestion;
}

/** What became of the small changes to a regulation: how many its scenarios noticed, and which they did not. */
export interface Mutation {
  readonly mutants: number;
  readonly killed: number;
  readonly survived: number;
  /** Made no regulation, or one with the same behaviour; not in the score. */
  readonly invalid: number;
  readonly same: number;
  /** Share of the mutants in the score that a scenario noticed, from 0 to 100. */
  readonly score: number;
  readonly operators: Readonly<Record<string, { readonly killed: number; readonly survived: number }>>;
  readonly survivors: readonly Survivor[];
}

/** The share of mutants that scenarios have to notice unless another is asked for. */
export const mutationThreshold = 95;

const tally = (runs: readonly MutantRun[]): Mutation['operators'] => {
  const counts: Record<string, { killed: number; survived: number }> = {};
  for (const { mutant, fate } of runs) {
    if (fate !== 'killed' && fate !== 'survived') continue;
    const count = (counts[mutant.operator] ??= { killed: 0, survived: 0 });
    count[fate] += 1;
  }
  return counts;
};

/** A reason for a mutant that a scenario notices, or that there is not. */
const wrongReasons = (runs: readonly MutantRun[], reasons: Survivors): readonly CheckFinding[] => {
  const fates = new Map(runs.map((run) => [run.mutant.id, run]));
  return Object.keys(reasons).flatMap((id): readonly CheckFinding[] => {
    const run = fates.get(id);
    if (run?.fate === 'survived') return [];
    if (run?.fate === 'killed') return [{ part: 'mutation', code: 'survivor-killed', level: 'error', where: id, text: { nl: `Dit heet onopgemerkt te blijven, maar een scenario merkt het: ${run.by ?? ''}.`, en: `This is said to go unnoticed, but a scenario notices it: ${run.by ?? ''}.` } }];
    return [{ part: 'mutation', code: 'reason-dangling', level: 'error', where: id, text: { nl: 'Hier staat waarom dit onopgemerkt blijft, maar zo’n wijziging is er niet.', en: 'A reason says why this goes unnoticed, but there is no such change.' } }];
  });
};

/**
 * Rule mutation as a part of `check`: small changes to the regulation's data, and whether its scenarios notice them.
 *
 * A change that goes unnoticed without a reason is an error as long as the score is under the threshold, and else a warning.
 *
 * @example mutationPart(regulation, [], {}).data.score // 0
 */
export const mutationPart = (regulation: Regulation, played: readonly PlayedScenario[], reasons: Survivors, threshold: number = mutationThreshold, progress?: Progress): PartReport & { readonly data: Mutation } => {
  const runs = runMutants(regulation, played, progress);
  const count = (fate: MutantRun['fate']): number => runs.filter((run) => run.fate === fate).length;
  const [killed, survived] = [count('killed'), count('survived')];
  const score = killed + survived === 0 ? 100 : (100 * killed) / (killed + survived);
  const survivors = runs.flatMap(({ mutant, fate }): readonly Survivor[] => {
    if (fate !== 'survived') return [];
    const reason = reasons[mutant.id];
    if (reason !== undefined) return [{ id: mutant.id, words: mutant.words, reason }];
    const suggestion = suggestionFor(regulation, mutant, played);
    return [{ id: mutant.id, words: mutant.words, ...(suggestion === undefined ? {} : { suggestion }) }];
  });
  const unexplained = survivors.filter(({ reason }) => reason === undefined);
  const shown = (Math.floor(score * 10) / 10).toString();
  return {
    part: 'mutation',
    summary: {
      nl: `${killed} van ${killed + survived} wijzigingen opgemerkt (${shown.replace('.', ',')} %), ${survivors.length - unexplained.length} met reden niet`,
      en: `${killed} of ${killed + survived} changes noticed (${shown} %), ${survivors.length - unexplained.length} not and with a reason`,
    },
    findings: [
      ...unexplained.map(({ id, words, suggestion }): CheckFinding => ({
        part: 'mutation',
        code: 'survivor',
        level: score < threshold ? 'error' : 'warning',
        where: id,
        text: suggestion === undefined ? { nl: `${words.nl}. Geen verschil gevonden: misschien gelijkwaardig.`, en: `${words.en}. No difference found: perhaps equivalent.` } : { nl: `${words.nl}. Te merken op ${suggestion.on}.`, en: `${words.en}. Can be noticed on ${suggestion.on}.` },
        ...(suggestion === undefined ? {} : { shows: suggestion.scenario }),
      })),
      ...wrongReasons(runs, reasons),
    ],
    data: { mutants: runs.length, killed, survived, invalid: count('invalid'), same: count('same'), score, operators: tally(runs), survivors },
  };
};
