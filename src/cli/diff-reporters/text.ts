import { levelOf, subjectInWords, turnInWords, type DiffOfOne, type Entry } from '../../diff/index.js';
import { byCause, casesInWords, changeOf, definitionsOf, diffTotals, headingOf, isApproved, moveInWords, type DiffReporter } from '../diff-report.js';
import { paint, styled, wrapped, type Piece } from '../paint.js';
import { both } from '../settings.js';
import { toldInWords } from './told.js';

const marks = { error: styled('bad', '✗ '), undecided: styled('warn', '? '), warning: styled('warn', '! '), info: styled('faint', '· ') } as const;

const width = 110;

const entryLines = (of: DiffOfOne, entry: Entry, locale: 'nl' | 'en'): Piece[] => {
  const definitions = definitionsOf(of);
  const approved = isApproved(of, entry);
  const { witness } = entry;
  const also = entry.also?.map((one) => subjectInWords(one, ...definitions)[locale]).join(', ');
  const told = witness === undefined ? [] : [...wrapped(witness.scenario.stappen.map(({ datum, gebeurtenis = '—' }) => `${datum} ${gebeurtenis}`).join(', '), width, '  '), `${both('was', 'was')[locale]}:   ${toldInWords(witness.base, definitions, locale)}`, `${both('wordt', 'is')[locale]}: ${toldInWords(witness.head, definitions, locale)}`];
  return [
    ['  ', approved ? styled('good', '✓ ') : marks[levelOf(entry)], styled('strong', headingOf(entry)[locale]), `  ${subjectInWords(entry, ...definitions)[locale]}: ${turnInWords(entry)[locale]}`, approved ? styled('good', both('  akkoord', '  approved')[locale]) : ''],
    ...(also === undefined ? [] : [['      ', styled('faint', `${both('en daarmee', 'and with it')[locale]} ${also}`)] as Piece]),
    ...told.map((line): Piece => ['      ', styled('faint', line)]),
    ['      ', styled('faint', entry.fingerprint.slice(0, 12))],
  ];
};

const regulationLines = (of: DiffOfOne, locale: 'nl' | 'en'): Piece[] => {
  const { id, base, head, diff, standing, cases, unread } = of;
  const heading: Piece = [styled('strong', id), `  ${base === null ? both('zonder slot', 'without a lock')[locale] : base.version} → ${head.version}`];
  if (diff === null) return [heading, ['  ', styled('warn', both('Nog nooit goedgekeurd: klachtrecht approve legt vast wat er nu staat.', 'Never approved: klachtrecht approve records what stands here now.')[locale])], ''];
  const running = casesInWords(of);
  const moving = cases.filter(({ kind }) => kind !== 'unchanged');
  return [
    heading,
    ...(diff.entries.length === 0 ? [['  ', styled('good', both('niets veranderd', 'nothing changed')[locale])] as Piece] : []),
    ...byCause(diff).flatMap((group): Piece[] => [
      ...group[0].causes.map((change): Piece => [
        '  ',
        styled('name', changeOf(of, change)[locale]),
        change.cites.length === 0 ? '' : styled('faint', `  (${change.cites.join(', ')})`),
      ]),
      ...group.flatMap((entry) => entryLines(of, entry, locale)),
    ]),
    ...standing.stale.map((approval): Piece => ['  ', styled('bad', `${both('verlopen akkoord', 'stale approval')[locale]} ${approval.fingerprint.slice(0, 12)}`), `  ${approval.class} ${approval.id} · ${approval.by}, ${approval.on}: ${approval.reason}`]),
    ...(running === undefined ? [] : [`  ${running[locale]}`, ...moving.slice(0, 20).map((one): Piece => ['    ', one.id, `  ${moveInWords(one)[locale]}`])]),
    ...(moving.length > 20 ? [`    ${both(`en nog ${moving.length - 20}`, `and ${moving.length - 20} more`)[locale]}`] : []),
    ...unread.map(({ text }): Piece => ['    ', styled('bad', text[locale])]),
    '',
  ];
};

/** For people: what changes, in words, and under it the case that shows it, as it was and as it is. */
export const textDiffReporter: DiffReporter = (report, { locale, coloured }) => paint([...report.regulations.flatMap((of) => regulationLines(of, locale)), [styled('strong', `${diffTotals(report)[locale]}.`)]], coloured);
