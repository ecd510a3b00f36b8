import { useRef, useState } from 'preact/hooks';
import type { CaseFile } from './case-file.js';
import { Card, type Speaking } from './common.js';
import { caseOfResult, chosenFiles, droppedFiles, runOwnFiles, type NamedFile, type OwnFile } from './own-files.js';

interface OwnFilesProps extends Speaking {
  readonly found: readonly OwnFile[] | undefined;
  readonly onFound: (found: readonly OwnFile[]) => void;
  readonly onOpen: (file: CaseFile) => void;
}

/** Files of one's own: dropped or chosen, read in the browser, played, and told of. */
export const OwnFilesPanel = ({ found, onFound, onOpen, ...speaking }: OwnFilesProps) => {
  const { file, say } = speaking;
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const run = async (named: readonly NamedFile[] | Promise<readonly NamedFile[]>): Promise<void> => {
    setBusy(true);
    onFound(await runOwnFiles(await named, file.locale));
    setBusy(false);
  };
  const all = found?.flatMap(({ scenarios }) => scenarios) ?? [];
  const failed = all.filter(({ passed }) => !passed).length + (found?.filter(({ faults }) => faults.length > 0).length ?? 0);
  return (
    <Card id="own-title" title={say('own')}>
      <p class="muted">{say('ownIntro')}</p>
      <div
        class={`drop${over ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (event.dataTransfer !== null) void run(droppedFiles(event.dataTransfer.items));
        }}
      >
        <button type="button" onClick={() => files.current?.click()}>
          {say('chooseFiles')}
        </button>
        <button type="button" onClick={() => folder.current?.click()}>
          {say('chooseFolder')}
        </button>
        <span class="muted">{say('dropHere')}</span>
        <input ref={files} type="file" multiple hidden accept=".yaml,.yml,.json" data-own-files onChange={(event) => event.currentTarget.files !== null && void run(chosenFiles(event.currentTarget.files))} />
        <input ref={folder} type="file" multiple hidden data-own-folder {...{ webkitdirectory: true }} onChange={(event) => event.currentTarget.files !== null && void run(chosenFiles(event.currentTarget.files))} />
      </div>
      <div role="status" class="own-summary">
        {busy || found === undefined ? null : found.length === 0 ? (
          <p>{say('noneOfThese')}</p>
        ) : (
          <p>
            {all.filter(({ passed }) => passed).length} {say('passed')}, {failed} {say('failed')}
          </p>
        )}
      </div>
      {found?.map((own) => (
        <section class="own-file" key={own.name}>
          <h3>{own.name}</h3>
          {own.faults.length === 0 ? null : (
            <div class="own-scenario failed">
              <p>
                <span class="badge status">{say('unreadable')}</span>
              </p>
              <ul>
                {own.faults.map((fault) => (
                  <li>{fault}</li>
                ))}
              </ul>
            </div>
          )}
          {own.case === undefined ? null : (
            <button type="button" class="quiet" onClick={() => own.case !== undefined && onOpen(own.case)}>
              {say('openHere')}
            </button>
          )}
          {own.scenarios.map((scenario) => (
            <div class={`own-scenario ${scenario.passed ? 'passed' : 'failed'}`}>
              <p>
                <span class="badge status">{scenario.passed ? say('passed') : say('failed')}</span> {scenario.title} <span class="muted">{scenario.regulation}</span>{' '}
                {scenario.result === undefined ? null : (
                  <button type="button" class="link" aria-label={`${say('openHere')}: ${scenario.title}`} onClick={() => scenario.result !== undefined && onOpen(caseOfResult(scenario.result, file.locale))}>
                    {say('openHere')}
                  </button>
                )}
              </p>
              {scenario.problems.length === 0 ? null : (
                <ul>
                  {scenario.problems.map((problem) => (
                    <li>{problem}</li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </section>
      ))}
    </Card>
  );
};
