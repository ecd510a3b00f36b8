import type { Assessment } from '../model/assessment.js';
import type { Explanation } from '../model/explanation.js';
import type { Locale } from '../model/text.js';
import { explain } from '../facade/explain.js';
import { withReadings } from '../regulation/define-regulation.js';
import type { StepResult } from '../scenario/scenario-result.js';
import { dateInWords } from '../text/date-in-words.js';
import { describeFinding } from '../text/describe-finding.js';
import { describeIssue } from '../text/describe-issue.js';
import { describeStep } from '../text/describe-step.js';
import { dutyStatusLabels, windowStatusLabels } from '../text/words.js';
import { lineOf, describeMismatch } from '../scenario/describe-mismatch.js';
import { styled, wrapped, type Piece } from './paint.js';
import type { Played } from './scenario-report.js';

const width = 100;

const paragraph = (text: string, mark: string): readonly Piece[] => wrapped(text, width - 2 - mark.length, '').map((line, index): Piece => ['  ', index === 0 ? mark : ' '.repeat(mark.length), line]);

const cited = (cites: readonly string[]): string => (cites.length === 0 ? '' : ` [${cites.join(', ')}]`);

const styledFaint = (piece: Piece): Piece => (typeof piece === 'string' ? styled('faint', piece) : 'style' in piece ? piece : piece.map(styledFaint));

/** Tells the steps of one played scenario in sentences. */
export class Story {
  constructor(
    private readonly played: Played,
    private readonly locale: Locale,
  ) {}

  private say(nl: string, en: string): string {
    return this.locale === 'nl' ? nl : en;
  }

  private date(date: string): string {
    return dateInWords(date as Assessment['asOf'], this.locale, true);
  }

  private headline(step: StepResult): string {
    const { definition } = this.played.regulation;
    const declared = step.event === undefined ? undefined : definition.events[step.event.type];
    const label = step.event === undefined ? '' : (declared?.label[this.locale] ?? step.event.type);
    const by = step.event?.by === undefined ? '' : ` (${definition.actors[step.event.by]?.[this.locale] ?? step.event.by})`;
    const told = {
      accepted: `${label}${by}`,
      refused: `${label === '' ? this.say('vraag naar de stand van zaken', 'question where the case stands') : `${label}${by}`} — ${this.say('geweigerd', 'refused')}`,
      tolerated: `${label}${by} — ${this.say('de tekst voorziet hier niet in; toch vastgelegd', 'the text does not provide for this; recorded all the same')}`,
      repeated: `${label}${by} — ${this.say('dit was al vastgelegd', 'this had been recorded already')}`,
      revised: this.say('het dossier wordt verbeterd', 'the case is corrected'),
      'looked-at': this.say('de zaak zoals zij die dag is', 'the case as it stands that day'),
      'not-reached': this.say('niet bereikt na een eerdere weigering', 'not reached after an earlier refusal'),
    } as const satisfies Record<StepResult['outcome'], string>;
    return told[step.outcome];
  }

  private changes(now: Assessment, before: Assessment | null): readonly Piece[] {
    const { definition } = this.played.regulation;
    const duties = now.duties.flatMap((duty): Piece[] => {
      const was = before?.duties.find((other) => other.instance === duty.instance);
      if (was !== undefined && was.status === duty.status && was.due === duty.due && was.metOn === duty.metOn) return [];
      const declared = definition.duties[duty.id];
      const who = duty.obligor.map((id) => definition.actors[id]?.[this.locale] ?? id).join(this.say(' of ', ' or '));
      const due = duty.due === null ? '' : `, ${this.say('uiterlijk', 'no later than')} ${this.date(duty.due)}`;
      const text = `${duty.instance.replace(/#1$/, '')}: ${who} — ${declared?.act[this.locale] ?? ''}${due}: ${dutyStatusLabels[duty.status][this.locale]}.${cited(duty.cites)}`;
      // How the date was reached is told once, and again when it moves.
      const isNew = was === undefined || was.due !== duty.due;
      return [...paragraph(text, '→ '), ...(isNew && duty.due !== null ? (duty.steps ?? []) : []).flatMap((step) => paragraph(describeStep(step, this.locale), '     · ').map((line) => styledFaint(line)))];
    });
    const windows = now.windows.flatMap((window): Piece[] => {
      const was = before?.windows.find((other) => other.instance === window.instance);
      if (was !== undefined && was.status === window.status && was.until === window.until) return [];
      const holder = window.holder.map((id) => definition.actors[id]?.[this.locale] ?? id).join(this.say(' of ', ' or '));
      const until = window.until === null ? '' : `, ${this.say('tot en met', 'up to and including')} ${this.date(window.until)}`;
      return [...paragraph(`${window.instance.replace(/#1$/, '')}: ${holder} — ${definition.windows[window.id]?.right[this.locale] ?? ''}${until}: ${windowStatusLabels[window.status][this.locale]}.${cited(window.cites)}`, '» ')];
    });
    const key = (finding: Assessment['findings'][number]): string => [finding.id, finding.event, finding.about].join('\n');
    const known = new Set(before?.findings.map(key));
    const findings = now.findings
      .filter((finding) => !known.has(key(finding)))
      .flatMap((finding) => paragraph(`${describeFinding(finding, this.locale, (id) => definition.findings[id]?.label[this.locale])}${cited(finding.cites)}`, '• '));
    return [...duties, ...windows, ...findings];
  }

  lines(): readonly Piece[] {
    const { result, places } = this.played;
    let before: Assessment | null = null;
    return result.steps.flatMap((step, index): Piece[] => {
      const now = step.assessment;
      const state = now === null ? '' : now.state.join(' + ');
      const moved = before?.state.join(' + ') !== state;
      const lines: Piece[] = [
        ...wrapped(`${index + 1}. ${this.date(step.on)}: ${this.headline(step)}`, width, '   ').map((line): Piece => styled('strong', line)),
        ...(now === null || step.issues.length > 0 || !moved ? [] : paragraph(`${this.say('toestand', 'state')}: ${state}`, '= ')),
        ...step.issues.flatMap((issue) => paragraph(`${describeIssue(issue, this.locale)}${cited(issue.cites ?? [])}`, '✗ ')),
        ...(now === null || step.issues.length > 0 ? [] : this.changes(now, before)),
        ...step.mismatches.flatMap((mismatch) => paragraph(`${this.say('anders dan verwacht', 'other than expected')}: ${describeMismatch(mismatch, this.locale)} (${this.say('regel', 'line')} ${lineOf(mismatch, places)})`, '✗ ').map((line) => [styled('bad', ''), line])),
        '',
      ];
      before = now ?? before;
      return lines;
    });
  }
}

/** An explanation of the facade, laid out. */
export const explanationLines = (explanation: Explanation): readonly Piece[] => [
  styled('strong', explanation.title),
  ...explanation.sections.flatMap((section): Piece[] => [
    '',
    styled('name', section.title),
    ...section.lines.flatMap((line): Piece[] => [
      ...paragraph(`${line.text}${cited(line.cites.map((cite) => cite.clause))}`, '- '),
      ...(line.steps ?? []).flatMap((step) => paragraph(step, '    · ').map(styledFaint)),
    ]),
  ]),
];

/** Where the case stands at the end of a scenario, as of its last day; undefined when that cannot be said. */
export const explanationOf = ({ regulation, result }: Played, locale: Locale): Explanation | undefined => {
  const last = result.steps.findLast((step) => step.assessment !== null);
  if (last === undefined) return undefined;
  const chosen = Object.keys(result.readings).length === 0 ? regulation : withReadings(regulation, result.readings);
  const told = explain(chosen, result.case, { asOf: last.on, locale });
  return told.ok ? told.value : undefined;
};
