// Writes docs/reliability.md from the figures that the long runs left in test/soak/figures.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'test/soak/figures';
const figures = Object.fromEntries((existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.json')).sort().map((name) => [name.slice(0, -5), JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))]));

const number = (value) => (typeof value === 'number' ? String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',') : String(value));
const named = (start) => Object.entries(figures).filter(([name]) => name.startsWith(start));
const table = (head, rows) => (rows.length === 0 ? ['Not run yet.', ''] : [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.map(number).join(' | ')} |`), '']);
const rowsOf = (labels, row) => Object.entries(labels).flatMap(([name, label]) => (figures[name] === undefined ? [] : [[label, ...row(figures[name])]]));

const { everywhere } = figures;
const notMutated = ['calendar', 'rules', 'engine', 'facade'].flatMap((folder) => (figures[`mutation-${folder}`] === undefined ? [`src/${folder}`] : figures[`mutation-${folder}`].notRun.split(', ').filter((place) => place !== '')));
const hostile = named('hostile-');
const large = named('large-');

const page = [
  '# Reliability',
  '',
  'What was run to show that the answers can be relied on, and what came of it. Written by `npm run docs:reliability` from the figures that the last',
  'runs left; the same tests run in a shorter form with `npm test`. A difference, an exception or a torn file makes its run fail and leaves no figures.',
  '',
  '## The calendar, against others',
  '',
  'date-holidays and python3-workalendar (a table in `test/calendar/oracle`, with the script that makes it) know nothing of this library, and date-fns',
  'counts months, years and weeks. One known difference: in the five years before 1980 in which 30 April was a Sunday, workalendar has the day before',
  "and the law's practice was the day after.",
  '',
  ...table(
    ['compared', 'how many', 'differences'],
    [
      ...rowsOf({ 'days-workalendar-lid-1': 'days of 1949–2299 by name, python3-workalendar', 'days-workalendar-lid-1-2': 'the same with Good Friday' }, ({ days, differences }) => [days, differences]),
      ...rowsOf({ 'terms-workalendar': 'random terms of working days, python3-workalendar', 'terms-date-holidays': 'random terms of every unit, rolled or not, date-holidays and date-fns' }, ({ terms, differences }) => [terms, differences]),
    ],
  ),
  '## The engine, against a second interpreter',
  '',
  'The interpreter in `test/reference` was written from the design alone: it walks every day and keeps no tables. Every answer and every refusal is the same,',
  'word for word. Besides the five regulations: one that is made up, some strained to the edge of what can be said, and some that nobody wrote.',
  '',
  ...table(['regulation', 'random cases', 'answers compared', 'differences'], named('reference-').map(([, { of, cases, answers, differences }]) => [of, cases, answers, differences])),
  '## The charts, beside XState',
  '',
  'Random walks through the compiled charts and through the same charts in XState: the same states, the same candidates. Of the generated charts every one is seen by a few',
  'steps only, so that their share of transitions and outcomes is smaller. An outcome is a rule that guards with one of its four answers.',
  '',
  ...table(
    ['chart', 'steps', 'taken', 'configurations', 'transitions seen', 'outcomes of guards seen'],
    named('chart-').map(([, { chart, steps, taken, configurations, transitions, candidates, guards, outcomes }]) => [chart, steps, taken, configurations, `${number(transitions)} of ${number(candidates)}`, `${number(guards)} of ${number(outcomes)}`]),
  ),
  ...(named('chart-').length === 0 ? [] : [`${number(named('chart-').reduce((sum, [, { steps }]) => sum + steps, 0))} steps in all.`, '']),
  '## Two questions that must agree',
  '',
  'Random cases of the five regulations and of generated ones.',
  '',
  ...table(['property', 'cases', 'failures'], named('metamorphic-').map(([, { property, cases, failures }]) => [property, cases, failures])),
  '## Hostile input',
  '',
  'Getters that throw, proxies, cycles, `__proto__`, half characters, control characters, wrong types and what is right elsewhere, in every public',
  'function. Longest: the most processor time that one input took, of those that took more than 100 ms on the clock.',
  '',
  ...table(['given to', 'inputs', 'exceptions that are not documented', 'longest, ms'], hostile.map(([name, { inputs, exceptions, slowestMs }]) => [name.slice('hostile-'.length), inputs, exceptions, slowestMs ?? ''])),
  ...(hostile.length === 0 ? [] : [`${number(hostile.reduce((sum, [, { inputs }]) => sum + inputs, 0))} inputs in all. Every regular expression of the library is linear (recheck).`, '']),
  ...(large.length === 0
    ? []
    : [
        '## Large input',
        '',
        'As large as an input may be, and wrong all over: of the faults the first thousand are told. How long the quickest of five took.',
        '',
        ...table(['input', 'ms'], large.map(([, { what, ms }]) => [what, ms])),
      ]),
  '## Killed while writing',
  '',
  ...table(['killed', 'times', 'torn files'], rowsOf({ 'killed-writing': 'a program that does nothing but write', 'killed-approving': '`klachtrecht approve`, which can then be given again' }, ({ kills, torn }) => [kills, torn])),
  '## The same answer everywhere',
  '',
  ...(everywhere === undefined
    ? ['Not run yet.', '']
    : [
        `One hash (\`${everywhere.digest.slice(0, 16)}\`) over ${number(everywhere.answers)} answers to the ${everywhere.scenarioFiles} scenario files: every case assessed after each step, what may follow, and all of it told in`,
        'both languages. Every pair of Node and time zone, of Node and language and of zone and language comes by, not every three of them. “Poisoned”: `Date.now`,',
        '`new Date()` and `Math.random` throw. The test suite itself is run once in each Node, each time under another zone and language.',
        '',
        ...table(['place', 'time zone', 'language', 'clock', 'what was the same'], Object.entries(everywhere.runs).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, { place, tests }]) => {
          const [, , zone, language, clock = ''] = name.split(' ');
          return [place, zone, language, clock, tests === undefined ? 'the hash' : `${number(tests)} tests`];
        })),
        `${Object.keys(everywhere.runs).length} of ${everywhere.asked} runs were made.`,
        '',
      ]),
  '## Mutants of the code',
  '',
  'Stryker changes one operator, condition, text or block at a time, and asks the tests that stand beside that folder. What runs only when a module is loaded',
  '(schemas, tables) is left out. `test/mutation/survivors.yaml` has the mutants that live with the reason.',
  '',
  ...table(['folder', 'mutants', 'killed', 'score, %', 'live', 'of which with a reason', 'left out'], named('mutation-').map(([, { folder, mutants, killed, score, living, explained, whenLoaded }]) => [`\`src/${folder}\``, mutants, killed, score, living, explained, whenLoaded])),
  ...(notMutated.length === 0 ? [] : [`Not run yet: ${notMutated.map((place) => `\`${place}\``).join(', ')}.`, '']),
].join('\n');
writeFileSync('docs/reliability.md', page);
