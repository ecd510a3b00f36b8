import * as z from 'zod/mini';
import { civilDateSchema } from '../model/schema.js';
import { checkParts, type CheckFinding, type PartReport } from './finding.js';

/** What `check` found of one regulation. */
export interface RegulationReport {
  readonly id: string;
  readonly version: string;
  readonly parts: readonly (PartReport & { readonly milliseconds: number })[];
}

/** What `check` found. */
export interface CheckReport {
  readonly regulations: readonly RegulationReport[];
}

/** Version of the JSON form of `check`. */
export const checkFormat = 1;

/** All findings of a report, each with the regulation that it is about. */
export const findingsOf = (report: CheckReport): readonly (CheckFinding & { readonly regulation: string })[] =>
  report.regulations.flatMap(({ id, parts }) => parts.flatMap(({ findings }) => findings.map((finding) => ({ ...finding, regulation: id }))));

/** How many findings there are of a level. */
export const countOf = (report: CheckReport, level: CheckFinding['level']): number => findingsOf(report).filter((finding) => finding.level === level).length;

/**
 * A report as `check --format json` prints it.
 *
 * @example checkJson({ regulations: [{ id: 'krachtig-perspectief', version: '2024-10-01', parts: [{ ...lintPart(krachtigPerspectief), milliseconds: 3 }] }] }).errors // 0
 */
export const checkJson = (report: CheckReport) => ({
  format: checkFormat,
  errors: countOf(report, 'error'),
  undecided: countOf(report, 'undecided'),
  warnings: countOf(report, 'warning'),
  regulations: report.regulations,
});

const strings = z.array(z.string());

const count = z.int().check(z.minimum(0));

const text = z.strictObject({ nl: z.string(), en: z.string() });

/** A scenario or an event has a schema of its own, which follows from the regulation. */
const elsewhere = z.record(z.string(), z.unknown());

const level = z.enum(['error', 'warning', 'undecided']);

const part = z.enum(checkParts);

const finding = z.strictObject({ part, code: z.string(), level, where: z.string(), text, shows: z.optional(elsewhere) });

const lint = z.array(z.strictObject({ rule: z.string(), level: z.enum(['error', 'warning']), path: z.array(z.union([z.string(), z.number()])), data: z.optional(z.record(z.string(), z.unknown())) }));

const traceability = z.strictObject({
  clauses: z.array(z.strictObject({ id: z.string(), summary: text, notModelled: z.optional(text), items: strings, scenarios: strings })),
  items: z.array(z.strictObject({ section: z.string(), id: z.string(), clauses: strings, scenarios: z.optional(strings) })),
  hollow: z.array(z.strictObject({ scenario: z.string(), clause: z.string() })),
});

const scenarios = z.strictObject({ played: count, failed: count });

const coverage = z.strictObject({
  regulation: z.strictObject({ id: z.string(), version: z.string() }),
  scenarios: count,
  rows: z.array(
    z.strictObject({
      kind: z.string(),
      id: z.string(),
      label: text,
      unreachable: z.optional(text),
      status: z.enum(['covered', 'uncovered', 'unreachable', 'contradicted']),
      scenarios: count,
      claimed: z.optional(count),
    }),
  ),
  dangling: strings,
});

const exploration = z.array(z.strictObject({ subject: z.nullable(z.string()), places: count, attempts: count, depth: count, bounded: z.boolean() }));

const properties = z.array(
  z.strictObject({
    property: z.string(),
    label: text,
    violations: z.array(z.strictObject({ about: z.string(), text, witness: z.array(elsewhere), on: z.optional(z.string()) })),
    unanswered: z.optional(z.literal(true)),
    waived: z.array(z.strictObject({ about: z.string(), reason: text, cites: strings })),
  }),
);

const extreme = z.strictObject({ count, start: civilDateSchema, end: civilDateSchema, path: z.array(z.strictObject({ event: z.string(), on: civilDateSchema, duty: z.optional(z.string()), extends: z.optional(z.string()) })) });

const range = z.strictObject({ shortest: extreme, longest: extreme });

const figures = z.nullable(z.strictObject({ calendarDays: range, workingDays: range }));

const bound = z.enum(['bounded', 'assumed', 'unbounded']);

const handlingTime = z.strictObject({
  years: z.strictObject({ from: z.int(), until: z.int() }),
  calendar: z.string(),
  routes: z.array(z.strictObject({ event: z.string(), acts: strings, state: strings, kind: bound, courses: count, bounded: figures, assumed: figures, extended: figures, incomplete: z.boolean() })),
  phases: z.array(
    z.strictObject({
      state: z.string(),
      kind: bound,
      duty: z.optional(z.string()),
      cites: strings,
      lengthenings: z.array(z.strictObject({ duty: z.string(), by: z.enum(['extension', 'suspension']), unbounded: z.boolean(), cites: strings })),
      reached: z.enum(['handling', 'after']),
      path: strings,
    }),
  ),
});

const mutation = z.strictObject({
  mutants: count,
  killed: count,
  survived: count,
  invalid: count,
  same: count,
  score: z.number(),
  operators: z.record(z.string(), z.strictObject({ killed: count, survived: count })),
  survivors: z.array(z.strictObject({ id: z.string(), words: text, reason: z.optional(text), suggestion: z.optional(z.strictObject({ on: civilDateSchema, scenario: elsewhere })) })),
});

const partWith = <Name extends (typeof checkParts)[number], Data extends z.ZodMiniType>(name: Name, data: Data) =>
  z.strictObject({ part: z.literal(name), findings: z.array(finding), summary: text, data, milliseconds: z.number().check(z.minimum(0)) });

/** What `check --format json` prints. */
export const checkJsonShape = z.strictObject({
  format: z.literal(checkFormat),
  errors: count,
  undecided: count,
  warnings: count,
  regulations: z.array(
    z.strictObject({
      id: z.string(),
      version: z.string(),
      parts: z.array(
        z.discriminatedUnion('part', [
          partWith('lint', lint),
          partWith('traceability', traceability),
          partWith('scenarios', scenarios),
          partWith('coverage', coverage),
          partWith('exploration', exploration),
          partWith('properties', properties),
          partWith('handling-time', handlingTime),
          partWith('mutation', mutation),
        ]),
      ),
    }),
  ),
});

/**
 * The JSON Schema of what `check --format json` prints; the package holds it as `klachtrecht/schemas/check.json`.
 *
 * @example checkJsonSchema().title // 'klachtrecht check'
 */
export const checkJsonSchema = (): Readonly<Record<string, unknown>> => ({ $id: 'urn:klachtrecht:schema:check', title: 'klachtrecht check', ...z.toJSONSchema(checkJsonShape, { unrepresentable: 'any' }) });
