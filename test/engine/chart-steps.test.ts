import { describe, expect, test } from 'vitest';
import { activeNodes, configurationOf, initialState, isClosedIn, stepChart, type ChartStep } from '../../src/engine/step-chart.js';
import type { VerdictStatus } from '../../src/model/verdict.js';
import { compileChart, type Chart } from '../../src/regulation/chart.js';
import type { Statechart, StateNode } from '../../src/regulation/statechart.js';

/** One step of small charts: what is asked, in which order, and where it leads. What is expected follows from the drawing. */

const chartOf = (chart: StateNode): Chart => {
  const { chart: compiled, issues } = compileChart('proef', chart as Statechart);
  expect(issues).toEqual([]);
  return compiled;
};

type Said = Readonly<Record<string, VerdictStatus>>;

const when = (type: string, target?: string, is: 'holds' | 'fails' | 'unknown' = 'holds') => ({ guard: { type, params: { is } }, ...(target === undefined ? {} : { target }) });

/** A step, and the rules that were asked on the way. A rule that is not told fails the test. */
const stepped = (chart: Chart, state: readonly string[], event: string, said: Said = {}): { readonly step: ChartStep; readonly asked: readonly string[] } => {
  const asked: string[] = [];
  const step = stepChart(chart, state, event, (rule) => {
    asked.push(rule);
    const status = said[rule];
    if (status === undefined) throw new Error(`${rule} need not be asked`);
    return status;
  });
  return { step, asked };
};

/** In short: where it leads, or what stood in the way. */
const outcome = (chart: Chart, state: readonly string[], event: string, said: Said = {}): unknown => {
  const { step } = stepped(chart, state, event, said);
  return step.kind === 'none' ? 'none' : step.kind === 'taken' ? step.state : { [step.kind]: step.rules };
};

describe('the first candidate whose guard is met', () => {
  const chart = chartOf({
    initial: 'a',
    states: {
      a: {
        on: {
          gaat: { target: 'b' },
          blijft: {},
          strikt: [when('r1', 'b'), when('r2', 'c')],
          anders: [when('r1', 'b'), when('r2', 'c', 'fails'), { target: 'd' }],
          voorzien: [when('r1', 'b'), when('r1', 'c', 'unknown'), when('r1', 'd', 'fails')],
          ernaast: [when('r1', 'b'), when('r2', 'c', 'unknown'), when('r1', 'd', 'fails')],
        },
      },
      b: {},
      c: {},
      d: {},
    },
  });

  test.each<[event: string, said: Said, expected: unknown]>([
    ['onbekend', {}, 'none'],
    ['gaat', {}, ['b']],
    ['blijft', {}, ['a']],
    ['strikt', { r1: 'holds' }, ['b']],
    ['strikt', { r1: 'fails', r2: 'holds' }, ['c']],
    ['strikt', { r1: 'notApplicable', r2: 'fails' }, { refused: ['r1', 'r2'] }],
    ['strikt', { r1: 'unknown' }, { unknown: ['r1'] }],
    ['strikt', { r1: 'fails', r2: 'unknown' }, { unknown: ['r2'] }],
    ['anders', { r1: 'fails', r2: 'fails' }, ['c']],
    ['anders', { r1: 'fails', r2: 'holds' }, ['d']],
    ['anders', { r1: 'fails', r2: 'unknown' }, { unknown: ['r2'] }],
    ['voorzien', { r1: 'holds' }, ['b']],
    ['voorzien', { r1: 'unknown' }, ['c']],
    ['voorzien', { r1: 'fails' }, ['d']],
    // That another rule may be unknown says nothing of this one.
    ['ernaast', { r1: 'unknown' }, { unknown: ['r1'] }],
    ['ernaast', { r1: 'fails', r2: 'unknown' }, ['c']],
    ['ernaast', { r1: 'fails', r2: 'holds' }, ['d']],
    ['ernaast', { r1: 'notApplicable', r2: 'holds' }, { refused: ['r1', 'r2', 'r1'] }],
  ])('%s, with %j', (event, said, expected) => {
    expect(outcome(chart, ['a'], event, said)).toEqual(expected);
  });
});

describe('what is inside is asked first, and what is around it only when nothing inside takes the event', () => {
  const chart = chartOf({
    initial: 'buiten',
    states: {
      buiten: {
        initial: 'binnen',
        on: { e: [when('rond', 'elders')], alleen: { target: 'elders' } },
        states: { binnen: { on: { e: [when('in', '#proef.thuis')] } }, stil: {}, diep: { initial: 'diepst', on: { e: [when('diep')] }, states: { diepst: { on: { e: [when('diepst')] } } } } },
      },
      elders: {},
      thuis: {},
    },
  });

  test.each<[state: string, event: string, said: Said, expected: unknown, asked: readonly string[]]>([
    ['buiten.binnen', 'e', { in: 'holds' }, ['thuis'], ['in']],
    ['buiten.binnen', 'e', { in: 'fails', rond: 'holds' }, ['elders'], ['in', 'rond']],
    ['buiten.binnen', 'e', { in: 'fails', rond: 'fails' }, { refused: ['in', 'rond'] }, ['in', 'rond']],
    ['buiten.binnen', 'e', { in: 'fails', rond: 'unknown' }, { unknown: ['rond'] }, ['in', 'rond']],
    ['buiten.binnen', 'e', { in: 'unknown' }, { unknown: ['in'] }, ['in']],
    ['buiten.diep.diepst', 'e', { diepst: 'fails', diep: 'fails', rond: 'fails' }, { refused: ['diepst', 'diep', 'rond'] }, ['diepst', 'diep', 'rond']],
    ['buiten.binnen', 'alleen', {}, ['elders'], []],
    ['buiten.stil', 'e', { rond: 'fails' }, { refused: ['rond'] }, ['rond']],
    ['elders', 'e', {}, 'none', []],
  ])('in %s, at %s with %j', (state, event, said, expected, asked) => {
    expect(outcome(chart, [state], event, said)).toEqual(expected);
    expect(stepped(chart, [state], event, said).asked).toEqual(asked);
  });
});

describe('regions', () => {
  const region = (on: StateNode['on']): StateNode => ({ initial: 'a', states: { a: { ...(on === undefined ? {} : { on }) }, b: {} } });
  const chart = chartOf({
    initial: 'samen',
    states: {
      samen: {
        type: 'parallel',
        on: { beide: [when('rond', 'elders')] },
        states: {
          links: region({ beide: [when('links', 'b')], links: { target: 'b' }, los: [when('links', 'b')], zonder: { target: 'b' } }),
          rechts: region({ beide: [when('rechts', 'b')], los: [when('rechts', 'b')], zonder: [when('rechts', 'b'), {}] }),
        },
      },
      elders: {},
    },
  });
  const both = ['samen.links.a', 'samen.rechts.a'];

  test.each<[event: string, said: Said, expected: unknown]>([
    ['beide', { links: 'holds', rechts: 'holds' }, ['samen.links.b', 'samen.rechts.b']],
    ['links', {}, ['samen.links.b', 'samen.rechts.a']],
    // One that refuses holds the other back, and then the state around is not asked.
    ['beide', { links: 'holds', rechts: 'fails' }, { refused: ['rechts'] }],
    ['beide', { links: 'fails', rechts: 'holds' }, { refused: ['links'] }],
    ['beide', { links: 'fails', rechts: 'fails', rond: 'holds' }, ['elders']],
    ['beide', { links: 'fails', rechts: 'notApplicable', rond: 'fails' }, { refused: ['links', 'rechts', 'rond'] }],
    ['beide', { links: 'fails', rechts: 'fails', rond: 'unknown' }, { unknown: ['rond'] }],
    ['beide', { links: 'unknown', rechts: 'holds' }, { unknown: ['links'] }],
    ['beide', { links: 'unknown', rechts: 'unknown' }, { unknown: ['links', 'rechts'] }],
    ['los', { links: 'fails', rechts: 'fails' }, { refused: ['links', 'rechts'] }],
    // The state around might take it if the other one turns out to refuse as well.
    ['beide', { links: 'unknown', rechts: 'fails' }, { unknown: ['links'] }],
    // Where no state around knows it, it is refused whatever the other one turns out to say.
    ['los', { links: 'unknown', rechts: 'fails' }, { refused: ['rechts'] }],
    ['los', { links: 'unknown', rechts: 'holds' }, { unknown: ['links'] }],
    ['los', { links: 'unknown', rechts: 'unknown' }, { unknown: ['links', 'rechts'] }],
    ['zonder', { rechts: 'fails' }, ['samen.links.b', 'samen.rechts.a']],
  ])('%s, with %j', (event, said, expected) => {
    expect(outcome(chart, both, event, said)).toEqual(expected);
  });

  test('what stopped the regions of an inner state stops those around it too', () => {
    const nested = chartOf({
      type: 'parallel',
      on: { e: { target: '.buren' } },
      states: {
        dubbel: { type: 'parallel', states: { links: region({ e: [when('links', 'b')] }), rechts: region({ e: [when('rechts', 'b')] }) } },
        buren: region({ e: [when('buren', 'b')] }),
      },
    });
    const state = ['dubbel.links.a', 'dubbel.rechts.a', 'buren.a'];
    expect(outcome(nested, state, 'e', { links: 'holds', rechts: 'fails', buren: 'holds' })).toEqual({ refused: ['rechts'] });
    expect(outcome(nested, state, 'e', { links: 'holds', rechts: 'fails', buren: 'fails' })).toEqual({ refused: ['rechts'] });
    expect(outcome(nested, state, 'e', { links: 'holds', rechts: 'fails', buren: 'unknown' })).toEqual({ refused: ['rechts'] });
    expect(outcome(nested, state, 'e', { links: 'fails', rechts: 'unknown', buren: 'fails' })).toEqual({ unknown: ['rechts'] });
    expect(outcome(nested, state, 'e', { links: 'fails', rechts: 'fails', buren: 'unknown' })).toEqual({ unknown: ['buren'] });
    expect(outcome(nested, state, 'e', { links: 'fails', rechts: 'fails', buren: 'holds' })).toEqual({ refused: ['links', 'rechts'] });
    const alone = chartOf({ type: 'parallel', states: { dubbel: { type: 'parallel', states: { links: region({ e: [when('links', 'b')] }), rechts: region({ e: [when('rechts', 'b')] }) } }, buren: region({ e: [when('buren', 'b')] }) } });
    expect(outcome(alone, state, 'e', { links: 'unknown', rechts: 'fails', buren: 'holds' })).toEqual({ refused: ['rechts'] });
    expect(outcome(alone, state, 'e', { links: 'unknown', rechts: 'fails', buren: 'unknown' })).toEqual({ refused: ['rechts'] });
    const deeper = chartOf({ type: 'parallel', states: { alles: { type: 'parallel', states: { dubbel: { type: 'parallel', states: { links: region({ e: [when('links', 'b')] }), rechts: region({ e: [when('rechts', 'b')] }) } }, buren: region({ e: [when('buren', 'b')] }) } }, verder: region({ e: [when('verder', 'b')] }) } });
    expect(outcome(deeper, ['alles.dubbel.links.a', 'alles.dubbel.rechts.a', 'alles.buren.a', 'verder.a'], 'e', { links: 'holds', rechts: 'fails', buren: 'holds', verder: 'fails' })).toEqual({ refused: ['rechts'] });
    expect(outcome(nested, state, 'e', { links: 'holds', rechts: 'holds', buren: 'holds' })).toEqual(['dubbel.links.b', 'dubbel.rechts.b', 'buren.b']);
  });
});

describe('where a transition leads', () => {
  const chart = chartOf({
    initial: 'a',
    on: { overal: { target: '.b' }, opnieuw: { target: '#proef' } },
    states: {
      a: { on: { zelf: { target: 'a' }, diep: { target: '#proef.p.y.in.diep' }, grof: { target: 'p' }, alles: { target: '#proef' } } },
      b: {
        initial: 'een',
        on: { alles: { target: '#proef' }, zelf: { target: 'b' }, binnen: { target: '.twee' }, terug: { target: 'b.twee' } },
        states: { een: { on: { verder: { target: 'twee' }, weg: { target: '#proef.a' } } }, twee: { initial: 'drie', states: { drie: {}, vier: {} } } },
      },
      p: {
        type: 'parallel',
        on: { zelf: { target: 'p' }, inX: { target: '.x.x2' } },
        states: {
          x: { initial: 'x1', states: { x1: { on: { schuif: { target: 'x2' }, naarY: { target: '#proef.p.y.y2' }, uit: { target: '#proef.a' }, samen: { target: 'x2' }, botst: { target: '#proef.a' } } }, x2: {} } },
          y: { initial: 'y1', states: { y1: { on: { samen: { target: 'y2' }, botst: { target: '#proef.b' } } }, y2: {}, in: { initial: 'ondiep', states: { ondiep: {}, diep: {} } } } },
        },
      },
    },
  });

  test('a chart starts in the first states', () => {
    expect(initialState(chart)).toEqual(['a']);
    expect(initialState(chartOf({ type: 'parallel', states: { x: { initial: 'x1', states: { x1: {}, x2: {} } }, y: {} } }))).toEqual(['x.x1', 'y']);
  });

  test.each<[what: string, state: readonly string[], event: string, expected: readonly string[]]>([
    ['to itself', ['a'], 'zelf', ['a']],
    ['to itself: what is inside begins again', ['b.twee.vier'], 'zelf', ['b.een']],
    ['to a child', ['b.een'], 'binnen', ['b.twee.drie']],
    ['to a child that was active, which begins again', ['b.twee.vier'], 'binnen', ['b.twee.drie']],
    ['to a sibling', ['b.een'], 'verder', ['b.twee.drie']],
    ['to inside itself by way of its parent', ['b.een'], 'terug', ['b.twee.drie']],
    ['out of the states around', ['b.een'], 'weg', ['a']],
    ['to regions', ['a'], 'grof', ['p.x.x1', 'p.y.y1']],
    ['deep into one region: the other begins', ['a'], 'diep', ['p.x.x1', 'p.y.in.diep']],
    ['from the root', ['p.x.x2', 'p.y.y2'], 'overal', ['b.een']],
    ['from the root to itself', ['b.twee.vier'], 'opnieuw', ['a']],
    ['to the root', ['a'], 'alles', ['a']],
    ['to the root, from elsewhere', ['b.twee.drie'], 'alles', ['a']],
    ['regions to themselves', ['p.x.x2', 'p.y.y2'], 'zelf', ['p.x.x1', 'p.y.y1']],
    ['into one region from the state around: both begin', ['p.x.x1', 'p.y.y2'], 'inX', ['p.x.x2', 'p.y.y1']],
    ['within one region', ['p.x.x1', 'p.y.y2'], 'schuif', ['p.x.x2', 'p.y.y2']],
    ['from one region into the other: its own begins again', ['p.x.x1', 'p.y.y1'], 'naarY', ['p.x.x1', 'p.y.y2']],
    ['out of the regions', ['p.x.x1', 'p.y.y2'], 'uit', ['a']],
    ['in both regions', ['p.x.x1', 'p.y.y1'], 'samen', ['p.x.x2', 'p.y.y2']],
    ['in the region that knows it', ['p.x.x2', 'p.y.y1'], 'samen', ['p.x.x2', 'p.y.y2']],
    ['out of both regions: the first goes', ['p.x.x1', 'p.y.y1'], 'botst', ['a']],
    ['out of the region that knows it', ['p.x.x2', 'p.y.y1'], 'botst', ['b.een']],
  ])('%s', (_what, state, event, expected) => {
    expect(outcome(chart, state, event)).toEqual(expected);
  });

  test.each<[what: string, one: StateNode['on'], other: StateNode['on'], expected: readonly string[]]>([
    ['leaves everything and one stays inside: the first goes', { e: { target: '#proef.weg' } }, { e: { target: 'b' } }, ['weg']],
    ['stays inside and one leaves everything: the first goes', { e: { target: 'b' } }, { e: { target: '#proef.weg' } }, ['p.x.b', 'p.y.a']],
    ['has no target and one leaves: both go', { e: {} }, { e: { target: '#proef.weg' } }, ['weg']],
  ])('of two regions one %s', (_what, one, other, expected) => {
    const region = (on: StateNode['on']): StateNode => ({ initial: 'a', states: { a: { ...(on === undefined ? {} : { on }) }, b: {} } });
    const two = chartOf({ initial: 'p', states: { p: { type: 'parallel', states: { x: region(one), y: region(other) } }, weg: {} } });
    expect(outcome(two, ['p.x.a', 'p.y.a'], 'e')).toEqual(expected);
  });

  test('two that stay where they are do not stand in each other’s way', () => {
    const region = (duty: string): StateNode => ({ on: { e: { meta: { opens: [duty] } } } });
    expect(stepped(chartOf({ type: 'parallel', states: { x: region('o1'), y: region('o2') } }), ['x', 'y'], 'e').step).toMatchObject({ kind: 'taken', state: ['x', 'y'], opens: ['o1', 'o2'] });
  });

  test('what is left for itself is not entered as closed', () => {
    expect(stepped(chartOf({ initial: 'a', states: { a: { tags: ['gesloten'], on: { e: { target: 'a' } } } } }), ['a'], 'e').step).toMatchObject({ kind: 'taken', state: ['a'], entersClosed: false });
    expect(stepped(chartOf({ initial: 'a', states: { a: { on: { e: { target: 'b' } } }, b: { tags: ['gesloten'] } } }), ['a'], 'e').step).toMatchObject({ kind: 'taken', state: ['b'], entersClosed: true });
  });

  test('the effects of both regions are taken together, each named once', () => {
    const region = (on: object): StateNode => ({ initial: 'a', states: { a: { on: { e: on } }, b: { tags: ['gesloten'] } } as StateNode['states'] & object });
    const two = chartOf({
      type: 'parallel',
      states: {
        x: region({ target: 'b', meta: { files: true, opens: ['o1', 'o2'], opensMet: ['m1'], closes: ['c1'], windows: ['w1'], closesWindows: ['v1'], finding: 'f1' } }),
        y: region({ meta: { opens: ['o2', 'm1'], opensMet: ['m2'], closes: ['c1', 'c2'], windows: ['w2'], closesWindows: ['v1', 'v2'], finding: ['f1', 'f2'] } }),
      },
    });
    const { step } = stepped(two, ['x.a', 'y.a'], 'e');
    expect(step).toMatchObject({ kind: 'taken', state: ['x.b', 'y.a'], entersClosed: true, files: true, opens: ['o1', 'o2', 'm1', 'm2'], opensMet: ['m1', 'm2'], closes: ['c1', 'c2'], windows: ['w1', 'w2'], closesWindows: ['v1', 'v2'], findings: ['f1', 'f2'] });
    expect(step.kind === 'taken' && [Object.isFrozen(step.state), step.candidates.map(({ node, index }) => [node.path, index])]).toEqual([true, [['x.a', 0], ['y.a', 0]]]);
    expect(stepped(two, ['x.b', 'y.a'], 'e').step).toMatchObject({ kind: 'taken', state: ['x.b', 'y.a'], entersClosed: false, files: false, opens: ['o2', 'm1', 'm2'] });
  });
});

describe('a chart that has come to its end takes nothing any more', () => {
  const region: StateNode = { initial: 'a', states: { a: { on: { e: { target: 'klaar' } } }, klaar: { type: 'final' } } };
  const parallel = chartOf({ type: 'parallel', on: { e: { target: '.x' } }, states: { x: region, y: region } });
  const single = chartOf({ initial: 'a', on: { e: { target: '.a' } }, states: { a: {}, klaar: { type: 'final' }, binnen: { initial: 'klaar', states: { klaar: { type: 'final' } } } } });

  test.each<[string, Chart, readonly string[], unknown]>([
    ['in its final state', single, ['klaar'], 'none'],
    ['not in another', single, ['a'], ['a']],
    ['nor where only a state inside has ended', single, ['binnen.klaar'], ['a']],
    ['when all regions have ended', parallel, ['x.klaar', 'y.klaar'], 'none'],
    ['when a region is an end itself', chartOf({ type: 'parallel', on: { e: { target: '.y' } }, states: { x: { type: 'final' }, y: region } }), ['x', 'y.klaar'], 'none'],
    ['not when one has', parallel, ['x.klaar', 'y.a'], ['x.klaar', 'y.klaar']],
  ])('%s', (_what, chart, state, expected) => {
    expect(outcome(chart, state, 'e')).toEqual(expected);
  });
});

describe('what follows from where a case is', () => {
  const chart = chartOf({
    type: 'parallel',
    meta: { finding: ['altijd'] },
    states: {
      x: { tags: ['behandeling'], initial: 'open', states: { open: { meta: { finding: ['f1', 'f2'], cites: ['4'] } }, dicht: { tags: ['gesloten'] } } },
      y: { initial: 'open', states: { open: { tags: ['intake'] }, dicht: { tags: ['gesloten'] } } },
    },
  });

  test('its phases in their own order, and its findings', () => {
    const { phases, findings, isClosed, isDone } = configurationOf(chart, ['x.open', 'y.open']);
    expect({ phases, findings, isClosed, isDone }).toEqual({ phases: ['intake', 'behandeling'], isClosed: false, isDone: false, findings: [{ id: 'f1', cites: ['4'] }, { id: 'f2', cites: ['4'] }, { id: 'altijd', cites: [] }] });
  });

  test('it is closed when every leaf is', () => {
    expect([['x.dicht', 'y.open'], ['x.dicht', 'y.dicht'], ['weg', 'y.dicht']].map((state) => isClosedIn(chart, state))).toEqual([false, true, false]);
  });

  const placesIn = (of: Chart, state: readonly string[]): readonly string[] => [...activeNodes(of, state)].map(({ path }) => path);

  test('the same list of states means something else in another chart', () => {
    const other = chartOf({ initial: 'x', states: { x: { initial: 'open', states: { open: {} } }, y: {} } });
    const state = Object.freeze(['x.open']);
    expect(placesIn(chart, state)).toEqual(['x.open', 'x', '']);
    expect(placesIn(chart, state)).toEqual(['x.open', 'x', '']);
    expect(activeNodes(other, state).has(other.byPath.get('x.open') as never)).toBe(true);
    expect(activeNodes(chart, state).has(chart.byPath.get('x.open') as never)).toBe(true);
  });

  test('a list that is changed means something else', () => {
    const state = ['x.open'];
    activeNodes(chart, state);
    activeNodes(chart, state);
    state[0] = 'y.open';
    expect(placesIn(chart, state)).toEqual(['y.open', 'y', '']);
  });

  test('names that read alike one after the other are kept apart', () => {
    const alike = chartOf({
      type: 'parallel',
      states: { a: { initial: 'x', states: { x: {}, xb: { initial: 'cc', states: { cc: {} } } } }, b: { initial: 'y', states: { y: {}, ccb: { initial: 'y', states: { y: {} } } } } },
    });
    expect(placesIn(alike, ['a.x', 'b.ccb.y'])).toContain('a.x');
    expect(placesIn(alike, ['a.xb.cc', 'b.y'])).toEqual(['a.xb.cc', 'a.xb', 'a', '', 'b.y', 'b']);
  });

  test('candidates of which the numbers read alike one after the other are kept apart', () => {
    // Those of the first region are 1 to 11, those of the second 12 to 112: 1 and 112 read like 11 and 12.
    const region = (name: string, count: number): StateNode => {
      const numbers = Array.from({ length: count }, (_, index) => `${name}${index + 1}`);
      return { initial: 'a', states: { a: { on: { e: numbers.map((rule) => when(rule, rule)) } }, ...Object.fromEntries(numbers.map((rule) => [rule, {}])) } };
    };
    const many = chartOf({ type: 'parallel', states: { x: region('x', 11), y: region('y', 101) } });
    const only = (...rules: readonly string[]): unknown => {
      const step = stepChart(many, ['x.a', 'y.a'], 'e', (rule) => (rules.includes(rule) ? 'holds' : 'fails'));
      return step.kind === 'taken' && step.state;
    };
    expect([only('x1', 'y101'), only('x11', 'y1'), only('x1', 'y1')]).toEqual([['x.x1', 'y.y101'], ['x.x11', 'y.y1'], ['x.x1', 'y.y1']]);
  });

  test('what happened before is not taken for what happens now', () => {
    const regions = chartOf({ type: 'parallel', states: { x: { initial: 'a', states: { a: { on: { e: [when('r1', 'b'), when('r2', 'c')] } }, b: {}, c: {} } }, y: { initial: 'a', states: { a: { on: { e: [when('r1', 'b'), when('r2', 'c')] } }, b: {}, c: {} } } } });
    expect(outcome(regions, ['x.a', 'y.a'], 'e', { r1: 'holds' })).toEqual(['x.b', 'y.b']);
    expect(outcome(regions, ['x.a', 'y.a'], 'e', { r1: 'fails', r2: 'holds' })).toEqual(['x.c', 'y.c']);
    expect(outcome(regions, ['x.a', 'y.a'], 'e', { r1: 'holds' })).toEqual(['x.b', 'y.b']);
    expect(outcome(regions, ['x.a', 'y.a'], 'f')).toBe('none');
    expect(outcome(regions, ['x.a', 'y.a'], 'f')).toBe('none');
  });
});
