import { describe, expect, test } from 'vitest';
import { replay } from '../../src/index.js';
import { explore, prove, type Explored, type Proved } from '../../src/check/index.js';
import { Abstraction } from '../../src/check/explore/abstract.js';
import { reachableFrom } from '../../src/engine/step-chart.js';
import { loadRegulation } from '../../src/regulation/index.js';
import { compiledOf, type Regulation } from '../../src/regulation/regulation.js';
import { iederzijnwerkArbeidscoaching, integratiewerk, krachtigPerspectief, sterkerSociaalWerk } from '../../src/regulations/index.js';
import { buurthulp } from '../regulation/buurthulp.js';

type Draft = { [key: string]: Draft } & { [index: number]: Draft };

const changed = (edits: Readonly<Record<string, unknown>>): Regulation => {
  const draft = JSON.parse(JSON.stringify(buurthulp)) as Draft;
  for (const [path, value] of Object.entries(edits)) {
    const keys = path.split('/');
    const last = keys.pop() as string;
    (keys.reduce((node, key) => node[key] as Draft, draft) as Record<string, unknown>)[last] = value;
  }
  const loaded = loadRegulation(draft);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.value;
};

const broken = (edits: Readonly<Record<string, unknown>>): readonly (readonly [property: string, about: string])[] =>
  prove(changed(edits)).proofs.flatMap(({ property, violations }) => violations.map(({ about }) => [property, about] as const));

const inquiry = 'statechart/states/lopend/states/behandeling/states/onderzoek';

const words = { nl: 'x', en: 'x' };

describe('exploring', () => {
  const [course] = explore(buurthulp as unknown as Regulation);

  test('comes in every state and takes every transition that can be taken', () => {
    const states = new Set(course?.places.flatMap(({ current }) => current.state));
    expect([...states].sort()).toEqual(['afgewezen', 'besloten', 'ingetrokken', 'lopend.advisering.geen', 'lopend.advisering.gevraagd', 'lopend.behandeling.onderzoek', 'nieuw']);
    expect(course?.bounded).toBe(false);
  });

  test('looks at the last day of what the course reads, and at the day after', () => {
    const open = course?.places.flatMap(({ current, day }) => current.windows.flatMap((window) => (window.window === 'beroep' ? [day - Number(new Date(window.opened.on)) / 86_400_000] : []))) ?? [];
    // Three weeks after the decision, and the day after that.
    expect(open).toContain(21);
    expect(open).toContain(22);
  });

  test('every place can really be come to by its log', () => {
    for (const place of course?.places ?? []) {
      const replayed = replay(buurthulp, place.current.log.map(({ event }) => event) as never);
      expect(replayed.ok && replayed.value.state).toEqual(place.current.state);
    }
  });

  test('stops at a bound, and says so', () => {
    expect(explore(buurthulp as unknown as Regulation, { mostPlaces: 3 })[0]).toMatchObject({ bounded: true, places: { length: 3 } });
  });

  test('deep: each duty and window by itself, with its statuses', () => {
    const all = explore(buurthulp as unknown as Regulation, { deep: true });
    expect(all.map(({ slice }) => slice.subject)).toEqual([undefined, ...Object.keys(buurthulp.definition.duties), ...Object.keys(buurthulp.definition.windows).filter((id) => id !== 'beroep')]);
    expect(all.every(({ bounded }) => !bounded)).toBe(true);
  });
});

describe('what nothing asks any more tells nothing apart', () => {
  const proofsOf = ({ proofs }: Proved): unknown => proofs.map(({ property, violations, waived, unanswered }) => [property, violations.map(({ about }) => about).sort(), waived.map(({ about }) => about).sort(), unanswered]);

  /** Beside itself a regulation is explored with every rule, wherever a case stands. */
  const whole = (regulation: Regulation): Proved => prove(regulation, { beside: regulation });

  const fewer = [integratiewerk, iederzijnwerkArbeidscoaching, sterkerSociaalWerk] as readonly unknown[] as readonly Regulation[];

  test.each([...fewer.map((regulation) => [regulation.id, regulation, true] as const), ['buurthulp', buurthulp as unknown as Regulation, false], ['krachtig-perspectief', krachtigPerspectief as unknown as Regulation, false]] as const)(
    '%s: followed to the end, every rule gives the same places and the same proofs',
    (_id, regulation, isFewer) => {
      const proved = prove(regulation);
      const all = whole(regulation);
      const [{ slice, places }, everything] = [proved.explored[0] as Explored, all.explored[0] as Explored];
      const abstraction = new Abstraction(compiledOf(regulation), slice, false);
      const seen = new Set(everything.places.map(({ current, day }) => abstraction.of(current, day).key));
      expect(new Set(places.map(({ key }) => key))).toEqual(seen);
      expect(proofsOf(proved)).toEqual(proofsOf(all));
      expect(places.length < everything.places.length).toBe(isFewer);
    },
  );

  test('what a case can still come to by going back is asked still', () => {
    const { chart } = compiledOf(krachtigPerspectief as unknown as Regulation);
    const paths = [...reachableFrom(chart, ['afgehandeld'])].map(({ path }) => path);
    // Reopened after it was handled, and never new again.
    expect(paths).toEqual(expect.arrayContaining(['afgehandeld', 'heropening', 'herbeoordeling', 'herbeoordeeld']));
    expect(paths).not.toContain('nieuw');
  });
});

describe('properties', () => {
  test.each([
    ['withdrawable', { 'statechart/states/lopend/on': {} }, 'lopend.advisering.geen + lopend.behandeling.onderzoek'],
    ['closing-reachable', { 'statechart/states/lopend/on': {}, [`${inquiry}/on`]: {} }, 'lopend.advisering.geen + lopend.behandeling.onderzoek'],
    ['obligor-can-meet', { 'duties/besluit/metOn': 'sent', 'duties/besluit/dischargedBy': [{ event: 'advies.gevraagd', by: ['klager'] }], 'events/advies.gevraagd/by': ['coordinator', 'bestuur'] }, 'besluit'],
  ] as const)('%s', (property, edits, about) => {
    expect(broken(edits)).toContainEqual([property, about]);
  });

  test('a regulation has its own, and can waive what its text departs from', () => {
    const own = { rust: { label: words, never: 'beroep-open', cites: ['5'] } };
    expect(broken({ properties: own })).toContainEqual(['rust', 'besloten']);
    expect(broken({ properties: { rust: { ...own.rust, phases: ['intake'] } } }).filter(([property]) => property === 'rust')).toEqual([]);
    const waivers = [{ property: 'rust', about: ['besloten'], cites: ['5'], reason: words }];
    const proved = prove(changed({ properties: own, waivers }));
    expect(proved.proofs.find(({ property }) => property === 'rust')).toMatchObject({ violations: [], waived: [{ about: 'besloten' }] });
    expect(proved.idle).toEqual([]);
    expect(prove(changed({ waivers })).idle).toHaveLength(1);
  });

  test('neither changes an answer, so neither is in the hashes', () => {
    const one = changed({ waivers: [{ property: 'no-rivals', cites: ['5'], reason: words }] });
    expect([one.behaviour, one.text]).toEqual([buurthulp.behaviour, buurthulp.text]);
  });
});
