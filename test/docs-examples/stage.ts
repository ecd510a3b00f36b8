/** What the examples of docstrings take as given: a case, a scenario that was played, two versions of a regulation. */
import { readFileSync } from 'node:fs';
import { compileCalendar, nlFeestdagen, toDay } from '../../src/calendar/index.js';
import { diffRegulations, withChange } from '../../src/diff/index.js';
import { assess, openCase, replay } from '../../src/index.js';
import type { Regulation } from '../../src/regulation/index.js';
import { krachtigPerspectief } from '../../src/regulations/index.js';
import { decodeText, parseScenarios, runScenario } from '../../src/scenario/index.js';
import { small } from '../check/small-regulation.js';

const value = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly unknown[] }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

/** A regulation of one's own: an answer within two weeks, and no more. */
export const regulation = small({
  states: {
    nieuw: { on: { 'klacht.ontvangen': { target: 'lopend', meta: { files: true, opens: ['antwoord'], cites: ['1'] } } } },
    lopend: { tags: ['behandeling'], on: { 'antwoord.gegeven': { target: 'beantwoord' } } },
    beantwoord: { tags: ['gesloten'] },
  },
  duties: { antwoord: { within: { weeks: 2 }, by: 'antwoord.gegeven', cites: ['1'] } },
});

/** A complaint on the Thursday before Easter. */
export const current = value(replay(krachtigPerspectief, [{ type: 'klacht.ontvangen', on: '2026-04-02', vorm: 'e-mail', facts: { 'klager-bekend': true } }]));
export const stored = JSON.stringify(current);
export const cases = [current];

export const calendar = compileCalendar(nlFeestdagen);
export const from = toDay('2026-04-02');

/** A file with one scenario, and what came of it. */
export const bytes = readFileSync('fixtures/krachtig-perspectief/ontvangst-pasen.scenario.yaml');
export const text = value(decodeText(bytes)).split('\n---\n')[0] ?? '';
const [parsed] = value(parseScenarios(text));
if (parsed === undefined) throw new Error('The file has no scenario.');
export const { scenario, places } = parsed;
export const result = value(runScenario(krachtigPerspectief as unknown as Regulation, scenario));
export const results = [result];

export const before = value(assess(krachtigPerspectief, openCase(krachtigPerspectief), '2026-04-02'));
export const now = value(assess(krachtigPerspectief, current, '2026-04-02'));

/** A regulation as it was agreed to, and with six weeks for what were four. */
export const approved = krachtigPerspectief as unknown as Regulation;
export const edited = withChange(approved, { path: ['duties', 'behandeling', 'within'], after: { weeks: 6 } }) ?? approved;
export const diff = diffRegulations(approved, edited, [{ entries: current.log }], { mostPlaces: 0 });
