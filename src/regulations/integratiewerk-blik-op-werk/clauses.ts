import type { Clause } from '../../model/clause.js';

/** What this text has beside the one without Blik op Werk. */
export const eigenClauses = {
  'B.1': {
    kind: 'external-escalation',
    also: ['scope', 'admissibility'],
    summary: {
      nl: 'De weg naar buiten is er voor klachten over taalles, als de klager ontevreden is met wat Integratiewerk ermee deed.',
      en: 'The way outside is for complaints about language teaching, when the complainant is unhappy with what Integratiewerk did with them.',
    },
    place: 'onderdeel over Blik op Werk, eerste zin',
  },
  'B.2': {
    kind: 'external-escalation',
    also: ['right', 'transition'],
    summary: {
      nl: 'Zo iemand kan vervolgens bij Blik op Werk terecht, dat het keurmerk voor taalscholen beheert.',
      en: 'Such a person can then turn to Blik op Werk, which runs the quality mark for language schools.',
    },
    place: 'onderdeel over Blik op Werk, tweede zin',
  },
  'B.3': {
    kind: 'external-escalation',
    also: ['transition'],
    summary: { nl: 'Het eerste loket daar is de Klachtenlijn.', en: 'The first desk there is the complaints line.' },
    place: 'onderdeel over Blik op Werk, tweede alinea',
  },
  'B.4': {
    kind: 'formal-requirement',
    summary: { nl: 'De Klachtenlijn is op werkdagen overdag te bellen en anders te mailen.', en: 'The complaints line can be called during the day on working days, or written to by e-mail.' },
    place: 'onderdeel over Blik op Werk, tweede alinea, slot',
    notModelled: {
      nl: 'Bereikbaarheid en adres van een ander dan Integratiewerk: er volgt geen plicht, termijn of voorwaarde uit voor wie klaagt of behandelt. De uren zijn openingstijden en zeggen niet wat in dit reglement een werkdag is.',
      en: 'Opening hours and address of another than Integratiewerk: no duty, term or condition follows for whoever complains or handles. The hours say when one can call and not what a working day is in this regulation.',
    },
  },
  'B.5': {
    kind: 'external-escalation',
    also: ['transition'],
    summary: {
      nl: 'Komt de Klachtenlijn er niet uit, dan is het aan haar of zij de zaak aan het College van Arbitrage geeft.',
      en: 'If the complaints line cannot settle it, it is for the line whether the College of Arbitration gets the case.',
    },
    place: 'onderdeel over Blik op Werk, derde alinea',
  },
} as const satisfies Readonly<Record<string, Clause>>;
