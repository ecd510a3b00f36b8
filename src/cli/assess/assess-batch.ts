import { assess } from '../../facade/assess.js';
import type { Assessment } from '../../model/assessment.js';
import type { CivilDate } from '../../model/civil-date.js';
import type { Issue } from '../../model/issue.js';
import type { Locale, Text } from '../../model/text.js';
import type { Regulation } from '../../regulation/regulation.js';
import { describeIssue } from '../../text/describe-issue.js';
import type { Catalogue } from '../catalogue.js';
import { objectIn, type BadLine, type Batch } from '../ndjson.js';
import { both } from '../settings.js';
import { CaseReader, idOf } from './case-line.js';

/** Version of the JSON form of the lines that `assess` prints. */
export const assessLineFormat = 1;

/** What is asked of every case. */
export interface AssessOrder {
  readonly asOf: CivilDate;
  readonly detail: 'full' | 'dates';
  /** Gather what falls due before this day, instead of printing assessments. */
  readonly dueBefore?: CivilDate;
  readonly locale: Locale;
}

/** Something that falls due, as a line of the list. */
export interface Due {
  readonly due: CivilDate;
  readonly id: string | null;
  readonly line: number;
  readonly regulation: string;
  readonly duty: string;
  readonly label: Text;
  readonly obligor: readonly Text[];
  readonly cites: readonly string[];
  readonly overdue: boolean;
  readonly soft: boolean;
  readonly provisional: boolean;
}

/** What became of a batch: the lines to print, in the order of the input, and what is to be told of it. */
export interface Assessed {
  readonly out: string;
  readonly cases: number;
  readonly bad: readonly BadLine[];
  readonly due: readonly Due[];
}

const told = (issues: readonly Issue[]): Text => both(issues.map((issue) => describeIssue(issue, 'nl')).join(' '), issues.map((issue) => describeIssue(issue, 'en')).join(' '));

const dueIn = (regulation: Regulation, { duties }: Assessment, before: CivilDate, id: string | undefined, line: number): readonly Due[] =>
  duties.flatMap(({ id: duty, status, due, obligor, cites, soft, provisional }) => {
    if ((status !== 'open' && status !== 'overdue') || due === null || due >= before) return [];
    const { duties: declared, actors } = regulation.definition;
    const label = declared[duty]?.label ?? both(duty, duty);
    return [{ due, id: id ?? null, line, regulation: regulation.id, duty, label, obligor: obligor.map((actor) => actors[actor] ?? both(actor, actor)), cites, overdue: status === 'overdue', soft, provisional }];
  });

/** A line that could not be assessed, as it is printed. */
export const badLineJson = ({ line, id, text, issues }: BadLine, locale: Locale): string => `${JSON.stringify({ format: assessLineFormat, line, ...(id === undefined ? {} : { id }), ok: false, text: text[locale], issues })}\n`;

/** Assesses the cases of a batch, each by itself: one that cannot be assessed never keeps the next from it. */
export class BatchAssessor {
  private readonly reader: CaseReader;

  constructor(
    catalogue: Catalogue,
    private readonly order: AssessOrder,
  ) {
    this.reader = new CaseReader(catalogue);
  }

  run({ first, text, bad: unreadable }: Batch): Assessed {
    const { asOf, detail, dueBefore, locale } = this.order;
    const out: string[] = [];
    const bad: BadLine[] = [];
    const due: Due[] = [];
    let cases = 0;
    const refuse = (one: BadLine): void => {
      bad.push(one);
      if (dueBefore === undefined) out.push(badLineJson(one, locale));
    };
    const waiting = [...unreadable].sort((one, other) => one.line - other.line);
    let number = first - 1;
    for (const line of text.split('\n')) {
      number += 1;
      while (waiting[0] !== undefined && waiting[0].line <= number) refuse(waiting.shift() as BadLine);
      if (line === '' || line.trim() === '') continue;
      const json = objectIn(line, number);
      if (!json.ok) {
        refuse(json.bad);
        continue;
      }
      const id = idOf(json.value);
      const read = this.reader.read(json.value);
      const assessed = read.ok ? assess(read.value.regulation, read.value.current, asOf, { detail }) : read;
      if (!read.ok || !assessed.ok) {
        const { issues } = assessed as Extract<typeof assessed, { readonly ok: false }>;
        refuse({ line: number, ...(id === undefined ? {} : { id }), text: told(issues), issues });
        continue;
      }
      cases += 1;
      if (dueBefore !== undefined) due.push(...dueIn(read.value.regulation, assessed.value, dueBefore, id, number));
      else out.push(`${JSON.stringify({ format: assessLineFormat, line: number, ...(id === undefined ? {} : { id }), ok: true, assessment: assessed.value })}\n`);
    }
    for (const one of waiting) refuse(one);
    return { out: out.join(''), cases, bad, due };
  }
}
