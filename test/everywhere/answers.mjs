// All that the library answers: every scenario played, its case assessed after each step, what may follow, and the whole told in both languages.

/** Asks everything, hands each answer on as text, and gives how many there were. */
export const answersTo = (library, files, hear) => {
  let answers = 0;
  const { applyEvent, assess, describeIssue, explain, nextEvents, openCase, withReadings, toCivilDate, dueDate, findRegulation, parseScenarios, runScenario, writeScenario } = library;
  const tell = (answer) => {
    answers += 1;
    hear(`${JSON.stringify(answer)}\n`);
    if (answer?.ok === false) for (const issue of answer.issues) tell(describeIssue(issue, 'nl'));
  };

  /** The event of a step, without what the step expects. */
  const eventIn = ({ datum, gebeurtenis, door, feiten, kenmerken, dan: _dan, geweigerd: _refused, ...attributes }) => ({ type: gebeurtenis, on: datum, ...(door === undefined ? {} : { by: door }), ...(feiten === undefined ? {} : { facts: feiten }), ...kenmerken, ...attributes });

  const play = (scenario, id) => {
    const found = findRegulation(id);
    if (!found.ok) throw new Error(`There is no regulation ${id}.`);
    tell(runScenario(found.value, scenario));
    tell(writeScenario(scenario));
    const regulation = scenario.lezing === undefined ? found.value : withReadings(found.value, scenario.lezing);
    let current = openCase(regulation);
    for (const step of scenario.stappen) {
      if (step.gebeurtenis !== undefined) {
        const next = applyEvent(regulation, current, eventIn(step));
        if (next.ok) current = next.value;
        else tell(next);
      }
      tell(assess(regulation, current, step.datum));
    }
    const asOf = scenario.stappen.at(-1).datum;
    tell(nextEvents(regulation, current, asOf));
    for (const locale of ['nl', 'en']) tell(explain(regulation, current, { asOf, locale }));
  };

  for (const text of files) {
    const parsed = parseScenarios(text);
    tell(parsed.ok ? parsed.value.length : parsed);
    if (parsed.ok) for (const { scenario } of parsed.value) for (const id of [scenario.reglement].flat()) play(scenario, id);
  }
  for (let day = 1; day <= 28; day += 1) {
    const from = `2026-03-${String(day).padStart(2, '0')}`;
    tell(toCivilDate(`${from}T23:30:00Z`));
    for (const within of [{ workingDays: 5 }, { weeks: 3 }, { months: 6 }, { years: 2 }]) tell(dueDate({ from, within, roll: 'forward' }));
  }
  return answers;
};
