import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { assess, openCase, type Regulation } from 'klachtrecht';
import { differenceInWords, stepOf, writeScenario, type Scenario } from 'klachtrecht/scenario';
import { readAs, replayLog, type CaseFile } from './case-file.js';
import type { Speaking } from './common.js';
import { scenariosOf, type Shipped, type ShippedScenario } from './data.js';
import { fragmentOf } from './link.js';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A dialog of the browser itself: it keeps the focus, and Escape closes it. */
const Dialog = ({ title, closeLabel, onClose, children }: DialogProps) => {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    element.current?.showModal();
  }, []);
  return (
    <dialog ref={element} aria-labelledby="dialog-title" onClose={onClose}>
      <div class="dialog-head">
        <h2 id="dialog-title">{title}</h2>
        <button type="button" class="icon" aria-label={closeLabel} onClick={() => element.current?.close()}>
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
};

/** The scenarios that prove a regulation, to be opened as a case. */
export const ExamplesDialog = ({ onClose, onChoose, ...speaking }: Speaking & { readonly onClose: () => void; readonly onChoose: (scenario: ShippedScenario, shipped: Shipped) => void }) => {
  const { file, say } = speaking;
  const [shipped, setShipped] = useState<Shipped | undefined>();
  const [query, setQuery] = useState('');
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    scenariosOf(file.regulation).then(setShipped, () => setFailed(true));
  }, [file.regulation]);
  const asked = query.trim().toLowerCase();
  const found = shipped?.list.filter(({ title, file: name, covers }) => asked === '' || `${title} ${name} ${covers.join(' ')}`.toLowerCase().includes(asked)) ?? [];
  return (
    <Dialog title={say('chooseExample')} closeLabel={say('close')} onClose={onClose}>
      <div class="field">
        <label for="example-search">{say('search')}</label>
        <input id="example-search" type="text" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </div>
      {failed ? <p role="alert">{say('loadFailed')}</p> : null}
      {shipped !== undefined && found.length === 0 ? <p class="muted">{say('nothingFound')}</p> : null}
      <ul class="examples">
        {found.map((scenario) => (
          <li key={`${scenario.file} ${scenario.number}`}>
            <button type="button" class="example" onClick={() => shipped !== undefined && onChoose(scenario, shipped)}>
              {scenario.title}
              {scenario.covers.length === 0 ? null : <span class="muted"> {scenario.covers.join(', ')}</span>}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};

const download = (name: string, text: string, type: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url));
};

const fileName = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'zaak';

/** The case as a scenario file: what happened, and where it then stands. */
export const scenarioOf = (base: Regulation, file: CaseFile, title: string, note: string): string | undefined => {
  const regulation = readAs(base, file.readings);
  const replayed = replayLog(regulation, file.log, file.today);
  const first = file.log[0];
  if (!replayed.ok || first === undefined || first.event.on > file.today) return undefined;
  const now = assess(regulation, replayed.case, file.today);
  const nothing = assess(regulation, openCase(regulation), file.today);
  if (!now.ok || !nothing.ok) return undefined;
  // Against duties and rights of which nothing is known, what is known of these is told.
  const { duties, windows } = now.value;
  const blank = { ...nothing.value, duties: duties.map((duty) => ({ ...duty, due: null, status: 'notApplicable' as const })), windows: windows.map((window) => ({ ...window, until: null, status: 'closed' as const })) };
  const expected = differenceInWords(now.value, blank);
  if (expected === undefined) return undefined;
  const happened = file.log.filter(({ event }) => event.on <= file.today);
  const scenario: Scenario = {
    reglement: file.regulation,
    titel: title,
    ...(Object.keys(file.readings).length === 0 ? {} : { lezing: file.readings }),
    stappen: [...happened.map(({ event, tolerated }) => stepOf(event, tolerated === true)), { datum: file.today, dan: expected }],
  };
  return writeScenario(scenario, note);
};

/** The case as JSON, which this page opens again. */
const jsonOf = (base: Regulation, file: CaseFile): string | undefined => {
  const replayed = replayLog(readAs(base, file.readings), file.log);
  return replayed.ok ? `${JSON.stringify({ case: replayed.case, readings: file.readings, today: file.today }, null, 2)}\n` : undefined;
};

export const KeepDialog = ({ base, onClose, ...speaking }: Speaking & { readonly base: Regulation; readonly onClose: () => void }) => {
  const { file, say, names } = speaking;
  const [title, setTitle] = useState(`${base.definition.title[file.locale]}, ${names.date(file.today)}`);
  const [told, setTold] = useState('');
  const link = `${location.href.split('#')[0] ?? ''}${fragmentOf(file)}`;
  const scenario = (): void => {
    const text = scenarioOf(base, file, title, say('scenarioNote'));
    if (text === undefined) setTold(say('noExpectation'));
    else download(`${fileName(title)}.scenario.yaml`, text, 'application/yaml');
  };
  const json = (): void => {
    const text = jsonOf(base, file);
    if (text !== undefined) download(`${fileName(title)}.json`, text, 'application/json');
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setTold(say('copied'));
    } catch {
      setTold(say('copyByHand'));
    }
  };
  return (
    <Dialog title={say('keepTitle')} closeLabel={say('close')} onClose={onClose}>
      <p class="muted">{say('keepIntro')}</p>
      <div class="field">
        <label for="keep-title">{say('caseTitle')}</label>
        <input id="keep-title" type="text" value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
      </div>
      <p class="keep-actions">
        <button type="button" class="primary" onClick={scenario}>
          {say('asScenario')}
        </button>
        <button type="button" onClick={json}>
          {say('asJson')}
        </button>
        <button type="button" onClick={() => void copy()}>
          {say('asLink')}
        </button>
      </p>
      <div class="field">
        <label for="keep-link">{say('linkField')}</label>
        <input id="keep-link" type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </div>
      <p role="status">{told}</p>
    </Dialog>
  );
};
