// What is mutated together, and which tests stand beside it: those first that are quick and kill most, because a mutant is
// asked of each until one kills it. The long ones (oracles, generated charts, explorations) are left out, so that one that lives costs seconds.
const calendar = (files, tests) => ({ files: files.map((name) => `src/calendar/${name}.ts`), tests: tests.map((name) => `test/calendar/${name}.test.ts`) });

const engine = ['test/engine/agreed.test.ts', 'test/engine/hard-cases.test.ts'];
// In milliseconds each.
const quick = ['chart-steps', 'view', 'changes', 'refusal', 'gate', 'trace', 'machine', 'due', 'apply', 'effects', 'situation'].map((name) => `test/engine/${name}.test.ts`);
const facade = ['test/facade/facade.test.ts', 'test/facade/corrections.test.ts', 'test/facade/yearly-figures.test.ts'];
const rules = ['test/rules/kinds.test.ts', 'test/rules/same-value.test.ts', 'test/rules/rules.test.ts'];

/** By folder. */
export const groups = {
  calendar: [
    calendar(['civil-date', 'easter'], ['civil-date']),
    calendar(['term'], ['term-edges', 'due-date', 'term']),
    calendar(['calendar', 'skipped-days', 'nl'], ['days-off', 'calendar', 'nl', 'term-edges']),
    calendar(['duration', 'found'], ['duration', 'found', 'civil-date']),
    calendar(['due-date'], ['due-date-issues', 'due-date']),
    calendar(['to-civil-date'], ['to-civil-date']),
    calendar(['parse-calendar'], ['parse-calendar', 'calendar']),
    calendar(['date-holidays'], ['date-holidays']),
  ],
  rules: [{ files: ['src/rules/*.ts'], tests: [...rules, 'test/engine/agreed.test.ts'] }],
  facade: [
    { files: ['src/facade/summarise.ts'], tests: ['test/facade/corrections.test.ts', 'test/facade/yearly-figures.test.ts'] },
    { files: ['src/facade/explain.ts', 'src/facade/declared.ts'], tests: ['test/facade/explain-parts.test.ts', 'test/facade/explain.test.ts'] },
    { files: ['src/facade/!(summarise|explain|declared|assess|look).ts'], tests: ['test/facade/corrections.test.ts', 'test/facade/migrate.test.ts', 'test/facade/next-events.test.ts', 'test/facade/facade.test.ts'] },
    { files: ['src/facade/assess.ts'], tests: ['test/facade/assess.test.ts', 'test/facade/explain-parts.test.ts', 'test/facade/facade.test.ts', ...engine, 'test/facade/look.test.ts'] },
    { files: ['src/facade/look.ts'], tests: ['test/facade/look.test.ts'] },
  ],
  engine: [{ files: ['src/engine/*.ts'], tests: [...quick, 'test/rules/kinds.test.ts', 'test/facade/assess.test.ts', ...engine] }],
};

/** The group that a run is about, such as `calendar-2`. */
export const groupOf = (name) => {
  const [folder, number] = (name ?? '').split('-');
  return groups[folder]?.[Number(number) - 1] ?? { files: [], tests: [] };
};
