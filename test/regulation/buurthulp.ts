import { defineRegulation, months, vocabulary, weeks, workingDays, days, years } from '../../src/regulation/index.js';

/**
 * A made-up organisation, for what the documents need and Krachtig Perspectief does not have: limitation with an exception,
 * exclusions, anonymity, grounds, parts, a measure, a suspended term, an extension once, a calendar of its own, regions.
 */
export const buurthulp = defineRegulation({
  id: 'buurthulp',
  version: '2025-01',
  organisation: { name: 'Stichting Buurthulp' },
  title: { nl: 'Klachtenregeling Buurthulp', en: 'Complaint regulation of Buurthulp' },
  inForce: { suppliedByCaller: true },
  calendar: 'buurthulp-werkdagen',
  calendars: [
    {
      id: 'buurthulp-werkdagen',
      version: '1',
      label: { nl: 'dinsdag tot en met zaterdag', en: 'Tuesday to Saturday' },
      source: 'made up for tests',
      workingWeekdays: [2, 3, 4, 5, 6],
      holidays: [{ name: { nl: 'Nieuwjaarsdag', en: "New Year's Day" }, on: { month: 1, day: 1 } }],
    },
  ],
  roll: 'none',
  actors: { klager: vocabulary.actors.klager, coordinator: { nl: 'coördinator', en: 'coordinator' }, bestuur: { nl: 'bestuur', en: 'board' } },
  events: {
    'onvrede.geuit': { label: { nl: 'onvrede geuit', en: 'dissatisfaction expressed' }, by: ['klager'] },
    'klacht.ontvangen': vocabulary.events['klacht.ontvangen'],
    'ontvangst.bevestigd': { ...vocabulary.events['ontvangst.bevestigd'], by: ['coordinator', 'bestuur'] },
    'termijn.verlengd': { ...vocabulary.events['termijn.verlengd'], by: ['coordinator', 'bestuur'] },
    'onderzoek.stilgelegd': { label: { nl: 'onderzoek stilgelegd', en: 'inquiry suspended' }, by: ['coordinator'] },
    'onderzoek.hervat': { label: { nl: 'onderzoek hervat', en: 'inquiry resumed' }, by: ['coordinator'] },
    'advies.gevraagd': { label: { nl: 'advies gevraagd', en: 'advice requested' }, by: ['klager'] },
    'advies.uitgebracht': { label: { nl: 'advies uitgebracht', en: 'advice given' }, by: ['bestuur'] },
    'klacht.afgewezen': {
      label: { nl: 'klacht niet in behandeling genomen', en: 'complaint declined' },
      by: ['bestuur'],
      attributes: {
        grond: { type: 'ground', label: { nl: 'grond', en: 'ground' }, required: true },
        motivering: { type: 'text', label: { nl: 'motivering', en: 'reasons' } },
      },
      fate: true,
    },
    'besluit.meegedeeld': {
      label: { nl: 'besluit meegedeeld', en: 'decision notified' },
      by: ['bestuur'],
      attributes: {
        oordeel: { type: 'choice', options: { gegrond: { nl: 'gegrond', en: 'upheld' }, ongegrond: { nl: 'ongegrond', en: 'not upheld' } }, label: { nl: 'oordeel', en: 'ruling' } },
        'ontvangen-op': { type: 'date', label: { nl: 'ontvangen op', en: 'received on' } },
      },
      fate: { attribute: 'oordeel' },
    },
    'klacht.ingetrokken': vocabulary.events['klacht.ingetrokken'],
    'beroep.ingesteld': { label: { nl: 'beroep ingesteld', en: 'appeal lodged' }, by: ['klager'] },
    'dossier.gearchiveerd': { label: { nl: 'dossier gearchiveerd', en: 'file archived' }, by: ['coordinator'] },
    'feiten.vastgesteld': vocabulary.events['feiten.vastgesteld'],
  },
  facts: {
    'klager-bekend': vocabulary.facts['klager-bekend'],
    'kennis-op': { type: 'date', label: { nl: 'dag van kennisneming', en: 'day of knowledge' } },
    'had-kunnen-weten-op': { type: 'date', label: { nl: 'dag waarop de klager het had kunnen weten', en: 'day on which the complainant could have known' } },
    onderwerp: {
      type: 'choice',
      options: { bejegening: { nl: 'bejegening', en: 'treatment' }, intimidatie: { nl: 'intimidatie', en: 'intimidation' }, geld: { nl: 'een geldvordering', en: 'a claim for money' } },
      label: { nl: 'onderwerp', en: 'subject' },
    },
    'eigen-medewerker': { type: 'boolean', label: { nl: 'eigen medewerker', en: 'own employee' } },
    tevreden: { type: 'boolean', label: { nl: 'tevreden over de afhandeling', en: 'satisfied with the handling' } },
  },
  clauses: {
    '1': { kind: 'right', summary: { nl: 'Een klant kan klagen.', en: 'A client can complain.' }, place: 'artikel 1' },
    '2': { kind: 'limitation', summary: { nl: 'Na zes maanden vervalt dat, bij intimidatie na twee jaar.', en: 'That lapses after six months, for intimidation after two years.' }, place: 'artikel 2' },
    '3': { kind: 'exclusion', also: ['anonymity'], summary: { nl: 'Niet over geld en niet anoniem.', en: 'Not about money and not anonymously.' }, place: 'artikel 3' },
    '4': { kind: 'deadline', also: ['extension'], summary: { nl: 'Bevestigen en beslissen kennen een termijn.', en: 'Acknowledging and deciding have a term.' }, place: 'artikel 4' },
    '5': { kind: 'right', summary: { nl: 'Beroep kan binnen drie weken.', en: 'Appeal within three weeks.' }, place: 'artikel 5' },
    '6': { kind: 'registration-reporting', summary: { nl: 'Er wordt bijgehouden hoelang het duurt.', en: 'It is kept how long things take.' }, place: 'artikel 6' },
    '7': { kind: 'standard', summary: { nl: 'Iedereen doet zijn best.', en: 'Everybody does their best.' }, place: 'artikel 7', notModelled: { nl: 'Een streven zonder handeling of termijn.', en: 'An aim without act or term.' } },
  },
  rules: {
    intimidatie: { kind: 'fact', fact: 'onderwerp', is: ['intimidatie'], label: { nl: 'gaat over intimidatie', en: 'is about intimidation' }, cites: ['2'] },
    'op-tijd': {
      kind: 'limitation',
      from: { earliest: [{ fact: 'kennis-op' }, { fact: 'had-kunnen-weten-op' }] },
      until: 'filing',
      within: months(6),
      except: [{ when: 'intimidatie', within: years(2) }],
      label: { nl: 'op tijd geklaagd', en: 'complained in time' },
      cites: ['2'],
      readings: ['L-1'],
    },
    'eigen-personeel': { kind: 'fact', fact: 'eigen-medewerker', is: [true], label: { nl: 'over eigen personeel', en: 'about own staff' }, cites: ['3'] },
    geldvordering: { kind: 'exclusion', fact: 'onderwerp', is: ['geld'], except: ['eigen-personeel'], label: { nl: 'vraagt geld', en: 'asks for money' }, cites: ['3'] },
    anoniem: { kind: 'anonymity', known: 'klager-bekend', label: { nl: 'anoniem', en: 'anonymous' }, cites: ['3'] },
    bekend: { kind: 'not', of: 'anoniem', label: { nl: 'klager bekend', en: 'complainant known' }, cites: ['3'] },
    'deel-klacht': { kind: 'part', label: { nl: 'betreft een deel', en: 'concerns a part' }, cites: ['4'] },
    'grond-geldt': { kind: 'ground', attribute: 'grond', reasons: 'motivering', label: { nl: 'de grond geldt', en: 'the ground holds' }, cites: ['3'] },
    'hele-klacht': { kind: 'not', of: 'deel-klacht', label: { nl: 'betreft het geheel', en: 'concerns the whole' }, cites: ['4'] },
    'beroep-open': { kind: 'window', window: 'beroep', label: { nl: 'beroep staat open', en: 'appeal is open' }, cites: ['5'] },
    'strenge-lezing': { kind: 'reading', reading: 'L-2', option: 'streng', label: { nl: 'streng gelezen', en: 'read strictly' }, cites: ['5'], readings: ['L-2'] },
    'besluit-is-te-laat': { kind: 'duty', duty: 'besluit', is: ['overdue', 'metLate'], label: { nl: 'het besluit is te laat', en: 'the decision is late' }, cites: ['4'] },
  },
  duties: {
    bevestiging: {
      label: { nl: 'bevestiging', en: 'acknowledgement' },
      act: { nl: 'de ontvangst bevestigen', en: 'acknowledge receipt' },
      obligor: 'coordinator',
      beneficiary: 'klager',
      within: workingDays(5),
      when: 'bekend',
      dischargedBy: [{ event: 'ontvangst.bevestigd', by: ['coordinator'] }],
      once: true,
      cites: ['4'],
    },
    besluit: {
      label: { nl: 'besluit', en: 'decision' },
      act: { nl: 'beslissen op de klacht', en: 'decide on the complaint' },
      obligor: 'bestuur',
      beneficiary: 'klager',
      within: weeks(6),
      dischargedBy: [{ event: 'besluit.meegedeeld', where: 'hele-klacht' }],
      metOn: { received: 'ontvangen-op' },
      extension: { event: 'termijn.verlengd', by: ['bestuur'], length: weeks(4), times: 1, reason: 'reden', notice: 'not-later-than-due', cites: ['4'] },
      suspension: { startedBy: 'onderzoek.stilgelegd', endedBy: 'onderzoek.hervat', cites: ['4'] },
      cites: ['4'],
    },
    archivering: {
      label: { nl: 'archivering', en: 'archiving' },
      act: { nl: 'het dossier archiveren', en: 'archive the file' },
      obligor: 'coordinator',
      beneficiary: 'bestuur',
      within: 'immediately',
      soft: true,
      dischargedBy: [{ event: 'dossier.gearchiveerd' }],
      afterClosing: 'survives',
      cites: ['6'],
    },
    advies: {
      label: { nl: 'advies', en: 'advice' },
      act: { nl: 'adviseren', en: 'advise' },
      obligor: 'bestuur',
      beneficiary: 'klager',
      dischargedBy: [{ event: 'advies.uitgebracht' }],
      cites: ['1'],
    },
  },
  windows: {
    beroep: {
      label: { nl: 'beroep', en: 'appeal' },
      right: { nl: 'in beroep gaan', en: 'appeal' },
      holder: 'klager',
      within: weeks(3),
      exercisedBy: [{ event: 'beroep.ingesteld' }],
      closedBy: [{ event: 'klacht.ingetrokken' }],
      cites: ['5'],
    },
  },
  grounds: {
    verjaard: { label: { nl: 'te laat geklaagd', en: 'complained too late' }, rule: 'op-tijd', is: 'fails', cites: ['2'] },
    geldvordering: { label: { nl: 'het gaat om geld', en: 'it is about money' }, rule: 'geldvordering', cites: ['3'] },
    anoniem: { label: { nl: 'anoniem', en: 'anonymous' }, rule: 'anoniem', cites: ['3'] },
    anders: { label: { nl: 'een andere reden', en: 'another reason' }, rule: 'free-text', cites: ['3'] },
  },
  measures: {
    doorlooptijd: { label: { nl: 'langer dan acht weken', en: 'longer than eight weeks' }, within: weeks(8), from: 'filing', until: { event: 'besluit.meegedeeld', pick: 'last' }, cites: ['6'] },
  },
  findings: {
    'stap-overgeslagen': { label: { nl: 'De onvrede is niet eerst besproken.', en: 'Dissatisfaction was not discussed first.' }, cites: ['1'] },
    anoniem: { label: { nl: 'De klacht is anoniem.', en: 'The complaint is anonymous.' }, at: ['klacht.ontvangen'], when: { rule: 'anoniem', is: 'holds' }, cites: ['3'] },
    'besluit-te-laat': { label: { nl: 'Het besluit is te laat.', en: 'The decision is late.' }, when: { rule: 'besluit-is-te-laat', is: 'holds' }, cites: ['4'] },
    'in-behandeling': { label: { nl: 'De klacht is in behandeling.', en: 'The complaint is being handled.' }, cites: ['4'] },
  },
  readings: {
    'L-1': {
      question: { nl: 'Hoelang kan men klagen?', en: 'How long can one complain?' },
      clauses: ['2'],
      severity: 'H',
      options: { maanden: { label: { nl: 'zes maanden', en: 'six months' } }, dagen: { label: { nl: '180 dagen', en: '180 days' }, patch: { rules: { 'op-tijd': { within: days(180) } } } } },
      default: 'maanden',
      reason: { nl: 'De tekst noemt maanden.', en: 'The text says months.' },
    },
    'L-2': {
      question: { nl: 'Kan beroep te laat?', en: 'Is late appeal possible?' },
      clauses: ['5'],
      severity: 'M',
      options: { soepel: { label: { nl: 'ja', en: 'yes' } }, streng: { label: { nl: 'nee', en: 'no' } } },
      default: 'soepel',
      reason: { nl: 'De tekst zwijgt.', en: 'The text is silent.' },
    },
    'L-3': {
      question: { nl: 'Schuift de termijn op?', en: 'Does the term roll?' },
      clauses: ['4'],
      severity: 'H',
      options: { nee: { label: { nl: 'nee', en: 'no' } }, ja: { label: { nl: 'ja', en: 'yes' }, patch: { roll: 'forward', duties: { besluit: { extension: { times: null } } } } } },
      default: 'nee',
      reason: { nl: 'De tekst zegt het niet.', en: 'The text does not say so.' },
    },
  },
  statechart: {
    initial: 'nieuw',
    states: {
      nieuw: {
        tags: ['intake'],
        on: {
          'onvrede.geuit': { meta: { cites: ['1'] } },
          'klacht.ontvangen': [
            { target: 'lopend.behandeling.onderzoek', meta: { cites: ['1', '4'], files: true, opens: ['bevestiging', 'besluit'] } },
          ],
        },
      },
      lopend: {
        type: 'parallel',
        on: { 'klacht.ingetrokken': { target: 'ingetrokken', meta: { opens: ['archivering'] } } },
        states: {
          behandeling: {
            initial: 'onderzoek',
            states: {
              onderzoek: {
                tags: ['behandeling'],
                meta: { finding: 'in-behandeling', cites: ['4'] },
                on: {
                  'klacht.afgewezen': [
                    { guard: { type: 'deel-klacht', params: { is: 'holds' } }, meta: { cites: ['3'] } },
                    { target: '#buurthulp.afgewezen', guard: { type: 'grond-geldt', params: { is: 'holds' } }, meta: { cites: ['2', '3'], opens: ['archivering'] } },
                  ],
                  'besluit.meegedeeld': [
                    { guard: { type: 'deel-klacht', params: { is: 'holds' } }, meta: { cites: ['4'] } },
                    { target: '#buurthulp.besloten', meta: { cites: ['4'], opens: ['archivering'], windows: ['beroep'] } },
                  ],
                },
              },
            },
          },
          advisering: {
            initial: 'geen',
            states: {
              geen: { on: { 'advies.gevraagd': { target: 'gevraagd', meta: { cites: ['1'], opens: ['advies'] } } } },
              gevraagd: { on: { 'advies.uitgebracht': { target: 'geen', meta: { cites: ['1'] } } } },
            },
          },
        },
      },
      besloten: {
        tags: ['gesloten'],
        on: {
          'beroep.ingesteld': [
            { target: 'lopend.behandeling', guard: { type: 'beroep-open', params: { is: 'holds' } }, meta: { cites: ['5'], opens: ['bevestiging', 'besluit'], closes: ['archivering'] } },
            { target: 'lopend.behandeling', guard: { type: 'strenge-lezing', params: { is: 'fails' } }, meta: { cites: ['5'], readings: ['L-2'], opens: ['besluit'] } },
          ],
        },
      },
      afgewezen: { tags: ['gesloten'] },
      ingetrokken: { tags: ['gesloten'] },
    },
  },
});
