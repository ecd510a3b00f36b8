import { toDay } from '../../calendar/civil-date.js';
import type { CivilDate } from '../../model/civil-date.js';
import type { Locale } from '../../model/text.js';
import { dateInWords } from '../../text/date-in-words.js';
import { markdown } from '../escape.js';
import { padded, styled, type Piece } from '../paint.js';
import { both } from '../settings.js';
import type { Due } from './assess-batch.js';

/** The soonest first; of the same day in the order of the input. */
export const inOrder = (list: readonly Due[]): readonly Due[] => [...list].sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : one.line - other.line));

const nameOf = ({ id, line }: Due, locale: Locale): string => id ?? both(`regel ${line}`, `line ${line}`)[locale];

const remarks = ({ soft, provisional }: Due, locale: Locale): string =>
  [...(soft ? [both('aangenomen norm', 'assumed norm')[locale]] : []), ...(provisional ? [both('voorlopig', 'provisional')[locale]] : [])].map((remark) => `, ${remark}`).join('');

/** How far off a last day is, as of a day. */
const distance = (due: CivilDate, asOf: CivilDate, locale: Locale): string => {
  const days = toDay(due) - toDay(asOf);
  if (days === 0) return both('vandaag', 'today')[locale];
  const count = Math.abs(days);
  const unit = count === 1 ? both('dag', 'day')[locale] : both('dagen', 'days')[locale];
  return days < 0 ? both(`${count} ${unit} te laat`, `${count} ${unit} late`)[locale] : both(`over ${count} ${unit}`, `in ${count} ${unit}`)[locale];
};

const whoIn = ({ obligor }: Due, locale: Locale): string => obligor.map((actor) => actor[locale]).join(', ');

/** For a complaints officer: a heading for each day, under it what falls due then. */
export const dueLines = (list: readonly Due[], asOf: CivilDate, locale: Locale): readonly Piece[] => {
  const width = Math.max(0, ...list.map((one) => nameOf(one, locale).length));
  return list.flatMap((one, index): readonly Piece[] => {
    const isNew = list[index - 1]?.due !== one.due;
    const head: Piece[] = [styled(one.overdue ? 'bad' : 'strong', dateInWords(one.due, locale, true)), '  ', styled('faint', distance(one.due, asOf, locale))];
    return [
      ...(isNew ? [...(index === 0 ? [] : ['']), head] : []),
      ['  ', padded(styled('name', nameOf(one, locale)), width + 2), `${one.label[locale]}: ${whoIn(one, locale)}${remarks(one, locale)}`, styled('faint', `  ${one.regulation} ${one.cites.join(', ')}`)],
    ];
  });
};

/** The same as a table. */
export const dueTable = (list: readonly Due[], asOf: CivilDate, locale: Locale): string => {
  const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const heads = [both('laatste dag', 'last day'), both('nog', 'left'), both('zaak', 'case'), both('plicht', 'duty'), both('wie', 'who'), both('bepaling', 'clause')].map((text) => text[locale]);
  const rows = list.map((one) => row(dateInWords(one.due, locale, true), `${one.overdue ? '❗ ' : ''}${distance(one.due, asOf, locale)}`, markdown(nameOf(one, locale)), markdown(`${one.label[locale]}${remarks(one, locale)}`), markdown(whoIn(one, locale)), markdown(`${one.regulation} ${one.cites.join(', ')}`)));
  return [row(...heads), row(...heads.map(() => '---')), ...rows].join('');
};
