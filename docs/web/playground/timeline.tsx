import type { ViewProps } from './overview.js';

/** The case along its days. */
export const Timeline = ({ view }: ViewProps) => (view.case.log.length === 0 ? null : null);
