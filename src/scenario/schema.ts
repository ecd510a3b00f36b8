import * as z from 'zod/mini';
import { phases } from '../model/assessment.js';
import { civilDateSchema } from '../model/schema.js';
import {
  assessmentWords as assessment,
  dutyStatusWords,
  dutyWords as duty,
  editWords as edit,
  eventWords as event,
  findingListWords,
  issueWords,
  measureStatusWords,
  measureWords as measure,
  missingWord,
  nextEventWords as next,
  refusalCodes,
  noneWord,
  noWord,
  scenarioWords as key,
  stepWords as step,
  verdictWords,
  windowStatusWords,
  windowWords as window,
  yesWord,
} from './words.js';

/** Descriptions for editors; they go into the published schema and nowhere else. */
export const descriptions = z.registry<{ readonly description: string }>();

const told = <S extends z.ZodMiniType>(schema: S, description: string): S => {
  // A copy, because one schema may stand in several places with a description each.
  const copy = z.clone(schema);
  descriptions.add(copy, { description });
  return copy;
};

const values = <Word extends string>(words: Readonly<Record<string, Word>>): [Word, ...Word[]] => [...new Set(Object.values(words))] as [Word, ...Word[]];

const text = z.string().check(z.minLength(1), z.maxLength(4000));

const name = z.string().check(z.minLength(1), z.maxLength(200));

const listOfNames = z.array(name).check(z.maxLength(2000));

const names = z.union([name, listOfNames]);

const dateOrNone = z.union([civilDateSchema, z.null(), z.literal(noneWord)]);

const yesOrNo = z.union([z.boolean(), z.enum([yesWord, noWord])]);

const named = <S extends z.ZodMiniType>(schema: S) => z.record(name, schema);

const dutyStatus = z.enum(values(dutyStatusWords));

const windowStatus = z.enum(values(windowStatusWords));

const expectedDuty = z.strictObject({
  [duty.due]: z.optional(told(dateOrNone, 'Laatste dag die nog op tijd is; geen als er geen termijn is of die niet te bepalen is.')),
  [duty.status]: z.optional(told(dutyStatus, 'Hoe de plicht er die dag voor staat.')),
  [duty.metOn]: z.optional(told(dateOrNone, 'De dag waarop de plicht is nagekomen.')),
  [duty.breached]: z.optional(told(yesOrNo, 'Of de laatste dag voorbijging voordat de plicht was nagekomen of verviel.')),
  [duty.openedOn]: z.optional(told(civilDateSchema, 'De dag waarop de plicht ontstond.')),
  [duty.elapsedDays]: z.optional(told(z.int(), 'Verstreken kalenderdagen sinds het ontstaan, tot de peildatum of de nakoming.')),
  [duty.provisional]: z.optional(told(yesOrNo, 'Of de datum voorlopig is.')),
  [duty.soft]: z.optional(told(yesOrNo, 'Of de termijn een aangenomen norm is en niet de tekst zelf.')),
  [duty.obligor]: z.optional(told(names, 'Wie de plicht heeft.')),
  [duty.beneficiary]: z.optional(told(names, 'Tegenover wie.')),
  [duty.missing]: z.optional(told(names, 'Wat eerst bekend moet zijn.')),
  [duty.cites]: z.optional(told(names, 'Bepalingen waarop de plicht rust; er mogen er meer zijn.')),
});

const expectedWindow = z.strictObject({
  [window.until]: z.optional(told(dateOrNone, 'Laatste dag waarop het nog kan.')),
  [window.status]: z.optional(told(windowStatus, 'Hoe het venster er die dag voor staat.')),
  [window.openedOn]: z.optional(told(civilDateSchema, 'De dag waarop het venster openging.')),
  [window.provisional]: z.optional(told(yesOrNo, 'Of de datum voorlopig is.')),
  [window.holder]: z.optional(told(names, 'Van wie het recht is.')),
  [window.cites]: z.optional(told(names, 'Bepalingen waarop het recht rust; er mogen er meer zijn.')),
});

const measureStatus = z.enum(values(measureStatusWords));

const expectedMeasure = z.strictObject({
  [measure.threshold]: z.optional(told(dateOrNone, 'Laatste dag die nog binnen de norm valt.')),
  [measure.status]: z.optional(measureStatus),
});

const findings = z.union([
  listOfNames,
  z.strictObject({
    [findingListWords.present]: z.optional(told(names, 'Bevindingen die er zijn.')),
    [findingListWords.absent]: z.optional(told(names, 'Bevindingen die er niet zijn.')),
    [findingListWords.exactly]: z.optional(told(names, 'Alle bevindingen; [] als er geen zijn.')),
  }),
]);

/** What is expected after a step. */
export const expectationSchema = z.strictObject({
  [assessment.state]: z.optional(told(names, 'De toestand, of alle toestanden als er meer tegelijk gelden.')),
  [assessment.phases]: z.optional(told(z.union([z.enum(phases), z.array(z.enum(phases))]), 'De fase of fasen waarin de zaak is.')),
  [assessment.open]: z.optional(told(yesOrNo, 'Of de zaak open is.')),
  [assessment.settled]: z.optional(told(yesOrNo, 'Of de zaak gesloten is en er ook niets meer kan.')),
  [assessment.filedOn]: z.optional(told(dateOrNone, 'De dag van indiening.')),
  [assessment.duties]: z.optional(told(named(z.union([expectedDuty, dutyStatus, z.literal(noneWord)])), 'Plichten, bij naam (de laatste) of bij nummer zoals behandeling#2.')),
  [assessment.windows]: z.optional(told(named(z.union([expectedWindow, windowStatus, z.literal(noneWord)])), 'Vensters: tot wanneer een recht te gebruiken is.')),
  [assessment.findings]: z.optional(told(findings, 'Bevindingen die er moeten zijn; of met wel, niet en precies.')),
  [assessment.admissibility]: z.optional(told(named(z.enum(values(verdictWords))), 'Per grond om niet te behandelen: of hij op de dag van indiening geldt.')),
  [missingWord]: z.optional(told(names, 'Wat bekend moet zijn om de gronden te beoordelen.')),
  [assessment.parts]: z.optional(told(named(z.union([name, z.null()])), 'Per deel van de klacht wat erover is beslist; geen als dat er nog niet is.')),
  [assessment.measures]: z.optional(told(named(z.union([expectedMeasure, measureStatus])), 'Rapportagenormen.')),
  [next.permitted]: z.optional(told(names, 'Gebeurtenissen die die dag zonder meer kunnen.')),
  [next.refused]: z.optional(told(names, 'Gebeurtenissen die die dag niet kunnen.')),
  [next.needs]: z.optional(told(names, 'Gebeurtenissen waarvan gegevens bepalen of ze kunnen.')),
  [assessment.nextChangeOn]: z.optional(told(dateOrNone, 'De eerstvolgende dag waarop dit beeld vanzelf verandert.')),
});

const attributes = z.record(z.string(), z.unknown());

const eventShape = {
  [event.type]: z.optional(told(name, 'Wat er gebeurde, zoals klacht.ontvangen; zonder gebeurtenis gaat de stap over de zaak zoals zij die dag is.')),
  [event.id]: z.optional(told(name, 'Eigen naam van de gebeurtenis, om haar later te herzien; anders e1, e2, …')),
  [event.by]: z.optional(told(name, 'Wie het deed.')),
  [event.part]: z.optional(told(name, 'Het deel van de klacht waarover het gaat.')),
  [event.duty]: z.optional(told(name, 'De plicht waarover het gaat, zoals behandeling#2; anders de oudste die open is.')),
  [event.recordedOn]: z.optional(told(civilDateSchema, 'De dag van registratie; die heeft geen gevolg.')),
  [event.facts]: z.optional(told(attributes, 'Wat over de zaak bekend wordt.')),
  [step.attributes]: z.optional(told(attributes, 'Kenmerken van de gebeurtenis; zij mogen ook los in de stap staan.')),
} as const;

const eventSchema = z.catchall(z.object({ ...eventShape, [event.on]: told(civilDateSchema, 'De dag waarop het gebeurde.') }), z.unknown());

const editSchema = z.catchall(
  z.object({
    ...eventShape,
    [event.on]: z.optional(told(civilDateSchema, 'De dag waarop het gebeurde.')),
    [edit.replace]: z.optional(told(name, 'Het id van de gebeurtenis die anders was; de juiste gebeurtenis staat erbij.')),
    [edit.remove]: z.optional(told(name, 'Het id van een gebeurtenis die er niet hoort te staan.')),
    [edit.add]: z.optional(told(eventSchema, 'Een gebeurtenis die ontbrak.')),
    [edit.before]: z.optional(told(name, 'Het id van de gebeurtenis waarvoor de toegevoegde komt, op dezelfde dag.')),
  }),
  z.unknown(),
);

const refusal = z.enum(values({ ...Object.fromEntries(refusalCodes.map((code) => [code, issueWords[code]])), ...issueWords }));

/** One step: an event, a revision, or a question on a date. */
export const stepSchema = z.catchall(
  z.object({
    [event.on]: told(civilDateSchema, 'De dag van deze stap: die van de gebeurtenis, of de peildatum.'),
    ...eventShape,
    [step.tolerate]: z.optional(told(yesOrNo, 'Leg een gebeurtenis waarin de tekst niet voorziet toch vast, met een bevinding.')),
    [step.refused]: z.optional(told(z.union([refusal, z.array(refusal).check(z.minLength(1))]), 'Dat en waarom dit wordt geweigerd.')),
    [step.becauseOf]: z.optional(told(names, 'De regels die het weigeren, of de gegevens die ontbreken.')),
    [step.revise]: z.optional(told(z.array(editSchema).check(z.minLength(1)), 'Verbeteringen van eerdere gebeurtenissen.')),
    [step.expect]: z.optional(told(expectationSchema, 'Wat er na deze stap te zien moet zijn.')),
    [step.note]: z.optional(told(text, 'Toelichting voor de lezer.')),
  }),
  z.unknown(),
);

/** A scenario as it stands in a file. */
export const scenarioSchema = z.strictObject({
  [key.regulation]: told(z.union([name, listOfNames.check(z.minLength(1))]), 'Het reglement, of een lijst van reglementen.'),
  [key.version]: z.optional(told(name, 'De versie van het reglement; anders de nieuwste.')),
  [key.title]: told(text, 'Waar het scenario over gaat.'),
  [key.note]: z.optional(told(text, 'Toelichting, zoals hoe de verwachte datums zijn uitgerekend.')),
  [key.covers]: z.optional(told(names, 'De bepalingen die dit scenario laat zien, tussen aanhalingstekens.')),
  [key.readings]: z.optional(told(named(name), 'Andere lezingen dan de standaard: nummer en keuze.')),
  [key.steps]: told(z.array(stepSchema).check(z.minLength(1), z.maxLength(2000)), 'Wat er achtereenvolgens gebeurt.'),
});

type Plain<T> = T extends readonly (infer Item)[] ? readonly Plain<Item>[] : T extends object ? { readonly [Key in keyof T]: Plain<T[Key]> } : T;

/** A scenario: what happens under a regulation, and what is expected then. Its keys and words are those of the file. */
export type Scenario = Plain<z.infer<typeof scenarioSchema>>;

/** One step of a scenario: what happened on a day, and what should then be the case. */
export type ScenarioStep = Scenario['stappen'][number];

/** A correction of the log, in the words of the file. */
export type ScenarioEdit = NonNullable<ScenarioStep['herzien']>[number];

/** What should be the case after a step, in the words of the file. */
export type Expectation = NonNullable<ScenarioStep['dan']>;
