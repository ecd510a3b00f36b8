/** What the examples of docstrings take as given: a case, a scenario that was played, two versions of a regulation. */
import { readFileSync } from 'node:fs';
import { compileCalendar, nlFeestdagen, toDay } from '../../src/calendar/index.js';
import { prove } from '../../src/check/index.js';
import { diffRegulations } from '../../src/diff/index.js';
import { assess, replay, withReadings } from '../../src/index.js';
import type { Regulation } from '../../src/regulation/index.js';
import { krachtigPerspectief } from '../../src/regulations/index.js';
import { decodeText, parseScenarios, runScenario } from '../../src/scenario/index.js';

const value = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly unknown[] }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

/** A regulation as it comes from JSON or from the list, of which only its id is known. */
export const regulation = krachtigPerspectief as unknown as Regulation;

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
export const result = value(runScenario(regulation, scenario));
export const results = [result];

export const before = value(assess(krachtigPerspectief, current, '2026-04-10'));
export const now = value(assess(krachtigPerspectief, current, '2026-04-11'));

/** A regulation as it was agreed to, and as it reads with a last day that moves to a working day. */
export const approved = regulation;
export const edited = withReadings(regulation, { 'G-04': 'forward' });
export const diff = diffRegulations(approved, edited, [], { mostPlaces: 200 });

export const proved = prove(regulation, { mostPlaces: 200 });
