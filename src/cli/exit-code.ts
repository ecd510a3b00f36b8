/** Exit codes of the command line, as the design has them; those of sysexits.h where there is one. */
export const exitCodes = { clean: 0, unapproved: 1, failed: 2, undecided: 3, stale: 4, usage: 64, invalid: 65, internal: 70, disk: 74 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What went most wrong comes first. */
const precedence: readonly ExitCode[] = [exitCodes.internal, exitCodes.disk, exitCodes.invalid, exitCodes.usage, exitCodes.failed, exitCodes.unapproved, exitCodes.stale, exitCodes.undecided];

/** The exit code when several things went wrong: the gravest of them. @example worst([2, 65]) // 65 */
export const worst = (codes: Iterable<ExitCode>): ExitCode => {
  const all = new Set(codes);
  return precedence.find((code) => all.has(code)) ?? exitCodes.clean;
};
