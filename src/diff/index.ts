/** What changes from one regulation to another, and for whom: `klachtrecht/diff`. */
export { classes, classOf, classRows, type ChangeClass, type ClassRow, type Level } from './classes.js';
export { dataDiff, withChange, type PathChange } from './data-diff.js';
export type { Log, Told, Witness } from './along.js';
export { diffRegulations, type Compared, type DiffOptions, type Entry, type RegulationDiff } from './diff-regulations.js';
export type { Joint } from './joint.js';
export { aspects, type Aspect, type OutcomeDifference, type Side, type Turn } from './outcome.js';
export { lockFormat, lockOf, readLock, type Lock, type LockFault, type LockRead } from './lock.js';
export { afterMove, approvalOf, approvalsFormat, approvalsSchema, noApprovals, standingOf, type Approval, type Approvals, type Consent, type Move, type Standing } from './approvals.js';
export { moveCases, pinnedCase, type MovedCase, type StoredCase } from './cases.js';
export { diffFormat, diffJson, diffJsonSchema, levelOf, type DiffOfOne, type DiffReport, type UnreadLine } from './json-form.js';
export { changeInWords, classLabels, placeInWords, subjectInWords, turnInWords, valueInWords } from './words.js';
