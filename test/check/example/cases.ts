import type { Edits } from './base.js';

/** The parts that are run on each case, and what they find. */
export interface Case {
  readonly name: string;
  readonly edits: Edits;
  /** Lint findings, as `code path`; none when left out. */
  readonly lint?: readonly string[];
  /** Properties that do not hold, as `property about`, with the number of events in the shortest log that shows it. */
  readonly properties?: Readonly<Record<string, number>>;
  /** What else the properties part says: `waiver-idle ...`. */
  readonly also?: readonly string[];
}

const states = 'statechart/states';
const words = { nl: 'x', en: 'x' };
const declared = { label: words, cites: ['1'] };
const holds = (type: string) => ({ type, params: { is: 'holds' } });
const fails = (type: string) => ({ type, params: { is: 'fails' } });
const review = `${states}/beantwoord/on/herziening.gevraagd`;
const inReview = { target: 'herziening', guard: holds('herziening-open'), meta: { cites: ['9', '10'], opens: ['herzieningsbesluit'] } };
const late = { meta: { cites: ['9'], finding: 'herziening-te-laat' } };
const filing = `${states}/nieuw/on/klacht.ontvangen`;
const filed = { target: 'behandeling', meta: { cites: ['1'], files: true, opens: ['ontvangstbevestiging', 'antwoord'] } };
const withdrawn = { target: 'ingetrokken', meta: { cites: ['8'] } };
const waiver = { property: 'withdrawable', about: ['herziening'], cites: ['8'], reason: words };

/**
 * A case is the example with one edit, and everything that lint and the properties must find of it: what is not listed must not be found.
 * A near miss is the same edit made harmless, and finds nothing. To add one: write the edit, think what is wrong with it, write that down,
 * and only then run it.
 */
export const cases: readonly Case[] = [
  { name: 'the example as it is', edits: {} },

  // What is never chosen, never reached, never asked.
  { name: 'an unguarded candidate before a guarded one', edits: { [review]: [late, inReview] }, lint: ['candidate-never-chosen statechart/states/beantwoord/on/herziening.gevraagd/1'], also: ['waiver-idle withdrawable · herziening'] },
  { name: 'near miss: the second candidate has the opposite guard', edits: { [review]: [inReview, { ...late, guard: fails('herziening-open') }] } },
  { name: 'a state to which nothing leads', edits: { [`${states}/eiland`]: { tags: ['gesloten'] } }, lint: ['state-unreachable statechart/states/eiland'] },
  { name: 'near miss: a state to which only a guarded candidate leads', edits: { [`${states}/eiland`]: { tags: ['gesloten'] }, [`${states}/behandeling/on/klacht.afgewezen`]: [{ target: 'eiland', guard: holds('grond-geldt'), meta: { cites: ['3'] } }], [`${states}/afgewezen`]: undefined } },
  { name: 'a guard on an answer that its rule never gives', edits: { [review]: [{ ...inReview, guard: { type: 'herziening-open', params: { is: 'unknown' } } }, late] }, lint: ['guard-never-answers statechart/states/beantwoord/on/herziening.gevraagd/0/guard'], also: ['waiver-idle withdrawable · herziening'] },
  { name: 'a rule that nothing asks', edits: { 'rules/los': { ...declared, kind: 'part' } }, lint: ['rule-unused rules/los'] },
  { name: 'two rules that only ask each other’s answer, and nobody them', edits: { 'rules/los': { ...declared, kind: 'part' }, 'rules/niet-los': { ...declared, kind: 'not', of: 'los' } }, lint: ['rule-unused rules/niet-los'] },
  { name: 'near miss: a rule that only another reading asks', edits: { 'rules/los': { ...declared, kind: 'steps', events: ['onderdeel.besteld'] }, 'readings/FW-1/options/werkdagen/patch': { windows: { herziening: { within: { workingDays: 10 } } }, duties: { antwoord: { when: 'los' } } } } },
  { name: 'a fact that nothing reads', edits: { 'facts/weer': { type: 'text', label: words } }, lint: ['fact-unused facts/weer'] },
  { name: 'near miss: a fact that the yearly figures count', edits: { 'facts/weer': { type: 'boolean', label: words } } },
  { name: 'near miss: a fact that decides whether a duty exists', edits: { 'facts/haast': { type: 'boolean', label: words }, 'rules/haast': { ...declared, kind: 'fact', fact: 'haast', is: [true] }, 'duties/antwoord/when': 'haast' } },
  { name: 'an actor who does and gets nothing', edits: { 'actors/buurman': words }, lint: ['actor-unused actors/buurman'] },
  { name: 'near miss: an actor who only gets something', edits: { 'actors/buurman': words, 'duties/antwoord/beneficiary': ['klager', 'buurman'] } },
  { name: 'an event without effect', edits: { 'events/klok.geluid': { label: words, by: ['chef'] } }, lint: ['event-without-effect events/klok.geluid'] },
  { name: 'near miss: an event that only informs', edits: { 'events/feiten.vastgesteld': { label: words, by: ['chef'], informs: true } } },
  { name: 'a finding that nothing gives', edits: { 'findings/los': declared }, lint: ['finding-never-given findings/los'] },
  { name: 'a calendar that nothing counts by', edits: { calendar: 'nl-feestdagen' }, lint: ['calendar-unused calendars/0'] },
  { name: 'near miss: a calendar that only another reading counts by', edits: { calendar: 'nl-feestdagen', 'readings/FW-1/options/werkdagen/patch': { calendar: 'werkplaats' } } },
  { name: 'an option of a reading that changes nothing', edits: { 'readings/FW-1/options/werkdagen/patch': { windows: { herziening: { within: { days: 10 } } } } }, lint: ['reading-without-effect readings/FW-1/options/werkdagen'] },

  // What rests on nothing.
  { name: 'a term without a clause', edits: { 'duties/antwoord/cites': [] }, lint: ['term-without-clause duties/antwoord/cites'] },
  { name: 'a rule without a clause', edits: { 'rules/grond-geldt/cites': [] }, lint: ['citation-missing rules/grond-geldt'] },

  // Duties and rights that cannot be.
  { name: 'a duty that nothing opens', edits: { [filing]: { ...filed, meta: { ...filed.meta, opens: ['ontvangstbevestiging'] } } }, lint: ['duty-never-opened duties/antwoord'] },
  { name: 'a duty that no act meets', edits: { 'duties/ontvangstbevestiging/dischargedBy': [] }, lint: ['duty-never-discharged duties/ontvangstbevestiging/dischargedBy', 'event-without-effect events/ontvangst.bevestigd'], properties: { 'obligor-can-meet ontvangstbevestiging': 1 } },
  { name: 'a duty that only somebody meets who may not do that act', edits: { 'duties/ontvangstbevestiging/dischargedBy': [{ event: 'ontvangst.bevestigd', by: ['klager'] }] }, lint: ['act-by-nobody duties/ontvangstbevestiging/dischargedBy/0/by'], properties: { 'obligor-can-meet ontvangstbevestiging': 1 } },
  // What meets an open duty is taken wherever the case is.
  { name: 'near miss: a duty that is met by an act of a later phase, which may come early', edits: { 'duties/ontvangstbevestiging/dischargedBy': [{ event: 'herziening.besloten' }] }, lint: ['event-without-effect events/ontvangst.bevestigd'] },
  { name: 'near miss: met by an act that comes late, but the duty lives on', edits: { 'duties/ontvangstbevestiging/dischargedBy': [{ event: 'ontvangst.bevestigd' }, { event: 'herziening.besloten' }], 'duties/ontvangstbevestiging/afterClosing': 'survives' } },
  { name: 'a duty that is met under a condition that is never met', edits: { 'duties/ontvangstbevestiging/dischargedBy': [{ event: 'ontvangst.bevestigd', where: 'herziening-open' }] }, properties: { 'obligor-can-meet ontvangstbevestiging': 1 } },
  { name: 'a window that nothing opens', edits: { [`${states}/behandeling/on/klacht.beantwoord/meta`]: { cites: ['5', '9'] } }, lint: ['window-never-opened windows/herziening'], also: ['waiver-idle withdrawable · herziening'] },
  { name: 'a window that no act uses', edits: { 'windows/herziening/exercisedBy': [] }, lint: ['window-never-exercised windows/herziening/exercisedBy'] },
  { name: 'a ground upon which nobody can decline', edits: { 'events/klacht.afgewezen/attributes/grond/type': 'text' }, lint: ['ground-without-decline grounds/te-laat'] },

  // Withdrawal.
  { name: 'withdrawal forgotten', edits: { [`${states}/behandeling/on/klacht.ingetrokken`]: undefined }, lint: ['event-without-effect events/klacht.ingetrokken', 'state-unreachable statechart/states/ingetrokken'], properties: { 'withdrawable behandeling': 1 } },
  { name: 'withdrawal under a condition that does not hold yet', edits: { [`${states}/behandeling/on/klacht.ingetrokken`]: { ...withdrawn, guard: holds('herziening-open') } }, properties: { 'withdrawable behandeling': 1 } },
  { name: 'near miss: withdrawal everywhere, which makes the waiver idle', edits: { [`${states}/behandeling/on/klacht.ingetrokken`]: undefined, 'statechart/on': { 'klacht.ingetrokken': { ...withdrawn, target: '.ingetrokken' } } }, also: ['waiver-idle withdrawable · herziening'] },

  // Ends.
  { name: 'an end that is not marked as one', edits: { [`${states}/gesloten/tags`]: ['behandeling'] }, lint: ['open-state-without-way-on statechart/states/gesloten'], properties: { 'withdrawable gesloten': 4, 'never-stuck gesloten': 4, 'closing-reachable gesloten': 4, 'closing-reachable herziening': 3 } },
  { name: 'the only way on under a condition that never holds there', edits: { [`${states}/herziening/on/herziening.besloten`]: { target: 'gesloten', guard: holds('herziening-open'), meta: { cites: ['10'] } } }, properties: { 'never-stuck herziening': 3, 'closing-reachable herziening': 3, 'obligor-can-meet herzieningsbesluit': 3 } },
  { name: 'two states that go round for ever', edits: { [`${states}/herziening/on/herziening.besloten/target`]: 'rondje', [`${states}/rondje`]: { tags: ['herbeoordeling'], on: { 'herziening.gevraagd': { target: 'herziening', meta: { cites: ['9'] } } } }, [`${states}/gesloten`]: undefined, waivers: [{ ...waiver, about: ['herziening', 'rondje'] }] }, properties: { 'closing-reachable herziening': 3, 'closing-reachable rondje': 4 } },
  { name: 'near miss: they go round, and may end', edits: { [`${states}/herziening/on/herziening.besloten`]: [{ target: 'gesloten', guard: holds('op-tijd'), meta: { cites: ['10'] } }, { target: 'rondje', meta: { cites: ['10'] } }], [`${states}/rondje`]: { tags: ['herbeoordeling'], on: { 'herziening.gevraagd': { target: 'gesloten', meta: { cites: ['9'] } } } }, waivers: [{ ...waiver, about: ['herziening', 'rondje'] }] } },

  // Rights end by what people do.
  { name: 'a complaint that comes too late is refused by a sum', edits: { [filing]: [{ ...filed, guard: holds('op-tijd') }] }, properties: { 'rights-end-by-acts klacht.ontvangen · op-tijd': 1 } },
  { name: 'near miss: it is taken, and noted', edits: { [filing]: [{ ...filed, guard: holds('op-tijd') }, filed] } },
  { name: 'a complaint about something is refused by a fact', edits: { 'facts/gratis': { type: 'boolean', label: words }, 'rules/gratis': { ...declared, kind: 'exclusion', fact: 'gratis', is: [true] }, [filing]: [{ ...filed, guard: fails('gratis') }] }, properties: { 'rights-end-by-acts klacht.ontvangen · gratis': 1 } },

  // On closing.
  { name: 'a duty that waits for an act that can no longer come', edits: { 'duties/antwoord/from': { event: 'onderdeel.besteld', pick: 'last' }, 'duties/antwoord/afterClosing': 'survives', 'duties/antwoord/suspension': undefined, [`${states}/behandeling/on/onderdeel.besteld`]: { meta: { cites: ['6'] } } }, lint: ['event-without-effect events/onderdeel.binnengekomen'], properties: { 'fate-at-closing antwoord': 2 } },
  { name: 'near miss: the same duty lapses on closing', edits: { 'duties/antwoord/from': { event: 'onderdeel.besteld', pick: 'last' }, 'duties/antwoord/suspension': undefined, [`${states}/behandeling/on/onderdeel.besteld`]: { meta: { cites: ['6'] } } }, lint: ['event-without-effect events/onderdeel.binnengekomen'] },
  { name: 'a duty that the closing act calls up, and that waits for an act that cannot come', edits: { [`${states}/behandeling/on/klacht.afgewezen/meta`]: { cites: ['3'], opens: ['herzieningsbesluit'] }, 'duties/herzieningsbesluit/from': { event: 'onderdeel.binnengekomen', pick: 'last' } }, properties: { 'fate-at-closing herzieningsbesluit': 2 } },
  { name: 'near miss: a duty that the closing act calls up, with a last day', edits: { [`${states}/behandeling/on/klacht.afgewezen/meta`]: { cites: ['3'], opens: ['herzieningsbesluit'] } } },

  // Candidates that compete.
  { name: 'two candidates that both fit', edits: { 'rules/besteld': { ...declared, kind: 'steps', events: ['onderdeel.besteld'] }, [review]: [inReview, { target: 'gesloten', guard: holds('besteld'), meta: { cites: ['9'] } }, late] }, properties: { 'no-rivals beantwoord · herziening.gevraagd': 4 } },
  { name: 'near miss: both fit, and do the same', edits: { 'rules/besteld': { ...declared, kind: 'steps', events: ['onderdeel.besteld'] }, [review]: [inReview, { ...inReview, guard: holds('besteld') }, late] } },

  // Properties of one's own, and waivers.
  { name: 'its own property that holds', edits: { properties: { vrij: { label: words, never: 'herziening-open', phases: ['behandeling'], cites: ['9'] } } } },
  { name: 'its own property that does not hold', edits: { properties: { vrij: { label: words, never: 'herziening-open', cites: ['9'] } } }, properties: { 'vrij beantwoord': 2 } },
  { name: 'its own property, waived', edits: { properties: { vrij: { label: words, never: 'herziening-open', cites: ['9'] } }, waivers: [waiver, { property: 'vrij', cites: ['9'], reason: words }] } },
  { name: 'a waiver about another state', edits: { waivers: [{ ...waiver, about: ['gesloten'] }] }, properties: { 'withdrawable herziening': 3 }, also: ['waiver-idle withdrawable · gesloten'] },
  { name: 'a waiver of everything that waives something', edits: { waivers: [{ property: 'withdrawable', cites: ['8'], reason: words }] } },
  { name: 'a waiver of a property that is not there', edits: { waivers: [waiver, { property: 'verzonnen', cites: ['8'], reason: words }] }, also: ['waiver-idle verzonnen'] },
  { name: 'a waiver of a property that always holds', edits: { waivers: [waiver, { property: 'never-stuck', cites: ['8'], reason: words }] }, also: ['waiver-idle never-stuck'] },
];
