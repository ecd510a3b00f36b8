import { addBusinessDays, format, isWeekend, parseISO, addDays } from 'date-fns';
import Holidays from 'date-holidays';
import dayjs from 'dayjs';
import businessDays from 'dayjs-business-days2';
import {
  compileCalendar,
  computeTerm,
  dueDate,
  fromDay,
  nlFeestdagen,
  toDay,
  workingDays,
  type CivilDate,
  type Day,
} from '../../src/calendar/index.js';
import type { BenchRow } from './bench-table.js';

// ISO text in and out for all but the row of `computeTerm`; every library is given the same holidays, ready made.
const calendar = compileCalendar(nlFeestdagen);
const holidays: CivilDate[] = [];
for (let year = 2023; year <= 2029; year++) for (const { day } of calendar.daysOff(year)) holidays.push(fromDay(day));
const holidaySet = new Set<string>(holidays);
const oracle = new Holidays('NL', { types: ['public'] });
dayjs.extend(businessDays, { holidays, holidayFormat: 'YYYY-MM-DD' });

const starts: readonly CivilDate[] = Array.from({ length: 1024 }, (_, index) => fromDay(toDay('2024-01-01') + index));
const startDays: readonly Day[] = starts.map(toDay);
let turn = 0;
const nextStart = (): CivilDate => starts[turn++ & 1023] as CivilDate;
const nextStartDay = (): Day => startDays[turn++ & 1023] as Day;

function dateFnsWalk(from: string, count: number): string {
  let date = parseISO(from);
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (!isWeekend(date) && !holidaySet.has(format(date, 'yyyy-MM-dd'))) left--;
  }
  return format(date, 'yyyy-MM-dd');
}

/** addBusinessDays knows weekends only: one more business day for each holiday passed, until none is left to pass. */
function dateFnsAdd(from: string, count: number): string {
  const start = parseISO(from);
  let passed = 0;
  for (;;) {
    const end = format(addBusinessDays(start, count + passed), 'yyyy-MM-dd');
    let holidaysPassed = 0;
    for (const holiday of holidays) if (holiday > from && holiday <= end) holidaysPassed++;
    if (holidaysPassed === passed) return end;
    passed = holidaysPassed;
  }
}

function dateHolidaysWalk(from: string, count: number): string {
  let date = parseISO(from);
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (!isWeekend(date) && oracle.isHoliday(date) === false) left--;
  }
  return format(date, 'yyyy-MM-dd');
}

export const ownDate = 'klachtrecht dueDate, the date alone';

export const rows: readonly BenchRow[] = [5, 10, 20].flatMap((count) => {
  const within = workingDays(count);
  const group = `${count} working days from a date`;
  return [
    { group, name: ownDate, run: () => dueDate({ from: nextStart(), within, detail: 'dates' }) },
    { group, name: 'klachtrecht dueDate, with its steps', run: () => dueDate({ from: nextStart(), within }) },
    {
      group,
      name: 'klachtrecht computeTerm, days in and out',
      run: () => computeTerm({ from: nextStartDay(), within, calendar, roll: 'none' }),
    },
    { group, name: 'date-fns addBusinessDays, holidays counted', run: () => dateFnsAdd(nextStart(), count) },
    { group, name: 'date-fns, a walk with a set of holidays', run: () => dateFnsWalk(nextStart(), count) },
    {
      group,
      name: 'dayjs-business-days2',
      run: () => dayjs(nextStart()).businessDaysAdd(count).format('YYYY-MM-DD'),
    },
    { group, name: 'date-holidays, a walk with isHoliday', run: () => dateHolidaysWalk(nextStart(), count) },
  ];
});

/** Rows that compute different dates would compare nothing; date-holidays does not call 5 May public. */
export function checkAgreement(): void {
  for (const from of starts) {
    for (const count of [5, 10, 20]) {
      const result = dueDate({ from, within: workingDays(count), detail: 'dates' });
      const ours = result.ok ? result.value.date : undefined;
      const whole = dueDate({ from, within: workingDays(count) });
      const theirs = [whole.ok && whole.value.date, fromDay(computeTerm({ from: toDay(from), within: workingDays(count), calendar, roll: 'none' }).end as Day), dateFnsAdd(from, count), dateFnsWalk(from, count), dayjs(from).businessDaysAdd(count).format('YYYY-MM-DD')];
      if (theirs.some((date) => date !== ours)) throw new Error(`${from} + ${count}: ${ours}, ${theirs.join(', ')}`);
    }
  }
}
