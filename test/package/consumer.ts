// The types as a user of TypeScript sees them.
import { applyEvent, assess, dueDate, openCase, weeks, withReadings, type Assessment, type Case, type Result } from 'klachtrecht';
import { compileCalendar, nlFeestdagen } from 'klachtrecht/calendar';
import { jsonSchemas } from 'klachtrecht/export';
import { krachtigPerspectief } from 'klachtrecht/regulations/krachtig-perspectief';
import { parseScenarios } from 'klachtrecht/scenario';

const filed: Result<Case> = applyEvent(krachtigPerspectief, openCase(krachtigPerspectief), { type: 'klacht.ontvangen', on: '2026-04-02', vorm: 'e-mail' });
// @ts-expect-error -- a misspelt event
applyEvent(krachtigPerspectief, openCase(krachtigPerspectief), { type: 'klacht.ontvange', on: '2026-04-02' });
// @ts-expect-error -- an option that does not exist
withReadings(krachtigPerspectief, { 'G-99': 'forward' });

if (filed.ok) {
  const assessed: Result<Assessment> = assess(krachtigPerspectief, filed.value, '2026-04-11');
  if (assessed.ok) console.log(assessed.value.duties.map(({ due }) => due), dueDate({ from: '2026-04-02', within: weeks(2) }));
}
console.log(compileCalendar(nlFeestdagen).isWorkingDay(1), jsonSchemas, parseScenarios(''));
