import { ownScenarios, read } from './base.js';
import { must, type Broken } from './case.js';

const words = { nl: 'proef', en: 'trial' };

const parts = ['mutation'] as const;

const told = read(`
reglement: leeszaal
titel: Door wie, voor wie, in welke fase
stappen:
  - { datum: 2026-03-01, dan: { fasen: [intake] } }
  - datum: 2026-03-02
    gebeurtenis: klacht.ontvangen
    door: klager
    dan: { fasen: [behandeling], plichten: { bevestiging: { door: balie, aan: klager }, besluit: { door: bestuur, aan: klager } } }
  - { datum: 2026-03-03, gebeurtenis: klacht.ingetrokken, door: klager, dan: { fasen: [gesloten] } }
`);

/** The base's scenarios are few, so that many changes go unnoticed: these cases look at some of them. */
export const mutationCases: readonly Broken[] = [
  {
    name: 'what goes unnoticed, with a scenario that notices it; what is explained; explanations that are wrong',
    edits: {},
    parts,
    // The filing opens it, and that happens once; the chart asks the same before the duty does.
    survivors: { 'once-dropped:duties/bevestiging/once': words, 'act-unconditional:duties/besluit/dischargedBy/1/where': words, 'term-longer:duties/besluit/within': words, 'term-longer:duties/advies/within': words },
    among: true,
    must: [
      must('survivor', 'tag-dropped:statechart/states/afgewezen/tags', { level: 'error', steps: 2 }),
      // Before anything happens, and by whom the first thing does.
      must('survivor', 'tag-dropped:statechart/states/nieuw/tags', { steps: 1 }),
      must('survivor', 'actor-swapped:events/klacht.ontvangen/by/0', { steps: 1 }),
      must('survivor', 'obligor-swapped:duties/besluit/obligor', { steps: 1 }),
      must('survivor-killed', 'term-longer:duties/besluit/within', { level: 'error' }),
      must('reason-dangling', 'term-longer:duties/advies/within', { level: 'error' }),
    ],
    mustNot: [must('survivor', /^(once-dropped|act-unconditional):/), must('survivor', /^term-(longer|shorter):duties/), must('survivor', /^(candidate-dropped|target-dropped|guard-dropped|duty-not-opened):/)],
  },
  {
    name: 'a scenario that tells them leaves none of those',
    edits: {},
    parts,
    scenarios: [...ownScenarios, ...told],
    survivors: { 'obligor-swapped:duties/besluit/obligor': words },
    among: true,
    must: [must('survivor-killed', 'obligor-swapped:duties/besluit/obligor'), must('survivor', 'tag-dropped:statechart/states/afgewezen/tags')],
    mustNot: [must('survivor', /^(obligor|beneficiary)-swapped:/), must('survivor', /^tag-dropped:statechart\/states\/(nieuw|onderzoek)\//), must('survivor', 'actor-swapped:events/klacht.ontvangen/by/0'), must('reason-dangling', /./)],
  },
];
