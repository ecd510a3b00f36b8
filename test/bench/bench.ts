import { measure, print } from './bench-table.js';
import { checkAgreement, rows as calendarRows } from './calendar-rows.js';
import { rows as caseRows } from './case-rows.js';

checkAgreement();
print(await measure([...calendarRows, ...caseRows]), process.argv.slice(2));
