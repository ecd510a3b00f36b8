import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/calendar/civil-date.js';
import { Situation } from '../../src/engine/situation.js';
import { openCase, replay, type AnyEvent, type CivilDate } from '../../src/index.js';
import { loadRegulation, withReadings } from '../../src/regulation/index.js';
import { compiledOf, type Regulation } from '../../src/regulation/regulation.js';
import { ruleReferences, type Rule } from '../../src/rules/rule.js';
import { buurthulp } from '../regulation/buurthulp.js';

/** Each kind of rule: what it says and why, what it read, what it misses, and from when it says something else. Dates are worked out by hand. */

const base = { label: { nl: 'proef', en: 'trial' }, cites: ['1'] };

const rules: Readonly<Record<string, object>> = {
  'door-bestuur': { kind: 'actor', is: ['bestuur', 'coordinator'] },
  'per-mail': { kind: 'attribute', attribute: 'vorm', is: ['e-mail', 'brief'] },
  'ingediend-per-mail': { kind: 'attribute', attribute: 'vorm', of: 'klacht.ontvangen', is: ['e-mail'] },
  'vorm-als-eerder': { kind: 'attribute', attribute: 'vorm', is: { attribute: 'vorm', of: 'klacht.ontvangen' } },
  'vorm-als-oordeel': { kind: 'attribute', attribute: 'vorm', is: { attribute: 'oordeel', of: 'besluit.meegedeeld' } },
  'vorm-als-de-vorige': { kind: 'attribute', attribute: 'vorm', of: 'klacht.ontvangen', is: { attribute: 'vorm', of: 'klacht.ontvangen' } },
  volledig: { kind: 'content', elements: ['motivering', 'reden'] },
  'besluit-te-laat': { kind: 'duty', duty: 'besluit', is: ['overdue', 'metLate'] },
  'bevestiging-open': { kind: 'duty', duty: 'bevestiging', is: ['open'] },
  'bevestiging-onbepaald': { kind: 'duty', duty: 'bevestiging', is: ['undetermined'] },
  'geld-tenzij-te-laat': { kind: 'exclusion', fact: 'onderwerp', is: ['geld'], except: ['besluit-te-laat'] },
  'geld-altijd': { kind: 'exclusion', fact: 'onderwerp', is: ['geld'] },
  'mag-verlengd': { kind: 'extension', duty: 'besluit' },
  bejegening: { kind: 'fact', fact: 'onderwerp', is: ['bejegening', 'intimidatie'] },
  'tevreden-klager': { kind: 'fact', fact: 'tevreden', is: [true] },
  'grond-zonder-redenen': { kind: 'ground', attribute: 'grond' },
  'grond-in-een-tekst': { kind: 'ground', attribute: 'reden' },
  'half-jaar': { kind: 'limitation', from: { fact: 'kennis-op' }, within: { months: 6 } },
  'half-jaar-tot-geweten': { kind: 'limitation', from: { fact: 'kennis-op' }, until: { fact: 'had-kunnen-weten-op' }, within: { months: 6 } },
  'half-jaar-tot-toegestuurd': { kind: 'limitation', from: { fact: 'kennis-op' }, until: { event: 'klacht.ontvangen', pick: 'first', at: 'verzonden-op' }, within: { months: 6 } },
  'half-jaar-tot-gezegd-of-ingediend': { kind: 'limitation', from: { fact: 'kennis-op' }, until: [{ event: 'onvrede.geuit', pick: 'first', at: 'gezegd-op' }, 'filing'], within: { months: 6 } },
  'half-jaar-tot-gezegd-of-besloten': { kind: 'limitation', from: { fact: 'kennis-op' }, until: [{ event: 'onvrede.geuit', pick: 'first', at: 'gezegd-op' }, { event: 'besluit.meegedeeld', pick: 'first' }], within: { months: 6 } },
  'half-jaar-met-uitzonderingen': { kind: 'limitation', from: { fact: 'kennis-op' }, within: { months: 6 }, except: [{ when: 'tevreden-klager', within: { years: 1 } }, { when: 'bejegening', within: { years: 2 } }] },
  'half-jaar-of-een-week': { kind: 'limitation', from: { fact: 'kennis-op' }, within: { months: 6 }, except: [{ when: 'besluit-te-laat', within: { weeks: 1 } }] },
  'half-jaar-of-twee-jaar': { kind: 'limitation', from: { fact: 'kennis-op' }, within: { months: 6 }, except: [{ when: 'besluit-te-laat', within: { years: 2 } }] },
  'niet-te-laat': { kind: 'not', of: 'besluit-te-laat' },
  'vanaf-tot-en-met': { kind: 'period', of: { fact: 'kennis-op' }, from: '2026-01-01', until: '2026-12-31' },
  'na-en-voor': { kind: 'period', of: { fact: 'kennis-op' }, after: '2026-01-01', before: '2026-12-31' },
  streng: { kind: 'reading', reading: 'L-2', option: 'streng' },
  vertegenwoordigd: { kind: 'standing', capacity: 'onderwerp', accepted: ['bejegening', 'intimidatie'], mandate: { for: ['intimidatie'], fact: 'eigen-medewerker' } },
  'onbevoegd-ook-met-machtiging': { kind: 'standing', capacity: 'onderwerp', accepted: ['bejegening'], mandate: { for: ['geld'], fact: 'eigen-medewerker' } },
  'zelf-bevoegd': { kind: 'standing', capacity: 'onderwerp', accepted: ['bejegening'] },
  'eerst-besproken': { kind: 'steps', events: ['onvrede.geuit', 'klacht.ontvangen'] },
  'beroep-staat-open': { kind: 'window', window: 'beroep' },
  'beroep-verlopen': { kind: 'window', window: 'beroep', is: ['lapsed'] },
  'allebei-tevreden': { kind: 'all', of: ['tevreden-klager', 'bejegening'] },
  'een-van-beide': { kind: 'any', of: ['tevreden-klager', 'bejegening'] },
  'ooit-te-laat': { kind: 'any', of: ['half-jaar-voorbij', 'besluit-te-laat'] },
  'half-jaar-voorbij': { kind: 'not', of: 'half-jaar' },
  'tevreden-als-bejegening': { kind: 'condition', when: 'bejegening', then: 'tevreden-klager' },
  'bejegening-als-te-laat': { kind: 'condition', when: 'besluit-te-laat', then: 'bejegening' },
  'te-laat-als-bejegening': { kind: 'condition', when: 'bejegening', then: 'besluit-te-laat' },
  'voorwaarde-van-voorwaarde': { kind: 'condition', when: 'tevreden-als-bejegening', then: 'bejegening' },
  'of-voorwaarde': { kind: 'any', of: ['tevreden-als-bejegening'] },
};

const made = (change: Readonly<Record<string, object>> = {}): Regulation => {
  const definition = JSON.parse(JSON.stringify(buurthulp)) as { rules: object; events: { 'onvrede.geuit': object }; duties: Record<string, object> };
  const own = Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, { ...base, ...rule }]));
  const events = { ...definition.events, 'onvrede.geuit': { ...definition.events['onvrede.geuit'], attributes: { 'gezegd-op': { type: 'date', label: base.label } } } };
  const duties = { ...definition.duties, ...Object.fromEntries(Object.entries(change).map(([id, more]) => [id, { ...definition.duties[id], ...more }])) };
  const loaded = loadRegulation({ ...definition, events, duties, rules: { ...definition.rules, ...own } });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.value;
};

const regulation = made();

/** The acknowledgement is owed only while a period runs, of a length that is not known yet. */
const whileInTime = made({ bevestiging: { when: 'half-jaar-met-uitzonderingen' } });

interface Given {
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Before the complaint of 2 April 2026, and after it. */
  readonly before?: readonly object[];
  readonly after?: readonly object[];
  /** What the complaint carries. */
  readonly filing?: object;
  readonly filed?: false;
  readonly act?: object;
  readonly by?: string;
  readonly on?: CivilDate;
  readonly under?: Regulation;
}

const verdictOf = (rule: string, { facts = {}, before = [], after = [], filing = {}, filed, act, by, on = '2026-04-02', under = regulation }: Given) => {
  const events = [...before, ...(filed === false ? [] : [{ type: 'klacht.ontvangen', on: '2026-04-02', facts, ...filing }]), ...after];
  const read = events.length === 0 ? { ok: true as const, value: openCase(under) } : replay(under, events as unknown as readonly AnyEvent[]);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const done = act === undefined ? undefined : ({ on, ...act } as AnyEvent);
  const view = { current: read.value, act: done, by: by ?? done?.by, part: done?.part };
  const { of, rule: _rule, cites: _cites, readings: _readings, ...verdict } = new Situation(compiledOf(under), view, toDay(on)).verdict(rule);
  return { ...verdict, ...(of === undefined ? {} : { of: of.map((inner) => `${inner.rule} ${inner.status}`) }) };
};

const fact = (id: string) => ({ kind: 'fact', id });
const attribute = (id: string) => ({ kind: 'attribute', id });
const holds = (reason: string, more: object = {}) => ({ status: 'holds', reason, read: [], missing: [], ...more });
const fails = (reason: string, more: object = {}) => ({ status: 'fails', reason, read: [], missing: [], ...more });
const unknown = (missing: readonly object[], more: object = {}) => ({ status: 'unknown', reason: 'information-missing', read: [], missing, ...more });
const notApplicable = (reason: string, more: object = {}) => ({ status: 'notApplicable', reason, read: [], missing: [], ...more });

const decided = { type: 'besluit.meegedeeld', on: '2026-05-01', by: 'bestuur' };
const declining = (attributes: object) => ({ type: 'klacht.afgewezen', by: 'bestuur', ...attributes });

const rows: readonly (readonly [rule: string, what: string, given: Given, expected: object])[] = [
  ['door-bestuur', 'the act says by whom', { act: { type: 'ontvangst.bevestigd', by: 'bestuur' } }, holds('actor-matches', { data: { by: 'bestuur' } })],
  ['door-bestuur', 'somebody else', { act: { type: 'ontvangst.bevestigd', by: 'klager' } }, fails('actor-differs', { data: { by: 'klager' } })],
  ['door-bestuur', 'known otherwise', { by: 'coordinator' }, holds('actor-matches', { data: { by: 'coordinator' } })],
  ['door-bestuur', 'nobody said', { act: { type: 'ontvangst.bevestigd' } }, unknown([{ kind: 'actor', id: 'by' }])],

  ['per-mail', 'one of the values', { act: { type: 'klacht.ontvangen', vorm: 'brief' } }, holds('value-matches', { read: ['vorm'], data: { value: 'brief' } })],
  ['per-mail', 'another', { act: { type: 'klacht.ontvangen', vorm: 'mondeling' } }, fails('value-differs', { read: ['vorm'], data: { value: 'mondeling' } })],
  ['per-mail', 'not told by the act, though an earlier one did', { filing: { vorm: 'e-mail' }, act: { type: 'klacht.ontvangen' } }, unknown([attribute('vorm')], { read: ['vorm'] })],
  ['ingediend-per-mail', 'told by the act of that type', { filing: { vorm: 'e-mail' }, act: { type: 'ontvangst.bevestigd' } }, holds('value-matches', { read: ['vorm'], data: { value: 'e-mail' } })],
  ['ingediend-per-mail', 'not told by it', { act: { type: 'ontvangst.bevestigd', vorm: 'e-mail' } }, unknown([attribute('vorm')], { read: ['vorm'] })],
  ['ingediend-per-mail', 'no such act', { filed: false }, notApplicable('event-not-occurred')],
  ['vorm-als-eerder', 'the same', { filing: { vorm: 'e-mail' }, act: { type: 'klacht.ontvangen', vorm: 'e-mail' } }, holds('value-matches', { read: ['vorm'], data: { value: 'e-mail' } })],
  ['vorm-als-eerder', 'another', { filing: { vorm: 'e-mail' }, act: { type: 'klacht.ontvangen', vorm: 'brief' } }, fails('value-differs', { read: ['vorm'], data: { value: 'brief' } })],
  ['vorm-als-eerder', 'the earlier act did not tell', { act: { type: 'klacht.ontvangen', vorm: 'brief' } }, unknown([attribute('vorm')], { read: ['vorm'] })],
  ['vorm-als-eerder', 'this act does not tell', { filing: { vorm: 'brief' }, act: { type: 'klacht.ontvangen' } }, unknown([attribute('vorm')], { read: ['vorm'] })],
  ['vorm-als-eerder', 'no earlier act', { filed: false, act: { type: 'klacht.ontvangen', vorm: 'brief' } }, notApplicable('event-not-occurred')],
  ['vorm-als-oordeel', 'the earlier act did not tell', { after: [decided], act: { type: 'klacht.ontvangen', vorm: 'brief' } }, unknown([attribute('oordeel')], { read: ['vorm'] })],
  ['vorm-als-oordeel', 'neither did', { after: [decided], act: { type: 'klacht.ontvangen' } }, unknown([attribute('vorm')], { read: ['vorm'] })],
  ['vorm-als-de-vorige', 'an act is not compared with itself', { filing: { vorm: 'brief' } }, notApplicable('event-not-occurred')],

  ['volledig', 'all there', { act: declining({ motivering: 'omdat', reden: 'daarom' }) }, holds('content-complete', { read: ['motivering', 'reden'], data: { absent: [] } })],
  ['volledig', 'one told to be lacking', { act: declining({ motivering: '', reden: 'daarom' }) }, fails('content-incomplete', { read: ['motivering', 'reden'], data: { absent: ['motivering'] } })],
  ['volledig', 'both, each in its way', { act: declining({ motivering: '', reden: false }) }, fails('content-incomplete', { read: ['motivering', 'reden'], data: { absent: ['motivering', 'reden'] } })],
  ['volledig', 'one not told', { act: declining({ motivering: 'omdat' }) }, unknown([attribute('reden')], { read: ['motivering', 'reden'] })],
  ['volledig', 'one lacking, which decides whatever the other is', { act: declining({ motivering: '' }) }, fails('content-incomplete', { read: ['motivering', 'reden'], data: { absent: ['motivering'] } })],

  // Six weeks from 2 April end on 14 May.
  ['besluit-te-laat', 'never opened', { filed: false }, fails('duty-in-other-status', { data: { status: null } })],
  ['besluit-te-laat', 'open', {}, fails('duty-in-other-status', { data: { status: 'open' }, changesOn: '2026-05-15' })],
  ['besluit-te-laat', 'the day after', { on: '2026-05-15' }, holds('duty-in-status', { data: { status: 'overdue' } })],
  ['bevestiging-open', 'whether there is one is not known', {}, unknown([fact('klager-bekend')])],
  // One or two years from 1 October 2025 have both ended on 2 October 2027.
  ['bevestiging-open', 'until time decides that there is none', { facts: { 'kennis-op': '2025-10-01' }, under: whileInTime }, unknown([fact('tevreden'), fact('onderwerp')], { changesOn: '2027-10-02' })],
  ['bevestiging-onbepaald', 'which may be just what is asked', {}, holds('duty-in-status', { data: { status: 'undetermined' } })],

  ['geld-altijd', 'about it', { facts: { onderwerp: 'geld' } }, holds('excluded', { read: ['onderwerp'], data: { value: 'geld' }, of: [] })],
  ['geld-altijd', 'about something else', { facts: { onderwerp: 'bejegening' } }, fails('not-excluded', { read: ['onderwerp'], data: { value: 'bejegening' } })],
  ['geld-altijd', 'not known', {}, unknown([fact('onderwerp')], { read: ['onderwerp'] })],
  ['geld-tenzij-te-laat', 'until the exception applies', { facts: { onderwerp: 'geld' } }, holds('excluded', { read: ['onderwerp'], data: { value: 'geld' }, of: ['besluit-te-laat fails'], changesOn: '2026-05-15' })],
  ['geld-tenzij-te-laat', 'the exception applies', { facts: { onderwerp: 'geld' }, on: '2026-05-15' }, fails('exception-applies', { read: ['onderwerp'], data: { value: 'geld' }, of: ['besluit-te-laat holds'] })],
  ['geld-tenzij-te-laat', 'the exception applies whatever it is about', { on: '2026-05-15' }, fails('exception-applies', { read: ['onderwerp'], of: ['besluit-te-laat holds'] })],
  ['geld-tenzij-te-laat', 'whatever it is about, until the exception applies', {}, unknown([fact('onderwerp')], { read: ['onderwerp'], changesOn: '2026-05-15' })],
  ['geldvordering', 'the exception is not known', { facts: { onderwerp: 'geld' } }, unknown([fact('eigen-medewerker')], { read: ['onderwerp'], of: ['eigen-personeel unknown'] })],

  ['mag-verlengd', 'up to and including the last day', { on: '2026-05-14' }, holds('extension-permitted', { changesOn: '2026-05-15' })],
  ['mag-verlengd', 'not after it', { on: '2026-05-15' }, fails('extension-not-permitted')],
  ['mag-verlengd', 'no duty', { filed: false }, fails('extension-not-permitted')],

  ['bejegening', 'one of the values', { facts: { onderwerp: 'intimidatie' } }, holds('value-matches', { read: ['onderwerp'], data: { value: 'intimidatie' } })],
  ['bejegening', 'another', { facts: { onderwerp: 'geld' } }, fails('value-differs', { read: ['onderwerp'], data: { value: 'geld' } })],
  ['bejegening', 'not known', {}, unknown([fact('onderwerp')], { read: ['onderwerp'] })],

  ['anoniem', 'known who', { facts: { 'klager-bekend': true } }, fails('identity-known', { read: ['klager-bekend'] })],
  ['anoniem', 'not known who', { facts: { 'klager-bekend': false } }, holds('identity-unknown', { read: ['klager-bekend'] })],
  ['anoniem', 'not known whether', {}, unknown([fact('klager-bekend')], { read: ['klager-bekend'] })],

  ['grond-geldt', 'holds', { facts: { 'klager-bekend': false }, act: declining({ grond: 'anoniem' }) }, holds('ground-holds', { read: ['grond', 'klager-bekend'], data: { ground: 'anoniem' }, of: ['anoniem holds'] })],
  ['grond-geldt', 'does not', { facts: { 'klager-bekend': true }, act: declining({ grond: 'anoniem' }) }, fails('ground-fails', { read: ['grond', 'klager-bekend'], data: { ground: 'anoniem' }, of: ['anoniem fails'] })],
  ['grond-geldt', 'cannot be said', { act: declining({ grond: 'anoniem' }) }, unknown([fact('klager-bekend')], { read: ['grond', 'klager-bekend'], data: { ground: 'anoniem' }, of: ['anoniem unknown'] })],
  // Six months from 2 October 2025 end on 2 April 2026.
  ['grond-geldt', 'before the filing it may come with a day', { filed: false, before: [{ type: 'onvrede.geuit', on: '2026-04-02', facts: { 'kennis-op': '2025-10-02', onderwerp: 'bejegening' } }], act: declining({ grond: 'verjaard' }) }, fails('ground-fails', { read: ['grond', 'kennis-op'], data: { ground: 'verjaard' }, of: ['op-tijd holds'], changesOn: '2026-04-03' })],
  ['grond-geldt', 'after it no more', { facts: { 'kennis-op': '2025-10-02', onderwerp: 'bejegening' }, act: declining({ grond: 'verjaard' }) }, fails('ground-fails', { read: ['grond', 'kennis-op'], data: { ground: 'verjaard' }, of: ['op-tijd holds'] })],
  ['grond-geldt', 'not named', { act: declining({}) }, unknown([attribute('grond')], { read: ['grond'] })],
  ['grond-geldt', 'free, with reasons', { act: declining({ grond: 'anders', motivering: 'omdat' }) }, holds('ground-free-text', { read: ['grond', 'motivering'], data: { ground: 'anders' } })],
  ['grond-geldt', 'free, with empty reasons', { act: declining({ grond: 'anders', motivering: '' }) }, fails('ground-without-reasons', { read: ['grond', 'motivering'], data: { ground: 'anders' } })],
  ['grond-geldt', 'free, told to be without', { act: declining({ grond: 'anders', motivering: false }) }, fails('ground-without-reasons', { read: ['grond', 'motivering'], data: { ground: 'anders' } })],
  ['grond-geldt', 'free, not told', { act: declining({ grond: 'anders' }) }, unknown([attribute('motivering')], { read: ['grond', 'motivering'] })],
  ['grond-in-een-tekst', 'a text that names no ground', { act: { type: 'termijn.verlengd', reden: 'drukte' } }, unknown([attribute('reden')], { read: ['reden'] })],
  ['grond-zonder-redenen', 'free where nobody asks for reasons', { act: declining({ grond: 'anders' }) }, holds('ground-free-text', { read: ['grond'], data: { ground: 'anders' } })],

  // Six months from 2 October 2025 end on 2 April 2026, from 31 August 2025 on 28 February.
  ['half-jaar', 'on the last day', { facts: { 'kennis-op': '2025-10-02' } }, holds('within-period', { read: ['kennis-op'], data: { from: '2025-10-02', last: '2026-04-02', tested: '2026-04-02' }, changesOn: '2026-04-03' })],
  ['half-jaar', 'after it', { facts: { 'kennis-op': '2025-08-31' } }, fails('period-lapsed', { read: ['kennis-op'], data: { from: '2025-08-31', last: '2026-02-28', tested: '2026-04-02' } })],
  ['half-jaar', 'no beginning', {}, unknown([fact('kennis-op')])],
  ['half-jaar-tot-geweten', 'stopped in time, for good', { facts: { 'kennis-op': '2025-10-02', 'had-kunnen-weten-op': '2026-01-05' }, on: '2027-01-01' }, holds('within-period', { read: ['kennis-op', 'had-kunnen-weten-op'], data: { from: '2025-10-02', last: '2026-04-02', tested: '2026-01-05' } })],
  ['half-jaar-tot-geweten', 'stopped too late', { facts: { 'kennis-op': '2025-08-31', 'had-kunnen-weten-op': '2026-03-01' } }, fails('period-lapsed', { read: ['kennis-op', 'had-kunnen-weten-op'], data: { from: '2025-08-31', last: '2026-02-28', tested: '2026-03-01' } })],
  ['half-jaar-tot-geweten', 'whether it stopped is not told', { facts: { 'kennis-op': '2025-10-02' } }, unknown([fact('had-kunnen-weten-op')], { read: ['kennis-op'] })],
  // From 1 December 2025 half a year ends on 1 June 2026, from 1 November on 1 May.
  ['half-jaar-tot-toegestuurd', 'it was sent, and the day is not told', { facts: { 'kennis-op': '2025-12-01' } }, unknown([attribute('verzonden-op')], { read: ['kennis-op'] })],
  ['half-jaar-tot-toegestuurd', 'it was sent in time', { facts: { 'kennis-op': '2025-08-31' }, filing: { 'verzonden-op': '2026-02-28' } }, holds('within-period', { read: ['kennis-op', 'verzonden-op'], data: { from: '2025-08-31', last: '2026-02-28', tested: '2026-02-28' } })],
  ['half-jaar-tot-toegestuurd', 'nothing was sent', { filed: false, before: [{ type: 'onvrede.geuit', on: '2026-04-02', facts: { 'kennis-op': '2025-12-01' } }] }, holds('within-period', { read: ['kennis-op'], data: { from: '2025-12-01', last: '2026-06-01', tested: '2026-04-02' }, changesOn: '2026-06-02' })],
  ['half-jaar-tot-gezegd-of-ingediend', 'before the filing no earlier act is asked', { filed: false, before: [{ type: 'onvrede.geuit', on: '2026-04-02', facts: { 'kennis-op': '2025-12-01' } }] }, holds('within-period', { read: ['kennis-op'], data: { from: '2025-12-01', last: '2026-06-01', tested: '2026-04-02' }, changesOn: '2026-06-02' })],
  ['half-jaar-tot-gezegd-of-besloten', 'the earlier act is asked where no filing is waited for', { before: [{ type: 'onvrede.geuit', on: '2026-04-01' }], facts: { 'kennis-op': '2025-12-01' } }, unknown([attribute('gezegd-op'), { kind: 'event', id: 'besluit.meegedeeld' }], { read: ['kennis-op'] })],
  ['half-jaar-met-uitzonderingen', 'the first exception that holds', { facts: { 'kennis-op': '2025-12-01', tevreden: true, onderwerp: 'bejegening' } }, holds('within-period', { read: ['kennis-op'], data: { from: '2025-12-01', last: '2026-12-01', tested: '2026-04-02' }, changesOn: '2026-12-02' })],
  ['half-jaar-met-uitzonderingen', 'no other after it', { facts: { 'kennis-op': '2025-12-01', tevreden: true, onderwerp: 'geld' } }, holds('within-period', { read: ['kennis-op'], data: { from: '2025-12-01', last: '2026-12-01', tested: '2026-04-02' }, changesOn: '2026-12-02' })],
  ['half-jaar-met-uitzonderingen', 'the second', { facts: { 'kennis-op': '2025-12-01', tevreden: false, onderwerp: 'bejegening' } }, holds('within-period', { read: ['kennis-op'], data: { from: '2025-12-01', last: '2027-12-01', tested: '2026-04-02' }, changesOn: '2027-12-02' })],
  ['half-jaar-of-een-week', 'the exception comes with a day, before the end', { facts: { 'kennis-op': '2025-12-01' } }, holds('within-period', { read: ['kennis-op'], data: { from: '2025-12-01', last: '2026-06-01', tested: '2026-04-02' }, changesOn: '2026-05-15' })],
  ['half-jaar-of-een-week', 'the end comes first', { facts: { 'kennis-op': '2025-11-01' } }, holds('within-period', { read: ['kennis-op'], data: { from: '2025-11-01', last: '2026-05-01', tested: '2026-04-02' }, changesOn: '2026-05-02' })],
  ['half-jaar-of-twee-jaar', 'what has ended comes back with the exception', { facts: { 'kennis-op': '2025-08-31' } }, fails('period-lapsed', { read: ['kennis-op'], data: { from: '2025-08-31', last: '2026-02-28', tested: '2026-04-02' }, changesOn: '2026-05-15' })],
  ['op-tijd', 'before the filing the day itself is tested', { filed: false, before: [{ type: 'onvrede.geuit', on: '2026-04-02', facts: { 'kennis-op': '2025-10-02', onderwerp: 'bejegening' } }] }, holds('within-period', { read: ['kennis-op'], data: { from: '2025-10-02', last: '2026-04-02', tested: '2026-04-02' }, changesOn: '2026-04-03' })],

  // Six months or, for intimidation, two years: from 2 October 2025 up to 2 April 2026 or 2 October 2027.
  ['op-tijd', 'in time whatever it is about', { filed: false, before: [{ type: 'onvrede.geuit', on: '2026-04-02', facts: { 'kennis-op': '2025-10-02' } }] }, holds('within-period', { read: ['kennis-op'], data: { from: '2025-10-02', last: '2026-04-02', tested: '2026-04-02' }, changesOn: '2026-04-03' })],
  ['op-tijd', 'then it depends on what it is about, until time decides', { filed: false, before: [{ type: 'onvrede.geuit', on: '2026-04-02', facts: { 'kennis-op': '2025-10-02' } }], on: '2026-04-03' }, unknown([fact('onderwerp')], { read: ['kennis-op'], changesOn: '2027-10-03' })],
  ['op-tijd', 'the longer one', { filed: false, before: [{ type: 'onvrede.geuit', on: '2026-04-02', facts: { 'kennis-op': '2025-10-02', onderwerp: 'intimidatie' } }], on: '2026-04-03' }, holds('within-period', { read: ['kennis-op'], data: { from: '2025-10-02', last: '2027-10-02', tested: '2026-04-03' }, changesOn: '2027-10-03' })],
  ['op-tijd', 'once filed, no day decides', { facts: { 'kennis-op': '2025-01-02' } }, unknown([fact('onderwerp')], { read: ['kennis-op'] })],
  ['op-tijd', 'once filed in time, it stays so', { facts: { 'kennis-op': '2025-12-02', onderwerp: 'bejegening' }, on: '2026-04-10' }, holds('within-period', { read: ['kennis-op'], data: { from: '2025-12-02', last: '2026-06-02', tested: '2026-04-02' } })],

  ['deel-klacht', 'a part', { act: declining({ part: 'deel-1' }) }, holds('concerns-part')],
  ['deel-klacht', 'the whole', { act: declining({}) }, fails('concerns-whole')],

  ...([['2025-12-31', 'fails', 'fails'], ['2026-01-01', 'holds', 'fails'], ['2026-01-02', 'holds', 'holds'], ['2026-12-30', 'holds', 'holds'], ['2026-12-31', 'holds', 'fails'], ['2027-01-01', 'fails', 'fails']] as const).flatMap(([day, inclusive, exclusive]) =>
    ([['vanaf-tot-en-met', inclusive], ['na-en-voor', exclusive]] as const).map(([rule, status]) => [rule, day, { facts: { 'kennis-op': day } }, (status === 'holds' ? holds : fails)(status === 'holds' ? 'date-in-range' : 'date-out-of-range', { read: ['kennis-op'], data: { tested: day } })] as const),
  ),
  ['vanaf-tot-en-met', 'no day', {}, unknown([fact('kennis-op')])],

  ['streng', 'read otherwise', {}, fails('reading-not-chosen')],
  ['streng', 'read so', { under: withReadings(regulation, { 'L-2': 'streng' }) }, holds('reading-chosen')],

  ['vertegenwoordigd', 'accepted as such', { facts: { onderwerp: 'bejegening' } }, holds('standing-accepted', { read: ['onderwerp'], data: { value: 'bejegening' } })],
  ['vertegenwoordigd', 'not accepted', { facts: { onderwerp: 'geld' } }, fails('standing-not-accepted', { read: ['onderwerp'], data: { value: 'geld' } })],
  ['vertegenwoordigd', 'capacity not known', {}, unknown([fact('onderwerp')], { read: ['onderwerp'] })],
  ['vertegenwoordigd', 'with the mandate that it takes', { facts: { onderwerp: 'intimidatie', 'eigen-medewerker': true } }, holds('standing-accepted', { read: ['onderwerp', 'eigen-medewerker'], data: { value: 'intimidatie' } })],
  ['vertegenwoordigd', 'without it', { facts: { onderwerp: 'intimidatie', 'eigen-medewerker': false } }, fails('mandate-missing', { read: ['onderwerp', 'eigen-medewerker'], data: { value: 'intimidatie' } })],
  ['vertegenwoordigd', 'mandate not told', { facts: { onderwerp: 'intimidatie' } }, unknown([fact('eigen-medewerker')], { read: ['onderwerp', 'eigen-medewerker'] })],
  ['onbevoegd-ook-met-machtiging', 'a mandate is not asked of who is not accepted', { facts: { onderwerp: 'geld', 'eigen-medewerker': true } }, fails('standing-not-accepted', { read: ['onderwerp'], data: { value: 'geld' } })],

  ['zelf-bevoegd', 'no mandate asked', { facts: { onderwerp: 'bejegening' } }, holds('standing-accepted', { read: ['onderwerp'], data: { value: 'bejegening' } })],

  ['eerst-besproken', 'all taken', { before: [{ type: 'onvrede.geuit', on: '2026-04-01' }] }, holds('steps-taken', { data: { skipped: [] } })],
  ['eerst-besproken', 'one skipped', {}, fails('steps-skipped', { data: { skipped: ['onvrede.geuit'] } })],
  ['eerst-besproken', 'the act under test is one', { act: { type: 'onvrede.geuit' } }, holds('steps-taken', { data: { skipped: [] } })],

  // Three weeks from 1 May end on 22 May.
  ['beroep-staat-open', 'never opened', {}, fails('window-not-open', { data: { status: null } })],
  ['beroep-staat-open', 'on the last day', { after: [decided], on: '2026-05-22' }, holds('window-open', { data: { status: 'open' }, changesOn: '2026-05-23' })],
  ['beroep-staat-open', 'after it', { after: [decided], on: '2026-05-23' }, fails('window-not-open', { data: { status: 'lapsed' } })],
  ['beroep-verlopen', 'on the last day', { after: [decided], on: '2026-05-22' }, fails('window-not-open', { data: { status: 'open' }, changesOn: '2026-05-23' })],
  ['beroep-verlopen', 'after it', { after: [decided], on: '2026-05-23' }, holds('window-open', { data: { status: 'lapsed' } })],

  ['niet-te-laat', 'turns round, also from when', {}, holds('negated', { of: ['besluit-te-laat fails'], changesOn: '2026-05-15' })],
  ['bekend', 'what is not known stays so', {}, unknown([fact('klager-bekend')], { read: ['klager-bekend'], of: ['anoniem unknown'] })],

  ['allebei-tevreden', 'both', { facts: { tevreden: true, onderwerp: 'bejegening' } }, holds('all-hold', { read: ['tevreden', 'onderwerp'], of: ['tevreden-klager holds', 'bejegening holds'] })],
  ['allebei-tevreden', 'one not', { facts: { tevreden: false } }, fails('not-all-hold', { read: ['tevreden', 'onderwerp'], of: ['tevreden-klager fails', 'bejegening unknown'] })],
  ['allebei-tevreden', 'one not known', { facts: { tevreden: true } }, unknown([fact('onderwerp')], { read: ['tevreden', 'onderwerp'], of: ['tevreden-klager holds', 'bejegening unknown'] })],
  ['een-van-beide', 'one', { facts: { tevreden: true } }, holds('any-holds', { read: ['tevreden', 'onderwerp'], of: ['tevreden-klager holds', 'bejegening unknown'] })],
  ['een-van-beide', 'neither', { facts: { tevreden: false, onderwerp: 'geld' } }, fails('none-holds', { read: ['tevreden', 'onderwerp'], of: ['tevreden-klager fails', 'bejegening fails'] })],
  ['een-van-beide', 'one not known', { facts: { tevreden: false } }, unknown([fact('onderwerp')], { read: ['tevreden', 'onderwerp'], of: ['tevreden-klager fails', 'bejegening unknown'] })],
  // Half a year from 1 December 2025 ends on 1 June 2026, after the last day of the decision.
  ['ooit-te-laat', 'from the first day that decides', { facts: { 'kennis-op': '2025-12-01' } }, fails('none-holds', { read: ['kennis-op'], of: ['half-jaar-voorbij fails', 'besluit-te-laat fails'], changesOn: '2026-05-15' })],
  ['ooit-te-laat', 'also when that comes first in the list', { facts: { 'kennis-op': '2025-11-01' } }, fails('none-holds', { read: ['kennis-op'], of: ['half-jaar-voorbij fails', 'besluit-te-laat fails'], changesOn: '2026-05-02' })],

  ['tevreden-als-bejegening', 'the condition is met', { facts: { onderwerp: 'bejegening', tevreden: false } }, fails('value-differs', { read: ['onderwerp', 'tevreden'], of: ['bejegening holds', 'tevreden-klager fails'] })],
  ['tevreden-als-bejegening', 'the condition is met, the rest not known', { facts: { onderwerp: 'bejegening' } }, unknown([fact('tevreden')], { read: ['onderwerp', 'tevreden'], of: ['bejegening holds', 'tevreden-klager unknown'] })],
  ['tevreden-als-bejegening', 'the condition is not met', { facts: { onderwerp: 'geld' } }, notApplicable('condition-not-met', { read: ['onderwerp'], of: ['bejegening fails'] })],
  ['tevreden-als-bejegening', 'the condition is not known', {}, unknown([fact('onderwerp'), fact('tevreden')], { read: ['onderwerp', 'tevreden'], of: ['bejegening unknown', 'tevreden-klager unknown'] })],
  ['tevreden-als-bejegening', 'the condition is not known, though the rest is', { facts: { tevreden: true } }, unknown([fact('onderwerp')], { read: ['onderwerp', 'tevreden'], of: ['bejegening unknown', 'tevreden-klager holds'] })],
  ['voorwaarde-van-voorwaarde', 'the condition does not apply', { facts: { onderwerp: 'geld' } }, notApplicable('condition-not-met', { read: ['onderwerp'], of: ['tevreden-als-bejegening notApplicable'] })],
  ['bejegening-als-te-laat', 'the condition comes with a day', { facts: { onderwerp: 'geld' } }, notApplicable('condition-not-met', { of: ['besluit-te-laat fails'], changesOn: '2026-05-15' })],
  ['te-laat-als-bejegening', 'what follows comes with a day', { facts: { onderwerp: 'bejegening' } }, fails('duty-in-other-status', { read: ['onderwerp'], of: ['bejegening holds', 'besluit-te-laat fails'], changesOn: '2026-05-15' })],
  ['of-voorwaarde', 'nothing of what is asked applies', { facts: { onderwerp: 'geld' } }, notApplicable('condition-not-met', { read: ['onderwerp'], of: ['tevreden-als-bejegening notApplicable'] })],
];

describe('what each kind of rule says', () => {
  test.each(rows)('%s: %s', (rule, _what, given, expected) => {
    expect(verdictOf(rule, given)).toStrictEqual(expected);
  });

  test('every kind of rule is among them', () => {
    const kinds = new Set(rows.map(([rule]) => (regulation.definition.rules[rule] as Rule).kind));
    expect([...kinds].sort()).toEqual(['actor', 'all', 'anonymity', 'any', 'attribute', 'condition', 'content', 'duty', 'exclusion', 'extension', 'fact', 'ground', 'limitation', 'not', 'part', 'period', 'reading', 'standing', 'steps', 'window']);
  });
});

describe('what each kind of rule refers to', () => {
  test.each<[string, object]>([
    ['door-bestuur', { actors: ['bestuur', 'coordinator'] }],
    ['per-mail', { attributes: [{ id: 'vorm' }], events: [] }],
    ['ingediend-per-mail', { attributes: [{ id: 'vorm', event: 'klacht.ontvangen' }], events: ['klacht.ontvangen'] }],
    ['vorm-als-eerder', { attributes: [{ id: 'vorm' }, { id: 'vorm', event: 'klacht.ontvangen' }], events: ['klacht.ontvangen'] }],
    ['volledig', { attributes: [{ id: 'motivering' }, { id: 'reden' }] }],
    ['besluit-te-laat', { duties: ['besluit'] }],
    ['geld-tenzij-te-laat', { facts: ['onderwerp'], rules: ['besluit-te-laat'] }],
    ['geld-altijd', { facts: ['onderwerp'], rules: [] }],
    ['mag-verlengd', { duties: ['besluit'] }],
    ['bejegening', { facts: ['onderwerp'] }],
    ['anoniem', { facts: ['klager-bekend'] }],
    ['grond-geldt', { attributes: [{ id: 'grond' }, { id: 'motivering' }] }],
    ['grond-zonder-redenen', { attributes: [{ id: 'grond' }] }],
    ['half-jaar', { moments: [{ fact: 'kennis-op' }], rules: [] }],
    ['half-jaar-tot-geweten', { moments: [{ fact: 'kennis-op' }, { fact: 'had-kunnen-weten-op' }], rules: [] }],
    ['op-tijd', { moments: [{ earliest: [{ fact: 'kennis-op' }, { fact: 'had-kunnen-weten-op' }] }, 'filing'], rules: ['intimidatie'] }],
    ['deel-klacht', {}],
    ['vanaf-tot-en-met', { moments: [{ fact: 'kennis-op' }] }],
    ['streng', { readings: [{ id: 'L-2', option: 'streng' }] }],
    ['vertegenwoordigd', { facts: ['onderwerp', 'eigen-medewerker'] }],
    ['zelf-bevoegd', { facts: ['onderwerp'] }],
    ['eerst-besproken', { events: ['onvrede.geuit', 'klacht.ontvangen'] }],
    ['beroep-verlopen', { windows: ['beroep'] }],
    ['niet-te-laat', { rules: ['besluit-te-laat'] }],
    ['allebei-tevreden', { rules: ['tevreden-klager', 'bejegening'] }],
    ['een-van-beide', { rules: ['tevreden-klager', 'bejegening'] }],
    ['tevreden-als-bejegening', { rules: ['bejegening', 'tevreden-klager'] }],
  ])('%s', (rule, references) => {
    expect(ruleReferences(regulation.definition.rules[rule] as Rule)).toStrictEqual(references);
  });
});
