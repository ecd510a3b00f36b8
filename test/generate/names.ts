import type { EventDeclaration } from '../../src/model/event.js';
import type { AttributeDeclaration, FactDeclaration, ValueType } from '../../src/model/value.js';
import type { Draw } from './draw.js';
import { text } from './values.js';

/** An attribute with the event that has it. */
export interface Carried {
  readonly event: string;
  readonly id: string;
  readonly type: ValueType;
}

const choice = (...options: readonly string[]): ValueType => ({ type: 'choice', options: Object.fromEntries(options.map((option) => [option, text(option)])) });

const factTypes: Readonly<Record<string, ValueType>> = {
  'klager-bekend': { type: 'boolean' },
  'kennis-op': { type: 'date' },
  onderwerp: choice('bejegening', 'geld', 'wachttijd'),
  hoedanigheid: choice('klant', 'vertegenwoordiger', 'ander'),
  machtiging: { type: 'boolean' },
  'voorval-op': { type: 'date' },
  aantal: { type: 'number' },
  toelichting: { type: 'text' },
  duur: { type: 'duration' },
};

const attributeTypes: Readonly<Record<string, ValueType>> = {
  vorm: choice('brief', 'mondeling'),
  'verzonden-op': { type: 'date' },
  'ontvangen-op': { type: 'date' },
  reden: { type: 'text' },
  'nieuwe-einddatum': { type: 'date' },
  verlenging: { type: 'duration' },
  grond: { type: 'ground' },
  akkoord: { type: 'boolean' },
  bedrag: { type: 'number' },
};

const eventNames = ['klacht.ontvangen', 'ontvangst.bevestigd', 'termijn.verlengd', 'onderzoek.stilgelegd', 'onderzoek.hervat', 'klacht.afgewezen', 'besluit.meegedeeld', 'klacht.ingetrokken', 'zaak.heropend', 'feiten.vastgesteld'];

const actorNames = ['klager', 'behandelaar', 'directie', 'commissie'];

const numbered = (draw: Draw, name: string, least: number, most: number): readonly string[] => Array.from({ length: draw.between(least, most) }, (_item, index) => `${name}-${index + 1}`);

/** Everything that a regulation can refer to, drawn before what refers to it. */
export class Names {
  readonly actors: readonly string[];
  readonly clauses: readonly string[];
  readonly events: Readonly<Record<string, EventDeclaration>>;
  readonly factTypes: Readonly<Record<string, FactDeclaration>>;
  readonly duties: readonly string[];
  readonly windows: readonly string[];
  readonly grounds: readonly string[];
  readonly findings: readonly string[];
  readonly readings: readonly string[];
  readonly calendars: readonly string[];

  constructor(draw: Draw) {
    this.actors = draw.some(actorNames, 2, 4);
    this.clauses = numbered(draw, 'art', 2, 5);
    this.grounds = numbered(draw, 'grond', 0, 3);
    this.events = Object.fromEntries(draw.some(eventNames, 4, 8).map((event) => [event, this.event(draw, event)]));
    // Rules of some kinds need a yes-or-no, a date or a choice.
    const chosen = [...new Set(['klager-bekend', 'kennis-op', 'hoedanigheid', ...draw.some(Object.keys(factTypes), 1, 5)])];
    this.factTypes = Object.fromEntries(chosen.map((id) => [id, { ...(factTypes[id] as ValueType), label: text(id) }]));
    this.duties = numbered(draw, 'plicht', 2, 5);
    this.windows = numbered(draw, 'venster', 1, 3);
    this.findings = numbered(draw, 'bevinding', 2, 5);
    this.readings = numbered(draw, 'L', 1, 3);
    this.calendars = ['nl-weekdagen', 'nl-feestdagen', 'nl-goede-vrijdag', 'nl-atw', ...(draw.chance(50) ? ['eigen'] : [])];
  }

  private event(draw: Draw, event: string): EventDeclaration {
    const declare = (id: string): AttributeDeclaration => ({
      // The same name can be of another type in another event.
      ...(draw.chance(2) ? { type: 'text' as const } : (attributeTypes[id] as ValueType)),
      label: text(id),
      ...draw.maybe(8, () => ({ required: true as const })),
    });
    const attributes = draw.some(Object.keys(attributeTypes), 0, 5);
    const texts = attributes.filter((id) => id === 'vorm' || id === 'akkoord');
    return {
      label: text(event),
      ...draw.maybe(65, () => ({ by: draw.some(this.actors, 1, 2) })),
      ...(attributes.length === 0 && draw.chance(50) ? {} : { attributes: Object.fromEntries(attributes.map((id) => [id, declare(id)])) }),
      ...draw.maybe(event === 'feiten.vastgesteld' ? 95 : 5, () => ({ informs: true as const })),
      ...draw.maybe(30, () => ({ fate: texts.length > 0 && draw.chance(50) ? { attribute: draw.one(texts) } : (true as const) })),
      ...draw.maybe(30, () => ({ cites: this.cites(draw) })),
    };
  }

  get eventIds(): readonly string[] {
    return Object.keys(this.events);
  }

  get factIds(): readonly string[] {
    return Object.keys(this.factTypes);
  }

  cites(draw: Draw): readonly string[] {
    return draw.some(this.clauses, 0, 2);
  }

  facts(...types: readonly ValueType['type'][]): readonly string[] {
    return Object.entries(this.factTypes).flatMap(([id, { type }]) => (types.includes(type) ? [id] : []));
  }

  /** Attributes of these types, or of any when none is named. */
  attributes(...types: readonly ValueType['type'][]): readonly Carried[] {
    return Object.entries(this.events).flatMap(([event, declaration]) =>
      Object.entries(declaration.attributes ?? {}).flatMap(([id, type]) => (types.length === 0 || types.includes(type.type) ? [{ event, id, type }] : [])),
    );
  }
}
