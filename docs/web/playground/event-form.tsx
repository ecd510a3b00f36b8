import { useEffect, useRef, useState } from 'preact/hooks';
import { describeIssue, nextEvents, type AnyEvent, type CivilDate, type Issue, type Regulation } from 'klachtrecht';
import { isDate, replayLog, withEntry, type Entry } from './case-file.js';
import { capital, Cites, type Speaking } from './common.js';
import { ValueField } from './value-field.js';

/** What the form holds while it is being filled in. */
export interface Draft {
  readonly type: string;
  readonly on: CivilDate;
  readonly by?: string;
  readonly part?: string;
  readonly duty?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The place in the log of the event that is being changed. */
  readonly editing?: number;
  /** Counts the times that a draft was offered from elsewhere, so that the same one can be offered again. */
  readonly offered?: number;
}

const known = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const own = new Set(['type', 'on', 'id', 'by', 'recordedOn', 'part', 'duty', 'facts']);

export const emptyDraft = (on: CivilDate): Draft => ({ type: '', on, attributes: {}, facts: {} });

/** The form of an event that was recorded already. */
export const draftOf = ({ event }: Entry, editing: number): Draft => ({
  type: event.type,
  on: event.on,
  ...(event.by === undefined ? {} : { by: event.by }),
  ...(event.part === undefined ? {} : { part: event.part }),
  ...(event.duty === undefined ? {} : { duty: event.duty }),
  attributes: Object.fromEntries(Object.entries(event).filter(([key]) => !own.has(key))),
  facts: { ...event.facts },
  editing,
});

const eventOf = ({ type, on, by, part, duty, attributes, facts }: Draft): AnyEvent => ({
  ...known(attributes),
  type,
  on,
  ...(by === undefined || by === '' ? {} : { by }),
  ...(part === undefined || part.trim() === '' ? {} : { part: part.trim() }),
  ...(duty === undefined || duty === '' ? {} : { duty }),
  ...(Object.keys(known(facts)).length === 0 ? {} : { facts: known(facts) as NonNullable<AnyEvent['facts']> }),
});

interface Refusal {
  readonly issues: readonly Issue[];
  /** The event that became impossible is a later one. */
  readonly later: boolean;
  readonly canTolerate: boolean;
}

interface FormProps extends Speaking {
  readonly regulation: Regulation;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onLog: (log: readonly Entry[], on: CivilDate) => void;
}

/** Records an event: its fields are those that the regulation declares, and a refusal says why. */
export const EventForm = ({ regulation, draft, onDraft, onLog, ...speaking }: FormProps) => {
  const { file, say, names } = speaking;
  const { locale } = file;
  const { definition } = regulation;
  const [refusal, setRefusal] = useState<Refusal | undefined>();
  const typeField = useRef<HTMLSelectElement>(null);
  const refusalBox = useRef<HTMLDivElement>(null);
  const others = draft.editing === undefined ? file.log : file.log.filter((_entry, index) => index !== draft.editing);

  useEffect(() => setRefusal(undefined), [draft.type, draft.on, file.regulation, file.log]);
  useEffect(() => {
    if (draft.offered !== undefined) typeField.current?.focus();
  }, [draft.offered]);
  useEffect(() => refusalBox.current?.focus(), [refusal]);

  const before = replayLog(regulation, others, isDate(draft.on) ? draft.on : undefined);
  const possible = before.ok && isDate(draft.on) ? nextEvents(regulation, before.case, draft.on) : [];
  const groups = (['permitted', 'needs', 'refused'] as const).map((status) => ({ status, types: possible.filter((next) => next.status === status).map(({ type }) => type) }));
  const groupNames = { permitted: say('possible'), needs: say('depends'), refused: say('notPossible') } as const;

  const declared = definition.events[draft.type];
  const actors = declared?.by ?? Object.keys(definition.actors);
  const openDuties = before.ok ? before.case.duties.filter((duty) => duty.met === undefined && duty.cancelled === undefined) : [];
  const repeated = openDuties.filter((one) => openDuties.some((other) => other !== one && other.duty === one.duty));
  const asked = new Set(possible.find((next) => next.type === draft.type)?.missing.flatMap(({ kind, id }) => (kind === 'fact' ? [id] : [])));
  const factField = (id: string) => {
    const fact = definition.facts[id];
    return fact === undefined ? null : (
      <ValueField key={id} id={`fact-${id}`} label={capital(fact.label[locale])} type={fact} value={draft.facts[id]} definition={definition} locale={locale} onValue={(value) => onDraft({ ...draft, facts: { ...draft.facts, [id]: value } })} />
    );
  };

  const submit = (tolerate: boolean): void => {
    const entry: Entry = { event: eventOf(draft), ...(tolerate ? { tolerated: true as const } : {}) };
    const { log, index } = withEntry(others, entry);
    const replayed = replayLog(regulation, log);
    if (replayed.ok) {
      setRefusal(undefined);
      onLog(log, draft.on);
      onDraft(emptyDraft(draft.on));
      return;
    }
    setRefusal({ issues: replayed.issues, later: replayed.index !== index, canTolerate: replayed.index === index && replayed.issues.every(({ code }) => code === 'event-not-provided-for' || code === 'guard-refuses') });
  };

  return (
    <form
      class="event-form"
      aria-labelledby="event-form-title"
      onSubmit={(event) => {
        event.preventDefault();
        submit(false);
      }}
    >
      <h3 id="event-form-title">{draft.editing === undefined ? say('addEvent') : say('editEvent')}</h3>
      <div class="field-row">
        <div class="field">
          <label for="event-type">{say('event')}</label>
          <select id="event-type" ref={typeField} value={draft.type} required onChange={(event) => onDraft({ ...draft, type: event.currentTarget.value, by: '', duty: '', attributes: {} })}>
            <option value="">{say('choose')}</option>
            {groups.map(({ status, types }) =>
              types.length === 0 ? null : (
                <optgroup label={groupNames[status]}>
                  {types.map((type) => (
                    <option value={type}>{names.event(type)}</option>
                  ))}
                </optgroup>
              ),
            )}
          </select>
        </div>
        <div class="field date-field">
          <label for="event-date">{say('date')}</label>
          <input id="event-date" type="date" required value={draft.on} onInput={(event) => onDraft({ ...draft, on: event.currentTarget.value as CivilDate })} />
        </div>
      </div>
      {declared === undefined ? null : (
        <>
          {declared.by?.length === 1 ? null : (
            <div class="field">
              <label for="event-by">{say('by')}</label>
              <select id="event-by" value={draft.by ?? ''} onChange={(event) => onDraft({ ...draft, by: event.currentTarget.value })}>
                <option value="">{say('notSaid')}</option>
                {actors.map((actor) => (
                  <option value={actor}>{names.actors([actor])}</option>
                ))}
              </select>
            </div>
          )}
          {Object.entries(declared.attributes ?? {}).map(([id, attribute]) => (
            <ValueField
              key={`${draft.type} ${id}`}
              id={`attribute-${id}`}
              label={capital(attribute.label[locale])}
              type={attribute}
              required={attribute.required === true}
              value={draft.attributes[id]}
              definition={definition}
              locale={locale}
              onValue={(value) => onDraft({ ...draft, attributes: { ...draft.attributes, [id]: value } })}
            />
          ))}
          {[...asked].map(factField)}
          <details class="more-facts" open={Object.keys(known(draft.facts)).some((id) => !asked.has(id))}>
            <summary>{say('facts')}</summary>
            {Object.keys(definition.facts)
              .filter((id) => !asked.has(id))
              .map(factField)}
          </details>
          {repeated.length === 0 && declared.fate === undefined && draft.part === undefined ? null : (
            <details class="more-facts">
              <summary>{say('more')}</summary>
              <div class="field">
                <label for="event-part">{say('part')}</label>
                <input id="event-part" type="text" value={draft.part ?? ''} onInput={(event) => onDraft({ ...draft, part: event.currentTarget.value })} />
              </div>
              {repeated.length === 0 ? null : (
                <div class="field">
                  <label for="event-duty">{say('dutyInstance')}</label>
                  <select id="event-duty" value={draft.duty ?? ''} onChange={(event) => onDraft({ ...draft, duty: event.currentTarget.value })}>
                    <option value="">{say('oldestOpen')}</option>
                    {repeated.map(({ id, duty }) => (
                      <option value={id}>
                        {names.duty(duty)} ({id})
                      </option>
                    ))}
                  </select>
                </div>
              )}
            </details>
          )}
        </>
      )}
      {refusal === undefined ? null : (
        <div class="refusal" role="alert" tabIndex={-1} ref={refusalBox}>
          <h4>{refusal.later ? say('refusedLater') : say('refused')}</h4>
          <ul>
            {refusal.issues.map((issue) => (
              <li>
                {describeIssue({ ...issue, path: [] }, locale)} <Cites {...speaking} clauses={issue.cites ?? []} />
              </li>
            ))}
          </ul>
          {refusal.canTolerate ? (
            <button type="button" class="quiet" onClick={() => submit(true)}>
              {say('recordAnyway')}
            </button>
          ) : null}
        </div>
      )}
      <p class="form-actions">
        <button type="submit" class="primary">
          {draft.editing === undefined ? say('record') : say('save')}
        </button>
        {draft.editing === undefined ? null : (
          <button type="button" class="quiet" onClick={() => onDraft(emptyDraft(file.today))}>
            {say('cancel')}
          </button>
        )}
      </p>
    </form>
  );
};
