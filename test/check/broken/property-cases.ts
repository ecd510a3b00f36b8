import { must, type Broken } from './case.js';

const words = { nl: 'proef', en: 'trial' };

const parts = ['lint', 'exploration', 'properties'] as const;

const inquiry = 'statechart/states/onderzoek/on';

const filing = 'statechart/states/nieuw/on/klacht.ontvangen';

const filed = { files: true, cites: ['1', '3'], opens: ['bevestiging', 'besluit'] };

const guard = (type: string, is = 'holds') => ({ type, params: { is } });

const row = (name: string, edits: Broken['edits'], ...expected: Broken['must']): Broken => ({ name, edits, parts, must: expected });

/** A second instance in a chart: after an appeal the board hears the reader. */
const hearing = (on: unknown, tags = ['herbeoordeling']): Broken['edits'] => ({
  'events/zitting.gehouden': { label: words, by: ['bestuur'] },
  'statechart/states/besloten/on/beroep.ingesteld/0/target': 'zitting',
  'statechart/states/zitting': { tags, on },
});

const withdraw = { 'klacht.ingetrokken': { target: 'ingetrokken' } };

const own = (rule: object, property: object): Broken['edits'] => ({ 'rules/proef': { label: words, cites: ['3'], ...rule }, 'properties/proef': { label: words, cites: ['3'], ...property } });

/** Each of the properties of every regulation, broken in two ways where there are two, and its own properties and waivers. */
export const propertyCases: readonly Broken[] = [
  // withdrawable
  row(
    'no way to withdraw',
    { [`${inquiry}/klacht.ingetrokken`]: undefined, 'events/klacht.ingetrokken': undefined },
    must('state-unreachable', 'statechart › states › ingetrokken'),
    must('withdrawable', 'onderzoek', { steps: 1 }),
  ),
  row('no way to withdraw on appeal only', hearing({ 'besluit.meegedeeld': { target: 'besloten' }, 'zitting.gehouden': {} }), must('withdrawable', 'zitting', { steps: 3 })),
  row('only the board can withdraw it', { 'events/klacht.ingetrokken/by': ['bestuur'] }, must('withdrawable', 'onderzoek', { steps: 1 })),
  row('the board may, and so may the reader', { 'events/klacht.ingetrokken/by': ['bestuur', 'klager'] }),
  row(
    'the board may, and a guard keeps the reader from it',
    { 'events/klacht.ingetrokken/by': ['bestuur', 'klager'], 'rules/door-bestuur': { kind: 'actor', is: ['bestuur'], label: words, cites: ['1'] }, [`${inquiry}/klacht.ingetrokken/0/guard`]: guard('door-bestuur') },
    must('withdrawable', 'onderzoek', { steps: 1 }),
  ),
  row('withdrawing by the state around it', { 'statechart/on': { 'klacht.ingetrokken': { target: '.ingetrokken' } }, [`${inquiry}/klacht.ingetrokken`]: undefined }),
  row('what is no complaint yet need not be withdrawn', {
    'events/onvrede.geuit': { label: words, by: ['klager'] },
    'statechart/states/nieuw/on/onvrede.geuit': { target: 'onvrede', meta: { files: true, cites: ['1'] } },
    'statechart/states/onvrede': { tags: ['onvrede'], on: { 'klacht.ontvangen': { target: 'onderzoek', meta: filed } } },
  }),
  // never-stuck and closing-reachable
  row(
    'an appeal that leads nowhere',
    hearing({}),
    must('open-state-without-way-on', 'statechart › states › zitting'),
    must('event-without-effect', 'events › zitting.gehouden'),
    must('withdrawable', 'zitting', { steps: 3 }),
    must('closing-reachable', 'zitting', { steps: 3 }),
  ),
  row(
    'a decision that can no longer come once the window for it has lapsed',
    {
      'windows/bedenktijd': { label: words, right: words, holder: 'klager', within: { weeks: 1 }, exercisedBy: [{ event: 'klacht.ingetrokken' }], cites: ['1'] },
      'rules/bedenktijd-open': { kind: 'window', window: 'bedenktijd', label: words, cites: ['1'] },
      [filing]: [{ target: 'onderzoek', meta: { files: true, cites: ['1'], windows: ['bedenktijd'] } }],
      'statechart/states/onderzoek/on': { 'klacht.ingetrokken': { target: 'ingetrokken', guard: guard('bedenktijd-open') } },
      'statechart/states/besloten': undefined,
      'statechart/states/afgewezen': undefined,
      duties: {},
      grounds: {},
      windows: { bedenktijd: { label: words, right: words, holder: 'klager', within: { weeks: 1 }, exercisedBy: [{ event: 'klacht.ingetrokken' }], cites: ['1', '3', '4'] } },
      rules: { 'bedenktijd-open': { kind: 'window', window: 'bedenktijd', label: words, cites: ['2'] } },
      findings: {},
      readings: {},
      facts: {},
      events: { 'klacht.ontvangen': { label: words, by: ['klager'] }, 'klacht.ingetrokken': { label: words, by: ['klager'] } },
      actors: { klager: words },
    },
    // The filing, and a day after the week.
    must('withdrawable', 'onderzoek', { steps: 2 }),
    must('never-stuck', 'onderzoek', { steps: 2 }),
    must('closing-reachable', 'onderzoek', { steps: 2 }),
  ),
  row(
    'two states that lead to each other and not to a closing',
    { ...hearing({ 'zitting.gehouden': { target: 'beraad' } }), 'statechart/states/beraad': { tags: ['herbeoordeling'], on: { 'zitting.gehouden': { target: 'zitting' } } } },
    must('withdrawable', 'zitting', { steps: 3 }),
    must('withdrawable', 'beraad', { steps: 4 }),
    must('closing-reachable', 'zitting', { steps: 3 }),
    must('closing-reachable', 'beraad', { steps: 4 }),
  ),
  row('with one way out between them, both can be closed', { ...hearing({ ...withdraw, 'zitting.gehouden': { target: 'beraad' } }), 'statechart/states/beraad': { tags: ['herbeoordeling'], on: { ...withdraw, 'zitting.gehouden': { target: 'zitting' } } } }),
  // obligor-can-meet
  row('a decision that counts only while the appeal against it is open', { 'duties/besluit/dischargedBy': [{ event: 'besluit.meegedeeld', where: 'beroep-open' }] }, must('obligor-can-meet', 'besluit', { steps: 1 })),
  row(
    'an acknowledgement that only the board can give, of an act that only the desk does',
    { 'duties/bevestiging/dischargedBy': [{ event: 'ontvangst.bevestigd', by: ['bestuur'] }] },
    must('act-by-nobody', 'duties › bevestiging › dischargedBy › 0 › by'),
    must('obligor-can-meet', 'bevestiging', { steps: 1 }),
  ),
  row('a decision that counts when the ground for declining holds, or else when it is told', { 'duties/besluit/dischargedBy': [{ event: 'besluit.meegedeeld', where: 'beroep-open' }, { event: 'klacht.afgewezen', where: 'grond-geldt' }] }),
  // rights-end-by-acts
  row('a late complaint is refused', { [`${filing}/0/guard`]: guard('op-tijd') }, must('rights-end-by-acts', 'klacht.ontvangen · op-tijd', { steps: 1 })),
  row('a late complaint is closed at once', { [filing]: [{ target: 'onderzoek', guard: guard('op-tijd'), meta: filed }, { target: 'afgewezen', guard: guard('op-tijd', 'fails'), meta: { files: true, cites: ['2'] } }] }, must('rights-end-by-acts', 'klacht.ontvangen · op-tijd', { steps: 1 })),
  row('a late complaint is handled by another, which ends nothing', { [filing]: [{ target: 'onderzoek', guard: guard('op-tijd'), meta: filed }, { target: 'onderzoek', guard: guard('op-tijd', 'fails'), meta: { ...filed, opens: ['besluit'] } }] }),
  row('what a reader says of the complaint may stand in the way', {
    'facts/kenbaar': { type: 'boolean', label: words },
    'rules/bekend': { kind: 'fact', fact: 'kenbaar', is: [true], label: words, cites: ['1'] },
    [`${filing}/0/guard`]: guard('bekend'),
  }),
  row(
    'a period between which one may complain, by a rule made of others',
    // Known on the last day before it.
    { 'rules/na-begin': { kind: 'period', of: { fact: 'kennis-op' }, after: '2025-12-31', label: words, cites: ['2'] }, 'rules/voor-begin': { kind: 'not', of: 'na-begin', label: words, cites: ['2'] }, [`${filing}/0/guard`]: guard('voor-begin', 'fails') },
    must('rights-end-by-acts', 'klacht.ontvangen · na-begin', { steps: 1 }),
  ),
  // fate-at-closing
  row(
    'a duty that outlives the closing and waits for what can no longer happen',
    { 'duties/besluit/afterClosing': 'survives', 'duties/besluit/from': { event: 'ontvangst.bevestigd', pick: 'last' }, 'duties/bevestiging/dischargedBy': [{ event: 'ontvangst.bevestigd' }] },
    must('fate-at-closing', 'besluit', { steps: 2 }),
  ),
  row('one that outlives it and has a last day', { 'duties/besluit/afterClosing': 'survives' }),
  row('one that the closing itself opens, from an act that is not there', {
    'duties/archivering': { label: words, act: words, obligor: 'balie', beneficiary: 'bestuur', within: { weeks: 1 }, from: { event: 'ontvangst.bevestigd', pick: 'last' }, dischargedBy: [{ event: 'feiten.vastgesteld' }], cites: ['1'] },
    [`${inquiry}/klacht.ingetrokken/0/meta`]: { cites: ['1'], opens: ['archivering'] },
  }, must('fate-at-closing', 'archivering', { steps: 2 })),
  row('one that the closing itself opens, from that day', {
    'duties/archivering': { label: words, act: words, obligor: 'balie', beneficiary: 'bestuur', within: { weeks: 1 }, dischargedBy: [{ event: 'feiten.vastgesteld' }], cites: ['1'] },
    [`${inquiry}/klacht.ingetrokken/0/meta`]: { cites: ['1'], opens: ['archivering'] },
  }),
  // no-rivals
  row(
    'two guards that both hold lead to two places',
    { 'rules/bevestigd': { kind: 'duty', duty: 'bevestiging', is: ['met'], label: words, cites: ['3'] }, [filing]: [{ target: 'onderzoek', meta: filed }], [`${inquiry}/besluit.meegedeeld`]: [{ target: 'besloten', guard: guard('bevestigd'), meta: { cites: ['3', '4'], windows: ['beroep'] } }, { target: 'afgewezen', guard: guard('uitspraak') }], 'rules/uitspraak': { kind: 'steps', events: ['ontvangst.bevestigd'], label: words, cites: ['3'] } },
    // Filed, acknowledged, decided.
    must('no-rivals', 'onderzoek · besluit.meegedeeld', { steps: 3 }),
  ),
  row('two guards that both hold lead to one place and do the same', {
    'rules/bevestigd': { kind: 'duty', duty: 'bevestiging', is: ['met'], label: words, cites: ['3'] },
    'rules/uitspraak': { kind: 'steps', events: ['ontvangst.bevestigd'], label: words, cites: ['3'] },
    [`${inquiry}/besluit.meegedeeld`]: ['bevestigd', 'uitspraak'].map((rule) => ({ target: 'besloten', guard: guard(rule), meta: { cites: ['3', '4'], windows: ['beroep'] } })),
  }),
  // its own
  row('a rule that never should hold, and does once a term has passed', own({ kind: 'duty', duty: 'besluit', is: ['overdue'] }, { never: 'proef' }), must('proef', 'onderzoek', { steps: 2 })),
  row('only in phases where it does not', own({ kind: 'duty', duty: 'besluit', is: ['overdue'] }, { never: 'proef', phases: ['intake', 'gesloten'] })),
  row('in the phase where it does', own({ kind: 'duty', duty: 'besluit', is: ['overdue'] }, { never: 'proef', phases: ['behandeling'] }), must('proef', 'onderzoek', { steps: 2 })),
  row(
    'a rule that always should hold, and does until something happens',
    own({ kind: 'duty', duty: 'besluit', is: ['notApplicable', 'cancelled', 'met', 'metLate'] }, { always: 'proef', phases: ['behandeling'] }),
    must('proef', 'onderzoek', { steps: 1 }),
  ),
  row('a rule that holds wherever it is asked', own({ kind: 'window', window: 'beroep', is: ['closed'] }, { never: 'proef' })),
  row('a rule about a fact, told by whoever makes facts known', own({ kind: 'period', of: { fact: 'kennis-op' }, after: '2026-01-01' }, { always: 'proef', phases: ['behandeling'] }), must('proef', 'onderzoek', { steps: 2 })),
  row('a rule about an act has no answer between acts, which proves nothing', own({ kind: 'part' }, { never: 'proef', phases: ['onvrede'] }), must('proef', '*', { level: 'undecided' })),
  row('nor has one about the ground that is named', { 'properties/proef': { label: words, never: 'grond-geldt', cites: ['2'] } }, must('proef', '*', { level: 'undecided' })),
  row(
    'one of its own by the name of one for all does not take its place',
    { ...hearing({ 'besluit.meegedeeld': { target: 'besloten' }, 'zitting.gehouden': {} }), 'properties/withdrawable': { label: words, never: 'beroep-open', phases: ['intake'], cites: ['1'] } },
    must('name-taken', 'withdrawable'),
    must('withdrawable', 'zitting', { steps: 3 }),
  ),
  // waivers
  row('a waiver with a clause and a reason', { ...hearing({ 'besluit.meegedeeld': { target: 'besloten' }, 'zitting.gehouden': {} }), waivers: [{ property: 'withdrawable', about: ['zitting'], cites: ['4'], reason: words }] }),
  row('a waiver of everything about a property', { ...hearing({ 'besluit.meegedeeld': { target: 'besloten' }, 'zitting.gehouden': {} }), waivers: [{ property: 'withdrawable', cites: ['4'], reason: words }] }),
  row(
    'a waiver about another state does not help, and is idle',
    { ...hearing({ 'besluit.meegedeeld': { target: 'besloten' }, 'zitting.gehouden': {} }), waivers: [{ property: 'withdrawable', about: ['onderzoek'], cites: ['4'], reason: words }] },
    must('withdrawable', 'zitting', { steps: 3 }),
    must('waiver-idle', 'withdrawable · onderzoek'),
  ),
  row('a waiver of what holds is idle', { waivers: [{ property: 'never-stuck', cites: ['1'], reason: words }] }, must('waiver-idle', 'never-stuck')),
  row('a waiver of a property that there is not is idle', { waivers: [{ property: 'nooit-vast', cites: ['1'], reason: words }] }, must('waiver-idle', 'nooit-vast')),
  row(
    'of two states in one waiver one is not so',
    { ...hearing({ 'besluit.meegedeeld': { target: 'besloten' }, 'zitting.gehouden': {} }), waivers: [{ property: 'withdrawable', about: ['zitting', 'onderzoek'], cites: ['4'], reason: words }] },
    must('waiver-idle', 'withdrawable · onderzoek'),
  ),
  row('one of its own can be waived', { ...own({ kind: 'duty', duty: 'besluit', is: ['overdue'] }, { never: 'proef' }), waivers: [{ property: 'proef', about: ['onderzoek'], cites: ['3'], reason: words }] }),
  // the bound
  { name: 'stopped at its bound, nothing is proved and no waiver is idle', edits: { waivers: [{ property: 'never-stuck', cites: ['1'], reason: words }] }, bound: 3, parts, must: [must('bounded', '*', { part: 'exploration', level: 'undecided' }), must('bounded', '*', { part: 'properties', level: 'undecided' })] },
  {
    name: 'what was seen before the bound is told all the same',
    edits: { 'events/klacht.ingetrokken/by': ['bestuur'] },
    bound: 3,
    parts,
    must: [must('bounded', '*', { part: 'exploration', level: 'undecided' }), must('bounded', '*', { part: 'properties', level: 'undecided' }), must('withdrawable', 'onderzoek', { steps: 1 })],
  },
];
