import { caseFormat, type Case } from '../model/case.js';
import { compiledOf, type Regulation } from '../regulation/regulation.js';
import { markChecked } from './gate.js';
import { initialState } from './step-chart.js';

/** A case in which nothing has happened yet. */
export const emptyCase = (regulation: Regulation): Case => {
  const { stamp, chart } = compiledOf(regulation);
  return markChecked({
    format: caseFormat,
    regulation: stamp,
    log: [],
    state: initialState(chart),
    facts: {},
    parts: {},
    duties: [],
    windows: [],
    declines: [],
    findings: [],
  }, true);
};
