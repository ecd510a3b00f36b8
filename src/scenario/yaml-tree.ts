import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, visit, type Alias, type Document, type Node, type YAMLError } from 'yaml';
import type { Issue } from '../model/issue.js';
import { fault, type FaultReason, type Path } from './scenario-fault.js';

/** Where something stands in a file; lines and columns count from one. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

interface Spot {
  /** Where its key stands, for what stands under a key. */
  readonly key?: Place;
  readonly value: Place;
  /** The value as it was written. */
  readonly source?: string;
}

/** The places of everything in one document, found by path. */
export class Places {
  private readonly spots = new Map<string, Spot>();

  constructor(readonly start: Place) {}

  put(path: Path, spot: Spot): void {
    this.spots.set(JSON.stringify(path), spot);
  }

  /** The place of a path, or of the nearest thing around it that is there. */
  of(path: Path, part: 'key' | 'value' = 'value'): Place {
    for (let length = path.length; length >= 0; length -= 1) {
      const spot = this.spots.get(JSON.stringify(path.slice(0, length)));
      if (spot !== undefined) return part === 'key' ? (spot.key ?? spot.value) : spot.value;
    }
    return this.start;
  }

  source(path: Path): string | undefined {
    return this.spots.get(JSON.stringify(path))?.source;
  }
}

/** One document of a file: plain data, and where each of them stands. */
export interface Tree {
  readonly value: unknown;
  readonly places: Places;
}

/** Far more than a scenario needs; the reader of YAML is recursive. */
const deepest = 40;
const mostNodes = 50_000;
const longestIndent = 400;

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * How deep a text could be nested at most, seen without reading it as YAML: brackets, and dashes in a row.
 * The reader of YAML cannot be stopped once it has begun.
 */
const isTooDeep = (text: string): boolean => {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    else if ((character === ']' || character === '}') && depth > 0) depth -= 1;
    if (depth > 10 * deepest) return true;
  }
  return text.split('\n').some((line) => /^[ \t?:-]*/.exec(line)![0].length > longestIndent);
};

const reasonOf = (error: YAMLError): FaultReason => {
  if (error.code === 'TAB_AS_INDENT') return 'tab';
  if (error.code === 'TAG_RESOLVE_FAILED') return 'tag';
  return 'syntax';
};

/**
 * Reads a text as one or more YAML 1.2 documents (JSON is one of them) into plain data with the place of every value.
 *
 * @returns a tree for each document, or the faults with `line` and `column` in their data
 */
export const yamlTrees = (text: string): { readonly trees: readonly Tree[]; readonly issues: readonly Issue[] } => {
  const issues: Issue[] = [];
  const refuse = (issue: Issue, place: Place): void => void issues.push({ ...issue, data: { ...issue.data, ...place } });
  const tooDeep = { trees: [], issues: [fault('too-deep', [], { line: 1, column: 1 })] };
  if (isTooDeep(text)) return tooDeep;
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  let documents: readonly Document.Parsed[];
  try {
    const parsed = parseAllDocuments(text, { version: '1.2', schema: 'core', uniqueKeys: false, strict: true, stringKeys: true, prettyErrors: false, lineCounter: lines, logLevel: 'silent' });
    documents = Array.isArray(parsed) ? (parsed as Document.Parsed[]) : [];
  } catch {
    // The reader calls itself for every level, and a hostile text has more levels than there is stack.
    return tooDeep;
  }
  if (documents.length === 0) return { trees: [], issues: [fault('file-empty', [], { line: 1, column: 1 })] };
  const trees = documents.flatMap((document): Tree[] => {
    const start = placeOf(document.contents?.range?.[0] ?? document.range[0]);
    const before = issues.length;
    for (const error of [...document.errors, ...document.warnings]) {
      const reason = reasonOf(error);
      refuse(fault(reason, [], { ...(reason === 'syntax' ? { detail: error.message } : {}), ...(reason === 'tag' ? { tag: text.slice(...error.pos).slice(0, 40) } : {}) }), placeOf(error.pos[0]));
    }
    if (document.directives.yaml.explicit === true && document.directives.yaml.version !== '1.2') refuse(fault('yaml-version', []), placeOf(document.range[0]));
    const { contents } = document;
    if (issues.length > before) return [];
    if (contents === null || (isScalar(contents) && contents.value === null)) {
      refuse(fault(documents.length === 1 ? 'file-empty' : 'document-empty', []), start);
      return [];
    }
    const places = new Places(start);
    const value = new Reader(document, places, placeOf, refuse).read(contents, [], 0);
    return issues.length > before ? [] : [{ value, places }];
  });
  return { trees, issues };
};

/** What each alias stands for: the last node before it with that anchor. All at once, because finding one takes a walk over the document. */
const targetsIn = (document: Document.Parsed): ReadonlyMap<Alias, Node> => {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target !== undefined) targets.set(node, target);
      } else if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
};

/** Turns nodes into plain data. */
class Reader {
  private count = 0;
  private readonly targets: ReadonlyMap<Alias, Node>;
  private readonly inside = new Set<Node>();

  constructor(
    document: Document.Parsed,
    private readonly places: Places,
    private readonly placeOf: (offset: number) => Place,
    private readonly refuse: (issue: Issue, place: Place) => void,
  ) {
    this.targets = targetsIn(document);
  }

  private place(node: Node): Place {
    return this.placeOf(node.range?.[0] ?? 0);
  }

  read(node: Node | null, path: Path, depth: number, key?: Place): unknown {
    if (node === null) return null;
    const here = this.place(node);
    this.count += 1;
    // Aliases are counted each time that they are used, so that a few lines cannot stand for millions.
    if (this.count === mostNodes) this.refuse(fault('too-large', [], { limit: mostNodes }), here);
    if (this.count >= mostNodes) return null;
    if (depth > deepest) {
      this.refuse(fault('too-deep', path.slice(0, 6)), here);
      return null;
    }
    const source = isScalar(node) ? node.source : undefined;
    this.places.put(path, { value: here, ...(key === undefined ? {} : { key }), ...(source === undefined ? {} : { source }) });
    if (isAlias(node)) return this.alias(node, path, depth, key);
    if (node.tag !== undefined) {
      this.refuse(fault('tag', path, { tag: node.tag }), here);
      return null;
    }
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item, index) => this.read(item as Node, [...path, index], depth + 1));
    const record: Record<string, unknown> = {};
    if (!isMap(node)) return record;
    for (const pair of node.items) {
      const name = String(isScalar(pair.key) ? pair.key.value : pair.key);
      const at = this.place(pair.key as Node);
      // The reader of YAML compares every key with every other, which takes a minute where there are many.
      if (Object.hasOwn(record, name)) this.refuse(fault('key-repeated', [...path, name], { key: name }), at);
      else if (forbidden.has(name)) this.refuse({ code: 'key-unknown', path: [...path, name], data: { key: name, nearest: null } }, at);
      else record[name] = this.read(pair.value as Node | null, [...path, name], depth + 1, at);
    }
    return record;
  }

  private alias(node: Alias, path: Path, depth: number, key?: Place): unknown {
    const target = this.targets.get(node);
    if (target === undefined) this.refuse(fault('alias-unknown', path, { alias: node.source }), this.place(node));
    else if (this.inside.has(target)) this.refuse(fault('alias-cyclic', path), this.place(node));
    else {
      this.inside.add(target);
      const value = this.read(target, path, depth + 1, key);
      this.inside.delete(target);
      return value;
    }
    return null;
  }
}
