import type { Text } from '../model/text.js';
import type { Regulation } from '../regulation/regulation.js';
import { coverage, isSettled, type CoverageRow, type Unreachable } from '../scenario/coverage.js';
import type { ScenarioResult } from '../scenario/scenario-result.js';
import type { CheckFinding, PartReport } from './finding.js';

const told = (row: CoverageRow): Text => {
  if (row.status === 'contradicted') return { nl: `Dit heet onbereikbaar (${row.unreachable?.nl ?? ''}), maar een scenario komt er.`, en: `This is said to be unreachable (${row.unreachable?.en ?? ''}), but a scenario comes there.` };
  if (row.kind === 'clause' && (row.claimed ?? 0) > 0) return { nl: 'Een scenario noemt dit onder dekt, maar niets daarvan kwam langs.', en: 'A scenario names this under dekt, but nothing of it came by.' };
  return { nl: `geen scenario: ${row.label.nl}`, en: `no scenario: ${row.label.en}` };
};

/**
 * Coverage as a part of `check`: an error for each thing that no scenario exercises without a reason why none could.
 *
 * @param threshold the share of what can be covered that has to be, from 0 to 100; with less than 100, what is bare is a warning as long as the share is met
 * @example coveragePart(krachtigPerspectief, results, {}, 100).findings.map(({ where }) => where)
 */
export const coveragePart = (regulation: Regulation, results: readonly ScenarioResult[], unreachable: Unreachable, threshold: number): PartReport => {
  const data = coverage(regulation, results, unreachable);
  const bare = data.rows.filter((row) => !isSettled(row));
  const reachable = data.rows.filter((row) => row.status !== 'unreachable').length;
  const share = reachable === 0 ? 100 : ((reachable - bare.length) / reachable) * 100;
  const level = share >= threshold && threshold < 100 ? 'warning' : 'error';
  const shown = (Math.floor(share * 10) / 10).toString();
  return {
    part: 'coverage',
    summary: {
      nl: `${reachable - bare.length} van ${reachable} gedekt (${shown.replace('.', ',')} %), ${data.rows.length - reachable} onbereikbaar, door ${data.scenarios} geslaagde scenario's`,
      en: `${reachable - bare.length} of ${reachable} covered (${shown} %), ${data.rows.length - reachable} unreachable, by ${data.scenarios} passing scenarios`,
    },
    findings: [
      ...bare.map((row): CheckFinding => ({ part: 'coverage', code: row.status, level: row.status === 'contradicted' ? 'error' : level, where: `${row.kind}:${row.id}`, text: told(row) })),
      ...data.dangling.map((name): CheckFinding => ({ part: 'coverage', code: 'reason-dangling', level: 'error', where: name, text: { nl: 'Hier staat waarom dit onbereikbaar is, maar het reglement heeft het niet.', en: 'A reason says why this is unreachable, but the regulation does not have it.' } })),
    ],
    data,
  };
};
