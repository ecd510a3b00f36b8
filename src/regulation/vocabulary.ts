/**
 * Words that complaint regulations share. A regulation picks what its text knows, and declares what is its own.
 */

const written = {
  brief: { nl: 'per brief', en: 'by letter' },
  'e-mail': { nl: 'per e-mail', en: 'by e-mail' },
  digitaal: { nl: 'via een formulier of portaal', en: 'through a form or portal' },
  mondeling: { nl: 'mondeling', en: 'orally' },
} as const;

/** Attributes that several acts have. */
export const attributes = {
  vorm: { type: 'choice', options: written, label: { nl: 'vorm', en: 'form' } },
  'verzonden-op': { type: 'date', label: { nl: 'datum van verzending', en: 'date of sending' } },
  'ontvangen-op': { type: 'date', label: { nl: 'datum van aankomst', en: 'date of arrival' } },
  reden: { type: 'text', label: { nl: 'reden', en: 'reason' } },
  'nieuwe-einddatum': { type: 'date', label: { nl: 'nieuwe laatste dag', en: 'new last day' } },
  verlenging: { type: 'duration', label: { nl: 'duur van de verlenging', en: 'length of the extension' } },
} as const;

export const actors = {
  klager: { nl: 'klager', en: 'complainant' },
  beklaagde: { nl: 'beklaagde', en: 'respondent' },
  organisatie: { nl: 'organisatie', en: 'organisation' },
  medewerker: { nl: 'medewerker', en: 'employee' },
  leidinggevende: { nl: 'leidinggevende', en: 'supervisor' },
  directie: { nl: 'directie', en: 'board of directors' },
  directeur: { nl: 'directeur', en: 'director' },
  klachtenbehandelaar: { nl: 'klachtenbehandelaar', en: 'complaint handler' },
  klachtenfunctionaris: { nl: 'klachtenfunctionaris', en: 'complaints officer' },
  klachtencommissie: { nl: 'klachtencommissie', en: 'complaints committee' },
} as const;

export const events = {
  'klacht.ontvangen': {
    label: { nl: 'klacht ontvangen', en: 'complaint received' },
    by: ['klager'],
    attributes: { vorm: attributes.vorm, 'verzonden-op': attributes['verzonden-op'] },
  },
  'ontvangst.bevestigd': { label: { nl: 'ontvangst bevestigd', en: 'receipt acknowledged' }, attributes: { vorm: attributes.vorm, 'ontvangen-op': attributes['ontvangen-op'] } },
  'termijn.verlengd': {
    label: { nl: 'termijn verlengd', en: 'term extended' },
    attributes: { reden: attributes.reden, 'nieuwe-einddatum': attributes['nieuwe-einddatum'], verlenging: attributes.verlenging },
  },
  'klacht.ingetrokken': { label: { nl: 'klacht ingetrokken', en: 'complaint withdrawn' }, by: ['klager'], attributes: { vorm: attributes.vorm } },
  'klacht.geregistreerd': { label: { nl: 'klacht geregistreerd', en: 'complaint registered' } },
  'feiten.vastgesteld': { label: { nl: 'feiten vastgesteld', en: 'facts established' }, informs: true },
} as const;

export const facts = {
  'klager-bekend': { type: 'boolean', label: { nl: 'bekend is wie klaagt', en: 'it is known who complains' } },
} as const;
