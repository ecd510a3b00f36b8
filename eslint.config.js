import tseslint from 'typescript-eslint';

/** Layers from the inside out: each may import those before it and nothing after. */
const layers = ['model', 'calendar', 'rules', 'text', 'regulation', 'engine', 'facade', 'scenario', 'check', 'diff', 'export'];

/** What a pure library cannot use; the named files are the exceptions. */
const impure = ['Date', 'process', 'Intl', 'performance', 'setTimeout', 'setInterval', 'fetch', 'console', 'crypto', 'localStorage', 'globalThis'];

const exceptions = {
  Date: ['src/calendar/to-civil-date.ts', 'src/calendar/date-holidays.ts', 'src/text/date-in-words.ts'],
  Intl: ['src/calendar/to-civil-date.ts'],
};

const nodeModules = { group: ['node:*', 'fs', 'path', 'os', 'child_process'], message: 'Only src/cli does I/O.' };

const packages = (allowed) =>
  ['xstate', 'yaml', 'commander', 'date-holidays', 'date-fns']
    .filter((name) => !allowed.includes(name))
    .map((name) => ({ group: [name, `${name}/*`], message: `${name} has no place in this layer.` }));

const allowedPackages = {
  text: ['date-fns'],
  regulation: ['xstate'],
  engine: ['xstate'],
  scenario: ['yaml'],
};

const inBrowser = ['docs/web/**/*.{ts,tsx}', 'test/browser/**/*.ts'];

const everything = ['src/**/*.ts', 'test/**/*.ts', ...inBrowser];

const noRandom = [
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The library is deterministic.' },
  { selector: "NewExpression[callee.name='Function']", message: 'Nothing runs code from data.' },
];

const layerRules = layers.map((layer, index) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          nodeModules,
          ...packages(allowedPackages[layer] ?? []),
          // A regulation is passed in as a value; nothing in the engine knows an organisation.
          { group: ['**/regulations/**', '**/cli/**', '**/index.js', '!./index.js'].filter((pattern) => layer !== 'export' || pattern !== '**/index.js'), message: 'Imports run one way, from a file that owns the name.' },
          ...layers.slice(index + 1).map((later) => ({ group: [`**/${later}/*`], message: `${layer} comes before ${later}.` })),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'docs/site/**', '.cache/**', 'node_modules/**', 'test/package/consumer.ts'] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: everything })),
  { files: ['src/**/*.ts', 'test/**/*.ts'], languageOptions: { parserOptions: { project: './tsconfig.json' } } },
  // The site and what walks through it know a browser.
  { files: inBrowser, languageOptions: { parserOptions: { project: './docs/web/tsconfig.json' } } },
  {
    files: everything,
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      'no-restricted-syntax': ['error', ...noRandom],
      // A const enum names the characters of a date and costs nothing at run time.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: { 'no-restricted-globals': ['error', ...impure], 'no-eval': 'error', 'no-implied-eval': 'error' },
  },
  ...Object.entries(exceptions).flatMap(([name, files]) => [...files]).filter((file, index, all) => all.indexOf(file) === index).map((file) => ({
    files: [file],
    rules: { 'no-restricted-globals': ['error', ...impure.filter((name) => !exceptions[name]?.includes(file))] },
  })),
  ...layerRules,
  { files: ['src/calendar/date-holidays.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [nodeModules] }] } },
  // Tests handle what comes from outside: parsed JSON and other libraries.
  {
    files: ['test/**/*.ts'],
    rules: Object.fromEntries(
      ['no-unsafe-assignment', 'no-unsafe-member-access', 'no-unsafe-return', 'no-unsafe-argument', 'no-unsafe-call', 'restrict-template-expressions', 'unbound-method', 'no-unnecessary-type-assertion'].map((rule) => [`@typescript-eslint/${rule}`, 'off']),
    ),
  },
  // A regulation is data: long, and a list of words.
  { files: ['src/regulations/**/*.ts', 'test/**/*.ts'], rules: { 'max-lines': 'off' } },
);
