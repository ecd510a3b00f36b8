import type { Regulation } from '../regulation/regulation.js';
import type { PartReport } from './finding.js';
import { lint, lintRules } from './lint.js';

/**
 * Lint as a part of `check`.
 *
 * @example lintPart(krachtigPerspectief).findings // []
 */
export const lintPart = (regulation: Regulation): PartReport => {
  const found = lint(regulation);
  const rules = Object.keys(lintRules).length;
  return {
    part: 'lint',
    summary: { nl: `${rules} regels, ${found.length} bevindingen`, en: `${rules} rules, ${found.length} findings` },
    findings: found.map((finding) => ({ part: 'lint', code: finding.rule, level: finding.level, where: finding.path.join(' › '), text: lintRules[finding.rule].reason })),
    data: found,
  };
};
