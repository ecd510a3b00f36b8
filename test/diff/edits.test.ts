import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { edited, valueAt, type Path } from '../../src/check/mutation/operator.js';
import { classes, dataDiff, diffRegulations, type ChangeClass, type Entry, type Log } from '../../src/diff/index.js';
import { loadRegulation } from '../../src/regulation/define-regulation.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { regulations } from '../../src/regulations/index.js';
import { parseScenarios, runScenario } from '../../src/scenario/index.js';

const shipped = (id: string): Regulation => {
  const found = regulations.find((regulation) => regulation.id === id);
  if (found === undefined) throw new Error(`${id} is not shipped.`);
  return found as unknown as Regulation;
};

/** The cases of the scenarios that show one of these clauses, under the readings that hold by default. */
const logsAbout = (regulation: Regulation, clauses: readonly string[]): readonly Log[] =>
  readdirSync(`fixtures/${regulation.id}`)
    .filter((file) => file.endsWith('.scenario.yaml'))
    .flatMap((file) => {
      const parsed = parseScenarios(readFileSync(`fixtures/${regulation.id}/${file}`, 'utf8'));
      return parsed.ok ? parsed.value.map(({ scenario }) => scenario) : [];
    })
    .filter((scenario) => scenario.lezing === undefined && [scenario.dekt ?? []].flat().some((clause) => clauses.includes(clause)))
    .flatMap((scenario) => {
      const played = runScenario(regulation, scenario);
      return played.ok ? [{ entries: played.value.case.log }] : [];
    });

const load = (definition: unknown): Regulation => {
  const loaded = loadRegulation(definition);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.value;
};

/** Changes what stands at a path; a function gets what stood there. */
const edit = (base: Regulation, path: string, after: unknown): Regulation => {
  const keys: Path = path.split('/').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return load(edited(base.definition, keys, typeof after === 'function' ? (after as (before: unknown) => unknown)(valueAt(base.definition, keys)) : after));
};

const without = (...names: readonly string[]) => (before: unknown): unknown => (before as readonly string[]).filter((name) => !names.includes(name));

const withKey = (key: string, value: unknown) => (before: unknown): unknown => ({ ...(before as object), [key]: value });

const told = ({ what, id, class: of }: Pick<Entry, 'what' | 'id' | 'class'>): string => `${of} ${what} ${id}`.trim();

const KP = 'krachtig-perspectief';
const SSW = 'sterker-sociaal-werk';
const IW = 'integratiewerk';
const filing = 'statechart/states/nieuw/on/klacht.ontvangen';

/** Edits to the shipped regulations: what must be among the entries, with the clause that it is put down to. */
const table: readonly (readonly [name: string, id: string, clauses: readonly string[], path: string, after: unknown, expected: string, clause: string])[] = [
  ['limitation: six months to twelve', SSW, ['5.7a'], 'rules/op-tijd-sinds-kennis/within', { months: 12 }, 'rights-widened ground vervallen', '5.7a'],
  ['limitation: six months to three', SSW, ['5.7a'], 'rules/op-tijd-sinds-kennis/within', { months: 3 }, 'rights-narrowed ground vervallen', '5.7a'],
  ['an exclusion that takes more', SSW, ['2.X2', '2.X2r', '2.X3'], 'rules/beschikking/is', [true, false], 'rights-narrowed ground beschikking', '2.X2'],
  ['an exclusion that takes another', SSW, ['2.X3'], 'rules/andere-moederorganisatie/is', ['vraagwijzer'], 'rights-widened ground andere-moederorganisatie', '2.X3'],
  ['withdrawal forgotten while inquiring', KP, ['4.2', '4.1a'], 'statechart/states/onderzoek/on', (before: unknown) => Object.fromEntries(Object.entries(before as object).filter(([event]) => event !== 'klacht.ingetrokken')), 'rights-narrowed permitted klacht.ingetrokken', ''],
  ['four weeks to six', KP, ['4.3a'], 'duties/behandeling/within', { weeks: 6 }, 'organisation-term-lengthened due behandeling', '4.3a'],
  ['four weeks to three', KP, ['4.3a'], 'duties/behandeling/within', { weeks: 3 }, 'organisation-term-shortened due behandeling', '4.3a'],
  ['acknowledgement in four working days', KP, ['4.2'], 'duties/ontvangstbevestiging/within', { workingDays: 4 }, 'organisation-term-shortened due ontvangstbevestiging', '4.2'],
  ['acknowledgement without a term', KP, ['4.2'], 'duties/ontvangstbevestiging/within', undefined, 'organisation-term-lengthened due ontvangstbevestiging', '4.2'],
  ['two weeks to object become one', KP, ['5.1', '5.2'], 'windows/bezwaar/within', { weeks: 1 }, 'complainant-term-shortened until bezwaar', '5.1'],
  ['two weeks to object become three', KP, ['5.1', '5.2'], 'windows/bezwaar/within', { weeks: 3 }, 'complainant-term-lengthened until bezwaar', '5.1'],
  ['the right to be heard of: two months to one', SSW, ['5.8a'], 'windows/bereikbaarheid/within', { months: 1 }, 'complainant-term-shortened until bereikbaarheid', '5.8a'],
  ['the right to be heard of: two months to three', SSW, ['5.8a'], 'windows/bereikbaarheid/within', { months: 3 }, 'complainant-term-lengthened until bereikbaarheid', '5.8a'],
  ['acknowledgement dropped', KP, ['4.2'], `${filing}/3/meta/opens`, without('ontvangstbevestiging'), 'duty-removed duty ontvangstbevestiging', ''],
  ['the entry in the register dropped', KP, ['4.2', '4.3a'], `${filing}/3/meta/opens`, without('registratie'), 'duty-removed duty registratie', ''],
  ['a duty more at the filing', KP, ['4.2'], `${filing}/3/meta/opens`, (before: unknown) => [...(before as readonly string[]), 'maatregelen'], 'duty-added duty maatregelen', ''],
  ['a duty more at the objection', KP, ['5.1', '5.3'], 'statechart/states/afgehandeld/on/bezwaar.gemaakt/1/meta/opens', (before: unknown) => [...(before as readonly string[]), 'behandeling'], 'duty-added duty behandeling', ''],
  ['one extension to two', IW, ['K6.2'], 'duties/advies/extension/times', 2, 'organisation-term-lengthened due advies', 'K6.2'],
  ['another calendar', KP, ['4.2'], 'calendar', 'nl-weekdagen', 'organisation-term-shortened due ontvangstbevestiging', ''],
  ['another one has to do it', KP, ['4.3a'], 'duties/behandeling/obligor', 'directie', 'course-changed duty behandeling', '4.3a'],
  ['another one may do it', KP, ['4.3a', '4.4a'], 'events/uitspraak.gedaan/by', ['directie'], 'course-changed permitted uitspraak.gedaan', ''],
  ['a ruling that leads elsewhere', KP, ['4.4a'], 'statechart/states/uitspraak/tags', ['gesloten'], 'course-changed course', ''],
  ['working days to days: longer over Christmas, shorter in a week without holidays', KP, ['4.2'], 'duties/ontvangstbevestiging/within', { days: 8 }, 'mixed due ontvangstbevestiging', '4.2'],
  ['months to days: two months are more than sixty days in summer and fewer over February', SSW, ['5.8a'], 'windows/bereikbaarheid/within', { days: 60 }, 'mixed until bereikbaarheid', '5.8a'],
  ['four weeks in days: the same', KP, ['4.3a'], 'duties/behandeling/within', { days: 28 }, '', ''],
  ['a summary in other words', KP, ['4.2'], 'clauses/4.2/summary', { nl: 'Er komt een bericht.', en: 'There will be a notice.' }, 'editorial text', '4.2'],
  ['a duty by another name', KP, ['4.2'], 'duties/behandeling/label', { nl: 'onderzoek', en: 'inquiry' }, 'editorial text', '4.3a'],
];

const compare = (base: Regulation, head: Regulation, logs: readonly Log[]): readonly Entry[] => diffRegulations(base, head, logs, { mostPlaces: 0 }).entries.filter(({ what }) => what !== 'unexplored');

const mirrored = (entry: Entry): string => told({ ...entry, class: classes[entry.class].mirror });

describe.each(table)('%s', (_name, id, clauses, path, after, expected, clause) => {
  const made = (() => {
    let known: { readonly base: Regulation; readonly head: Regulation; readonly logs: readonly Log[]; readonly entries: readonly Entry[] } | undefined;
    return () => {
      const base = shipped(id);
      const logs = logsAbout(base, clauses);
      const head = edit(base, path, after);
      return (known ??= { base, head, logs, entries: compare(base, head, logs) });
    };
  })();

  test('is told with its class, its clause and a case that shows it', () => {
    const { logs, entries } = made();
    expect(logs.length).toBeGreaterThan(0);
    if (expected === '') {
      expect(entries).toEqual([]);
      return;
    }
    expect(entries.map(told)).toContain(expected);
    const entry = entries.find((one) => told(one) === expected) as Entry;
    expect(entry.causes.map((cause) => cause.path.join('/').startsWith(path))).toEqual(entry.causes.map(() => true));
    if (clause !== '') expect(entry.cites).toContain(clause);
    if (entry.class !== 'editorial') expect(JSON.stringify(entry.witness?.base)).not.toBe(JSON.stringify(entry.witness?.head));
    // Nothing is listed twice.
    expect(new Set(entries.map(({ what, id: name }) => `${what} ${name}`)).size).toBe(entries.length);
  });

  test('undone, it is the mirror image', () => {
    const { base, head, logs, entries } = made();
    const own = (all: readonly Entry[]): readonly Entry[] => all.filter(({ also }) => also === undefined || also.length >= 0);
    expect(own(compare(head, base, logs)).map(mirrored).sort()).toEqual(own(entries).map(told).sort());
  });
});

test('every class that a single edit can have has two edits here', () => {
  const counted = new Map<string, number>();
  for (const [, , , , , expected] of table) counted.set(expected.split(' ')[0] ?? '', (counted.get(expected.split(' ')[0] ?? '') ?? 0) + 1);
  // `internal` and `undecided` are below.
  const lacking = (Object.keys(classes) as ChangeClass[]).filter((of) => of !== 'internal' && of !== 'undecided' && (counted.get(of) ?? 0) < 2);
  expect(lacking).toEqual([]);
});

describe('nothing but what is its own business', () => {
  test('states by another name', () => {
    const base = shipped(KP);
    const head = load(JSON.parse(JSON.stringify(base.definition).replaceAll('"onderzoek"', '"bezien"').replaceAll('.onderzoek"', '.bezien"')));
    const entries = compare(base, head, logsAbout(base, ['4.3a', '4.2', '4.4a']));
    expect(entries.map(told)).toEqual(['internal state']);
    expect(compare(head, base, logsAbout(base, ['4.3a', '4.2', '4.4a'])).map(told)).toEqual(['internal state']);
  });

  test('a state split in two without effect', () => {
    const base = shipped(KP);
    const chart = base.definition.statechart as unknown as { states: Record<string, { on: Record<string, unknown> }> };
    const split = chart.states['uitspraak'] as { on: Record<string, unknown> };
    // The ruling leads to a second state that is the first again.
    const retargeted = JSON.parse(JSON.stringify({ ...chart, states: { ...chart.states, 'uitspraak-gedaan': split } }).replaceAll('"target":"uitspraak"', '"target":"uitspraak-gedaan"')) as { states: Record<string, unknown> };
    const { uitspraak: _gone, ...states } = retargeted.states;
    const head = load({ ...base.definition, statechart: { ...retargeted, states } });
    expect(compare(base, head, logsAbout(base, ['4.3a', '4.4a'])).map(told)).toEqual(['internal state']);
  });

  test('a threshold of reporting that binds nobody', () => {
    const base = shipped('iederzijnwerk-arbeidscoaching');
    const head = edit(base, 'measures/zes-weken/within', { weeks: 7 });
    const logs = logsAbout(base, ['6.7']);
    expect(logs.length).toBeGreaterThan(0);
    expect(compare(base, head, logs).map(told)).toEqual(['internal measure zes-weken']);
  });
});

describe('what was not explored to the end', () => {
  test.each([
    ['a rule that no case given turns on', SSW, 'rules/op-tijd-sinds-kennis/within', { months: 7 }],
    ['a term that no case given reaches', KP, 'windows/bezwaar/within', { weeks: 3 }],
  ] as const)('%s: undecided, never nothing', (_name, id, path, after) => {
    const base = shipped(id);
    const head = edit(base, path, after);
    expect(diffRegulations(base, head, [], { mostPlaces: 0 }).entries.map(told)).toEqual(['undecided unexplored']);
    expect(diffRegulations(head, base, [], { mostPlaces: 0 }).entries.map(told)).toEqual(['undecided unexplored']);
    expect(diffRegulations(base, head, [], { mostPlaces: 3 })).toMatchObject({ explored: { bounded: true }, entries: expect.arrayContaining([expect.objectContaining({ class: 'undecided', what: 'unexplored' })]) });
  });
});

describe('an exclusion put in', () => {
  // Complaints on paper would be no complaints: a ground to decline more, on facts that scenarios have.
  const put = (base: Regulation): Regulation => load(edited(edited(base.definition, ['rules', 'op-papier'], { kind: 'attribute', of: 'klacht.ontvangen', attribute: 'vorm', is: ['brief'], label: { nl: 'op papier', en: 'on paper' }, cites: ['4.2'] }), ['grounds'], withKey('op-papier', { label: { nl: 'op papier', en: 'on paper' }, rule: 'op-papier', is: 'holds', cites: ['4.2'] })(base.definition.grounds)));

  test('narrows the right of who complains, and widens it when it is taken out', () => {
    const base = shipped(KP);
    const head = put(base);
    const logs = logsAbout(base, ['4.2', '4.1a']);
    expect(compare(base, head, logs).map(told)).toContain('rights-narrowed ground op-papier');
    expect(compare(head, base, logs).map(told)).toContain('rights-widened ground op-papier');
  });
});

describe('the two texts of Integratiewerk', () => {
  const [base, head] = [shipped(IW), shipped('integratiewerk-blik-op-werk')];
  const external = /^(id|title\/(nl|en)|actors\/klachtenlijn|clauses\/B\.\d|clauses\/K7\.2\/passage\/after|events\/(klachtenlijn|college-van-arbitrage)\..+|facts\/over-taalonderwijs|findings\/(niet-over-taalonderwijs|voor-het-besluit-naar-blik-op-werk)|readings\/IW-(29|30|31)|rules\/[a-z-]+|statechart\/states\/(klachtenlijn|college-van-arbitrage|(besloten|ingetrokken|vervallen)\/on|lopend\/on\/(college-van-arbitrage\.ingeschakeld|klachtenlijn\.benaderd)))$/;

  test('differ in the data by what the route to Blik op Werk adds, and nothing is taken away', () => {
    const changes = dataDiff(base, head);
    expect(changes.map(({ path }) => path.join('/')).filter((path) => !external.test(path))).toEqual([]);
    expect(changes.filter(({ before, path: [section] }) => before !== undefined && section !== 'id' && section !== 'title' && section !== 'clauses')).toEqual([]);
  });

  test('in every case of the first, the second adds that Blik op Werk may be approached, and changes nothing else', () => {
    const logs = logsAbout(base, Object.keys(base.definition.clauses));
    expect(logs.length).toBeGreaterThan(100);
    expect(compare(base, head, logs).map(told).sort()).toEqual(['rights-widened permitted klachtenlijn.benaderd']);
    expect(diffRegulations(base, head, [], { mostPlaces: 60 }).entries.map(told).sort()).toEqual(['rights-widened permitted klachtenlijn.benaderd', 'undecided unexplored']);
  });
});
