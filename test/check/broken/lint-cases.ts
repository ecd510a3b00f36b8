import { must, type Broken } from './case.js';

const words = { nl: 'proef', en: 'trial' };

const cited = { label: words, cites: ['1'] };

const own = { id: 'eigen', version: '1', label: words, source: 'made up', workingWeekdays: [1, 2, 3, 4], holidays: [] };

const parts = ['lint'] as const;

const filing = 'statechart/states/nieuw/on/klacht.ontvangen';

const filed = { files: true, cites: ['1', '3'], opens: ['bevestiging', 'besluit'] };

const guard = (type: string, is: string) => ({ type, params: { is } });

const row = (name: string, edits: Broken['edits'], ...expected: Broken['must']): Broken => ({ name, edits, parts, must: expected });

/** One fault of each rule is in lint.test.ts; here is what looks like one, and what only shows when two things meet. */
export const lintCases: readonly Broken[] = [
  row('an actor that only an option of a reading names is used', { 'actors/buurman': words, 'readings/L-1/options/dagen/patch/duties': { besluit: { obligor: 'buurman' } } }),
  row('an actor that is named beside another is used', { 'actors/buurman': words, 'duties/besluit/obligor': ['bestuur', 'buurman'] }),
  row('a date that only a duty counts from is used', { 'facts/gehoord-op': { type: 'date', label: words }, 'duties/besluit/from': { fact: 'gehoord-op' } }),
  row('a yearly figure can count a choice and a yes or no, not a text', { 'facts/soort': { type: 'choice', options: { a: words }, label: words }, 'facts/weer': { type: 'text', label: words } }, must('fact-unused', 'facts › weer', { level: 'warning' })),
  row('a chain of rules that nothing asks is told at its head', { 'rules/eerst': { kind: 'not', of: 'daarna', ...cited }, 'rules/daarna': { kind: 'part', ...cited } }, must('rule-unused', 'rules › eerst', { level: 'error' })),
  row('a rule that only a property asks is used', { 'rules/deel': { kind: 'part', ...cited }, 'properties/heel': { label: words, never: 'deel', cites: ['1'] } }),
  row('an event that nobody takes has no effect for being waited for', { 'events/zitting.gehouden': { label: words }, 'duties/besluit/from': [{ event: 'zitting.gehouden', pick: 'last' }, 'opening'] }, must('event-without-effect', 'events › zitting.gehouden')),
  row('nor for a finding that would be given at it', { 'events/mening.gegeven': { label: words }, 'findings/mening': { ...cited, at: ['mening.gegeven'] } }, must('event-without-effect', 'events › mening.gegeven')),
  row('an event that lengthens a term is taken', { 'events/termijn.verlengd': { label: words }, 'duties/besluit/extension': { event: 'termijn.verlengd', length: { weeks: 1 }, times: 1, cites: ['3'] } }),
  row('an event that only a patch takes is taken', { 'events/brief.gelegd': { label: words }, 'readings/L-1/options/dagen/patch/duties': { bevestiging: { dischargedBy: [{ event: 'brief.gelegd' }] } } }),
  row(
    'two islands that lead to each other are two states that nothing leads to',
    { 'statechart/states/oost': { tags: ['gesloten'], on: { 'feiten.vastgesteld': { target: 'west' } } }, 'statechart/states/west': { tags: ['gesloten'], on: { 'feiten.vastgesteld': { target: 'oost' } } } },
    must('state-unreachable', 'statechart › states › oost'),
    must('state-unreachable', 'statechart › states › west'),
  ),
  row(
    'a state that only another state leads to, by its path from the root, is reached',
    { 'statechart/states/kamer': { initial: 'voor', states: { voor: { tags: ['behandeling'], on: { 'klacht.ingetrokken': { target: 'achter' } } }, achter: { tags: ['gesloten'] } } }, 'statechart/states/afgewezen/on': { 'feiten.vastgesteld': { target: '#leeszaal.kamer.voor' } } },
  ),
  row(
    'a window is open or it is not: a third candidate has no chance',
    { 'statechart/states/besloten/on/beroep.ingesteld': [{ target: 'onderzoek', guard: guard('beroep-open', 'holds'), meta: { cites: ['4'], opens: ['besluit'] } }, { guard: guard('beroep-open', 'fails') }, { target: 'onderzoek' }] },
    must('candidate-never-chosen', 'statechart › states › besloten › on › beroep.ingesteld › 2'),
  ),
  row('a default after one answer has a chance', { 'statechart/states/besloten/on/beroep.ingesteld/1': { target: 'ingetrokken' } }),
  row(
    'what is unknown ends the search, so that a default after holds and fails has no chance',
    { [filing]: [{ target: 'onderzoek', guard: guard('op-tijd', 'holds'), meta: filed }, { target: 'onderzoek', guard: guard('op-tijd', 'fails'), meta: filed }, { target: 'onderzoek', meta: filed }] },
    must('candidate-never-chosen', `statechart › states › nieuw › on › klacht.ontvangen › 2`),
  ),
  row('with unknown provided for, all three answers have a chance', { [filing]: ['holds', 'fails', 'unknown'].map((is) => ({ target: 'onderzoek', guard: guard('op-tijd', is), meta: filed })) }),
  row(
    'but a default before the one for unknown has, and that one has not',
    { [filing]: [...['holds', 'fails'].map((is) => ({ target: 'onderzoek', guard: guard('op-tijd', is), meta: filed })), { target: 'onderzoek', meta: filed }, { target: 'onderzoek', guard: guard('op-tijd', 'unknown'), meta: filed }] },
    must('candidate-never-chosen', 'statechart › states › nieuw › on › klacht.ontvangen › 3'),
  ),
  row('whoever alone may act is the one, so it never fails', { 'rules/door-bestuur': { kind: 'actor', is: ['bestuur'], ...cited }, 'statechart/states/onderzoek/on/besluit.meegedeeld/0/guard': guard('door-bestuur', 'fails') }, must('guard-never-answers', 'statechart › states › onderzoek › on › besluit.meegedeeld › 0 › guard')),
  row('where two may act, it can', { 'events/besluit.meegedeeld/by': ['bestuur', 'balie'], 'rules/door-bestuur': { kind: 'actor', is: ['bestuur'], ...cited }, 'statechart/states/onderzoek/on/besluit.meegedeeld/0/guard': guard('door-bestuur', 'fails') }),
  row('an inner state goes on by the state around it', {
    'statechart/states/onderzoek/initial': 'lezen',
    'statechart/states/onderzoek/states': { lezen: { tags: ['behandeling'] } },
  }),
  row('a duty that some act opens as met is opened', { 'statechart/states/nieuw/on/klacht.ontvangen/0/meta': { ...filed, opens: ['besluit'], opensMet: ['bevestiging'] } }),
  row('of several who are named one must be able', { 'duties/bevestiging/dischargedBy': [{ event: 'ontvangst.bevestigd', by: ['bestuur', 'balie'] }] }),
  row('a closing act by whoever cannot do it', { 'windows/beroep/closedBy': [{ event: 'klacht.ingetrokken', by: ['balie'] }] }, must('act-by-nobody', 'windows › beroep › closedBy › 0 › by')),
  row('a calendar that only an option counts with is used', { calendars: [own], 'readings/L-1/options/dagen/patch/duties': { besluit: { calendar: 'eigen' } } }),
  row('a duty that rests on a reading only is cited, but its number is not', { 'duties/besluit/cites': [], 'duties/besluit/readings': ['L-1'] }, must('term-without-clause', 'duties › besluit › cites')),
  row('without a number it may', { 'duties/besluit/cites': [], 'duties/besluit/readings': ['L-1'], 'duties/besluit/within': undefined }),
  row('an assumed norm that is called soft', { 'duties/bevestiging/within': 'immediately', 'duties/bevestiging/soft': true }),
  row('a finding that a state names is given', { 'findings/bezig': cited, 'statechart/states/onderzoek/meta': { finding: 'bezig', cites: ['3'] } }),
  row('an option that cannot be computed need not differ', { 'readings/L-1/recordedOnly': words, 'readings/L-1/options/dagen/patch': undefined }),
  row('of three options two are the same', { 'readings/L-1/options/etmalen': { label: words, patch: { rules: { 'op-tijd': { within: { days: 365 } } } } } }, must('reading-without-effect', /^readings › L-1 › options › (dagen|etmalen)$/)),
  row(
    'two faults in one place do not hide each other',
    { 'duties/besluit/dischargedBy': [], 'duties/besluit/within': 'same-day' },
    must('duty-never-discharged', 'duties › besluit › dischargedBy'),
    must('soft-norm-as-text', 'duties › besluit › soft'),
  ),
];
