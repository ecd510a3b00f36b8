import { useEffect, useState } from 'preact/hooks';
import { severityLabels, type Regulation } from 'klachtrecht';
import { readAs, type CaseFile } from './case-file.js';
import { Card, Cites } from './common.js';
import { assessmentOf, differenceBetween, isSame, type Difference } from './view.js';
import type { ViewProps } from './overview.js';

interface ReadingsProps extends ViewProps {
  readonly base: Regulation;
  readonly onReadings: (readings: Readonly<Record<string, string>>) => void;
}

type Effect = Difference | 'impossible';

const nameOf = (reading: string, option: string): string => `${reading}=${option}`;

/** What each other choice would change, worked out a few at a time so that the page stays quick. */
const useEffects = (base: Regulation, file: CaseFile): ReadonlyMap<string, Effect> => {
  const [effects, setEffects] = useState<ReadonlyMap<string, Effect>>(new Map());
  useEffect(() => {
    const now = assessmentOf(readAs(base, file.readings), file);
    const { readings } = base.definition;
    const asked = Object.entries(readings).flatMap(([id, reading]) =>
      reading.recordedOnly === undefined ? Object.keys(reading.options).flatMap((option) => (option === (file.readings[id] ?? reading.default) ? [] : [{ id, option }])) : [],
    );
    const found = new Map<string, Effect>();
    let timer = 0;
    const go = (index: number): void => {
      for (const { id, option } of asked.slice(index, index + 4)) {
        let other: ReturnType<typeof assessmentOf>;
        try {
          other = assessmentOf(readAs(base, { ...file.readings, [id]: option }), file);
        } catch {
          other = undefined;
        }
        found.set(nameOf(id, option), now === undefined || other === undefined ? 'impossible' : differenceBetween(now, other));
      }
      if (index + 4 < asked.length) timer = window.setTimeout(() => go(index + 4));
      else setEffects(found);
    };
    timer = window.setTimeout(() => go(0));
    return () => window.clearTimeout(timer);
  }, [base, file]);
  return effects;
};

const Effects = ({ effect, names, say }: ReadingsProps & { readonly effect: Effect }) => {
  if (effect === 'impossible') return <p class="muted">{say('notReplayable')}</p>;
  if (isSame(effect)) return <p class="muted">{say('changesNothing')}</p>;
  const date = (value: string | null): string => (value === null ? say('noEnd') : names.date(value as never));
  return (
    <div class="effect">
      <p class="muted">{say('changesHere')}</p>
      <ul>
        {effect.moved.map(({ id, from, to }) => (
          <li>
            {names.thing(id)}: <s>{date(from)}</s> → <strong>{date(to)}</strong>
          </li>
        ))}
        {effect.other.map(({ kind, text }) => (
          <li>
            {kind === 'state' ? `→ ${text}` : `${kind === 'gone' ? '− ' : kind === 'new' ? '+ ' : '≠ '}${names.thing(text)}`}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** How ambiguities are read: another choice, and what it changes here. */
export const ReadingsPanel = (props: ReadingsProps) => {
  const { base, file, say, onReadings } = props;
  const { locale } = file;
  const effects = useEffects(base, file);
  const [onlyMatters, setOnlyMatters] = useState(false);
  const readings = Object.entries(base.definition.readings).filter(([, reading]) => reading.recordedOnly === undefined);
  const matters = (id: string): boolean => file.readings[id] !== undefined || Object.keys(base.definition.readings[id]?.options ?? {}).some((option) => {
    const effect = effects.get(nameOf(id, option));
    return effect !== undefined && (effect === 'impossible' || !isSame(effect));
  });
  return (
    <Card
      id="readings-title"
      title={say('readings')}
      aside={
        <button type="button" class="quiet" disabled={Object.keys(file.readings).length === 0} onClick={() => onReadings({})}>
          {say('backToDefaults')}
        </button>
      }
    >
      <p class="muted">{say('readingsIntro')}</p>
      <label class="check">
        <input type="checkbox" checked={onlyMatters} onChange={(event) => setOnlyMatters(event.currentTarget.checked)} />
        {say('onlyMatters')}
      </label>
      {readings.map(([id, reading]) => {
        if (onlyMatters && !matters(id)) return null;
        const chosen = file.readings[id] ?? reading.default;
        return (
          <fieldset class={`reading${chosen === reading.default ? '' : ' switched'}`} key={id}>
            <legend>
              <span class="reading-id">{id}</span> {reading.question[locale]}
            </legend>
            <p class="muted">
              {severityLabels[reading.severity][locale]} <Cites {...props} clauses={reading.clauses} />
            </p>
            {Object.entries(reading.options).map(([option, { label }]) => {
              const effect = effects.get(nameOf(id, option));
              return (
                <div class="option">
                  <label class="check">
                    <input
                      type="radio"
                      name={`reading-${id}`}
                      value={option}
                      checked={option === chosen}
                      onChange={() => {
                        const { [id]: _before, ...others } = file.readings;
                        onReadings(option === reading.default ? others : { ...others, [id]: option });
                      }}
                    />
                    {label[locale]}
                    {option === reading.default ? <span class="badge">{say('default')}</span> : null}
                  </label>
                  {option === chosen || effect === undefined ? null : <Effects {...props} effect={effect} />}
                </div>
              );
            })}
            {chosen === reading.default ? <p class="muted reason">{reading.reason[locale]}</p> : null}
          </fieldset>
        );
      })}
    </Card>
  );
};
