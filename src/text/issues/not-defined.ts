/** What is said of a value in the place of a regulation that no check of this library has made. */
export const notDefined = {
  cause: { nl: 'Dit is geen gecontroleerd reglement.', en: 'This is not a checked regulation.' },
  remedy: { nl: 'Geef wat defineRegulation, withReadings of loadRegulation teruggeeft.', en: 'Give what defineRegulation, withReadings or loadRegulation returns.' },
} as const;
