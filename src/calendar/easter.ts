import { dayOf, type Day } from './civil-date.js';

/**
 * Easter Sunday of a year in the Gregorian calendar.
 *
 * Source: the anonymous Gregorian computus (Nature, 1876), integer arithmetic throughout; valid for every year.
 *
 * @example fromDay(easter(2026)) // '2026-04-05'
 */
export function easter(year: number): Day {
  const yearOfMetonicCycle = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const lunarCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * yearOfMetonicCycle + century - Math.floor(century / 4) - lunarCorrection + 15) % 30;
  const daysToSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((yearOfMetonicCycle + 11 * epact + 22 * daysToSunday) / 451);
  const daysFromMarch22 = epact + daysToSunday - 7 * lateMoon;
  return dayOf(year, 3, 22) + daysFromMarch22;
}
