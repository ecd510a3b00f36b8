import type { AssessedDuty, AssessedWindow, Assessment } from '../model/assessment.js';
import type { Locale } from '../model/text.js';
import { openCase } from '../facade/open-case.js';
import type { Definition } from '../regulation/definition.js';
import type { Regulation } from '../regulation/regulation.js';
import type { ScenarioResult, StepResult } from '../scenario/scenario-result.js';
import { issueWords } from '../scenario/words.js';
import { describeFinding } from '../text/describe-finding.js';
import { dutyStatusLabels, windowStatusLabels } from '../text/words.js';
import type { Style } from './paint.js';
import { shortDate } from './short-date.js';

/** Something that a step changed: a duty, a window or a finding. */
export interface Note {
  readonly mark: string;
  readonly style: Style;
  readonly name: string;
  /** Until when. */
  readonly until: string;
  readonly status: string;
}

/** One step of a scenario, as a reader follows it. */
export interface Moment {
  readonly date: string;
  readonly what: string;
  readonly isEvent: boolean;
  /** Where the case went or stayed, or why the event was refused. */
  readonly where: string;
  readonly refused: boolean;
  readonly notes: readonly Note[];
}

const dutyMarks: Readonly<Record<AssessedDuty['status'], readonly [mark: string, style: Style]>> = {
  open: ['+', 'name'],
  met: ['✓', 'good'],
  metLate: ['!', 'warn'],
  overdue: ['!', 'bad'],
  cancelled: ['-', 'faint'],
  notApplicable: ['-', 'faint'],
  undetermined: ['?', 'warn'],
};

const windowMarks: Readonly<Record<AssessedWindow['status'], readonly [mark: string, style: Style]>> = {
  open: ['»', 'name'],
  exercised: ['✓', 'good'],
  lapsed: ['×', 'faint'],
  closed: ['×', 'faint'],
};

const nameOf = (instance: string): string => instance.replace(/#1$/, '');

/** Tells the steps of one result, each by what it changed. */
export class Timeline {
  private readonly definition: Definition;

  constructor(
    private readonly regulation: Regulation,
    private readonly locale: Locale,
  ) {
    this.definition = regulation.definition;
  }

  private say(nl: string, en: string): string {
    return this.locale === 'nl' ? nl : en;
  }

  private date(date: string): string {
    return shortDate(date, this.locale);
  }

  private dutyNote(duty: AssessedDuty, before: AssessedDuty | undefined, asOf: string): Note {
    const [mark, style] = dutyMarks[duty.status];
    const declared = this.definition.duties[duty.id];
    const until =
      duty.due !== null
        ? `${this.say('uiterlijk', 'by')} ${this.date(duty.due)}${duty.soft ? this.say(' (norm)', ' (norm)') : ''}${duty.provisional ? this.say(' (voorlopig)', ' (provisional)') : ''}`
        : declared?.within === undefined
          ? this.say('zonder termijn', 'no term')
          : this.say('datum onbekend', 'date unknown');
    const moved = before !== undefined && before.due !== duty.due && before.status === duty.status;
    // The day of the step stands at its head already.
    const met = duty.metOn === undefined || duty.metOn === asOf ? '' : ` (${duty.metOn})`;
    return { mark: moved ? '~' : mark, style, name: nameOf(duty.instance), until, status: `${dutyStatusLabels[duty.status][this.locale]}${met}` };
  }

  private windowNote(window: AssessedWindow): Note {
    const [mark, style] = windowMarks[window.status];
    const until = window.until === null ? this.say('zonder einde', 'no end') : `${this.say('t/m', 'until')} ${this.date(window.until)}${window.provisional ? this.say(' (voorlopig)', ' (provisional)') : ''}`;
    return { mark, style, name: nameOf(window.instance), until, status: windowStatusLabels[window.status][this.locale] };
  }

  private notes(now: Assessment, before: Assessment | null): readonly Note[] {
    const duties = now.duties.flatMap((duty) => {
      const was = before?.duties.find((other) => other.instance === duty.instance);
      return was !== undefined && was.status === duty.status && was.due === duty.due && was.metOn === duty.metOn ? [] : [this.dutyNote(duty, was, now.asOf)];
    });
    const windows = now.windows.flatMap((window) => {
      const was = before?.windows.find((other) => other.instance === window.instance);
      return was !== undefined && was.status === window.status && was.until === window.until ? [] : [this.windowNote(window)];
    });
    const key = (finding: Assessment['findings'][number]): string => [finding.id, finding.source, finding.event, finding.about].join('\n');
    const known = new Set(before?.findings.map(key));
    const findings = now.findings
      .filter((finding) => !known.has(key(finding)))
      .map((finding): Note => ({ mark: '•', style: 'warn', name: this.say('bevinding', 'finding'), until: '', status: describeFinding(finding, this.locale, (id) => this.definition.findings[id]?.label[this.locale]) }));
    const parts = now.parts
      .filter((part) => part.fate !== null && before?.parts.find((other) => other.id === part.id)?.fate !== part.fate)
      .map((part): Note => ({ mark: '✓', style: 'good', name: `${this.say('deel', 'part')} ${part.id}`, until: '', status: part.fate ?? '' }));
    return [...duties, ...windows, ...parts, ...findings];
  }

  private moment(step: StepResult, before: Assessment | null): Moment {
    const refused = step.issues.length > 0;
    const state = step.assessment?.state.join(' + ') ?? '';
    const from = (before?.state ?? openCase(this.regulation).state).join(' + ');
    const what = {
      'looked-at': this.say('(stand van zaken)', '(as it stands)'),
      revised: this.say('(herziening)', '(revision)'),
      'not-reached': this.say('(niet bereikt)', '(not reached)'),
    } as Readonly<Record<string, string>>;
    const label = step.event?.type ?? what[step.outcome] ?? this.say('(herziening)', '(revision)');
    const aside = { tolerated: this.say(' (gedoogd)', ' (tolerated)'), repeated: this.say(' (was er al)', ' (there already)') } as Readonly<Record<string, string>>;
    return {
      date: this.date(step.on),
      what: `${label}${aside[step.outcome] ?? ''}`,
      isEvent: step.event !== undefined,
      where: refused
        ? `${this.say('geweigerd', 'refused')}: ${[...new Set(step.issues.map((issue) => (this.locale === 'nl' ? issueWords[issue.code] : issue.code)))].join(', ')}`
        : from !== state
          ? `${from} → ${state}`
          : state,
      refused,
      notes: step.assessment === null || refused ? [] : this.notes(step.assessment, before),
    };
  }

  of(result: ScenarioResult): readonly Moment[] {
    let before: Assessment | null = null;
    return result.steps.map((step) => {
      const moment = this.moment(step, before);
      before = step.assessment ?? before;
      return moment;
    });
  }
}
