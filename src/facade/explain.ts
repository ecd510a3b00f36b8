import { gateCase } from '../engine/gate.js';
import { assessmentFormat, type AssessedDuty, type Assessment } from '../model/assessment.js';
import type { Case } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Vocabulary } from '../model/event.js';
import type { Explanation, ExplanationClause, ExplanationLine, ExplanationSection } from '../model/explanation.js';
import { copyJson } from '../model/json.js';
import { failure, success, type Result } from '../model/result.js';
import type { Locale, Text } from '../model/text.js';
import type { Missing } from '../model/verdict.js';
import type { Duty, Window } from '../regulation/definition.js';
import type { Compiled, Regulation } from '../regulation/regulation.js';
import { dateInWords } from '../text/date-in-words.js';
import { describeFinding } from '../text/describe-finding.js';
import { describeMissing } from '../text/describe-missing.js';
import { describeStep } from '../text/describe-step.js';
import { describeVerdict } from '../text/describe-verdict.js';
import { capital } from '../text/shown.js';
import { dutyStatusLabels, measureStatusLabels, phaseLabels, verdictStatusLabels, windowStatusLabels } from '../text/words.js';
import { assessAt, questionDate } from './assess.js';
import { declared } from './declared.js';

/** As of which day, and in which language, a case is told. */
export interface ExplainOptions {
  /** The day of the question, on or after the last event. */
  readonly asOf: CivilDate;
  readonly locale: Locale;
  /** Passages of the document by clause, from a copy that the caller has; quoted word for word. */
  readonly passages?: Readonly<Record<string, string>>;
}

const titles: Readonly<Record<ExplanationSection['id'], Text>> = {
  position: { nl: 'Stand van zaken', en: 'Position' },
  history: { nl: 'Wat er gebeurde', en: 'What happened' },
  duties: { nl: 'Wie wat moet doen', en: 'Who owes what' },
  windows: { nl: 'Wat nog kan', en: 'What can still be done' },
  grounds: { nl: 'Gronden om niet te behandelen', en: 'Grounds for declining' },
  measures: { nl: 'Rapportagenormen', en: 'Reporting thresholds' },
  findings: { nl: 'Bevindingen', en: 'Findings' },
  readings: { nl: 'Hoe onduidelijkheden zijn gelezen', en: 'How ambiguities were read' },
};

const groundStatusLabels = { ...verdictStatusLabels, freeText: { nl: 'de tekst geeft geen toets; een mens motiveert', en: 'the text gives no test; a human gives reasons' } };

/** What comes before a last day, and what is said where the text sets none. */
const endOfDuty = { last: { nl: 'uiterlijk', en: 'no later than' }, none: { nl: 'zonder termijn in de tekst', en: 'no term in the text' } };
const endOfWindow = { last: { nl: 'tot en met', en: 'up to and including' }, none: { nl: 'zonder einddatum', en: 'no last day' } };

/** What a line rests on. */
interface Basis {
  readonly cites?: readonly string[] | undefined;
  readonly readings?: readonly string[] | undefined;
  readonly steps?: AssessedDuty['steps'];
}

/** Tells one assessed case in one language. */
class Teller {
  private readonly definition;

  constructor(
    private readonly compiled: Compiled,
    private readonly assessment: Assessment,
    private readonly options: ExplainOptions,
  ) {
    this.definition = compiled.definition;
  }

  private say(text: Text): string {
    return text[this.options.locale];
  }

  private date(date: CivilDate): string {
    return dateInWords(date, this.options.locale, true);
  }

  private actors(ids: readonly string[], join: Text = { nl: ' of ', en: ' or ' }): string {
    return ids.map((id) => this.say(declared(this.definition.actors, id))).join(this.say(join));
  }

  private clauses(ids: readonly string[]): readonly ExplanationClause[] {
    return ids.map((clause) => {
      const { place, summary } = declared(this.definition.clauses, clause);
      const quote = this.options.passages?.[clause];
      return { clause, place, summary: this.say(summary), ...(quote === undefined ? {} : { quote }) };
    });
  }

  private line(text: string, { cites = [], readings = [], steps }: Basis = {}): ExplanationLine {
    return { text, cites: this.clauses(cites), readings, ...(steps === undefined ? {} : { steps: steps.map((step) => describeStep(step, this.options.locale)) }) };
  }

  private labelOf = (id: string, kind: Missing['kind']): string | undefined => {
    const { facts, events } = this.definition;
    const attribute = Object.values(events).map(({ attributes }) => attributes?.[id]).find((one) => one !== undefined);
    const named = kind === 'event' ? events[id] : kind === 'attribute' ? attribute : facts[id];
    return named === undefined ? undefined : this.say(named.label);
  };

  position(): readonly ExplanationLine[] {
    const { assessment } = this;
    const states = assessment.state.join(', ');
    const phases = assessment.phases.map((phase) => this.say(phaseLabels[phase])).join(', ');
    const standing = assessment.open
      ? { nl: 'De zaak is open', en: 'The case is open' }
      : assessment.settled
        ? { nl: 'De zaak is gesloten en afgedaan', en: 'The case is closed and settled' }
        : { nl: 'De zaak is gesloten, maar er kan nog iets', en: 'The case is closed, but something can still be done' };
    const lines = [this.line(`${this.say(standing)}: ${states}${phases === '' ? '' : ` (${phases})`}.`)];
    if (assessment.filedOn !== null) lines.push(this.line(this.say({ nl: `Ingediend op ${this.date(assessment.filedOn)}.`, en: `Filed on ${this.date(assessment.filedOn)}.` })));
    if (assessment.nextChangeOn !== null) {
      const on = this.date(assessment.nextChangeOn);
      lines.push(this.line(this.say({ nl: `Zonder nieuwe gebeurtenis verandert dit beeld op ${on}.`, en: `Without a new event this changes on ${on}.` })));
    }
    for (const part of assessment.parts) {
      const fate = part.fate ?? this.say({ nl: 'nog niet beslist', en: 'not decided yet' });
      lines.push(this.line(`${this.say({ nl: 'Deel', en: 'Part' })} ${part.id}: ${fate}.`));
    }
    return lines;
  }

  history(current: Case): readonly ExplanationLine[] {
    return current.log.map(({ event, tolerated }) => {
      const { label, cites } = declared(this.definition.events, event.type);
      const by = event.by === undefined ? '' : ` (${this.actors([event.by])})`;
      const aside = tolerated === true ? this.say({ nl: ' — de tekst voorziet hier niet in', en: ' — the text does not provide for this' }) : '';
      return this.line(`${this.date(event.on)}: ${this.say(label)}${by}${aside}.`, { cites });
    });
  }

  private until({ within }: Duty | Window, { last, none }: { readonly last: Text; readonly none: Text }, day: CivilDate | null, isProvisional: boolean): string {
    if (day === null) return this.say(within === undefined ? none : { nl: 'laatste dag niet te bepalen', en: 'last day cannot be computed' });
    return `${this.say(last)} ${this.date(day)}${isProvisional ? this.say({ nl: ' (voorlopig)', en: ' (provisional)' }) : ''}`;
  }

  duties(): readonly ExplanationLine[] {
    return this.assessment.duties.map((duty) => {
      const term = declared(this.definition.duties, duty.id);
      const number = duty.instance.endsWith('#1') ? '' : ` (${duty.instance})`;
      const until = this.until(term, endOfDuty, duty.due, duty.provisional);
      const norm = duty.due !== null && duty.soft ? this.say({ nl: ' — aangenomen norm, niet de tekst zelf', en: ' — an assumed norm, not the text itself' }) : '';
      const met = duty.metOn === undefined ? '' : ` (${this.date(duty.metOn)})`;
      const elapsed = duty.due === null && duty.status === 'open' ? this.say({ nl: `; ${duty.elapsedDays} dagen verstreken`, en: `; ${duty.elapsedDays} days elapsed` }) : '';
      const missing = duty.missing.length === 0 ? '' : ` — ${this.say({ nl: 'eerst nodig', en: 'needed first' })}: ${describeMissing(duty.missing, this.options.locale, this.labelOf)}`;
      const owed = `${this.say(term.label)}${number}, ${this.actors(duty.obligor)} → ${this.actors(duty.beneficiary, { nl: ' en ', en: ' and ' })}: ${this.say(term.act)}`;
      return this.line(`${owed}; ${until}${norm}: ${this.say(dutyStatusLabels[duty.status])}${met}${elapsed}${missing}.`, duty);
    });
  }

  windows(): readonly ExplanationLine[] {
    return this.assessment.windows.map((window) => {
      const term = declared(this.definition.windows, window.id);
      const until = this.until(term, endOfWindow, window.until, window.provisional);
      return this.line(`${capital(this.actors(window.holder))}: ${this.say(term.right)}, ${until}: ${this.say(windowStatusLabels[window.status])}.`, window);
    });
  }

  grounds(): readonly ExplanationLine[] {
    const name = (rule: string): string => this.say(declared(this.definition.rules, rule).label);
    return this.assessment.admissibility.grounds.map(({ ground, status, verdict }) => {
      const why = verdict === undefined ? '' : ` ${describeVerdict(verdict, this.options.locale, name)}`;
      return this.line(`${this.say(declared(this.definition.grounds, ground).label)}: ${this.say(groundStatusLabels[status])}.${why}`, verdict);
    });
  }

  measures(): readonly ExplanationLine[] {
    return this.assessment.measures.map(({ id, threshold, status, cites }) => {
      const until = threshold === null ? '' : ` (${this.date(threshold)})`;
      return this.line(`${this.say(declared(this.definition.measures, id).label)}${until}: ${this.say(measureStatusLabels[status])}.`, { cites });
    });
  }

  findings(): readonly ExplanationLine[] {
    return this.assessment.findings.map((finding) => {
      const text = finding.source === 'regulation' ? this.say(declared(this.definition.findings, finding.id).label) : describeFinding(finding, this.options.locale);
      return this.line(`${text}${finding.on === undefined ? '' : ` (${this.date(finding.on)})`}`, finding);
    });
  }

  /** The readings that anything above rests on. */
  readings(used: ReadonlySet<string>): readonly ExplanationLine[] {
    return Object.entries(this.definition.readings).flatMap(([id, reading]) => {
      const chosen = declared(this.compiled.readings, id);
      const isDefault = chosen === reading.default;
      if (!used.has(id) && isDefault) return [];
      const answer = this.say(declared(reading.options, chosen).label);
      const why = isDefault ? ` ${this.say(reading.reason)}` : this.say({ nl: ' (anders dan de standaardlezing)', en: ' (other than the default reading)' });
      return [this.line(`${id}. ${this.say(reading.question)} ${capital(answer)}.${why}`, { cites: reading.clauses })];
    });
  }
}

const asText = (title: string, sections: readonly ExplanationSection[]): string =>
  [
    title,
    ...sections.flatMap((section) => [
      '',
      section.title,
      ...section.lines.flatMap((line) => [
        `- ${line.text}${line.cites.length === 0 ? '' : ` [${line.cites.map((cite) => cite.clause).join(', ')}]`}`,
        ...(line.steps ?? []).map((step) => `    · ${step}`),
        ...line.cites.flatMap((cite) => (cite.quote === undefined ? [] : [`    « ${cite.quote} » (${cite.place})`])),
      ]),
    ]),
  ].join('\n');

/**
 * Where a case stands, in sentences: position, history, who owes what and how each date was reached, what can still be done,
 * what was found, and which readings all of that rests on.
 *
 * @returns the explanation in sections and as plain text; issues as `assess` gives them
 * @example explain(krachtigPerspectief, current, { asOf: '2026-04-11', locale: 'nl' })
 */
export const explain = <V extends Vocabulary>(regulation: Regulation<V>, current: Case, asked: ExplainOptions): Result<Explanation> => {
  const compiled = gateCase(regulation, current);
  if (!compiled.ok) return compiled;
  const copied = copyJson(asked);
  if (!copied.ok) return copied;
  const options = { ...(copied.value as object) } as ExplainOptions;
  if (options.locale !== 'nl' && options.locale !== 'en') return failure({ code: 'value-invalid', path: ['locale'], data: { found: String(options.locale), expected: ['nl', 'en'] } });
  const { passages = {} } = options;
  if (passages === null || typeof passages !== 'object' || Object.values(passages).some((passage) => typeof passage !== 'string')) return failure({ code: 'value-invalid', path: ['passages'], data: { found: typeof passages, expected: 'text by clause' } });
  const day = questionDate(current, options.asOf);
  if (!day.ok) return day;
  const teller = new Teller(compiled.value, assessAt(compiled.value, current, day.value, true), options);
  const told = {
    position: teller.position(),
    history: teller.history(current),
    duties: teller.duties(),
    windows: teller.windows(),
    grounds: teller.grounds(),
    measures: teller.measures(),
    findings: teller.findings(),
  };
  const used = new Set(Object.values(told).flatMap((lines) => lines.flatMap((line) => line.readings)));
  const sections = Object.entries({ ...told, readings: teller.readings(used) })
    .filter(([, lines]) => lines.length > 0)
    .map(([id, lines]): ExplanationSection => ({ id: id as ExplanationSection['id'], title: titles[id as ExplanationSection['id']][options.locale], lines }));
  const title = `${compiled.value.definition.title[options.locale]} — ${dateInWords(options.asOf, options.locale, true)}`;
  return success({ format: assessmentFormat, locale: options.locale, asOf: options.asOf, title, sections, text: asText(title, sections) });
};
