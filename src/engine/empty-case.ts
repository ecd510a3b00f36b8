import { caseFormat, type Case } from '../model/case.js';
import { compiledOf, type Regulation } from '../regulation/regulation.js';
import { markChecked } from './gate.js';
import { initialState } from './step-chart.js';

/** A case in which nothing has happened yet. */
export const emptyCase = (regulation: Regulation): Case =>
  markChecked({
    format: caseFormat,
    regulation: { id: regulation.id, version: regulation.version, behaviour: regulation.behaviour },
    log: [],
    state: initialState(compiledOf(regulation).chart),
    facts: {},
    parts: {},
    duties: [],
    windows: [],
    declines: [],
    findings: [],
  });
