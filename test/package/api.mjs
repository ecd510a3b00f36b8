// What the package promises, as text: every name that a subpath exports with its type, from dist/*.d.ts.
// node test/package/api.mjs writes test/package/api/*.txt; with --check it says what differs and exits 1.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const subpaths = Object.entries(exports).flatMap(([name, target]) => (typeof target === 'string' || name.includes('*') ? [] : [[name === '.' ? 'index' : name.slice(2).replaceAll('/', '-'), target.import.types]]));

const program = ts.createProgram(subpaths.map(([, file]) => file), { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022, skipLibCheck: true, strict: true });
const checker = program.getTypeChecker();
const printer = ts.createPrinter({ removeComments: true });
const resolved = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);

const textOf = (node, file) => printer.printNode(ts.EmitHint.Unspecified, node, file);

/** The same with the members of each union in the order of their text: TypeScript prints an inferred union in the order in which it happened to meet its members. */
const inOrder = (node, file) => {
  const visit = (inner) => {
    const visited = ts.visitEachChild(inner, visit, undefined);
    if (!ts.isUnionTypeNode(visited)) return visited;
    return ts.factory.createUnionTypeNode([...visited.types].map((type) => [textOf(type, file), type]).sort(([one], [other]) => (one < other ? -1 : 1)).map(([, type]) => type));
  };
  return visit(node);
};

/** A declaration as it stands, without its comments and what only says that it is one. */
const declarationOf = (symbol) => {
  const told = (symbol.declarations ?? []).map((declaration) => {
    const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    return textOf(inOrder(node, node.getSourceFile()), node.getSourceFile()).replace(/^(?:export |declare )+/, '');
  });
  // Words and other collections: their names say enough.
  if ((symbol.declarations ?? []).some((declaration) => ts.isSourceFile(declaration) || ts.isModuleDeclaration(declaration))) return `namespace { ${checker.getExportsOfModule(symbol).map(({ name }) => name).sort().join(', ')} }`;
  const text = [...new Set(told)].sort().join('\n');
  // The vocabulary of a shipped regulation is as long as its text; that it changed is enough to say.
  const lines = text.split('\n').length;
  return lines <= 150 ? text : `${text.split('\n')[0]} … ${lines} lines, ${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
};

const reportOf = (file) => {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  const names = checker.getExportsOfModule(module).map((symbol) => [symbol.name, declarationOf(resolved(symbol))]);
  return `${names.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, text]) => `# ${name}\n${text}`).join('\n\n')}\n`;
};

mkdirSync('test/package/api', { recursive: true });
let changed = 0;
for (const [name, file] of subpaths) {
  const path = `test/package/api/${name}.txt`;
  const report = reportOf(file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (before === report) continue;
  changed += 1;
  if (!process.argv.includes('--check')) writeFileSync(path, report);
  else {
    const [old, now] = [before, report].map((text) => new Set(text.split('\n')));
    console.log(`${path}\n${[...[...old].filter((line) => !now.has(line)).map((line) => `- ${line}`), ...[...now].filter((line) => !old.has(line)).map((line) => `+ ${line}`)].slice(0, 40).join('\n')}`);
  }
}
if (changed > 0 && process.argv.includes('--check')) {
  console.log('The public API is not what test/package/api says. If that is meant: npm run build && npm run docs:api, and a line in CHANGELOG.md.');
  process.exitCode = 1;
}
