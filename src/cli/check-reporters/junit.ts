import { xml } from '../../text/xml.js';
import type { CheckReporter } from '../check-report.js';

const attribute = (name: string, value: string | number): string => ` ${name}="${xml(String(value))}"`;

/** For build servers: JUnit XML, a suite for each regulation and a case for each part; warnings are told but do not fail. */
export const junitReporter: CheckReporter = (report, { locale }) => {
  const failuresOf = (parts: (typeof report.regulations)[number]['parts']): number => parts.filter(({ findings }) => findings.some(({ level }) => level !== 'warning')).length;
  const tests = report.regulations.reduce((count, { parts }) => count + parts.length, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attribute('name', 'klachtrecht check')}${attribute('tests', tests)}${attribute('failures', report.regulations.reduce((count, { parts }) => count + failuresOf(parts), 0))}>`,
    ...report.regulations.flatMap(({ id, version, parts }) => [
      `  <testsuite${attribute('name', `${id} ${version}`)}${attribute('tests', parts.length)}${attribute('failures', failuresOf(parts))}>`,
      ...parts.flatMap(({ part, summary, findings, milliseconds }) => {
        const told = (...levels: readonly string[]): string => findings.flatMap((finding) => (levels.includes(finding.level) ? [`${finding.code} ${finding.where}\n  ${finding.text[locale]}`] : [])).join('\n');
        const errors = told('error', 'undecided');
        return [
          `    <testcase${attribute('name', part)}${attribute('classname', id)}${attribute('time', (milliseconds / 1000).toFixed(3))}>`,
          ...(errors === '' ? [] : [`      <failure${attribute('message', summary[locale])}>${xml(errors)}</failure>`]),
          `      <system-out>${xml([summary[locale], told('warning')].filter((text) => text !== '').join('\n'))}</system-out>`,
          '    </testcase>',
        ];
      }),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
};
