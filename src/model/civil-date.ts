/** A date of the civil calendar, ISO `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31: no time of day, no time zone. */
export type CivilDate = `${number}-${number}-${number}`;
