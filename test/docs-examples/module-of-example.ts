import ts from 'typescript';
import type { PublicName } from './public-names.js';

/** What an example is checked by: what came, and the code of what its comment says. */
export interface Outcome {
  readonly code: string;
  readonly came: unknown;
  /** Absent where the example says nothing: then it must give something that is not a failure. */
  readonly said?: unknown;
}

/** The comment that stands behind a statement or on the lines under it, as code. */
const saidAfter = (text: string, end: number): string | undefined => {
  const ranges = [...(ts.getTrailingCommentRanges(text, end) ?? []), ...(ts.getLeadingCommentRanges(text, end) ?? [])];
  const comments = ranges.filter((range, index) => ranges.findIndex(({ pos }) => pos === range.pos) === index).map(({ pos, end: until }) => text.slice(pos, until).replace(/^\/\/ ?/, ''));
  return comments.length === 0 ? undefined : comments.join('\n');
};

/**
 * An example as a module that can be compiled and run: it imports the names that it uses, and exports what came of each expression.
 * `public names` come from the entry of the example first; what is left comes from the stage.
 */
export const moduleOfExample = (example: string, entry: string, names: readonly PublicName[], stage: readonly string[], pathOf: (file: string) => string): string => {
  const code = example.trim().startsWith('{') ? example.replace(/^\s*(\{[\s\S]*\})/, '($1)') : example;
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const declares = (ts.isVariableDeclaration(node.parent) && node.parent.name === node) || ts.isImportClause(node.parent) || ts.isImportSpecifier(node.parent);
      (declares ? declared : used).add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const statement of source.statements) visit(ts.createSourceFile('said.ts', `(${saidAfter(code, statement.end) ?? ''})`, ts.ScriptTarget.ES2022, true));
  const imports = [...used].filter((name) => !declared.has(name)).flatMap((name) => {
    const values = names.filter((one) => one.name === name && one.kind !== 'type');
    const from = values.find((one) => one.entry === entry) ?? values[0];
    if (from !== undefined) return [`import { ${name} } from '${pathOf(from.file)}';`];
    return stage.includes(name) ? [`import { ${name} } from '${pathOf('test/docs-examples/stage.ts')}';`] : [];
  });
  const lines = source.statements.map((statement) => {
    const text = statement.getText();
    if (!ts.isExpressionStatement(statement)) return text;
    const expression = statement.expression.getText();
    const said = saidAfter(code, statement.end);
    return `outcomes.push({ code: ${JSON.stringify(expression)}, came: ${expression}${said === undefined ? '' : `, said: (${said})`} });`;
  });
  const own = source.statements.findLastIndex((statement) => ts.isImportDeclaration(statement)) + 1;
  return [...imports, `import type { Outcome } from '${pathOf('test/docs-examples/module-of-example.ts')}';`, ...lines.slice(0, own), 'export const outcomes: Outcome[] = [];', ...lines.slice(own)].join('\n');
};
