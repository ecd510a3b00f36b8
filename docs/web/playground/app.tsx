import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { describeIssue, type CivilDate, type Regulation } from 'klachtrecht';
import { parseScenarios, runScenario } from 'klachtrecht/scenario';
import { readAs, replayLog, type CaseFile, type Entry } from './case-file.js';
import { CasePanel, Today } from './case-panel.js';
import { Course } from './course.js';
import { listed, regulationOf, scenariosOf, type Shipped, type ShippedScenario } from './data.js';
import { ExamplesDialog, KeepDialog } from './dialogs.js';
import { emptyDraft, type Draft } from './event-form.js';
import { ExplanationPanel } from './explanation-panel.js';
import { fragmentOf, readFragment, type BadLinkReason } from './link.js';
import { Overview, Position } from './overview.js';
import { caseOfResult, type OwnFile } from './own-files.js';
import { OwnFilesPanel } from './own-files-panel.js';
import { ReadingsPanel } from './readings-panel.js';
import { Tabs } from './tabs.js';
import { Names, viewOf } from './view.js';
import { badLinkWords, sayIn } from './words.js';

type TabId = 'overview' | 'course' | 'readings' | 'explanation' | 'own';

/** Something that was told once, until it is closed. */
interface Notice {
  readonly title: string;
  readonly text: string;
  /** The link that could not be opened, to be kept. */
  readonly link?: string;
}

interface Opened {
  readonly file: CaseFile;
  readonly base: Regulation;
}

const startDay = (): CivilDate => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10) as CivilDate;

const emptyFile = (regulation: string, locale: CaseFile['locale'] = 'nl'): CaseFile => ({ regulation, readings: {}, log: [], today: startDay(), locale });

/** What is asked for by an address, or why it cannot be had. */
const openLink = async (hash: string, locale: CaseFile['locale']): Promise<Opened | { readonly bad: BadLinkReason; readonly why?: string } | undefined> => {
  const link = readFragment(hash);
  if (link.kind === 'none') return undefined;
  if (link.kind === 'bad') return { bad: link.why };
  const base = await regulationOf(link.kind === 'case' ? link.file.regulation : link.regulation);
  if (base === undefined) return { bad: 'unknown-regulation' };
  if (link.kind === 'regulation') return { file: emptyFile(link.regulation, locale), base };
  if (link.kind === 'case') {
    try {
      const replayed = replayLog(readAs(base, link.file.readings), link.file.log);
      return replayed.ok ? { file: link.file, base } : { bad: 'not-a-case', why: replayed.issues.map((issue) => describeIssue(issue, locale)).join(' ') };
    } catch {
      return { bad: 'not-a-case' };
    }
  }
  const text = Object.entries((await scenariosOf(link.regulation)).texts).find(([name]) => name.replace(/\.scenario\.(?:ya?ml|json)$/, '') === link.file)?.[1];
  const parsed = text === undefined ? undefined : parseScenarios(text);
  const scenario = parsed?.ok === true ? parsed.value[link.number - 1]?.scenario : undefined;
  const result = scenario === undefined ? undefined : runScenario(base, scenario);
  return result?.ok === true ? { file: caseOfResult(result.value, locale), base } : { bad: 'unknown-scenario' };
};

/** The playground: one case, everything that can be said of it, and the ways to keep it. */
export const App = () => {
  const [opened, setOpened] = useState<Opened | undefined>();
  const [past, setPast] = useState<readonly Opened[]>([]);
  const [tab, setTab] = useState<TabId>('overview');
  const [draft, setDraft] = useState<Draft>(emptyDraft(startDay()));
  const [dialog, setDialog] = useState<'examples' | 'keep' | undefined>();
  const [notice, setNotice] = useState<Notice | undefined>();
  const [own, setOwn] = useState<readonly OwnFile[] | undefined>();
  const [failed, setFailed] = useState(false);
  const written = useRef('');
  const current = useRef<Opened | undefined>(undefined);
  current.current = opened;
  const locale = opened?.file.locale ?? 'nl';
  const say = useMemo(() => sayIn(locale), [locale]);

  const show = useCallback((next: Opened, keep = true): void => {
    const before = current.current;
    if (keep && before !== undefined && before.file.log !== next.file.log) setPast((all) => [...all.slice(-49), before]);
    setOpened(next);
    const hash = fragmentOf(next.file);
    if (location.hash !== hash) {
      written.current = hash;
      history.replaceState(null, '', hash);
    }
  }, []);

  const follow = useCallback(
    async (hash: string): Promise<void> => {
      try {
        const now = current.current;
        const words = sayIn(now?.file.locale ?? 'nl');
        const next = await openLink(hash, now?.file.locale ?? 'nl');
        if (next !== undefined && 'bad' in next) {
          setNotice({ title: words('linkBad'), text: `${badLinkWords[next.bad][now?.file.locale ?? 'nl']}${next.why === undefined ? '' : ` ${next.why}`}`, link: hash });
        } else if (next !== undefined) {
          setNotice(undefined);
          show(next);
          setDraft(emptyDraft(next.file.today));
          return;
        }
        if (now === undefined) {
          const first = listed()[0]?.id ?? '';
          const base = await regulationOf(first);
          if (base !== undefined) setOpened({ file: emptyFile(first), base });
        }
      } catch {
        setFailed(true);
      }
    },
    [show],
  );

  useEffect(() => {
    void follow(location.hash);
    const changed = (): void => {
      if (location.hash !== written.current) void follow(location.hash);
    };
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, [follow]);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  // How long it took until there was something to do is measured from here.
  useEffect(() => {
    if (opened !== undefined && performance.getEntriesByName('klachtrecht-ready').length === 0) performance.mark('klachtrecht-ready');
  }, [opened]);

  const view = useMemo(() => (opened === undefined ? undefined : viewOf(opened.base, opened.file)), [opened]);
  if (failed) return <p role="alert">{say('loadFailed')}</p>;
  if (opened === undefined || view === undefined) return <p class="muted loading">{say('loading')}</p>;

  const { file, base } = opened;
  const names = new Names(view.regulation, locale);
  const speaking = { file, say, names };
  const update = (change: Partial<CaseFile>): void => show({ base, file: { ...file, ...change } });
  const openCase = (next: CaseFile): void => {
    void regulationOf(next.regulation).then((regulation) => {
      if (regulation === undefined) return;
      show({ base: regulation, file: next });
      setDraft(emptyDraft(next.today));
      setTab('overview');
    });
  };
  const chooseRegulation = (id: string): void => openCase({ ...emptyFile(id, locale), today: file.today });
  const chooseExample = (scenario: ShippedScenario, shipped: Shipped): void => {
    const parsed = parseScenarios(shipped.texts[scenario.file] ?? '');
    const found = parsed.ok ? parsed.value[scenario.number - 1]?.scenario : undefined;
    const result = found === undefined ? undefined : runScenario(base, found);
    if (result?.ok === true) openCase(caseOfResult(result.value, locale));
    setDialog(undefined);
  };
  const changeReadings = (readings: CaseFile['readings']): void => {
    try {
      const replayed = replayLog(readAs(base, readings), file.log);
      if (replayed.ok) update({ readings });
      else setNotice({ title: say('notReplayable'), text: replayed.issues.map((issue) => describeIssue({ ...issue, path: [] }, locale)).join(' ') });
    } catch {
      setNotice({ title: say('notReplayable'), text: '' });
    }
  };
  const tellProblem = (_index: number, log: readonly Entry[]): void => {
    const replayed = replayLog(view.regulation, log);
    if (!replayed.ok) setNotice({ title: say('refusedLater'), text: replayed.issues.map((issue) => describeIssue({ ...issue, path: [] }, locale)).join(' ') });
  };
  const otherReadings = Object.entries(file.readings);

  return (
    <div class="playground">
      <div class="toolbar">
        <div class="field">
          <label for="regulation">{say('regulation')}</label>
          <select id="regulation" value={file.regulation} onChange={(event) => chooseRegulation(event.currentTarget.value)}>
            {listed().map(({ id, title }) => (
              <option value={id}>{title[locale]}</option>
            ))}
          </select>
        </div>
        <div class="toolbar-actions">
          <button type="button" onClick={() => setDialog('examples')}>
            {say('examples')}
          </button>
          <button type="button" onClick={() => setDialog('keep')}>
            {say('keep')}
          </button>
          <button
            type="button"
            class="quiet"
            disabled={past.length === 0}
            onClick={() => {
              const before = past.at(-1);
              setPast(past.slice(0, -1));
              if (before !== undefined) show(before, false);
            }}
          >
            {say('undo')}
          </button>
          <button type="button" class="quiet" disabled={file.log.length === 0 && otherReadings.length === 0} onClick={() => update({ log: [], readings: {} })}>
            {say('reset')}
          </button>
          <div class="segmented" role="group" aria-label={say('language')}>
            {(['nl', 'en'] as const).map((language) => (
              <button type="button" lang={language} aria-pressed={locale === language} onClick={() => update({ locale: language })}>
                {{ nl: 'Nederlands', en: 'English' }[language]}
              </button>
            ))}
          </div>
        </div>
      </div>
      {notice === undefined ? null : (
        <div class="notice" role="alert">
          <div>
            <strong>{notice.title}.</strong> {notice.text}
            {notice.link === undefined ? null : (
              <label>
                {say('linkKept')} <input type="text" readOnly value={notice.link} onFocus={(event) => event.currentTarget.select()} />
              </label>
            )}
          </div>
          <button type="button" class="icon" aria-label={say('close')} onClick={() => setNotice(undefined)}>
            ×
          </button>
        </div>
      )}
      <div class="workbench">
        <div class="side">
          <Today {...speaking} nextChangeOn={view.assessment.nextChangeOn} onToday={(today) => { update({ today }); setDraft(draft.type === '' ? emptyDraft(today) : draft); }} />
          <CasePanel
            {...speaking}
            regulation={view.regulation}
            draft={draft}
            onDraft={setDraft}
            onLog={(log, on) => update({ log, today: on !== undefined && on > file.today ? on : file.today })}
            onProblem={tellProblem}
          />
        </div>
        <div class="result">
          <Position {...speaking} view={view} />
          {otherReadings.length === 0 ? null : (
            <p class="read-otherwise">
              {say('readOtherwise')}{' '}
              {otherReadings.map(([id, option]) => (
                <span class="badge warn">
                  {id}: {base.definition.readings[id]?.options[option]?.label[locale] ?? option}
                </span>
              ))}
            </p>
          )}
          <Tabs
            label={base.definition.title[locale]}
            tabs={[
              ['overview', say('overview')],
              ['course', say('diagram')],
              ['readings', say('readings')],
              ['explanation', say('explanation')],
              ['own', say('own')],
            ]}
            chosen={tab}
            onChoose={setTab}
          >
            {tab === 'overview' ? <Overview {...speaking} view={view} onChoose={(type) => setDraft({ ...emptyDraft(file.today), type, offered: (draft.offered ?? 0) + 1 })} /> : null}
            {tab === 'course' ? <Course {...speaking} view={view} /> : null}
            {tab === 'readings' ? <ReadingsPanel {...speaking} view={view} base={base} onReadings={changeReadings} /> : null}
            {tab === 'explanation' ? <ExplanationPanel {...speaking} view={view} /> : null}
            {tab === 'own' ? <OwnFilesPanel {...speaking} found={own} onFound={setOwn} onOpen={openCase} /> : null}
          </Tabs>
        </div>
      </div>
      {dialog === 'examples' ? <ExamplesDialog {...speaking} onClose={() => setDialog(undefined)} onChoose={chooseExample} /> : null}
      {dialog === 'keep' ? <KeepDialog {...speaking} base={base} onClose={() => setDialog(undefined)} /> : null}
    </div>
  );
};
