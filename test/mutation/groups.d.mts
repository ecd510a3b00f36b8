interface Group {
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

export const groups: Readonly<Record<string, readonly Group[]>>;

export function groupOf(name: string | undefined): Group;
