// One hash over all that the built package answers: every scenario played, its case assessed after each step, what may follow, and the whole told in both languages.
// node test/everywhere/digest.mjs [--poisoned]
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

if (process.argv.includes('--poisoned')) {
  const Real = Date;
  const poisoned = () => {
    throw new Error('The library looked at the clock.');
  };
  globalThis.Date = new Proxy(Real, {
    construct: (target, given) => (given.length === 0 ? poisoned() : Reflect.construct(target, given)),
    apply: poisoned,
    get: (target, key) => (key === 'now' ? poisoned : Reflect.get(target, key)),
  });
  Math.random = () => {
    throw new Error('The library rolled a die.');
  };
}

const { applyEvent, assess, describeIssue, explain, nextEvents, openCase, withReadings, toCivilDate, dueDate } = await import('../../dist/index.js');
const { findRegulation } = await import('../../dist/regulations.js');
const { parseScenarios, runScenario, writeScenario } = await import('../../dist/scenario.js');

const hash = createHash('sha256');
let answers = 0;
const tell = (answer) => {
  answers += 1;
  hash.update(`${JSON.stringify(answer)}\n`);
  if (answer?.ok === false) for (const issue of answer.issues) tell(describeIssue(issue, 'nl'));
};

/** The event of a step, without what the step expects. */
const eventIn = ({ datum, gebeurtenis, door, feiten, kenmerken, dan: _dan, geweigerd: _refused, ...attributes }) => ({ type: gebeurtenis, on: datum, ...(door === undefined ? {} : { by: door }), ...(feiten === undefined ? {} : { facts: feiten }), ...kenmerken, ...attributes });

const play = (scenario, id) => {
  const found = findRegulation(id);
  if (!found.ok) throw new Error(`There is no regulation ${id}.`);
  tell(runScenario(found.value, scenario));
  tell(writeScenario(scenario));
  const regulation = scenario.lezing === undefined ? found.value : withReadings(found.value, scenario.lezing);
  let current = openCase(regulation);
  for (const step of scenario.stappen) {
    if (step.gebeurtenis !== undefined) {
      const next = applyEvent(regulation, current, eventIn(step));
      if (next.ok) current = next.value;
      else tell(next);
    }
    tell(assess(regulation, current, step.datum));
  }
  const asOf = scenario.stappen.at(-1).datum;
  tell(nextEvents(regulation, current, asOf));
  for (const locale of ['nl', 'en']) tell(explain(regulation, current, { asOf, locale }));
};

const files = readdirSync('fixtures', { recursive: true }).map(String).filter((name) => name.endsWith('.scenario.yaml')).sort();
for (const file of files) {
  const parsed = parseScenarios(readFileSync(`fixtures/${file}`, 'utf8'));
  tell(parsed.ok ? parsed.value.length : parsed);
  if (parsed.ok) for (const { scenario } of parsed.value) for (const id of [scenario.reglement].flat()) play(scenario, id);
}
for (let day = 1; day <= 28; day += 1) {
  const from = `2026-03-${String(day).padStart(2, '0')}`;
  tell(toCivilDate(`${from}T23:30:00Z`));
  for (const within of [{ workingDays: 5 }, { weeks: 3 }, { months: 6 }, { years: 2 }]) tell(dueDate({ from, within, roll: 'forward' }));
}
console.log(JSON.stringify({ digest: hash.digest('hex'), answers, files: files.length, node: process.version, zone: process.env.TZ ?? '', lang: process.env.LANG ?? '' }));
