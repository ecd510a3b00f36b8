import type { Issue } from '../model/issue.js';

/** What can be wrong with a scenario beside names and values: a closed list; the sentences are in `describe-fault.ts`. */
export const faultReasons = [
  'too-large',
  'binary',
  'encoding',
  'too-deep',
  'file-empty',
  'document-empty',
  'syntax',
  'tab',
  'key-repeated',
  'yaml-version',
  'tag',
  'alias-unknown',
  'alias-cyclic',
  'quotes-needed',
  'not-a-scenario',
  'step-without-event',
  'event-and-revision',
  'edit-unclear',
  'edit-incomplete',
  'reason-without-refusal',
  'tolerate-without-event',
  'expects-nothing',
  'expectation-empty',
] as const;

export type FaultReason = (typeof faultReasons)[number];

export type Path = readonly (string | number)[];

/** An issue with a scenario, `scenario-invalid`, and why. */
export const fault = (reason: FaultReason, path: Path, data: Readonly<Record<string, unknown>> = {}): Issue => ({ code: 'scenario-invalid', path, data: { ...data, reason } });
