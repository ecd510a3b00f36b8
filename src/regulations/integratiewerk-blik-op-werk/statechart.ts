import { holds } from '../../regulation/guard.js';
import type { Statechart } from '../../regulation/statechart.js';
import type { clauses } from '../integratiewerk/clauses.js';
import type { duties, grounds, windows } from '../integratiewerk/duties.js';
import type { findings } from '../integratiewerk/findings.js';
import type { readings } from '../integratiewerk/readings.js';
import type { rules } from '../integratiewerk/rules.js';
import { statechart as zonder } from '../integratiewerk/statechart.js';
import type { actors, events, facts } from '../integratiewerk/vocabulary.js';
import type { eigenClauses } from './clauses.js';
import type * as extern from './external-route.js';

/** The names that the chart may use: those of the text without Blik op Werk, and what is added. */
interface Ids {
  readonly actor: keyof typeof actors | keyof typeof extern.actors;
  readonly clause: keyof typeof clauses | keyof typeof eigenClauses;
  readonly duty: keyof typeof duties;
  readonly event: keyof typeof events | keyof typeof extern.events;
  readonly fact: keyof typeof facts | keyof typeof extern.facts;
  readonly finding: keyof typeof findings | keyof typeof extern.findings;
  readonly ground: keyof typeof grounds;
  readonly reading: keyof typeof readings | keyof typeof extern.readings;
  readonly rule: keyof typeof rules | keyof typeof extern.rules;
  readonly window: keyof typeof windows;
}

const { states } = zonder;

/** The college gets the case from the complaints line only, and only after the line was approached. */
const college = { guard: holds('klachtenlijn-benaderd'), meta: { cites: ['B.3', 'B.5'] } } as const;

/** Once Integratiewerk has handled the complaint, whatever came of it. */
const afterwards = {
  'klachtenlijn.benaderd': { target: '#zaak.klachtenlijn', guard: holds('kan-naar-blik-op-werk'), meta: { cites: ['B.1', 'B.2', 'B.3'], readings: ['IW-29', 'IW-31'] } },
  'college-van-arbitrage.ingeschakeld': { target: '#zaak.college-van-arbitrage', ...college },
} as const;

export const statechart = {
  ...zonder,
  states: {
    ...states,
    lopend: {
      ...states.lopend,
      on: {
        ...states.lopend.on,
        // The handling goes on: going elsewhere withdraws nothing.
        'klachtenlijn.benaderd': { guard: holds('eerder-naar-blik-op-werk'), meta: { cites: ['B.1', 'B.2', 'B.3'], readings: ['IW-29', 'IW-30'], finding: 'voor-het-besluit-naar-blik-op-werk' } },
        'college-van-arbitrage.ingeschakeld': college,
      },
    },
    besloten: { ...states.besloten, on: afterwards },
    vervallen: { ...states.vervallen, on: afterwards },
    // Withdrawn here after an early approach: the line still decides what it does with the case.
    ingetrokken: { ...states.ingetrokken, on: { 'college-van-arbitrage.ingeschakeld': afterwards['college-van-arbitrage.ingeschakeld'] } },
    klachtenlijn: {
      tags: ['extern', 'gesloten'],
      description: 'De Klachtenlijn van Blik op Werk behandelt de klacht; voor Integratiewerk is zij afgesloten.',
      meta: { cites: ['B.3'] },
      on: { 'college-van-arbitrage.ingeschakeld': { target: '#zaak.college-van-arbitrage', ...college } },
    },
    'college-van-arbitrage': { tags: ['extern', 'gesloten'], description: 'De klacht ligt bij het College van Arbitrage.', meta: { cites: ['B.5'] } },
  },
} as const satisfies Statechart<Ids>;
