/** The names that a regulation declares, so that every reference to one can be typed. */
export interface Ids {
  readonly actor: string;
  readonly clause: string;
  readonly duty: string;
  readonly event: string;
  readonly fact: string;
  readonly finding: string;
  readonly ground: string;
  readonly reading: string;
  readonly rule: string;
  readonly window: string;
}
