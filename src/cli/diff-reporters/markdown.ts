import { levelOf, subjectInWords, turnInWords } from '../../diff/index.js';
import { byCause, casesInWords, changeOf, definitionsOf, diffTotals, headingOf, isApproved, moveInWords, type DiffReporter } from '../diff-report.js';
import { markdown } from '../escape.js';
import { dateInWords } from '../../text/date-in-words.js';
import { both } from '../settings.js';
import { toldInWords } from './told.js';

const marks = { error: '❌', undecided: '❓', warning: '⚠️', info: 'ℹ️' } as const;

/** For a pull request that a lawyer reads: one table, no code. */
export const markdownDiffReporter: DiffReporter = (report, { locale }) => {
  const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = report.regulations.flatMap((of) => {
    const { id, diff, head } = of;
    const name = markdown(head.definition.organisation.name);
    if (diff === null) return [row(name, both('nog nooit goedgekeurd', 'never approved')[locale], '', '', '', marks.error)];
    const definitions = definitionsOf(of);
    const changed = byCause(diff).flatMap((group) => {
      const [first] = group;
      const place = first.causes.map((change) => changeOf(of, change)[locale]).join('; ');
      return group.map((entry, index) => {
        const { witness } = entry;
        const example = witness === undefined ? '' : `${dateInWords(witness.on, locale)}: ${toldInWords(witness.base, definitions, locale)} → ${toldInWords(witness.head, definitions, locale)}`;
        const done = isApproved(of, entry) ? `✅ ${both('akkoord', 'approved')[locale]}` : marks[levelOf(entry)];
        return row(index === 0 ? name : '', index === 0 ? markdown(place) : '', markdown(entry.cites.join(', ')), markdown(`${headingOf(entry)[locale]}: ${subjectInWords(entry, ...definitions)[locale]}, ${turnInWords(entry)[locale]}`), markdown(example), done);
      });
    });
    const stale = of.standing.stale.map((approval) => row(name, markdown(approval.paths.join(', ')), markdown(approval.clauses.join(', ')), both('verlopen akkoord', 'stale approval')[locale], markdown(`${approval.by}, ${dateInWords(approval.on, locale)}: ${approval.reason}`), marks.error));
    return changed.length + stale.length === 0 ? [row(markdown(head.definition.organisation.name || id), both('niets veranderd', 'nothing changed')[locale], '', '', '', '✅')] : [...changed, ...stale];
  });
  // Under the table, what would become of running cases, the furthest moves first.
  const cases = report.regulations.flatMap((of) => {
    const running = casesInWords(of)?.[locale];
    const moving = of.cases.filter(({ kind }) => kind !== 'unchanged').slice(0, 20);
    return running === undefined ? [] : [markdown(running), '', ...moving.map((one) => `- ${markdown(`${one.id}: ${moveInWords(one)[locale]}`)}`), ...of.unread.map(({ text }) => `- ${markdown(text[locale])}`), ''];
  });
  const heads = [both('reglement', 'regulation'), both('wijziging', 'change'), both('bepaling', 'clause'), both('gevolg', 'consequence'), both('voorbeeld', 'example'), both('akkoord', 'approval')].map((one) => one[locale]);
  return [`**${markdown(diffTotals(report)[locale])}**`, '', row(...heads), row(...heads.map(() => '---')), ...rows, '', ...cases].join('\n');
};
