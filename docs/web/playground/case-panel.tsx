import type { AnyEvent, CivilDate, Regulation } from 'klachtrecht';
import { addDays, isDate, replayLog, type Entry } from './case-file.js';
import { capital, type Speaking } from './common.js';
import { draftOf, EventForm, type Draft } from './event-form.js';

const own = new Set(['type', 'on', 'id', 'by', 'recordedOn', 'duty', 'facts']);

/** What an event carried, in a few words. */
const particulars = (event: AnyEvent, regulation: Regulation, { file, say, names }: Speaking): string => {
  const { definition } = regulation;
  const { locale } = file;
  const value = (declared: { readonly type: string } | undefined, given: unknown): string => {
    if (typeof given === 'boolean') return say(given ? 'yes' : 'no');
    if (declared?.type === 'choice') return (declared as unknown as { readonly options: Readonly<Record<string, { readonly nl: string; readonly en: string }>> }).options[String(given)]?.[locale] ?? String(given);
    if (declared?.type === 'ground') return definition.grounds[String(given)]?.label[locale] ?? String(given);
    if (declared?.type === 'date' && isDate(given)) return names.date(given);
    if (typeof given === 'object' && given !== null) return Object.entries(given).map(([unit, count]) => `${String(count)} ${unit}`).join(' ');
    return String(given);
  };
  const attributes = Object.entries(event).flatMap(([id, given]) => {
    if (own.has(id)) return [];
    const declared = definition.events[event.type]?.attributes?.[id];
    return [`${declared?.label[locale] ?? (id === 'part' ? say('part') : id)}: ${value(declared, given)}`];
  });
  const facts = Object.entries(event.facts ?? {}).map(([id, given]) => `${definition.facts[id]?.label[locale] ?? id}: ${value(definition.facts[id], given)}`);
  return [...attributes, ...facts].join('; ');
};

interface TodayProps extends Speaking {
  readonly nextChangeOn: CivilDate | null;
  readonly onToday: (today: CivilDate) => void;
}

/** Moves the day of the question. */
export const Today = ({ file, say, names, nextChangeOn, onToday }: TodayProps) => (
  <div class="today" role="group" aria-label={say('today')}>
    <label for="today">{say('today')}</label>
    <div class="today-row">
      <button type="button" class="icon" aria-label={say('dayBack')} title={say('dayBack')} onClick={() => onToday(addDays(file.today, -1))}>
        −
      </button>
      <input id="today" type="date" value={file.today} onInput={(event) => isDate(event.currentTarget.value) && onToday(event.currentTarget.value)} />
      <button type="button" class="icon" aria-label={say('dayOn')} title={say('dayOn')} onClick={() => onToday(addDays(file.today, 1))}>
        +
      </button>
    </div>
    <button type="button" class="quiet" onClick={() => onToday(addDays(file.today, 7))}>
      {say('weekOn')}
    </button>
    <button type="button" class="quiet" disabled={nextChangeOn === null} onClick={() => nextChangeOn !== null && onToday(nextChangeOn)}>
      {say('toChange')}
      {nextChangeOn === null ? '' : ` (${names.date(nextChangeOn)})`}
    </button>
  </div>
);

interface CasePanelProps extends Speaking {
  readonly regulation: Regulation;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onLog: (log: readonly Entry[], on?: CivilDate) => void;
  readonly onProblem: (index: number, log: readonly Entry[]) => void;
}

/** What happened, and the form to tell more. */
export const CasePanel = ({ regulation, draft, onDraft, onLog, onProblem, ...speaking }: CasePanelProps) => {
  const { file, say, names } = speaking;
  const remove = (index: number): void => {
    const log = file.log.filter((_entry, other) => other !== index);
    if (replayLog(regulation, log).ok) onLog(log);
    else onProblem(index, log);
  };
  return (
    <section class="card case" aria-labelledby="case-title">
      <div class="card-head">
        <h2 id="case-title">{say('thisCase')}</h2>
      </div>
      {file.log.length === 0 ? <p class="muted">{say('noEvents')}</p> : null}
      <ol class="events">
        {file.log.map((entry, index) => {
          const { event, tolerated } = entry;
          const label = names.event(event.type);
          const details = particulars(event, regulation, speaking);
          return (
            <li class={`event${event.on > file.today ? ' later' : ''}${draft.editing === index ? ' editing' : ''}`}>
              <time dateTime={event.on}>{names.date(event.on, true)}</time>
              <p class="event-label">
                {capital(label)}
                {tolerated === true ? <span class="badge warn">{say('tolerated')}</span> : null}
                {event.on > file.today ? <span class="badge">{say('notYet')}</span> : null}
              </p>
              {event.by === undefined ? null : <p class="muted">{names.actors([event.by])}</p>}
              {details === '' ? null : <p class="muted">{details}</p>}
              <p class="event-actions">
                <button type="button" class="link" aria-label={`${say('edit')}: ${label}`} onClick={() => onDraft({ ...draftOf(entry, index), offered: (draft.offered ?? 0) + 1 })}>
                  {say('edit')}
                </button>
                <button type="button" class="link" aria-label={`${say('remove')}: ${label}`} onClick={() => remove(index)}>
                  {say('remove')}
                </button>
              </p>
            </li>
          );
        })}
      </ol>
      <EventForm regulation={regulation} draft={draft} onDraft={onDraft} onLog={onLog} {...speaking} />
    </section>
  );
};
