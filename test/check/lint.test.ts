import { describe, expect, test } from 'vitest';
import { lint, lintRules, type LintRuleId } from '../../src/check/index.js';
import { loadRegulation } from '../../src/regulation/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { regulations } from '../../src/regulations/index.js';
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

const words = { label: { nl: 'x', en: 'x' }, cites: ['1'] };

/** For each rule an edit that trips it, and where. */
const trips: Readonly<Record<LintRuleId, readonly [edits: Readonly<Record<string, unknown>>, path: string]>> = {
  'actor-unused': [{ 'actors/buurman': { nl: 'buurman', en: 'neighbour' } }, 'actors/buurman'],
  'fact-unused': [{ 'facts/weer': { type: 'text', label: { nl: 'weer', en: 'weather' } } }, 'facts/weer'],
  'rule-unused': [{ 'rules/nooit': { ...words, kind: 'part' } }, 'rules/nooit'],
  'event-without-effect': [{ 'events/klok.geluid': { label: { nl: 'de klok luidt', en: 'the bell rings' } } }, 'events/klok.geluid'],
  'state-unreachable': [{ 'statechart/states/eiland': { tags: ['gesloten'] } }, 'statechart/states/eiland'],
  'candidate-never-chosen': [{ 'statechart/states/nieuw/on/onvrede.geuit': [{}, { target: 'ingetrokken' }] }, 'statechart/states/nieuw/on/onvrede.geuit/1'],
  'open-state-without-way-on': [{ 'statechart/states/afgewezen/tags': ['behandeling'] }, 'statechart/states/afgewezen'],
  'duty-never-opened': [{ 'statechart/states/lopend/states/advisering/states/geen/on/advies.gevraagd': [{ target: 'gevraagd' }] }, 'duties/advies'],
  'duty-never-discharged': [{ 'duties/advies/dischargedBy': [] }, 'duties/advies/dischargedBy'],
  'window-never-opened': [{ 'statechart/states/lopend/states/behandeling/states/onderzoek/on/besluit.meegedeeld': [{ target: '#zaak.besloten' }] }, 'windows/beroep'],
  'guard-never-answers': [{ 'statechart/states/nieuw/on/onvrede.geuit': [{ guard: { type: 'deel-klacht', params: { is: 'unknown' } } }] }, 'statechart/states/nieuw/on/onvrede.geuit/0/guard'],
  'act-by-nobody': [{ 'duties/besluit/dischargedBy': [{ event: 'besluit.meegedeeld', by: ['klager'] }] }, 'duties/besluit/dischargedBy/0/by'],
  'window-never-exercised': [{ 'windows/beroep/exercisedBy': [] }, 'windows/beroep/exercisedBy'],
  'ground-without-decline': [{ 'events/klacht.afgewezen/attributes/grond/type': 'text' }, 'grounds/anders'],
  'calendar-unused': [{ calendar: 'nl-feestdagen' }, 'calendars/0'],
  'citation-missing': [{ 'rules/deel-klacht/cites': [] }, 'rules/deel-klacht'],
  'term-without-clause': [{ 'duties/besluit/cites': [] }, 'duties/besluit/cites'],
  'soft-norm-as-text': [{ 'duties/archivering/soft': undefined }, 'duties/archivering/soft'],
  'finding-never-given': [{ 'findings/los': words }, 'findings/los'],
  'reading-without-effect': [{ 'readings/L-1/options/dagen/patch': { rules: { 'op-tijd': { within: { months: 6 } } } } }, 'readings/L-1/options/maanden'],
};

const found = (regulation: Regulation, rule: LintRuleId): readonly string[] =>
  lint(regulation)
    .filter((finding) => finding.rule === rule)
    .map((finding) => finding.path.join('/'));

describe('each lint rule is tripped by one edit, and not without it', () => {
  test.each(Object.keys(lintRules) as LintRuleId[])('%s', (rule) => {
    const [edits, path] = trips[rule];
    const before = found(buurthulp as unknown as Regulation, rule);
    const after = found(changed(edits), rule);
    expect(before).not.toContain(path);
    expect(after).toContain(path);
  });
});

test.each(regulations.map((regulation) => [regulation.id, regulation] as const))('nothing is found in %s', (_id, regulation) => {
  expect(lint(regulation)).toEqual([]);
});
