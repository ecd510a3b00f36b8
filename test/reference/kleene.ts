import type { Verdict } from '../../src/model/verdict.js';
import { unique } from './model.js';
import type { Answer } from './rules.js';

/** `all` and `any` over four values; what is not applicable is neutral. */
export const combined = (kind: 'all' | 'any', of: readonly Verdict[]): Answer => {
  const has = (status: Verdict['status']): boolean => of.some((verdict) => verdict.status === status);
  const read = unique(of.flatMap((verdict) => verdict.read));
  const [decisive, other] = kind === 'all' ? (['fails', 'holds'] as const) : (['holds', 'fails'] as const);
  const reasons = kind === 'all' ? ({ holds: 'all-hold', fails: 'not-all-hold' } as const) : ({ holds: 'any-holds', fails: 'none-holds' } as const);
  if (has(decisive)) return { status: decisive, reason: reasons[decisive], read, of };
  if (has('unknown')) return { status: 'unknown', reason: 'information-missing', read, missing: unique(of.flatMap((verdict) => verdict.missing)), of };
  if (has(other)) return { status: other, reason: reasons[other], read, of };
  return { status: 'notApplicable', reason: 'condition-not-met', read, of };
};
