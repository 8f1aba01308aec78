import { BLUEPRINT } from '../blueprint/blueprint.ts';
import type { BlueprintExhibit } from '../blueprint/tables.ts';
import { exhibit, message, report } from '../builders/evidence.ts';
import { joinRows, type Rows } from '../builders/rows.ts';
import { addDays } from '../calendar.ts';
import { demoId } from '../demo-id.ts';
import { countryId } from '../plant-reference.ts';
import { numberOf } from '../random.ts';
import { caseOf } from './scopes.ts';
import type { World } from './world.ts';

const orderedOn = (row: BlueprintExhibit): string =>
  row.to ?? /\d{4}-\d\d-\d\d/u.exec(row.lawfulBasis ?? '')?.[0] ?? addDays(caseOf(row.case).opened, 40);

const givenExhibits = (world: World): Rows[] =>
  BLUEPRINT.exhibits.map((row) => {
    const shared = BLUEPRINT.sharedScopes.find(({ id }) => id === row.scope);
    const of = BLUEPRINT.things.find(({ id }) => id === row.of);
    const on = orderedOn(row);
    return exhibit(
      {
        id: demoId(row.id),
        inCases: (shared?.heldBy ?? [row.case]).map(demoId),
        number: row.no,
        kind: row.kind,
        volume: row.volume,
        sheets: row.sheets,
        lawfulBasis: row.lawfulBasis,
        admissibility: row.admissibility,
        rows: row.rows,
        title: of?.value,
      },
      world.stamps.inScope(row.id, row.scope, on, {
        grade: 'A1',
        handling: row.handling,
        validFrom: row.from,
        validTo: row.to,
      }),
    );
  });

const GENERATED = ['BORDER_REGISTER', 'CALL_RECORDS'] as const;

export const generatedExhibitKey = (caseKey: string, kind: string): string => `exhibit:${caseKey}:${kind}`;

/** Every criminal case has a border register and call records, unless the blueprint names its own. */
export const exhibitOf = (caseKey: string, kind: (typeof GENERATED)[number]): string => {
  const own = BLUEPRINT.exhibits.find((row) => row.case === caseKey && row.kind === kind);
  return own?.id ?? generatedExhibitKey(caseKey, kind);
};

const criminalCases = BLUEPRINT.cases.filter(({ kind }) => kind === 'CRIMINAL');

const generatedExhibits = (world: World): Rows[] =>
  criminalCases.flatMap(({ id: caseKey, opened }) =>
    GENERATED.filter((kind) => exhibitOf(caseKey, kind) === generatedExhibitKey(caseKey, kind)).map(
      (kind, i) => {
        const key = generatedExhibitKey(caseKey, kind);
        const first = 1 + numberOf(`sheet:${key}`, 80);
        return exhibit(
          {
            id: demoId(key),
            inCases: [demoId(caseKey)],
            number: String(20 + i),
            kind,
            volume: 1 + numberOf(`volume:${key}`, 4),
            sheets: `${first}-${first + 6 + numberOf(`sheets:${key}`, 30)}`,
            rows: 10 + numberOf(`rows:${key}`, kind === 'CALL_RECORDS' ? 2400 : 60),
          },
          world.stamps.inCase(key, caseKey, addDays(opened, 15 + numberOf(key, 60)), { grade: 'A1' }),
        );
      },
    ),
  );

const reports = (world: World): Rows[] => [
  ...BLUEPRINT.reports.map((row) =>
    report(
      {
        id: demoId(row.id),
        inCase: demoId(row.case),
        on: row.date,
        sourceKind: row.sourceKind,
        reference: `DEMO-${row.id}`,
      },
      world.stamps.inScope(row.id, row.scope ?? `case:${row.case}`, row.date, {
        grade: row.grade,
        handling: row.handling,
        delay: 5,
      }),
    ),
  ),
  ...BLUEPRINT.cases.map(({ id: caseKey, kind, opened }) => {
    const key = officialReportKey(caseKey);
    const isPartner = kind === 'LIAISON';
    const isInformant = kind === 'INTELLIGENCE';
    const on = addDays(opened, 3 + numberOf(key, 30));
    return report(
      {
        id: demoId(key),
        inCase: demoId(caseKey),
        on,
        sourceKind: isPartner ? 'FOREIGN' : isInformant ? 'HUMINT' : 'OFFICIAL',
        reference: `DEMO-R-${caseOf(caseKey).number}`,
      },
      world.stamps.inCase(key, caseKey, on, {
        grade: isPartner ? 'C2' : isInformant ? 'C3' : 'A1',
        handling: isPartner || isInformant ? 'H2' : 'H0',
      }),
    );
  }),
  // A picture that left before sealing: who got it has to be told.
  ...BLUEPRINT.exportsBeforeSealing.map((row) =>
    report(
      { id: demoId(row.id), inCase: demoId(row.case), on: row.date, sourceKind: 'EXPORT', reference: row.id },
      world.stamps.inCase(row.id, row.case, row.date, {
        grade: 'A1',
        delay: 0,
        sourceText: `${row.kind} → ${BLUEPRINT.users.find(({ id }) => id === row.to)?.az ?? row.to}`,
      }),
    ),
  ),
];

export const officialReportKey = (caseKey: string): string => `report:${caseKey}`;

/** A number without a subscriber is known only from the question about it. */
const enquiries = (world: World): Rows[] =>
  BLUEPRINT.things.flatMap(({ id, usedBy }) =>
    usedBy
      .filter(({ by }) => by === null)
      .map(({ case: caseKey, from }) =>
        message(
          {
            id: demoId(`enquiry:${id}`),
            inCase: demoId(caseKey),
            kind: 'REQUEST_OUT',
            on: addDays(caseOf(caseKey).opened, 20),
            reference: `DEMO-${id}`,
            concerns: [demoId(id)],
          },
          world.stamps.inCase(`enquiry:${id}`, caseKey, from, {
            grade: 'B3',
            certainty: 'PRESUMED',
            validFrom: from,
          }),
        ),
      ),
  );

const messages = (world: World): Rows[] =>
  BLUEPRINT.messages.map((row) =>
    message(
      {
        id: demoId(row.id),
        inCase: demoId(row.case),
        kind: row.kind,
        on: row.date,
        deadline: row.deadline,
        reference: `DEMO-${row.id}`,
        caveat: row.caveat,
        threadId: row.thread && demoId(row.thread),
        concerns: row.concerns.map(demoId),
        country: countryId(row.country),
      },
      world.stamps.inCase(row.id, row.case, row.date, { grade: 'C2', delay: 2 }),
    ),
  );

/** Exhibits, reports and messages. */
export const evidence = (world: World): Rows =>
  joinRows([
    ...givenExhibits(world),
    ...generatedExhibits(world),
    ...reports(world),
    ...messages(world),
    ...enquiries(world),
  ]);
