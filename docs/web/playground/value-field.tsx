import type { Locale } from 'klachtrecht';
import type { Definition, ValueType } from 'klachtrecht/authoring';
import { sayIn } from './words.js';

const units = { workingDays: { nl: 'werkdagen', en: 'working days' }, days: { nl: 'dagen', en: 'days' }, weeks: { nl: 'weken', en: 'weeks' }, months: { nl: 'maanden', en: 'months' }, years: { nl: 'jaar', en: 'years' } } as const;

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly type: ValueType;
  readonly required?: boolean;
  readonly value: unknown;
  readonly definition: Definition;
  readonly locale: Locale;
  readonly onValue: (value: unknown) => void;
}

/** A field for a value as a regulation declares it; undefined is a value that nobody told. */
export const ValueField = ({ id, label, type, required = false, value, definition, locale, onValue }: FieldProps) => {
  const say = sayIn(locale);
  const text = (input: { readonly currentTarget: HTMLInputElement | HTMLSelectElement }): void => onValue(input.currentTarget.value === '' ? undefined : input.currentTarget.value);
  const select = (options: readonly (readonly [string, string])[], current: string, onChange: (chosen: string) => void) => (
    <select id={id} value={current} required={required} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{required ? say('choose') : say('notSaid')}</option>
      {options.map(([name, shown]) => (
        <option value={name}>{shown}</option>
      ))}
    </select>
  );
  const input = () => {
    switch (type.type) {
      case 'boolean':
        return select([['true', say('yes')], ['false', say('no')]], typeof value === 'boolean' ? String(value) : '', (chosen) => onValue(chosen === '' ? undefined : chosen === 'true'));
      case 'choice':
        return select(Object.entries(type.options).map(([name, option]) => [name, option[locale]] as const), typeof value === 'string' ? value : '', (chosen) => onValue(chosen === '' ? undefined : chosen));
      case 'ground':
        return select(Object.entries(definition.grounds).map(([name, ground]) => [name, ground.label[locale]] as const), typeof value === 'string' ? value : '', (chosen) => onValue(chosen === '' ? undefined : chosen));
      case 'date':
        return <input id={id} type="date" required={required} value={typeof value === 'string' ? value : ''} onInput={text} />;
      case 'number':
        return <input id={id} type="number" required={required} value={typeof value === 'number' ? value : ''} onInput={(event) => onValue(event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))} />;
      case 'duration': {
        const [unit = 'weeks', count] = Object.entries((value ?? {}) as Readonly<Record<string, number>>)[0] ?? [];
        return (
          <span class="duration">
            <input id={id} type="number" min="1" required={required} aria-label={`${label}: ${say('amount')}`} value={count ?? ''} onInput={(event) => onValue(event.currentTarget.value === '' ? undefined : { [unit]: Number(event.currentTarget.value) })} />
            <select aria-label={`${label}: ${say('unit')}`} value={unit} onChange={(event) => onValue(count === undefined ? undefined : { [event.currentTarget.value]: count })}>
              {Object.entries(units).map(([name, shown]) => (
                <option value={name}>{shown[locale]}</option>
              ))}
            </select>
          </span>
        );
      }
      case 'text':
        return <input id={id} type="text" required={required} value={typeof value === 'string' ? value : ''} onInput={text} />;
    }
  };
  return (
    <div class="field">
      <label for={id}>
        {label}
        {required ? <span class="required"> ({say('required')})</span> : null}
      </label>
      {input()}
    </div>
  );
};
