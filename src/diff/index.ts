/** What changes from one regulation to another, and for whom: `klachtrecht/diff`. */
export { classes, classOf, classRows, type ChangeClass, type ClassRow, type Level } from './classes.js';
export { dataDiff, withChange, type PathChange } from './data-diff.js';
export { diffRegulations, type DiffOptions, type Entry, type Log, type RegulationDiff, type Witness } from './diff-regulations.js';
export { aspects, type Aspect, type OutcomeDifference, type Side, type Turn } from './outcome.js';
export { lockFormat, lockOf, readLock, type Lock, type LockFault, type LockRead } from './lock.js';
