/** Guards of a chart as one writes them: `guard: holds('op-tijd')`. */
export const holds = <const Rule extends string>(type: Rule) => ({ type, params: { is: 'holds' } }) as const;

export const fails = <const Rule extends string>(type: Rule) => ({ type, params: { is: 'fails' } }) as const;

export const unknown = <const Rule extends string>(type: Rule) => ({ type, params: { is: 'unknown' } }) as const;
