import { describe, expect, test } from 'vitest';
import ts from 'typescript';

/** Each mistake is one edit of a regulation that compiles; the compiler has to find it, and find nothing without it. */
const source = `
import { defineRegulation, weeks, vocabulary } from '../../src/regulation/index.js';
import { applyEvent, openCase, withReadings } from '../../src/index.js';
export const regulation = defineRegulation({
  id: 'klein', version: '1', organisation: { name: 'Klein' }, title: { nl: 'Klein', en: 'Small' },
  inForce: { from: '2025-01-01', cites: ['1'] }, calendar: 'nl-feestdagen', roll: 'none',
  actors: { klager: vocabulary.actors.klager, organisatie: vocabulary.actors.organisatie },
  events: {
    'klacht.ontvangen': { label: { nl: 'ontvangen', en: 'received' }, by: ['klager'], attributes: { vorm: { type: 'choice', options: { brief: { nl: 'brief', en: 'letter' } }, label: { nl: 'vorm', en: 'form' } } } },
    'klacht.beantwoord': { label: { nl: 'beantwoord', en: 'answered' }, by: ['organisatie'] },
  },
  facts: { bekend: { type: 'boolean', label: { nl: 'bekend', en: 'known' } } },
  clauses: { '1': { kind: 'deadline', summary: { nl: 'Vier weken.', en: 'Four weeks.' }, place: '1' } },
  rules: { bekend: { kind: 'fact', fact: 'bekend', is: [true], label: { nl: 'bekend', en: 'known' }, cites: ['1'] } },
  duties: {
    antwoord: { label: { nl: 'antwoord', en: 'answer' }, act: { nl: 'antwoorden', en: 'answer' }, obligor: 'organisatie', beneficiary: 'klager', within: weeks(4), when: 'bekend', dischargedBy: [{ event: 'klacht.beantwoord' }], cites: ['1'], readings: ['L'] },
  },
  windows: { beroep: { label: { nl: 'beroep', en: 'appeal' }, right: { nl: 'in beroep gaan', en: 'appeal' }, holder: 'klager', exercisedBy: [], cites: ['1'] } },
  grounds: {}, measures: {},
  findings: { laat: { label: { nl: 'laat', en: 'late' }, cites: ['1'] } },
  readings: { L: { question: { nl: 'Wat?', en: 'What?' }, clauses: ['1'], severity: 'L', options: { a: { label: { nl: 'a', en: 'a' } }, b: { label: { nl: 'b', en: 'b' }, patch: { duties: { antwoord: { within: weeks(3) } } } } }, default: 'a', reason: { nl: 'a', en: 'a' } } },
  statechart: {
    initial: 'nieuw',
    states: {
      nieuw: { tags: ['intake'], on: { 'klacht.ontvangen': [{ target: 'klaar', guard: { type: 'bekend', params: { is: 'holds' } }, meta: { cites: ['1'], opens: ['antwoord'], windows: ['beroep'], finding: 'laat' } }] } },
      klaar: { tags: ['gesloten'] },
    },
  },
});
applyEvent(regulation, openCase(regulation), { type: 'klacht.ontvangen', on: '2025-02-03', vorm: 'brief', facts: { bekend: true } });
withReadings(regulation, { L: 'b' });
`;

const mistakes: readonly (readonly [what: string, from: string, to: string])[] = [
  ['a clause that is not there', "cites: ['1'], readings: ['L'] },", "cites: ['2'], readings: ['L'] },"],
  ['a clause in the chart', "meta: { cites: ['1'], opens", "meta: { cites: ['11'], opens"],
  ['a duty', "opens: ['antwoord']", "opens: ['antwoorden']"],
  ['a window', "windows: ['beroep']", "windows: ['bezwaar']"],
  ['a finding', "finding: 'laat'", "finding: 'te-laat'"],
  ['a rule in a guard', "type: 'bekend', params", "type: 'onbekend', params"],
  ['a guard parameter', "params: { is: 'holds' }", "params: { is: 'true' }"],
  ['a misspelt guard parameter', "params: { is: 'holds' }", "params: { si: 'holds' }"],
  ['a rule of a duty', "when: 'bekend'", "when: 'bekent'"],
  ['an event of a duty', "dischargedBy: [{ event: 'klacht.beantwoord' }]", "dischargedBy: [{ event: 'klacht.beantwoordt' }]"],
  ['an event in the chart', "on: { 'klacht.ontvangen': [{ target", "on: { 'klacht.ontvangn': [{ target"],
  ['a fact of a rule', "fact: 'bekend', is", "fact: 'bekent', is"],
  ['an actor', "obligor: 'organisatie'", "obligor: 'organisaties'"],
  ['an actor of an event', "by: ['organisatie']", "by: ['directie']"],
  ['a tag', "tags: ['intake']", "tags: ['inname']"],
  ['a reading', "cites: ['1'], readings: ['L'] },", "cites: ['1'], readings: ['M'] },"],
  ['a misspelt key of a candidate', "[{ target: 'klaar'", "[{ taget: 'klaar'"],
  ['a misspelt key of a state', "klaar: { tags", "klaar: { tag"],
  ['a misspelt key of meta', "opens: ['antwoord']", "open: ['antwoord']"],
  ['something of XState outside the profile', "klaar: { tags: ['gesloten'] }", "klaar: { tags: ['gesloten'], after: { 1000: 'nieuw' } }"],
  ['an action', "klaar: { tags: ['gesloten'] }", "klaar: { tags: ['gesloten'], entry: () => undefined }"],
  ['a misspelt key of a duty', 'obligor:', 'obliger:'],
  ['a kind of rule', "kind: 'fact'", "kind: 'fcat'"],
  ['a kind of clause', "kind: 'deadline'", "kind: 'dedline'"],
  ['an event type given to the facade', "{ type: 'klacht.ontvangen', on: '2025-02-03'", "{ type: 'klacht.ontvangst', on: '2025-02-03'"],
  ['an attribute', "vorm: 'brief', facts", "vrm: 'brief', facts"],
  ['a value of an attribute', "vorm: 'brief', facts", "vorm: 'duif', facts"],
  ['a fact given to the facade', 'facts: { bekend: true }', 'facts: { bekent: true }'],
  ['a value of a fact', 'facts: { bekend: true }', "facts: { bekend: 'ja' }"],
  ['a date in words', "on: '2025-02-03'", "on: '3 februari 2025'"],
  ['a reading that is switched', 'withReadings(regulation, { L', 'withReadings(regulation, { M'],
];

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts'],
  types: [],
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
};

/** Compiles variants of one file in one program, so that the library is read once. */
const faultsIn = (variants: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> => {
  const host = ts.createCompilerHost(options);
  const names = new Map([...variants].map(([name, text], index) => [`${import.meta.dirname}/variant-${index}.ts`, { name, text }]));
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => names.has(file) || fileExists(file);
  host.readFile = (file) => names.get(file)?.text ?? readFile(file);
  host.getSourceFile = (file, language, ...rest) => {
    const variant = names.get(file);
    return variant === undefined ? getSourceFile(file, language, ...rest) : ts.createSourceFile(file, variant.text, language);
  };
  const program = ts.createProgram([...names.keys()], options, host);
  return new Map(
    [...names].map(([file, { name }]) => {
      const parsed = program.getSourceFile(file);
      return [name, program.getSemanticDiagnostics(parsed).map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '))];
    }),
  );
};

describe('a mistake in a regulation does not compile', () => {
  const variants = new Map([['no mistake', source], ...mistakes.map(([what, from, to]) => [what, source.replace(from, to)] as const)]);
  const faults = faultsIn(variants);

  test('without a mistake there is no fault', () => {
    expect(faults.get('no mistake')).toEqual([]);
  });

  test.each(mistakes)('%s', (what, from) => {
    expect(source).toContain(from);
    expect(faults.get(what)).not.toEqual([]);
  });
});
