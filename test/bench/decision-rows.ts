import { ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';
import logic from 'json-logic-js';
import { addMonths, fromDay, toDay } from '../../src/calendar/civil-date.js';
import { Situation } from '../../src/engine/situation.js';
import { assess, replay, type Case, type CivilDate } from '../../src/index.js';
import { compiledOf } from '../../src/regulation/regulation.js';
import { sterkerSociaalWerk } from '../../src/regulations/sterker-sociaal-werk/index.js';
import { Draw } from '../generate/draw.js';
import type { BenchRow } from './bench-table.js';

// Sterker's exclusions, limitation period and anonymity. The others get the last days of the period ready made, as numbers.

const grounds = ['medewerker_vertrokken', 'eigen_procedure', 'beschikking', 'andere_moederorganisatie', 'vervolging', 'geldvordering', 'anoniem', 'vervallen'] as const;

const filedOn: CivilDate = '2026-03-02';

interface Complaint {
  readonly current: Case;
  readonly input: Readonly<Record<string, unknown>>;
}

const complaint = (draw: Draw): Complaint => {
  const day = (): CivilDate => fromDay(toDay(filedOn) - draw.between(0, 900));
  const facts = {
    'klager-bekend': draw.chance(80),
    'vertrokken-bij-indiening': draw.chance(40),
    beklaagde: draw.one(['medewerker', 'organisatie']),
    werkplek: draw.one(['sterker', 'wijkteam', 'vraagwijzer']),
    werkgever: draw.one(['sterker', 'gemeente-nijmegen', 'ander']),
    'eigen-procedure-elders': draw.chance(20),
    'betreft-beschikking': draw.chance(20),
    doel: draw.one(['oplossing', 'vervolging', 'geld']),
    'seksuele-intimidatie': draw.chance(40),
    'kennis-op': day(),
    'had-kunnen-weten-op': day(),
    'gebeurd-op': '2020-01-01',
  };
  const made = replay(sterkerSociaalWerk, [
    { type: 'klacht.ontvangen', on: filedOn, kanaal: 'leidinggevende', facts: { 'klager-bekend': true } },
    { type: 'feiten.vastgesteld', on: filedOn, facts },
  ] as never);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  const known = Math.min(toDay(facts['kennis-op']), toDay(facts['had-kunnen-weten-op']));
  const input = { ...Object.fromEntries(Object.entries(facts).map(([key, value]) => [key.replaceAll('-', '_'), value])), ingediend: toDay(filedOn), half_jaar: addMonths(known, 6), twee_jaar: addMonths(known, 24) };
  return { current: made.value, input };
};

const draw = new Draw(7);
const complaints = Array.from({ length: 256 }, () => complaint(draw));

const isEqual = (fact: string, value: unknown) => ({ fact, operator: 'equal', value });
const isNot = (fact: string, value: unknown) => ({ fact, operator: 'notEqual', value });

const after = (last: string) => ({ fact: 'ingediend', operator: 'greaterThan', value: { fact: last } });

const conditions: Readonly<Record<(typeof grounds)[number], object>> = {
  medewerker_vertrokken: { all: [isEqual('vertrokken_bij_indiening', true), isNot('beklaagde', 'organisatie'), isNot('werkgever', 'gemeente-nijmegen')] },
  eigen_procedure: { all: [isEqual('eigen_procedure_elders', true)] },
  beschikking: { all: [isEqual('betreft_beschikking', true)] },
  andere_moederorganisatie: { all: [isEqual('werkplek', 'wijkteam'), { fact: 'werkgever', operator: 'notIn', value: ['sterker', 'gemeente-nijmegen'] }] },
  vervolging: { all: [isEqual('doel', 'vervolging')] },
  geldvordering: { all: [isEqual('doel', 'geld')] },
  anoniem: { all: [isEqual('klager_bekend', false)] },
  vervallen: { any: [{ all: [isEqual('seksuele_intimidatie', false), after('half_jaar')] }, { all: [isEqual('seksuele_intimidatie', true), after('twee_jaar')] }] },
};

const rulesEngine = new Engine(grounds.map((ground) => ({ name: ground, conditions: conditions[ground] as never, event: { type: ground } })));

const is = (name: string, value: unknown) => ({ '===': [{ var: name }, value] });
const not = (rule: unknown) => ({ '!': [rule] });

const logicRules: Readonly<Record<(typeof grounds)[number], unknown>> = {
  medewerker_vertrokken: { and: [is('vertrokken_bij_indiening', true), not(is('beklaagde', 'organisatie')), not(is('werkgever', 'gemeente-nijmegen'))] },
  eigen_procedure: is('eigen_procedure_elders', true),
  beschikking: is('betreft_beschikking', true),
  andere_moederorganisatie: { and: [is('werkplek', 'wijkteam'), not({ in: [{ var: 'werkgever' }, ['sterker', 'gemeente-nijmegen']] })] },
  vervolging: is('doel', 'vervolging'),
  geldvordering: is('doel', 'geld'),
  anoniem: is('klager_bekend', false),
  vervallen: { '>': [{ var: 'ingediend' }, { if: [is('seksuele_intimidatie', true), { var: 'twee_jaar' }, { var: 'half_jaar' }] }] },
};

const zenExpressions: Readonly<Record<(typeof grounds)[number], string>> = {
  medewerker_vertrokken: "vertrokken_bij_indiening and beklaagde != 'organisatie' and werkgever != 'gemeente-nijmegen'",
  eigen_procedure: 'eigen_procedure_elders',
  beschikking: 'betreft_beschikking',
  andere_moederorganisatie: "werkplek == 'wijkteam' and werkgever != 'sterker' and werkgever != 'gemeente-nijmegen'",
  vervolging: "doel == 'vervolging'",
  geldvordering: "doel == 'geld'",
  anoniem: 'not klager_bekend',
  vervallen: 'ingediend > (seksuele_intimidatie ? twee_jaar : half_jaar)',
};

const zen = new ZenEngine().createDecision({
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
    { id: 'rules', name: 'rules', type: 'expressionNode', position: { x: 0, y: 0 }, content: { expressions: grounds.map((key) => ({ id: key, key, value: zenExpressions[key] })) } },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 } },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
    { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
  ],
});

const compiled = compiledOf(sterkerSociaalWerk);
const filingDay = toDay(filedOn);
const groundIds = Object.keys(compiled.definition.grounds);

const ours = (current: Case) => {
  const situation = new Situation(compiled, { current }, filingDay);
  return groundIds.map((ground) => ({ ground, test: situation.groundAnswer(ground) }));
};

/** The same with what each answer rests on, the answers it was made of and when it changes, as an assessment shows it. */
const oursShown = (current: Case) => {
  const situation = new Situation(compiled, { current }, filingDay);
  return groundIds.map((ground) => situation.ground(ground));
};

const held = (list: readonly string[]): string => [...list].sort().join();

/** Engines that come to different decisions would compare nothing. */
export const checkAgreement = async (): Promise<void> => {
  for (const { current, input } of complaints) {
    const assessed = assess(sterkerSociaalWerk, current, filedOn);
    if (!assessed.ok) throw new Error(JSON.stringify(assessed.issues));
    const wanted = held(assessed.value.admissibility.grounds.flatMap(({ ground, status }) => (status === 'holds' ? [ground.replaceAll('-', '_')] : [])));
    const decided = (await zen.evaluate(input)).result as Readonly<Record<string, unknown>>;
    const others = {
      klachtrecht: held(ours(current).flatMap(({ ground, test }) => (test?.status === 'holds' ? [ground.replaceAll('-', '_')] : []))),
      'json-rules-engine': held((await rulesEngine.run({ ...input })).events.map(({ type }) => type)),
      'json-logic-js': held(grounds.filter((ground) => logic.apply(logicRules[ground], input) === true)),
      'zen-engine': held(grounds.filter((ground) => decided[ground] === true)),
    };
    for (const [name, verdict] of Object.entries(others)) if (verdict !== wanted) throw new Error(`${name}: “${verdict}”, assess: “${wanted}”, for ${JSON.stringify(input)}`);
  }
};

let turn = 0;
const next = (): Complaint => complaints[turn++ & 255] as Complaint;

export const decisionGroup = "Sterker's eight grounds for declining";

export const rows: readonly BenchRow[] = [
  { group: decisionGroup, name: 'klachtrecht, the grounds with reasons', run: () => ours(next().current) },
  { group: decisionGroup, name: 'json-rules-engine', run: () => rulesEngine.run({ ...next().input }) },
  { group: decisionGroup, name: 'klachtrecht, the same with all that each answer rests on', run: () => oursShown(next().current) },
  {
    group: decisionGroup,
    name: 'json-logic-js',
    run: () => {
      const { input } = next();
      return grounds.map((ground) => logic.apply(logicRules[ground], input));
    },
  },
  { group: decisionGroup, name: '@gorules/zen-engine', run: () => zen.evaluate(next().input) },
];
