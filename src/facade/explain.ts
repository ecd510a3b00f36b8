import { gateCase } from '../engine/gate.js';
import { assessmentFormat, type AssessedDuty, type AssessedWindow, type Assessment } from '../model/assessment.js';
import type { Case } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Vocabulary } from '../model/event.js';
import type { Explanation, ExplanationClause, ExplanationLine, ExplanationSection } from '../model/explanation.js';
import { copyJson } from '../model/json.js';
import { failure, success, type Result } from '../model/result.js';
import type { Locale, Text } from '../model/text.js';
import type { Definition } from '../regulation/definition.js';
import type { Regulation } from '../regulation/regulation.js';
import { dateInWords } from '../text/date-in-words.js';
import { describeFinding } from '../text/describe-finding.js';
import { describeMissing } from '../text/describe-missing.js';
import { describeStep } from '../text/describe-step.js';
import { describeVerdict } from '../text/describe-verdict.js';
import { dutyStatusLabels, measureStatusLabels, phaseLabels, verdictStatusLabels, windowStatusLabels } from '../text/words.js';
import { assessAt, questionDate } from './assess.js';

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

/** Tells one assessed case in one language. */
class Teller {
  constructor(
    private readonly definition: Definition,
    private readonly regulation: Regulation,
    private readonly assessment: Assessment,
    private readonly options: ExplainOptions,
  ) {}

  private say(text: Text): string {
    return text[this.options.locale];
  }

  private date(date: CivilDate): string {
    return dateInWords(date, this.options.locale, true);
  }

  private actors(ids: readonly string[], join: Text = { nl: ' of ', en: ' or ' }): string {
    return ids.map((id) => this.say(this.definition.actors[id] ?? { nl: id, en: id })).join(this.say(join));
  }

  private clauses(ids: readonly string[]): readonly ExplanationClause[] {
    const { passages } = this.options;
    return ids.map((clause) => {
      const found = this.definition.clauses[clause];
      const quote = passages !== undefined && Object.hasOwn(passages, clause) ? passages[clause] : undefined;
      return { clause, place: found?.place ?? clause, summary: found === undefined ? '' : this.say(found.summary), ...(quote === undefined ? {} : { quote }) };
    });
  }

  private line(text: string, basis: { readonly cites?: readonly string[]; readonly readings?: readonly string[]; readonly steps?: readonly string[] } = {}): ExplanationLine {
    return { text, cites: this.clauses(basis.cites ?? []), readings: basis.readings ?? [], ...(basis.steps === undefined || basis.steps.length === 0 ? {} : { steps: basis.steps }) };
  }

  private steps(steps: AssessedDuty['steps']): readonly string[] {
    return (steps ?? []).map((step) => describeStep(step, this.options.locale));
  }

  private labelOf = (id: string, kind?: string): string | undefined => {
    const { facts, events } = this.definition;
    const attribute = Object.values(events).map((event) => event.attributes?.[id]?.label).find((label) => label !== undefined);
    const label = kind === 'event' ? events[id]?.label : kind === 'attribute' ? attribute : facts[id]?.label;
    return label === undefined ? undefined : this.say(label);
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
      const declared = this.definition.events[event.type];
      const by = event.by === undefined ? '' : ` (${this.actors([event.by])})`;
      const aside = tolerated === true ? this.say({ nl: ' — de tekst voorziet hier niet in', en: ' — the text does not provide for this' }) : '';
      return this.line(`${this.date(event.on)}: ${declared === undefined ? event.type : this.say(declared.label)}${by}${aside}.`, { cites: declared?.cites ?? [] });
    });
  }

  private until(duty: AssessedDuty): string {
    if (duty.due !== null) {
      const hedge = duty.provisional ? this.say({ nl: ' (voorlopig)', en: ' (provisional)' }) : '';
      const norm = duty.soft ? this.say({ nl: ' — aangenomen norm, niet de tekst zelf', en: ' — an assumed norm, not the text itself' }) : '';
      return `${this.say({ nl: 'uiterlijk', en: 'no later than' })} ${this.date(duty.due)}${hedge}${norm}`;
    }
    const declared = this.definition.duties[duty.id];
    return declared?.within === undefined
      ? this.say({ nl: 'zonder termijn in de tekst', en: 'no term in the text' })
      : this.say({ nl: 'laatste dag niet te bepalen', en: 'last day cannot be computed' });
  }

  duties(): readonly ExplanationLine[] {
    return this.assessment.duties.map((duty) => {
      const declared = this.definition.duties[duty.id];
      const name = declared === undefined ? duty.id : this.say(declared.label);
      const act = declared === undefined ? '' : `: ${this.say(declared.act)}`;
      const number = duty.instance.endsWith('#1') ? '' : ` (${duty.instance})`;
      const met = duty.metOn === undefined ? '' : ` (${this.date(duty.metOn)})`;
      const elapsed = duty.due === null && duty.status === 'open' ? this.say({ nl: `; ${duty.elapsedDays} dagen verstreken`, en: `; ${duty.elapsedDays} days elapsed` }) : '';
      const missing = duty.missing.length === 0 ? '' : ` — ${this.say({ nl: 'eerst nodig', en: 'needed first' })}: ${describeMissing(duty.missing, this.options.locale, this.labelOf)}`;
      const text = `${name}${number}, ${this.actors(duty.obligor)} → ${this.actors(duty.beneficiary, { nl: ' en ', en: ' and ' })}${act}; ${this.until(duty)}: ${this.say(dutyStatusLabels[duty.status])}${met}${elapsed}${missing}.`;
      return this.line(text, { cites: duty.cites, readings: duty.readings, steps: this.steps(duty.steps) });
    });
  }

  windows(): readonly ExplanationLine[] {
    return this.assessment.windows.map((window: AssessedWindow) => {
      const declared = this.definition.windows[window.id];
      const right = declared === undefined ? window.id : this.say(declared.right);
      const until =
        window.until === null
          ? this.say({ nl: 'zonder einddatum', en: 'no last day' })
          : `${this.say({ nl: 'tot en met', en: 'up to and including' })} ${this.date(window.until)}${window.provisional ? this.say({ nl: ' (voorlopig)', en: ' (provisional)' }) : ''}`;
      const holder = this.actors(window.holder);
      return this.line(`${holder.charAt(0).toUpperCase()}${holder.slice(1)}: ${right}, ${until}: ${this.say(windowStatusLabels[window.status])}.`, {
        cites: window.cites,
        readings: window.readings,
        steps: this.steps(window.steps),
      });
    });
  }

  grounds(): readonly ExplanationLine[] {
    const name = (rule: string): string => this.say(this.definition.rules[rule]?.label ?? { nl: rule, en: rule });
    return this.assessment.admissibility.grounds.map(({ ground, status, verdict }) => {
      const label = this.say(this.definition.grounds[ground]?.label ?? { nl: ground, en: ground });
      if (status === 'freeText' || verdict === undefined) return this.line(`${label}: ${this.say({ nl: 'de tekst geeft geen toets; een mens motiveert', en: 'the text gives no test; a human gives reasons' })}.`);
      return this.line(`${label}: ${this.say(verdictStatusLabels[status])}. ${describeVerdict(verdict, this.options.locale, name)}`, { cites: verdict.cites, readings: verdict.readings ?? [] });
    });
  }

  measures(): readonly ExplanationLine[] {
    return this.assessment.measures.map((measure) => {
      const label = this.say(this.definition.measures[measure.id]?.label ?? { nl: measure.id, en: measure.id });
      const until = measure.threshold === null ? '' : ` (${this.date(measure.threshold)})`;
      return this.line(`${label}${until}: ${this.say(measureStatusLabels[measure.status])}.`, { cites: measure.cites });
    });
  }

  findings(): readonly ExplanationLine[] {
    return this.assessment.findings.map((finding) => {
      const label = this.definition.findings[finding.id]?.label;
      const text = finding.source === 'regulation' && label !== undefined ? this.say(label) : describeFinding(finding, this.options.locale);
      const on = finding.on === undefined ? '' : ` (${this.date(finding.on)})`;
      return this.line(`${text}${on}`, { cites: finding.cites, readings: finding.readings ?? [] });
    });
  }

  /** The readings that anything above rests on. */
  readings(used: ReadonlySet<string>): readonly ExplanationLine[] {
    return Object.entries(this.definition.readings).flatMap(([id, reading]) => {
      const chosen = this.regulation.readings[id] ?? reading.default;
      if (!used.has(id) && chosen === reading.default) return [];
      const answer = this.say(reading.options[chosen]?.label ?? { nl: chosen, en: chosen });
      const why = chosen === reading.default ? ` ${this.say(reading.reason)}` : this.say({ nl: ' (anders dan de standaardlezing)', en: ' (other than the default reading)' });
      return [this.line(`${id}. ${this.say(reading.question)} ${answer.charAt(0).toUpperCase()}${answer.slice(1)}.${why}`, { cites: reading.clauses })];
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
  const { definition } = compiled.value;
  const teller = new Teller(definition, regulation, assessAt(compiled.value, current, day.value, 'full'), options);
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
  const title = `${definition.title[options.locale]} — ${dateInWords(options.asOf, options.locale, true)}`;
  return success({ format: assessmentFormat, locale: options.locale, asOf: options.asOf, title, sections, text: asText(title, sections) });
};
