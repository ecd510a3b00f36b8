/**
 * A name for a date in a case.
 *
 * - `'opening'`: the day on which this duty or window was opened; `{ opening: attribute }` a date that the opening act carries;
 * - `'filing'`: the day on which the chart last took the complaint as filed;
 * - `{ fact }`: a fact of type date;
 * - `{ event, pick }`: the day of the first or last such event, or with `at` the date that it carries in that attribute;
 *   `after` leaves out what was registered before this duty or window was opened, or before the last event of a type;
 *   `whole` leaves out what concerns a part of the complaint only.
 */
export type Moment<Fact extends string = string, Event extends string = string> =
  | 'opening'
  | 'filing'
  | { readonly opening: string }
  | { readonly fact: Fact }
  | {
      readonly event: Event;
      readonly pick: 'first' | 'last';
      readonly at?: string;
      readonly after?: 'opening' | { readonly event: Event };
      readonly whole?: true;
    };

/** The earliest or latest of those that are known. */
export type Extreme<Fact extends string = string, Event extends string = string> = { readonly earliest: readonly Moment<Fact, Event>[] } | { readonly latest: readonly Moment<Fact, Event>[] };

/** One moment, an extreme, or the first of a list of these that is known. */
export type Moments<Fact extends string = string, Event extends string = string> = Moment<Fact, Event> | Extreme<Fact, Event> | readonly (Moment<Fact, Event> | Extreme<Fact, Event>)[];
