import { describeIssue, describeMissing, describeStep, dutyStatusLabels, nextEventStatusLabels, phaseLabels, windowStatusLabels, type AssessedDuty, type AssessedWindow, type NextEvent, type Step } from 'klachtrecht';
import { daysBetween } from './case-file.js';
import { capital, Card, Cites, type Speaking } from './common.js';
import { Timeline } from './timeline.js';
import { isRunning, type View } from './view.js';

export interface ViewProps extends Speaking {
  readonly view: View;
}

/** Where the case stands, in a sentence or two. */
export const Position = ({ view, ...speaking }: ViewProps) => {
  const { file, say, names } = speaking;
  const { assessment } = view;
  const standing = assessment.open ? say('open') : assessment.settled ? say('settled') : say('closed');
  return (
    <section class={`position ${assessment.open ? 'is-open' : 'is-closed'}`} aria-live="polite" aria-label={standing}>
      <p class="standing">{standing}</p>
      <p class="place">
        {assessment.state.map((path) => (
          <span class="state-path">{path.split('.').map((key) => key.replaceAll('-', ' ')).join(' › ')}</span>
        ))}
        {assessment.phases.map((phase) => (
          <span class={`badge phase-${phase}`}>{phaseLabels[phase][file.locale]}</span>
        ))}
      </p>
      <p class="muted">
        {assessment.filedOn === null ? '' : `${say('filedOn')} ${names.date(assessment.filedOn, true)}. `}
        {assessment.nextChangeOn === null ? say('noChange') : `${say('changesOn')} ${names.date(assessment.nextChangeOn, true)}.`}
      </p>
    </section>
  );
};

const Steps = ({ steps, file, say }: Speaking & { readonly steps: readonly Step[] | undefined }) =>
  steps === undefined || steps.length === 0 ? null : (
    <details class="steps">
      <summary>{say('steps')}</summary>
      <ol>
        {steps.map((step) => (
          <li class={`step-${step.kind}`}>{describeStep(step, file.locale)}</li>
        ))}
      </ol>
    </details>
  );

const DutyDate = ({ duty, speaking, before }: { readonly duty: AssessedDuty; readonly speaking: Speaking; readonly before: AssessedDuty | undefined }) => {
  const { file, say, names } = speaking;
  if (duty.due === null) return <p class="due muted">{duty.status === 'undetermined' ? say('undetermined') : say('noTerm')}</p>;
  const left = daysBetween(file.today, duty.due);
  const counted = left === 0 ? say('todayWord') : left > 0 ? `${say('left')} ${left} ${left === 1 ? say('day') : say('days')}` : `${-left} ${left === -1 ? say('day') : say('days')} ${say('late')}`;
  return (
    <p class="due">
      <span class="muted">{say('noLaterThan')}</span> <time dateTime={duty.due}>{names.date(duty.due, true)}</time>
      {isRunning(duty) ? <span class={`countdown${left < 0 ? ' late' : left <= 3 ? ' soon' : ''}`}>{counted}</span> : null}
      {duty.provisional ? <span class="badge">{say('provisional')}</span> : null}
      {duty.soft ? <span class="badge">{say('soft')}</span> : null}
      {before === undefined || before.due === duty.due ? null : (
        <span class="moved">
          {say('defaultReading')}: {before.due === null ? say('noTerm') : names.date(before.due)}
        </span>
      )}
    </p>
  );
};

const Duty = ({ duty, before, ...speaking }: Speaking & { readonly duty: AssessedDuty; readonly before: AssessedDuty | undefined } & { readonly act: string }) => {
  const { file, say, names } = speaking;
  return (
    <li class={`duty status-${duty.status}`}>
      <div class="duty-head">
        <h3>
          {capital(names.duty(duty.id))}
          {duty.instance.endsWith('#1') ? '' : ` (${duty.instance})`}
        </h3>
        <span class="badge status">{dutyStatusLabels[duty.status][file.locale]}</span>
      </div>
      <DutyDate duty={duty} before={before} speaking={speaking} />
      <p class="who">
        <strong>{capital(names.actors(duty.obligor))}</strong> → {names.actors(duty.beneficiary, 'en')}: {speaking.act}
      </p>
      <p class="muted basis">
        {duty.metOn === undefined ? (duty.due === null && isRunning(duty) ? `${duty.elapsedDays} ${say('elapsed')}. ` : '') : `${say('metOn')} ${names.date(duty.metOn)}. `}
        {duty.missing.length === 0 ? '' : `${capital(say('neededFirst'))}: ${describeMissing(duty.missing, file.locale, names.missing)}. `}
        <Cites {...speaking} clauses={duty.cites} />
      </p>
      <Steps {...speaking} steps={duty.steps} />
    </li>
  );
};

/** Who owes what, the most pressing first; what is done with last. */
export const Duties = ({ view, ...speaking }: ViewProps) => {
  const { file, say } = speaking;
  const { assessment, byDefault, regulation } = view;
  const running = assessment.duties.filter(isRunning).sort((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'));
  const done = assessment.duties.filter((duty) => !isRunning(duty));
  const row = (duty: AssessedDuty) => (
    <Duty
      key={duty.instance}
      {...speaking}
      duty={duty}
      before={byDefault?.duties.find(({ instance }) => instance === duty.instance)}
      act={regulation.definition.duties[duty.id]?.act[file.locale] ?? ''}
    />
  );
  return (
    <Card id="duties-title" title={say('duties')}>
      {running.length === 0 ? <p class="muted">{say('noDuties')}</p> : <ul class="duties">{running.map(row)}</ul>}
      {done.length === 0 ? null : (
        <details class="done">
          <summary>
            {say('doneDuties')} ({done.length})
          </summary>
          <ul class="duties">{done.map(row)}</ul>
        </details>
      )}
    </Card>
  );
};

export const Windows = ({ view, ...speaking }: ViewProps) => {
  const { file, say, names } = speaking;
  const { windows } = view.assessment;
  if (windows.length === 0) return null;
  const row = (window: AssessedWindow) => {
    const before = view.byDefault?.windows.find(({ instance }) => instance === window.instance);
    return (
      <li class={`duty status-window-${window.status}`} key={window.instance}>
        <div class="duty-head">
          <h3>
            {capital(names.actors(window.holder))}: {view.regulation.definition.windows[window.id]?.right[file.locale] ?? window.id}
          </h3>
          <span class="badge status">{windowStatusLabels[window.status][file.locale]}</span>
        </div>
        <p class="due">
          {window.until === null ? (
            <span class="muted">{say('noEnd')}</span>
          ) : (
            <>
              <span class="muted">{say('upTo')}</span> <time dateTime={window.until}>{names.date(window.until, true)}</time>
            </>
          )}
          {before === undefined || before.until === window.until ? null : (
            <span class="moved">
              {say('defaultReading')}: {before.until === null ? say('noEnd') : names.date(before.until)}
            </span>
          )}
        </p>
        <p class="muted basis">
          <Cites {...speaking} clauses={window.cites} />
        </p>
        <Steps {...speaking} steps={window.steps} />
      </li>
    );
  };
  return (
    <Card id="windows-title" title={say('windows')}>
      <ul class="duties">{windows.map(row)}</ul>
    </Card>
  );
};

/** Every event: possible, depending on what is not known, or not possible and why. */
export const Next = ({ view, onChoose, ...speaking }: ViewProps & { readonly onChoose: (type: string) => void }) => {
  const { file, say, names } = speaking;
  const of = (status: NextEvent['status']): readonly NextEvent[] => view.next.filter((next) => next.status === status);
  const affected = ({ affects }: NextEvent): string => affects.map((instance) => names.thing(instance.replace(/#\d+$/, ''))).join(', ');
  const button = (next: NextEvent) => (
    <button type="button" class="choice" onClick={() => onChoose(next.type)}>
      {capital(names.event(next.type))}
    </button>
  );
  const [permitted, needs, refused] = [of('permitted'), of('needs'), of('refused')];
  return (
    <Card id="next-title" title={say('next')}>
      <h3 class="sub">
        {say('possible')} <span class="count">{permitted.length}</span>
      </h3>
      <ul class="choices">
        {permitted.map((next) => (
          <li title={affected(next)}>{button(next)}</li>
        ))}
      </ul>
      {needs.length === 0 ? null : (
        <>
          <h3 class="sub">
            {say('depends')} <span class="count">{needs.length}</span>
          </h3>
          <ul class="needs">
            {needs.map((next) => (
              <li>
                {button(next)} <span class="muted">{describeMissing(next.missing, file.locale, names.missing)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {refused.length === 0 ? null : (
        <details class="refused">
          <summary>
            {say('notPossible')} <span class="count">{refused.length}</span>
          </summary>
          <dl>
            {refused.map((next) => (
              <div>
                <dt>
                  {capital(names.event(next.type))} <span class="visually-hidden">({nextEventStatusLabels.refused[file.locale]})</span>
                </dt>
                <dd>
                  {next.issues.map((issue) => (
                    <p>
                      {describeIssue({ ...issue, path: [] }, file.locale)} <Cites {...speaking} clauses={issue.cites ?? []} />
                    </p>
                  ))}
                  {next.from === null ? null : (
                    <p>
                      {capital(say('possibleFrom'))} {names.date(next.from)}.
                    </p>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Card>
  );
};

export const Findings = ({ view, ...speaking }: ViewProps) => {
  const { say } = speaking;
  const lines = view.explanation.sections.find(({ id }) => id === 'findings')?.lines ?? [];
  return (
    <Card id="findings-title" title={say('findings')}>
      {lines.length === 0 ? (
        <p class="muted">{say('noFindings')}</p>
      ) : (
        <ul class="findings">
          {lines.map((line) => (
            <li>
              {line.text} <Cites {...speaking} clauses={line.cites.map(({ clause }) => clause)} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};

export const Overview = ({ onChoose, ...props }: ViewProps & { readonly onChoose: (type: string) => void }) => (
  <>
    <Timeline {...props} />
    <div class="columns">
      <div>
        <Duties {...props} />
        <Windows {...props} />
      </div>
      <div>
        <Next {...props} onChoose={onChoose} />
        <Findings {...props} />
      </div>
    </div>
  </>
);
