import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A name that an entry of the package exports. */
export interface PublicName {
  /** What users import from. */
  readonly entry: string;
  /** The file of that entry. */
  readonly file: string;
  readonly name: string;
  readonly kind: 'function' | 'class' | 'constant' | 'collection' | 'type';
  readonly says: string;
  readonly examples: readonly string[];
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly exports: Readonly<Record<string, string | object>> };

/** The source of every way into the package: a subpath is called after its folder, but for the first and for `authoring`. */
export const entries: readonly (readonly [entry: string, file: string])[] = Object.entries(exports).flatMap(([subpath, target]) => {
  if (typeof target === 'string') return [];
  if (subpath === './regulations/*') return readdirSync('src/regulations', { withFileTypes: true }).flatMap((folder) => (folder.isDirectory() ? [[`klachtrecht/regulations/${folder.name}`, `src/regulations/${folder.name}/index.ts`] as const] : []));
  const name = subpath.replace(/^\.\/?/, '');
  const file = name === '' ? 'src/index.ts' : name === 'authoring' ? 'src/regulation/index.ts' : name === 'calendar/date-holidays' ? `src/${name}.ts` : `src/${name}/index.ts`;
  return [[name === '' ? 'klachtrecht' : `klachtrecht/${name}`, file] as const];
});

export const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config, ts.sys, '.');

const kindOf = (checker: ts.TypeChecker, symbol: ts.Symbol): PublicName['kind'] => {
  const { flags } = symbol;
  if (flags & ts.SymbolFlags.Module) return 'collection';
  if (flags & ts.SymbolFlags.Class) return 'class';
  if (flags & ts.SymbolFlags.Function) return 'function';
  if (flags & ts.SymbolFlags.Variable) return checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0 ? 'function' : 'constant';
  return 'type';
};

/** The package as the compiler sees it. */
export const program = ts.createProgram(entries.map(([, file]) => file), options);

/** Every name that the package exports, with its docstring. */
export const publicNames = (): readonly PublicName[] => {
  const checker = program.getTypeChecker();
  return entries.flatMap(([entry, file]) => {
    const source = program.getSourceFile(file);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${entry} has no source in ${file}.`);
    return checker.getExportsOfModule(module).map((symbol): PublicName => {
      const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const kind = kindOf(checker, meant);
      // A collection is documented where it is exported, all else where it is declared.
      const documented = kind === 'collection' ? symbol : meant;
      const says = kind === 'collection' ? (symbol.declarations ?? []).flatMap((declaration) => ts.getJSDocCommentsAndTags(ts.isNamespaceExport(declaration) ? declaration.parent : declaration).map((doc) => doc.getText())).join('\n') : ts.displayPartsToString(documented.getDocumentationComment(checker));
      const examples = documented.getJsDocTags(checker).filter((tag) => tag.name === 'example').map((tag) => ts.displayPartsToString(tag.text));
      return { entry, file, name: symbol.name, kind, says, examples };
    });
  });
};
