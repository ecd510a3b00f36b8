import type { Definition, Patch, ReadingOption } from 'klachtrecht/authoring';
import type { Traceability } from 'klachtrecht/check';
import { placeInWords, valueInWords } from 'klachtrecht/diff';
import type { PlayedScenario } from '../played.js';
import { Cites, ScenarioLinks } from './cites.js';
import { severityWords } from './regulation-words.js';

type Items = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What an option puts in the place of what, in words. */
const changesOf = (definition: Definition, patch: Patch): readonly string[] => {
  const change = (path: readonly string[], from: unknown, to: unknown): string => `${placeInWords({ path }, definition).nl}: ${valueInWords(definition, to).nl} in plaats van ${valueInWords(definition, from).nl}`;
  return Object.entries(patch).flatMap(([section, value]): string[] => {
    const now = definition[section as keyof Definition];
    if (typeof value === 'string') return [change([section], now, value)];
    return Object.entries(value as Items).flatMap(([id, fields]) => Object.entries(fields).map(([field, to]) => change([section, id, field], (now as Items | undefined)?.[id]?.[field], to)));
  });
};

/** Rules that ask which option was chosen. */
const askedBy = (definition: Definition, reading: string, option: string): readonly string[] =>
  Object.values(definition.rules).flatMap((rule) => (rule.kind === 'reading' && rule.reading === reading && rule.option === option ? [rule.label.nl] : []));

const Effects = ({ definition, reading, name, option, isDefault }: { readonly definition: Definition; readonly reading: string; readonly name: string; readonly option: ReadingOption; readonly isDefault: boolean }) => {
  const effects = [...(option.patch === undefined ? [] : changesOf(definition, option.patch)), ...askedBy(definition, reading, name).map((rule) => `dan geldt: ${rule}`)];
  if (effects.length === 0) return isDefault ? <span class="note">zo rekent de bibliotheek, tenzij u anders kiest</span> : null;
  return (
    <ul class="effects">
      {effects.map((effect) => (
        <li>{effect}</li>
      ))}
    </ul>
  );
};

/** Every ambiguity of the text: how it was read, how else it can be, and what that changes. */
export const ReadingsSection = ({ definition, traced, played }: { readonly definition: Definition; readonly traced: Traceability; readonly played: readonly PlayedScenario[] }) => (
  <section aria-labelledby="lezingen">
    <h2 id="lezingen">Hoe onduidelijkheden zijn gelezen</h2>
    <p class="lead">Waar de tekst meer dan één uitleg toelaat, staat hier welke is gekozen en waarom, en wat een andere verandert.</p>
    {Object.entries(definition.readings).map(([id, reading]) => (
      <article class="reading" id={`lezing-${id}`}>
        <h3>
          <a class="clause-id" href={`#lezing-${id}`}>
            {id}
          </a>
          {reading.question.nl}
        </h3>
        <p class="reading-meta">
          <span class={`severity severity-${reading.severity}`}>{severityWords[reading.severity]}</span> <Cites clauses={reading.clauses} />
        </p>
        <ul class="options">
          {Object.entries(reading.options).map(([name, option]) => (
            <li class={name === reading.default ? 'default' : undefined}>
              <span class="option-label">{option.label.nl}</span>
              {name === reading.default ? <span class="badge">gekozen</span> : null}
              <Effects definition={definition} reading={id} name={name} option={option} isDefault={name === reading.default} />
            </li>
          ))}
        </ul>
        <p class="reason">{reading.reason.nl}</p>
        {reading.recordedOnly === undefined ? null : <p class="note">Niet om te schakelen: {reading.recordedOnly.nl}</p>}
        <ScenarioLinks titles={traced.items.find((item) => item.section === 'readings' && item.id === id)?.scenarios ?? []} played={played} />
      </article>
    ))}
  </section>
);
