import { loadRegulation } from '../../src/regulation/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { buurthulp } from '../regulation/buurthulp.js';

/** Regulations that put together what no text does, so that every kind of rule and every way of counting is asked for. */

type Plain = Record<string, unknown>;

const base = { label: { nl: 'proef', en: 'trial' }, cites: ['1'] };

const changed = (paths: Readonly<Record<string, unknown>>): Regulation => {
  const draft = JSON.parse(JSON.stringify(buurthulp)) as Plain;
  for (const [path, value] of Object.entries(paths)) {
    const keys = path.split('/');
    const last = keys.pop() as string;
    let node = draft;
    for (const key of keys) node = (node[key] ??= {}) as Plain;
    node[last] = value;
  }
  const loaded = loadRegulation(draft);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues, null, 1));
  return loaded.value;
};

/** Every rule of these is shown as the rule of a ground. */
const asGrounds = (rules: Readonly<Record<string, object>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(rules).flatMap(([id, rule]) => [
      [`rules/${id}`, { ...base, ...rule }],
      [`grounds/bij-${id}`, { ...base, rule: id }],
    ]),
  );

const supplied = {
  'events/termijn.verlengd/attributes/tot': { type: 'date', label: base.label },
  'events/termijn.verlengd/attributes/met': { type: 'duration', label: base.label },
};

export const strained: Readonly<Record<string, Regulation>> = {
  rolled: changed({
    ...supplied,
    roll: 'forward',
    'duties/besluit/within': { workingDays: 10 },
    'duties/besluit/calendar': 'nl-atw',
    'duties/besluit/extension': { event: 'termijn.verlengd', length: { supplied: ['tot', 'met'] }, atMost: { workingDays: 15 }, times: 2, cites: ['4'] },
    'duties/archivering/within': 'same-day',
    'duties/advies/within': { months: 1 },
    'duties/advies/from': { latest: [{ event: 'onvrede.geuit', pick: 'last' }, 'opening'] },
  }),
  included: changed({
    ...supplied,
    eventDay: 'included',
    'duties/besluit/within': { months: 1 },
    'duties/besluit/extension': { event: 'termijn.verlengd', by: ['bestuur'], length: { supplied: ['met', 'tot'] }, times: 3, notice: 'not-later-than-due', cites: ['4'] },
    'duties/advies/within': { years: 1 },
    'windows/beroep/from': [{ event: 'besluit.meegedeeld', pick: 'last', at: 'ontvangen-op' }, 'opening'],
    'measures/doorlooptijd/until': { event: 'besluit.meegedeeld', pick: 'last', at: 'ontvangen-op' },
  }),
  asked: changed({
    'duties/bevestiging/when': 'op-tijd-nu',
    ...asGrounds({
      'besluit-loopt': { kind: 'duty', duty: 'besluit', is: ['open', 'overdue'] },
      'besluit-verstreken': { kind: 'duty', duty: 'besluit', is: ['overdue', 'metLate'] },
      'besluit-gehaald': { kind: 'duty', duty: 'besluit', is: ['met', 'notApplicable'] },
      'te-verlengen': { kind: 'extension', duty: 'besluit' },
      'beroep-voorbij': { kind: 'window', window: 'beroep', is: ['lapsed', 'closed'] },
      'vorig-oordeel': { kind: 'attribute', attribute: 'oordeel', of: 'besluit.meegedeeld', is: ['gegrond'] },
      'zelfde-oordeel': { kind: 'attribute', attribute: 'oordeel', of: 'besluit.meegedeeld', is: { attribute: 'oordeel', of: 'besluit.meegedeeld' } },
      'eerst-gepraat': { kind: 'steps', events: ['onvrede.geuit', 'advies.gevraagd'] },
      'op-tijd-nu': { kind: 'limitation', from: { latest: [{ fact: 'kennis-op' }, { event: 'onvrede.geuit', pick: 'first' }] }, within: { weeks: 2 }, except: [{ when: 'intimidatie', within: { days: 5 } }, { when: 'eigen-personeel', within: { months: 2 } }] },
      'in-de-tijd': { kind: 'period', of: { fact: 'kennis-op' }, after: '2025-09-01', until: '2026-03-01' },
      'mag-klagen': { kind: 'standing', capacity: 'onderwerp', accepted: ['geld', 'bejegening'], mandate: { for: ['geld'], fact: 'tevreden' } },
      alles: { kind: 'all', of: ['op-tijd-nu', 'besluit-loopt', 'vorig-oordeel'] },
      iets: { kind: 'any', of: ['op-tijd-nu', 'besluit-verstreken', 'vorig-oordeel', 'beroep-open'] },
      'niet-iets': { kind: 'not', of: 'iets' },
      'als-op-tijd': { kind: 'condition', when: 'op-tijd-nu', then: 'niet-iets' },
      'als-alles': { kind: 'condition', when: 'niet-iets', then: 'besluit-gehaald' },
      'bevestiging-loopt': { kind: 'duty', duty: 'bevestiging', is: ['open'] },
      'geld-tenzij-op-tijd': { kind: 'exclusion', fact: 'onderwerp', is: ['geld'], except: ['op-tijd-nu', 'besluit-verstreken'] },
    }),
  }),
};

/** The same questions of a complaint that is never filed, so that every answer can still change with time. */
const states = buurthulp.definition.statechart.states as unknown as Plain;
const opening = { target: 'lopend.behandeling.onderzoek', meta: { cites: ['1', '4'], opens: ['bevestiging', 'besluit'] } };
export const unfiled: Regulation = (() => {
  const draft = JSON.parse(JSON.stringify(strained['asked'])) as { statechart: { states: Plain } };
  draft.statechart.states = JSON.parse(JSON.stringify(states)) as Plain;
  ((draft.statechart.states['nieuw'] as Plain)['on'] as Plain)['klacht.ontvangen'] = [opening];
  const loaded = loadRegulation(draft);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.value;
})();
