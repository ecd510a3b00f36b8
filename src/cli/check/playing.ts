import { setImmediate } from 'node:timers/promises';
import type { Issue } from '../../model/issue.js';
import type { Result } from '../../model/result.js';
import type { Locale } from '../../model/text.js';
import type { Regulation } from '../../regulation/regulation.js';
import { checkScenario } from '../../scenario/check-scenario.js';
import { located } from '../../scenario/parse-scenarios.js';
import { runScenario } from '../../scenario/run-scenario.js';
import type { ScenarioResult } from '../../scenario/scenario-result.js';
import type { Io } from '../io.js';
import { reportOf, type ReadFile, type ToPlay } from '../play-files.js';
import type { FileReport } from '../scenario-report.js';

/** The scenarios of some files, played for one regulation after another: what comes of one need not wait for the next. */
export class Playing {
  private readonly outcomes = new Map<ToPlay, Result<ScenarioResult>>();

  constructor(
    private readonly io: Pick<Io, 'bar'>,
    private readonly locale: Locale,
    private readonly files: readonly ReadFile[],
  ) {}

  private contentOf({ content }: ReadFile, regulation: Regulation): readonly ToPlay[] {
    return content.flatMap((one) => ('regulation' in one && one.regulation === regulation ? [one] : []));
  }

  private countOf(regulation: Regulation): number {
    return this.files.reduce((count, file) => count + this.contentOf(file, regulation).length, 0);
  }

  /** Plays what there is for these, those with the most scenarios first; each comes with what became of its scenarios. */
  async *byRegulation(regulations: readonly Regulation[]): AsyncGenerator<readonly [Regulation, readonly FileReport[]]> {
    const total = regulations.reduce((count, regulation) => count + this.countOf(regulation), 0);
    const bar = total === 0 ? undefined : this.io.bar(this.locale === 'nl' ? "scenario's" : 'scenarios');
    for (const regulation of [...regulations].sort((one, other) => this.countOf(other) - this.countOf(one))) {
      const reports: FileReport[] = [];
      for (const file of this.files) {
        const content = this.contentOf(file, regulation);
        if (content.length === 0) continue;
        for (const one of content) this.outcomes.set(one, runScenario(one.regulation, one.scenario));
        reports.push(reportOf({ file: file.file, content }, (one) => this.outcomes.get(one) as Result<ScenarioResult>));
        bar?.show(this.outcomes.size, total);
        // Other threads that are done get their next task.
        await setImmediate();
      }
      yield [regulation, reports];
    }
    bar?.end();
  }

  /** What is wrong with the files, also where it is about a regulation that was not asked for. */
  faults(): readonly { readonly file: string; readonly faults: readonly Issue[] }[] {
    const faultsOf = (one: ToPlay): readonly Issue[] => {
      const outcome = this.outcomes.get(one);
      return outcome === undefined ? checkScenario(one.regulation, one.scenario) : outcome.ok ? [] : outcome.issues;
    };
    return this.files.flatMap(({ file, content }) => {
      const faults = content.flatMap((one) => ('faults' in one ? one.faults : faultsOf(one).map((issue) => located(issue, one.places))));
      return faults.length === 0 ? [] : [{ file, faults }];
    });
  }
}
