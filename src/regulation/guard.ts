/**
 * A guard of a chart: this candidate is for when the rule holds.
 *
 * @example { target: 'onderzoek', guard: holds('op-tijd') }
 */
export const holds = <const Rule extends string>(type: Rule) => ({ type, params: { is: 'holds' } }) as const;

/**
 * A guard of a chart: this candidate is for when the rule fails.
 *
 * @example { target: 'signaal', guard: fails('klager-bekend') }
 */
export const fails = <const Rule extends string>(type: Rule) => ({ type, params: { is: 'fails' } }) as const;

/**
 * A guard of a chart: this candidate is for when it is not known whether the rule holds.
 *
 * @example { guard: unknown('klager-bekend'), meta: { cites: ['4.1'] } }
 */
export const unknown = <const Rule extends string>(type: Rule) => ({ type, params: { is: 'unknown' } }) as const;
