import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileCalendar, nlAtw, parseCalendar, parseDuration } from '../../src/calendar/index.js';
import { calendarFromDateHolidays } from '../../src/calendar/date-holidays.js';
import { evaluate } from '../../src/cli/evaluate.js';
import { catalogueOf } from '../../src/cli/catalogue.js';
import { approvalsSchema, lockOf, noApprovals, readLock } from '../../src/diff/index.js';
import { applyEvent, assess, describeIssue, dueDate, explain, migrate, nextEvents, openCase, readCase, replay, revise, summarise, toCivilDate, withReadings, type AnyEvent, type Case, type Issue, type Result } from '../../src/index.js';
import { defineRegulation, loadRegulation, RegulationError } from '../../src/regulation/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { regulations } from '../../src/regulations/index.js';
import { copyJson } from '../../src/model/json.js';
import { decodeText, describeFault, parseScenarios, readScenario, runScenario } from '../../src/scenario/index.js';
import { run } from '../cli/fake-io.js';
import { Draw } from '../generate/draw.js';
import { drawLog } from '../generate/log.js';
import { isSoak, record, seed, times } from '../soak/figures.js';
import { hostileValue, mutated, mutatedBytes, mutatedText } from './mutate.js';

/** Everything that is public, given what nobody should give it: an issue or a documented exception, and nothing else happens. */

const texts = regulations.flatMap(({ id }) => readdirSync(`fixtures/${id}`, { recursive: true }).map(String).filter((name) => name.endsWith('.scenario.yaml')).slice(0, 12).map((name) => readFileSync(`fixtures/${id}/${name}`, 'utf8')));

const trees = texts.flatMap((text) => {
  const parsed = parseScenarios(text);
  return parsed.ok ? parsed.value.map(({ scenario }) => scenario) : [];
});

interface Subject {
  readonly regulation: Regulation;
  readonly events: readonly AnyEvent[];
  readonly current: Case;
}

const subjectsFrom = new Draw(seed);
const subjects: readonly Subject[] = regulations.flatMap((regulation) =>
  Array.from({ length: 4 }, (): Subject => {
    const events = drawLog(subjectsFrom, regulation);
    const current = events.reduce<Case>((before, event) => {
      const next = applyEvent(regulation, before, event);
      return next.ok ? next.value : before;
    }, openCase(regulation));
    return { regulation, events, current };
  }),
);

const due = { from: '2026-04-02', within: { workingDays: 5 }, calendar: 'nl-feestdagen', roll: 'forward', extensions: [{ by: { days: 3 }, reason: 'x', cites: ['1'] }], suspensions: [{ from: '2026-04-03', until: '2026-04-05' }] };

const catalogue = await catalogueOf(undefined as never, { locale: 'nl', regulationFile: undefined } as never);

const definitions = regulations.map(({ definition }) => definition);

/** One line of a bearable length: what an input says is in it, and cannot do anything there. */
const expectSentence = (sentence: string): void => {
  expect(sentence).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]{1,2000}$/u);
};

/** What was answered: a result is looked at as a caller would, its sentences too. */
const look = (answer: Result<unknown>): void => {
  if (answer.ok) {
    JSON.stringify(answer.value);
    return;
  }
  expect(answer.issues.length).toBeGreaterThan(0);
  for (const issue of (answer.issues as readonly Issue[]).slice(0, 3)) expectSentence(describeIssue(issue, 'nl'));
};

const documented = (use: () => unknown): void => {
  try {
    use();
  } catch (error) {
    if (!(error instanceof RegulationError)) throw error;
    expect(error.issues.length).toBeGreaterThan(0);
  }
};

const targets: Readonly<Record<string, (draw: Draw) => void>> = {
  dueDate: (draw) => look(dueDate(mutated(draw, due) as never)),
  toCivilDate: (draw) => look(toCivilDate(hostileValue(draw) as never, hostileValue(draw) as never)),
  parseDuration: (draw) => look(parseDuration(mutated(draw, { weeks: 3 }))),
  parseCalendar: (draw) => {
    const read = parseCalendar(mutated(draw, nlAtw));
    look(read);
    if (read.ok) compileCalendar(read.value).isWorkingDay(740_000);
  },
  calendarFromDateHolidays: (draw) => look(calendarFromDateHolidays(mutated(draw, { country: 'NL', years: { from: 2026, until: 2026 }, types: ['public'] }) as never)),
  readCase: (draw) => {
    const { regulation, current } = draw.one(subjects);
    look(readCase(regulation, mutated(draw, current)));
  },
  applyEvent: (draw) => {
    const { regulation, current, events } = draw.one(subjects);
    look(applyEvent(regulation, current, mutated(draw, draw.one(events)) as never, draw.chance(90) ? { tolerate: draw.chance(50) } : (hostileValue(draw) as never)));
  },
  replay: (draw) => {
    const { regulation, events } = draw.one(subjects);
    look(replay(regulation, mutated(draw, events) as never));
  },
  revise: (draw) => {
    const { regulation, current, events } = draw.one(subjects);
    const id = current.log[0]?.event.id ?? 'e1';
    look(revise(regulation, current, mutated(draw, [{ remove: id }, { replace: id, with: draw.one(events) }, { add: draw.one(events), before: id }]) as never));
  },
  assess: (draw) => {
    const { regulation, current } = draw.one(subjects);
    look(assess(regulation, draw.chance(80) ? current : (mutated(draw, current) as never), draw.chance(50) ? '9000-01-01' : (hostileValue(draw) as never), draw.chance(70) ? {} : (hostileValue(draw) as never)));
  },
  nextEvents: (draw) => {
    const { regulation, current } = draw.one(subjects);
    JSON.stringify(nextEvents(regulation, draw.chance(80) ? current : (mutated(draw, current) as never), hostileValue(draw) as never));
  },
  explain: (draw) => {
    const { regulation, current } = draw.one(subjects);
    look(explain(regulation, current, mutated(draw, { asOf: '9000-01-01', locale: 'nl', passages: { '1': 'tekst' } }) as never));
  },
  summarise: (draw) => {
    const { regulation, current } = draw.one(subjects);
    look(summarise(regulation, draw.chance(70) ? [current] : (mutated(draw, [current]) as never), mutated(draw, { year: 2026, asOf: '2027-01-01' }) as never));
  },
  migrate: (draw) => {
    const { regulation, current } = draw.one(subjects);
    look(migrate(regulation, draw.one([draw.one(subjects).regulation, hostileValue(draw) as Regulation]), draw.chance(70) ? current : (hostileValue(draw) as never)));
  },
  'a regulation that is none': (draw) => {
    const { current } = draw.one(subjects);
    const none = hostileValue(draw) as Regulation;
    look(assess(none, current, '2026-04-02'));
    look(applyEvent(none, current, { type: 'x', on: '2026-04-02' }));
    look(readCase(none, {}));
    expect(nextEvents(none, current, '2026-04-02')).toEqual([]);
    documented(() => withReadings(none, {}));
    documented(() => openCase(none));
  },
  withReadings: (draw) => {
    const { regulation } = draw.one(subjects);
    documented(() => withReadings(regulation, mutated(draw, regulation.readings) as never));
  },
  loadRegulation: (draw) => {
    const loaded = loadRegulation(mutated(draw, draw.one(definitions)));
    look(loaded);
    // What is accepted after all has to work: it can neither throw nor go on for ever.
    if (loaded.ok && draw.chance(20)) for (const event of drawLog(draw, loaded.value, { most: 3 })) look(applyEvent(loaded.value, openCase(loaded.value), event));
  },
  defineRegulation: (draw) => documented(() => defineRegulation(mutated(draw, draw.one(definitions)) as never)),
  readLock: (draw) => void readLock(mutated(draw, lockOf(draw.one(regulations), '1.0.0')), 'krachtig-perspectief'),
  // The file of approvals is parsed JSON, never an object of a caller.
  approvals: (draw) => {
    const plain = copyJson(mutated(draw, noApprovals('krachtig-perspectief')));
    if (plain.ok) approvalsSchema.safeParse(plain.value);
  },
  evaluate: (draw) => {
    const { regulation, current, events } = draw.one(subjects);
    const call = draw.one([
      { call: 'applyEvent', regulation: regulation.id, case: current, event: draw.one(events) },
      { call: 'assess', regulation: regulation.id, readings: {}, case: current, asOf: '9000-01-01' },
      { call: 'summarise', regulation: regulation.id, cases: [current], year: 2026 },
      { call: 'dueDate', ...due },
    ]);
    look(evaluate(mutated(draw, call), catalogue, 'nl'));
  },
  readScenario: (draw) => {
    const read = readScenario(mutated(draw, draw.one(trees)));
    if (read.ok) look(runScenario(draw.one(regulations), read.value));
    else expectSentence(describeFault(read.issues[0], 'nl'));
  },
  parseScenarios: (draw) => {
    const parsed = parseScenarios(mutatedText(draw, draw.one(texts)));
    if (!parsed.ok) expectSentence(describeFault(parsed.issues[0], 'nl'));
  },
  decodeText: (draw) => {
    const text = decodeText(mutatedBytes(draw, draw.one(texts)));
    if (text.ok) parseScenarios(text.value);
    else expectSentence(describeFault(text.issues[0], 'en'));
  },
};

/** What everybody shares. */
const shared = (): string => JSON.stringify([globalThis, Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype, Date, Math, JSON, Promise.prototype].map((thing) => Object.getOwnPropertyNames(thing).sort()));

const slowest: Record<string, number> = {};

/** The processor's time of the quickest of three, so that what others do on the machine is not taken for ours. */
const timed = (target: (draw: Draw) => void, drawSeed: number): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = process.cpuUsage();
      target(new Draw(drawSeed));
      return process.cpuUsage(start).user / 1000;
    }),
  );

describe('nothing that a caller can pass does anything but get an answer', () => {
  /** A whole regulation or file takes tens of milliseconds, everything else less than one. */
  const whole: ReadonlySet<string> = new Set(['loadRegulation', 'defineRegulation', 'readLock', 'withReadings', 'parseScenarios', 'calendarFromDateHolidays']);

  test.each(Object.entries(targets))('%s', (name, target) => {
    const before = shared();
    const each = times(60, whole.has(name) ? 4_000 : 56_000);
    slowest[name] = 0;
    for (let index = 0; index < each; index += 1) {
      const drawSeed = seed * 7_919 + index;
      const start = performance.now();
      try {
        target(new Draw(drawSeed));
      } catch (error) {
        throw new Error(`${name} with seed ${drawSeed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
      if (isSoak && performance.now() - start > 100) {
        const least = timed(target, drawSeed);
        slowest[name] = Math.max(slowest[name] ?? 0, Math.round(least));
        // What makes a whole regulation anew takes some tens of milliseconds; a hang takes longer than this on any machine.
        expect([drawSeed, least < 500]).toEqual([drawSeed, true]);
      }
    }
    expect(shared()).toBe(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    record(`hostile-${name.replace(/\W+/g, '-')}`, { inputs: each, exceptions: 0, slowestMs: slowest[name] ?? 0, seed });
  }, 0);
});

describe('the command line reads hostile files', () => {
  const subject = regulations[0] as Regulation;
  const commands: readonly ((draw: Draw) => Promise<Awaited<ReturnType<typeof run>> & { readonly format: string }>)[] = [
    async (draw) => {
      const format = draw.one(['text', 'json', 'junit', 'github', 'markdown']);
      return { format, ...(await run(['scenarios', 'a.scenario.yaml', '--format', format], { files: { 'a.scenario.yaml': mutatedText(draw, draw.one(texts)) } })) };
    },
    async (draw) => ({ format: 'text', ...(await run(['explain', 'a.scenario.yaml', '--lang', 'en'], { files: { 'a.scenario.yaml': mutatedBytes(draw, draw.one(texts)) } })) }),
    async (draw) => ({ format: 'json', ...(await run(['eval'], { stdin: mutatedText(draw, JSON.stringify({ call: 'assess', regulation: subject.id, asOf: '2026-04-02' })) })) }),
    async (draw) => ({ format: 'text', ...(await run(['due', '--from', '2026-04-02', '--weeks', '3', '--calendar', './k.json'], { files: { 'k.json': mutatedText(draw, JSON.stringify(nlAtw)) } })) }),
    async (draw) => ({ format: 'text', ...(await run(['regulations', '--regulation', 'r.json'], { files: { 'r.json': mutatedText(draw, JSON.stringify(draw.one(definitions))) } })) }),
    async (draw) => ({ format: 'text', ...(await run(['due', mutatedText(draw, '--from'), mutatedText(draw, '2026-04-02'), '--weeks', mutatedText(draw, '3')])) }),
  ];
  const runs = times(60, 10_000);

  test('with an exit code that is documented, and nothing of the input rules the output', async () => {
    for (let index = 0; index < runs; index += 1) {
      const drawSeed = seed * 104_729 + index;
      const draw = new Draw(drawSeed);
      const { code, out, err, format } = await draw.one(commands)(draw);
      const about = `seed ${drawSeed}, exit code ${code}: ${err}`;
      expect([0, 2, 64, 65], about).toContain(code);
       
      expect(out + err, about).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
      expect(err, about).not.toMatch(/^\s+at /m);
      if (format === 'github') for (const line of out.trim().split('\n')) expect(line, about).toMatch(/^(?:::(?:error|warning|notice) |$)/);
      if (format === 'junit') for (const [tag] of out.matchAll(/<[^>]*>/g)) expect(tag, about).toMatch(/^<(?:\?xml|\/?testsuites?|\/?testcase|\/?failure|\/?error)(?: [a-z]+="[^"<]*")*\s?[/?]?>$/);
      if (format === 'markdown') expect(out.replace(/&lt;|<br>|<\/?(?:details|summary)>/g, ''), about).not.toMatch(/<[a-z!/]/i);
    }
    record('hostile-command-line', { inputs: runs, exceptions: 0, seed });
  }, 0);
});

describe('files of cases, one a line, in which lines are anything', () => {
  const lines = subjects.flatMap(({ regulation, events, current }, index) => [
    JSON.stringify({ id: `zaak-${index}`, regulation: regulation.id, events }),
    JSON.stringify({ id: `zaak-${index}`, case: current }),
    JSON.stringify(current),
  ]);
  const base = regulations[0] as Regulation;
  const locked = JSON.stringify(lockOf(base, '1.0.0'));
  /** A few lines, some of them spoiled, some with things of another kind in them. */
  const file = (draw: Draw): string =>
    Array.from({ length: draw.between(1, 5) }, () => {
      const line = draw.one(lines);
      if (draw.chance(40)) return mutatedText(draw, line);
      const spoiled = copyJson(mutated(draw, JSON.parse(line)));
      return draw.chance(70) && spoiled.ok ? JSON.stringify(spoiled.value) : line;
    }).join(draw.one(['\n', '\r\n', '\n\n']));
  const runs = times(60, 10_000);
  const steers = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

  test('assess answers each line that is not empty with one line of its own, in their order', async () => {
    for (let index = 0; index < runs; index += 1) {
      const drawSeed = seed * 15_485_863 + index;
      const draw = new Draw(drawSeed);
      const text = file(draw);
      const bytes = draw.chance(15) ? mutatedBytes(draw, text) : new TextEncoder().encode(text);
      const { code, out, err } = await run(['assess', 'c.ndjson', '--as-of', '9000-01-01'], { files: { 'c.ndjson': bytes } });
      const about = `seed ${drawSeed}, exit code ${code}: ${err}`;
      const answers = out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { readonly line: number; readonly ok: boolean });
      expect([0, 65], about).toContain(code);
      expect(code === 0, about).toBe(answers.every(({ ok }) => ok));
      expect(out + err, about).not.toMatch(steers);
      expect(err, about).not.toMatch(/^\s+at /m);
      const given = new TextDecoder().decode(bytes).split('\n');
      const wanted = given.flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));
      expect(answers.map(({ line }) => line), about).toEqual(wanted);
    }
    record('hostile-assess-lines', { inputs: runs, exceptions: 0, seed });
  }, 0);

  test('diff --cases tells of each such line that it is no case, and compares the others', async () => {
    const runs = times(60, 2_000);
    for (let index = 0; index < runs; index += 1) {
      const drawSeed = seed * 32_452_843 + index;
      const draw = new Draw(drawSeed);
      const { code, out, err } = await run(['diff', base.id, '--base', 'r.json', '--cases', 'c.ndjson', '--format', 'json'], { files: { 'c.ndjson': file(draw), 'r.json': locked } });
      const about = `seed ${drawSeed}, exit code ${code}: ${err}`;
      expect([0, 65], about).toContain(code);
      expect(out + err, about).not.toMatch(steers);
      const [one] = (JSON.parse(out) as { readonly regulations: readonly [{ readonly cases: readonly { readonly kind: string }[]; readonly unread: readonly unknown[] }] }).regulations;
      expect(one.cases.every(({ kind }) => kind === 'unchanged'), about).toBe(true);
      expect(one.unread.length > 0, about).toBe(code === 65);
    }
    record('hostile-diff-cases', { inputs: runs, exceptions: 0, seed });
  }, 0);

  test.each(['id', 'regulation', 'version', 'readings', 'events', 'case', 'log'])('a line with a hundred thousand brackets under %s is one bad line', async (key) => {
    const good = lines[1] as string;
    const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const deep = key === 'version' ? `{"id":"diep","regulation":{"id":"${base.id}","version":${nested}}}` : `{"id":"diep","regulation":"${base.id}","${key}":${nested}}`;
    const { code, out } = await run(['assess', 'c.ndjson', '--as-of', '9000-01-01'], { files: { 'c.ndjson': [good, deep, good].join('\n') } });
    expect(code).toBe(65);
    expect(out.trim().split('\n').map((line) => (JSON.parse(line) as { readonly ok: boolean }).ok)).toEqual([true, false, true]);
  });
});

describe('nested without end, in every file that is read', () => {
  const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const id = (regulations[0] as Regulation).id;
  test.each([
    [['eval'], { stdin: `{"call":"assess","regulation":"${id}","readings":${nested},"case":{},"asOf":"2026-04-02"}` }],
    [['eval'], { stdin: `{"call":"dueDate","from":"2026-04-02","within":{"days":1},"calendar":${nested}}` }],
    [['eval'], { stdin: nested }],
    [['scenarios', 'a.scenario.json'], { files: { 'a.scenario.json': `{"reglement":"${id}","titel":"x","stappen":${nested}}` } }],
    [['scenarios', 'a.scenario.yaml'], { files: { 'a.scenario.yaml': `reglement: ${id}\ntitel: x\nstappen: ${nested}\n` } }],
    [['regulations', '--regulation', 'r.json'], { files: { 'r.json': `{"id":"x","rules":${nested}}` } }],
    [['due', '--from', '2026-04-02', '--weeks', '3', '--calendar', './k.json'], { files: { 'k.json': `{"id":${nested}}` } }],
    [['diff', id, '--base', 'r.json'], { files: { 'r.json': `{"regulation":"${id}","definition":${nested}}` } }],
    [['diff', id, '--base', 'r.json', '--cases', 'c.ndjson'], { files: { 'r.json': JSON.stringify(lockOf(regulations[0] as Regulation, '1')), 'c.ndjson': `{"case":${nested}}\n{"events":[${nested}]}\n` } }],
  ] as const)('%j', async (argv, world) => {
    const { code, err } = await run(argv, world);
    expect([code, err.includes('RangeError')]).toEqual([65, false]);
  });
});

describe('what is made to be hard to read', () => {
  const aliases = (depth: number): string => Array.from({ length: depth }, (_, level) => `a${level}: &a${level} [${Array.from({ length: 9 }, () => (level === 0 ? 'x' : `*a${level - 1}`)).join(', ')}]`).join('\n');

  test.each([
    ['aliases of aliases', aliases(12)],
    ['a line of a million characters', `titel: ${'x'.repeat(1_000_000)}`],
    ['a million brackets', '['.repeat(1_000_000)],
    ['a million dashes', '- '.repeat(500_000)],
    ['a million keys', '? '.repeat(500_000)],
    ['merge keys', `a: &a { b: 1 }\n<<: [*a, *a]\nc: ${'{ <<: *a, d: '.repeat(300)}`],
    ['quotes that never close', `titel: "${'\\"'.repeat(200_000)}`],
    ['many anchors', Array.from({ length: 60_000 }, (_, index) => `k${index}: &k${index} x`).join('\n')],
    ['many keys', Array.from({ length: 60_000 }, (_, index) => `k${index}: x`).join('\n')],
    ['many aliases', `a: &a x\nb:\n${'- *a\n'.repeat(60_000)}`],
    ['many documents', '---\n'.repeat(10_000)],
    ['a comment of a million characters', `#${' #'.repeat(500_000)}`],
    ['half a character', 'titel: "\ud800"'],
  ])('%s', (_what, text) => {
    const parsed = parseScenarios(text);
    expect(parsed.ok ? parsed.value : parsed.issues.length).not.toBe(0);
    expect(parsed.ok && parsed.value.length > 0).toBe(false);
  });
});
