import { describe, expect, test } from 'vitest';
import { passageOf, verifySource, withPassages, type Definition } from '../../src/regulation/index.js';
import { buurthulp } from './buurthulp.js';

/** A document written for this test: two chapters with a sentence that comes back, page headers, and a broken line. */
const document = `Klachtenregeling Buurthulp

Artikel 1. Wie hulp krijgt van de stichting mag daarover klagen bij het bestuur.
Blad 1 van 3, versie 2 van 1 mei 2025
Artikel 2. Klagen kan tot een half jaar na de gebeurtenis; gaat het om intimidatie,
dan is daar twee jaar voor.

Artikel 3. Over geld gaat deze regeling niet en zonder naam kan zij niet worden
Blad 2 van 3, versie 2 van 1 mei 2025
toegepast. De coördinator bericht de klager.
Artikel 4. Vijf dagen na ontvangst volgt een bevestiging en zes weken daarna uiterlijk
een besluit. De coördinator bericht de klager.
Artikel 5. In beroep gaan kan drie weken lang.
Artikel 6. Het bestuur houdt bij hoelang alles duurt.
Artikel 7. Iedereen doet zijn best.
`;

const quotes: Readonly<Record<string, readonly [quote: string, occurrence?: number]>> = {
  '1': ['mag daarover klagen bij het bestuur'],
  '2': ['tot een half jaar na de gebeurtenis; gaat het om intimidatie, dan is daar twee jaar voor'],
  '3': ['De coördinator bericht de klager', 1],
  '4': ['De coördinator bericht de klager', 2],
  '5': ['drie weken lang'],
  '6': ['zonder naam kan zij niet worden toegepast'],
  '7': ['Iedereen doet zijn best'],
};

const passages = Object.fromEntries(Object.entries(quotes).map(([clause, [quote, occurrence]]) => [clause, passageOf(document, quote, occurrence) as NonNullable<ReturnType<typeof passageOf>>]));

const definition = { ...buurthulp.definition, clauses: withPassages(buurthulp.definition.clauses, passages) } as Definition;

const statuses = (text: string) => Object.fromEntries(verifySource(definition, text).clauses.map(({ clause, status }) => [clause, status]));

const found = { '1': 'found', '2': 'found', '3': 'found', '4': 'found', '5': 'found', '6': 'found', '7': 'found' };

describe('passages of a document', () => {
  test('each has a fingerprint without a word of it', () => {
    expect(Object.values(passages).every((passage) => passage !== undefined)).toBe(true);
    expect(JSON.stringify(passages)).not.toMatch(/klag|bestuur/i);
    expect(passages['3']?.hash).toBe(passages['4']?.hash);
    expect(passages['3']).not.toEqual(passages['4']);
  });

  test.each([
    ['as it is', document],
    ['with other line breaks', document.replace(/ /g, '\n').replace(/Blad\n(\d)[\s\S]*?2025/g, '')],
    ['with CRLF', document.replace(/\n/g, '\r\n')],
    ['with markup', document.replace('half jaar', '<b>half jaar</b>').replace('drie weken', '**drie weken**')],
    ['with other dashes and quotes', document.replace('half jaar', 'half–jaar').replace('bestuur.', '“bestuur”.')],
    ['with other page headers', document.replace(/Blad (\d) van 3/g, 'Blad $1 van 9')],
    ['with a footnote sign', document.replace('bestuur.', 'bestuur¹.')],
    ['in capitals', document.toUpperCase()],
  ])('all are found %s', (_what, text) => {
    expect(statuses(text)).toEqual(found);
  });

  test('a changed word is a change, with the line and what rests on it', () => {
    const changed = verifySource(definition, document.replace('half jaar', 'heel jaar'));
    expect(changed.wrongDocument).toBe(false);
    expect(changed.clauses.filter(({ status }) => status !== 'found')).toMatchObject([{ clause: '2', status: 'changed', line: 5, dependents: expect.arrayContaining(['rules op-tijd', 'grounds verjaard']) }]);
  });

  test('a paragraph that is gone is lost', () => {
    expect(statuses(document.replace('Artikel 5. In beroep gaan kan drie weken lang.\n', ''))).toEqual({ ...found, '5': 'lost' });
  });

  test('a passage that stood there twice and now once is still that of its own place', () => {
    expect(statuses(document.replace('een besluit. De coördinator bericht de klager.', 'een besluit.'))).toMatchObject({ '3': 'found' });
  });

  test('another document is another document', () => {
    expect(verifySource(definition, 'Dit gaat over iets heel anders, namelijk over het weer van morgen en overmorgen.').wrongDocument).toBe(true);
    expect(verifySource(definition, '').wrongDocument).toBe(true);
  });

  test('what was found can be quoted from the copy', () => {
    expect(verifySource(definition, document).clauses.find(({ clause }) => clause === '6')?.quote).toMatch(/^zonder naam kan zij niet worden .*toegepast$/);
  });
});
