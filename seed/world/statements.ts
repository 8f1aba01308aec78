import { BLUEPRINT } from '../blueprint/blueprint.ts';
import { statement } from '../builders/evidence.ts';
import { link } from '../builders/facts.ts';
import { joinRows, type Rows } from '../builders/rows.ts';
import { addDays } from '../calendar.ts';
import { demoId } from '../demo-id.ts';
import { numberOf, pickOf } from '../random.ts';
import { INFORMANTS } from './informants.ts';
import { heardOn } from './roles.ts';
import type { VictimPlan } from './victim-plan.ts';
import type { World } from './world.ts';

const VICTIM_TEXTS = [
  'İşə dəvət, yol və gəldikdən sonra tələb olunan borc barədə ifadə.',
  'Vəd edilən iş əvəzinə istismara məcbur edildiyi barədə ifadə.',
  'Sənədlərin alınması və mənzildə nəzarət altında saxlanılma barədə ifadə.',
  'Tanışın təklifi, biletin alınması və qarşılanma barədə ifadə.',
];
const WITNESS_TEXTS = [
  'Şahid səfərdən əvvəlki söhbətləri təsvir edir.',
  'Şahid kirayə mənzilə gedib-gələnləri təsvir edir.',
  'Şahid pul köçürmələri barədə bildiklərini danışır.',
];

const givenStatements = (world: World): Rows[] =>
  BLUEPRINT.statements.map((row) =>
    statement(
      {
        id: demoId(row.id),
        by: demoId(row.by),
        inCase: demoId(row.case),
        on: row.date,
        as: row.as ?? 'WITNESS',
        text: row.says?.join('; ') ?? pickOf(`text:${row.id}`, VICTIM_TEXTS),
        retractedOn: row.retracted,
      },
      // What names her lies with her identity, back to the first day.
      world.stamps.inScope(
        row.id,
        row.sealedFrom ? `case:${row.case}:identity` : `case:${row.case}`,
        row.date,
        { grade: 'B2', delay: 1 },
      ),
    ),
  );

export const statementKey = (speaker: string): string => `statement:${speaker}`;

/** Victims of 2025 and every second of 2024 were heard. */
export const isHeard = ({ key }: VictimPlan): boolean =>
  key.startsWith('V25') || (key.startsWith('V24') && numberOf(`heard:${key}`, 2) === 0);

const victimStatements = (world: World, plans: readonly VictimPlan[]): Rows[] =>
  plans.filter(isHeard).map(({ key, case: caseKey, identified }) => {
    const on = addDays(identified, 1 + numberOf(`statement:${key}`, 10));
    return statement(
      {
        id: demoId(statementKey(key)),
        by: demoId(key),
        inCase: demoId(caseKey),
        on,
        as: 'VICTIM',
        text: pickOf(`text:${key}`, VICTIM_TEXTS),
      },
      world.stamps.inCase(statementKey(key), caseKey, on, { grade: 'B2', delay: 2 }),
    );
  });

const witnessStatements = (world: World): Rows[] =>
  [...world.cast.values()]
    .filter(({ key }) => key.startsWith('N'))
    .map(({ key, id, home }) => {
      const caseKey = home ?? '';
      const on = heardOn(key, caseKey);
      return statement(
        {
          id: demoId(statementKey(key)),
          by: id,
          inCase: demoId(caseKey),
          on,
          as: 'WITNESS',
          text: pickOf(`text:${key}`, WITNESS_TEXTS),
        },
        world.stamps.inCase(statementKey(key), caseKey, on, { grade: 'B3', delay: 2 }),
      );
    });

const informantStatements = (world: World): Rows[] =>
  INFORMANTS.map(({ informant, report: reportKey }) => {
    const row = BLUEPRINT.reports.find(({ id }) => id === reportKey);
    if (!row) throw new Error(`the blueprint has no report ${reportKey}`);
    const key = `${statementKey(informant)}:${reportKey}`;
    return statement(
      {
        id: demoId(key),
        by: demoId(informant),
        inCase: demoId(row.case),
        on: row.date,
        as: 'WITNESS',
        text: 'Məlumatçının məlumatı.',
      },
      world.stamps.inScope(key, `case:${row.case}:source`, row.date, {
        grade: row.grade,
        handling: 'H2',
        delay: 1,
      }),
    );
  });

const contradictions = (world: World): Rows[] =>
  BLUEPRINT.statements.flatMap((row) =>
    (row.contradicts ?? []).map((fact) => {
      const key = `contradicts:${row.id}:${fact}`;
      const stamp = world.stamps.inCase(key, row.case, row.date, { grade: 'A1' });
      return link('CONTRADICTS', demoId(key), demoId(row.id), demoId(fact), stamp, {
        reason: 'sərhəd qeydiyyatı ilə uyğun gəlmir',
      });
    }),
  );

/** What victims, witnesses and informants said, and what it contradicts. */
export const statements = (world: World, plans: readonly VictimPlan[]): Rows =>
  joinRows([
    ...givenStatements(world),
    ...victimStatements(world, plans),
    ...witnessStatements(world),
    ...informantStatements(world),
    ...contradictions(world),
  ]);
