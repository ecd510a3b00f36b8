import { describe, expect, test } from 'vitest';
import { defineRegulation, loadRegulation, RegulationError, withReadings } from '../../src/regulation/index.js';
import { applyEvent } from '../../src/facade/apply-event.js';
import { openCase } from '../../src/facade/open-case.js';
import type { AnyEvent } from '../../src/model/event.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import type { Definition } from '../../src/regulation/index.js';
import { buurthulp } from './buurthulp.js';

type Mutable = { [key: string]: Mutable } & { [index: number]: Mutable };

const copy = (): Mutable => JSON.parse(JSON.stringify(buurthulp)) as Mutable;

const faultsOf = (change: (definition: Mutable) => void): readonly string[] => {
  const definition = copy();
  change(definition);
  const loaded = loadRegulation(definition);
  return loaded.ok ? [] : loaded.issues.map((issue) => `${issue.code} ${(issue.path ?? []).join('/')}`);
};

const set = (definition: Mutable, path: string, value: unknown): void => {
  const keys = path.split('/');
  const last = keys.pop() as string;
  const target = keys.reduce((node, key) => node[key] as Mutable, definition);
  (target as Record<string, unknown>)[last] = value;
};

describe('a regulation is checked whole', () => {
  test('the regulation of these tests has no fault, and comes back from JSON with the same hashes', () => {
    const loaded = loadRegulation(copy());
    expect(loaded.ok && [loaded.value.behaviour, loaded.value.text]).toEqual([buurthulp.behaviour, buurthulp.text]);
  });

  test.each([
    ['an unknown key', 'duties/besluit/obliger', 'bestuur', 'key-unknown duties/besluit/obliger'],
    ['a missing key', 'duties/besluit/obligor', undefined, 'key-missing duties/besluit/obligor'],
    ['a wrong unit', 'duties/besluit/within', { maanden: 3 }, 'key-unknown duties/besluit/within/maanden'],
    ['two units', 'duties/besluit/within', { weeks: 3, days: 1 }, 'key-unknown duties/besluit/within/days'],
    ['half a week', 'duties/besluit/within', { weeks: 0.5 }, 'value-invalid duties/besluit/within/weeks'],
    ['an actor', 'duties/besluit/obligor', 'bestuurder', 'reference-unknown duties/besluit/obligor'],
    ['a rule', 'duties/bevestiging/when', 'bekent', 'reference-unknown duties/bevestiging/when'],
    ['a clause', 'rules/anoniem/cites', ['33'], 'reference-unknown rules/anoniem/cites'],
    ['a fact', 'rules/intimidatie/fact', 'onderwerpen', 'reference-unknown rules/intimidatie'],
    ['a value that the fact cannot have', 'rules/intimidatie/is', ['intimidate'], 'type-mismatch rules/intimidatie/is'],
    ['a fact of another type', 'rules/anoniem/known', 'onderwerp', 'type-mismatch rules/anoniem/known'],
    ['a moment that is no date', 'rules/op-tijd/from', { fact: 'onderwerp' }, 'type-mismatch rules/op-tijd'],
    ['an opening where there is none', 'rules/op-tijd/from', 'opening', 'moment-misplaced rules/op-tijd'],
    ['an attribute that the event does not have', 'duties/besluit/metOn', { received: 'aangekomen-op' }, 'reference-unknown duties/besluit/metOn'],
    ['an attribute of another type', 'duties/besluit/metOn', { received: 'oordeel' }, 'type-mismatch duties/besluit/metOn'],
    ['a name that events have themselves', 'events/onvrede.geuit/attributes', { on: { type: 'text', label: { nl: 'a', en: 'a' } } }, 'id-reserved events/onvrede.geuit/attributes/on'],
    ['a calendar', 'calendar', 'nl-werkdagen', 'reference-unknown calendar'],
    ['a day off in week 9', 'calendars/0/workingWeekdays', [9], 'calendar-invalid calendars/0/workingWeekdays/0'],
    ['a target', 'statechart/states/nieuw/on/klacht.ontvangen/0/target', 'loopend', 'reference-unknown statechart/states/nieuw/on/klacht.ontvangen/0/target'],
    ['an initial state', 'statechart/initial', 'niew', 'reference-unknown statechart/initial'],
    ['no initial state', 'statechart/initial', undefined, 'chart-initial-missing statechart'],
    ['a final state with a way out', 'statechart/states/ingetrokken', { type: 'final', on: { 'onvrede.geuit': [{}] } }, 'chart-invalid statechart/states/ingetrokken/on'],
    ['something outside the profile', 'statechart/states/nieuw/after', { 1000: 'lopend' }, 'key-unknown statechart/states/nieuw/after'],
    ['a clause that nothing cites', 'clauses/7/notModelled', undefined, 'clause-uncited clauses/7'],
    ['a clause that is cited and not modelled', 'clauses/1/notModelled', { nl: 'a', en: 'a' }, 'clause-cited-and-not-modelled clauses/1/notModelled'],
    ['a default that is no option', 'readings/L-1/default', 'maand', 'reading-default-unknown readings/L-1/default'],
    ['a default that changes something', 'readings/L-1/options/maanden/patch', { roll: 'forward' }, 'reading-default-patches readings/L-1/options/maanden'],
    ['an option that changes nothing', 'readings/L-1/options/dagen/patch', undefined, 'reading-option-without-effect readings/L-1/options/dagen'],
    ['a patch of something that is not there', 'readings/L-1/options/dagen/patch', { rules: { 'op-tijdd': { within: { days: 1 } } } }, 'reference-unknown readings/L-1/options/dagen/patch/rules/op-tijdd'],
    ['a patch with a key that is not there', 'readings/L-1/options/dagen/patch', { rules: { 'op-tijd': { binnen: 1 } } }, 'key-unknown readings/L-1/options/dagen/patch/rules/op-tijd/binnen'],
    ['a patch that makes a rule of another shape', 'readings/L-1/options/dagen/patch', { rules: { 'op-tijd': { kind: 'content', elements: 3 } } }, 'value-invalid readings/L-1/options/dagen/patch/rules/op-tijd/elements'],
    ['two readings that touch the same thing', 'readings/L-1/options/dagen/patch', { roll: 'forward' }, 'patch-conflict readings/L-3'],
    ['a recorded reading that switches', 'readings/L-1/recordedOnly', { nl: 'a', en: 'a' }, 'reading-recorded-only-patches readings/L-1/options/dagen'],
    ['a suspension that the same act starts and ends', 'duties/besluit/suspension/endedBy', 'onderzoek.stilgelegd', 'suspension-without-end duties/besluit/suspension/endedBy'],
    ['a choice that is no option', 'chosen', { 'L-1': 'weken' }, 'reference-unknown chosen/L-1'],
    ['a name of JavaScript', 'id', '__proto__', 'value-invalid id'],
    ['a date that is none', 'inForce', { from: '2026-02-30', cites: [] }, 'date-invalid inForce/from'],
    ['a time where a date belongs', 'inForce', { from: '2026-02-03T10:00:00Z', cites: [] }, 'date-has-time inForce/from'],
    ['another format', 'format', 2, 'value-invalid format'],
  ])('%s', (_what, path, value, fault) => {
    expect(faultsOf((definition) => set(definition, path, value))).toContain(fault);
  });

  test('the day of arrival that counts is a date in whatever act carries it: one that opens the duty can have met it', () => {
    const faultsWith = (type: string) =>
      faultsOf((definition) => {
        set(definition, 'events/besluit.meegedeeld/attributes/aangekomen-op', { type: 'date', label: { nl: 'aangekomen op', en: 'arrived on' } });
        set(definition, 'events/klacht.ontvangen/attributes/aangekomen-op', { type, label: { nl: 'aangekomen op', en: 'arrived on' } });
        set(definition, 'duties/besluit/metOn', { received: 'aangekomen-op' });
      });
    expect(faultsWith('date')).toEqual([]);
    expect(faultsWith('text')).toEqual(['type-mismatch duties/besluit/metOn']);
  });

  test('rules that ask each other', () => {
    const faults = faultsOf((definition) => {
      set(definition, 'rules/bekend/of', 'hele-klacht');
      set(definition, 'rules/hele-klacht/of', 'bekend');
    });
    expect(faults.some((fault) => fault.startsWith('rule-cycle rules/'))).toBe(true);
  });

  describe('rules that ask so many that an answer with its reasons would have no end', () => {
    const base = { label: { nl: 'a', en: 'a' }, cites: ['1'] };
    const rules = (count: number, of: (index: number) => readonly string[]) => (definition: Mutable) => {
      for (let index = 1; index <= count; index += 1) set(definition, `rules/r${index}`, { ...base, kind: 'all', of: of(index) });
    };
    const before = (index: number) => (index < 2 ? 'bekend' : `r${index - 1}`);

    test.each([
      // `bekend` is two rules: each is one more than its two forerunners, so 5, 8, 14, 23, 38, 62, 101, 164, 266, 431, 698, 1130.
      ['the same along several ways', rules(40, (index) => [before(index), before(index - 1)]), ['rule-too-large rules/r12']],
      ['one after the other', rules(999, (index) => [before(index)]), ['rule-too-large rules/r999']],
      ['nearly as many', rules(998, (index) => [before(index)]), []],
      ['a few more', rules(1010, (index) => [before(index)]), ['rule-too-large rules/r999']],
      ['the other way round', rules(1010, (index) => [index === 1010 ? 'bekend' : `r${index + 1}`]), ['rule-too-large rules/r1']],
    ])('%s', (_what, change, expected) => {
      expect(faultsOf(change)).toEqual(expected);
    });

    test('no option of a reading, nor two of them together', () => {
      const definition = copy();
      rules(600, (index) => [before(index)])(definition);
      const reading = (rule: string, more: readonly string[]) => ({
        question: base.label, clauses: ['1'], severity: 'L', reason: base.label, default: 'a',
        options: { a: { label: base.label }, b: { label: base.label, patch: { rules: { [rule]: { of: [`r${Number(rule.slice(1)) - 1}`, ...more] } } } } },
      });
      // 602 rules, and 62 + 63 + 64 + 65 more for each reading.
      const more = ['r60', 'r61', 'r62', 'r63'];
      set(definition, 'readings/L-8', reading('r200', more));
      set(definition, 'readings/L-9', reading('r400', more));
      const loaded = loadRegulation(definition);
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
      expect(withReadings(loaded.value, { 'L-8': 'b' } as never).readings).toMatchObject({ 'L-8': 'b' });
      expect(() => withReadings(loaded.value, { 'L-8': 'b', 'L-9': 'b' } as never)).toThrow(/r4\d\d/);
      set(definition, 'readings/L-9', reading('r400', [...more, 'r300', 'r301']));
      expect(loadRegulation(definition)).toMatchObject({ issues: [{ code: 'rule-too-large', path: ['readings', 'L-9', 'options', 'b', 'patch'] }] });
    });
  });

  test('all faults at once, in words, with the nearest name', () => {
    const definition = copy();
    set(definition, 'duties/besluit/obligor', 'bestuurr');
    set(definition, 'statechart/states/nieuw/on/klacht.ontvangen/0/target', 'loopend');
    set(definition, 'rules/anoniem/cites', ['33']);
    let thrown: unknown;
    try {
      defineRegulation(definition as unknown as Definition as never);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(RegulationError);
    expect((thrown as RegulationError).issues).toHaveLength(3);
    expect((thrown as RegulationError).message).toContain('bestuur');
    expect((thrown as RegulationError).message).toMatch(/3 faults/);
  });

  test.each([[null], [42], ['buurthulp'], [[]], [{}], [() => 1], [new Date(0)]])('%s is no regulation, and says so', (input) => {
    const loaded = loadRegulation(input);
    expect(loaded.ok).toBe(false);
  });

  test('a regulation that refers to itself is refused, not followed', () => {
    const definition = copy();
    definition['statechart'] = definition;
    expect(loadRegulation(definition)).toMatchObject({ ok: false, issues: [{ code: 'json-too-deep' }] });
  });
});

describe('two hashes', () => {
  const shuffled = (data: unknown): unknown =>
    Array.isArray(data)
      ? data.map(shuffled)
      : data !== null && typeof data === 'object'
        ? Object.fromEntries(
            Object.entries(data)
              .reverse()
              .map(([key, value]) => [key, shuffled(value)]),
          )
        : data;

  const hashes = (change: (definition: Mutable) => void): readonly [behaviour: boolean, text: boolean] => {
    const definition = copy();
    change(definition);
    const loaded = loadRegulation(definition);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
    return [loaded.value.behaviour === buurthulp.behaviour, loaded.value.text === buurthulp.text];
  };

  test('the order of keys changes neither', () => {
    const loaded = loadRegulation(shuffled(copy()));
    expect(loaded.ok && [loaded.value.behaviour, loaded.value.text]).toEqual([buurthulp.behaviour, buurthulp.text]);
  });

  test.each([
    ['a summary', 'clauses/1/summary/nl', 'Wie hulp krijgt, kan klagen.', [true, false]],
    ['a label', 'duties/besluit/label/nl', 'beslissing', [true, false]],
    ['a description', 'statechart/states/nieuw/description', 'begin', [true, false]],
    ['a number', 'duties/besluit/within', { weeks: 7 }, [false, true]],
    ['an actor', 'duties/besluit/obligor', 'coordinator', [false, true]],
    ['a target', 'statechart/states/lopend/on/klacht.ingetrokken/target', 'afgewezen', [false, true]],
    ['a working day of the calendar', 'calendars/0/workingWeekdays', [1, 2, 3], [false, true]],
    ['a version', 'version', '2025-02', [true, true]],
  ])('%s', (_what, path, value, same) => {
    expect(hashes((definition) => set(definition, path, value))).toEqual(same);
  });
});

describe('an edit of a regulation', () => {
  const answering: AnyEvent = { type: 'onvrede.geuit', on: '2026-03-02', kanaal: 'telefoon' };
  const { definition } = buurthulp as unknown as Regulation;
  const kanaal = { type: 'text', label: { nl: 'kanaal', en: 'channel' } };
  const told = { ...definition, events: { ...definition.events, 'onvrede.geuit': { ...definition.events['onvrede.geuit'], attributes: { kanaal } } } };

  test('shares what it keeps', () => {
    const loaded = loadRegulation(told);
    expect(loaded.ok && loaded.value.definition.statechart).toBe(definition.statechart);
    expect(loaded.ok && loaded.value.definition.events['klacht.ontvangen']).toBe(definition.events['klacht.ontvangen']);
    expect(loaded.ok && Object.isFrozen(loaded.value.definition.events)).toBe(true);
  });

  test.each(['actors', 'events', 'facts', 'clauses', 'rules', 'duties', 'windows', 'findings', 'readings'] as const)('of %s: what was right under one name is read again under another', (section) => {
    const [item] = Object.values<unknown>(definition[section]);
    for (const name of ['geen goede naam!', 'toString!']) {
      const loaded = loadRegulation({ ...definition, [section]: { ...definition[section], [name]: item } });
      expect(loaded.ok ? [] : loaded.issues.map(({ code, path }) => `${code} ${path?.join('/') ?? ''}`)).toEqual([`value-invalid ${section}/${name}`]);
    }
  });

  test('knows what was changed, and the regulation that it came from does not', () => {
    const loaded = loadRegulation(told);
    if (!loaded.ok) throw new Error(loaded.issues[0].code);
    const base = buurthulp as unknown as Regulation;
    const takes = (regulation: Regulation) => applyEvent(regulation, openCase(regulation), answering).ok;
    expect([base, loaded.value, base, withReadings(loaded.value, { 'L-2': 'streng' }), withReadings(base, { 'L-2': 'streng' })].map(takes)).toEqual([false, true, false, true, false]);
  });
});

describe('readings', () => {
  test('another option is another regulation; the default switched back is the same one', () => {
    const switched = withReadings(buurthulp, { 'L-1': 'dagen', 'L-3': 'ja' });
    expect(switched.behaviour).not.toBe(buurthulp.behaviour);
    expect(switched.readings).toEqual({ 'L-1': 'dagen', 'L-2': 'soepel', 'L-3': 'ja' });
    expect(withReadings(switched, { 'L-1': 'maanden', 'L-3': 'nee' }).behaviour).toBe(buurthulp.behaviour);
  });

  test('what was chosen survives JSON', () => {
    const switched = withReadings(buurthulp, { 'L-2': 'streng' });
    const loaded = loadRegulation(JSON.parse(JSON.stringify(switched)));
    expect(loaded.ok && loaded.value.behaviour).toBe(switched.behaviour);
  });

  test.each([
    [{ 'L-9': 'ja' }, 'reference-unknown'],
    [{ 'L-1': 'weken' }, 'reference-unknown'],
    [Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`L-${index + 10}`, 'ja'])), 'reference-unknown'],
    ['dagen', 'value-invalid'],
    [['dagen'], 'value-invalid'],
    [7, 'value-invalid'],
  ])('%o is refused', (choices, code) => {
    expect(() => withReadings(buurthulp, choices as never)).toThrow(RegulationError);
    try {
      withReadings(buurthulp, choices as never);
    } catch (error) {
      expect((error as RegulationError).issues[0].code).toBe(code);
    }
  });
});
