import { BLUEPRINT } from '../blueprint/blueprint.ts';
import type { BlueprintCharge } from '../blueprint/tables.ts';
import { addDays } from '../calendar.ts';
import { charge, committal, decision, detention, type Charge } from '../builders/proceedings.ts';
import { joinRows, type Rows } from '../builders/rows.ts';
import { demoId } from '../demo-id.ts';
import { lawArticleId } from '../plant-reference.ts';
import { numberOf } from '../random.ts';
import type { World } from './world.ts';

const PARTICIPATION: Record<string, Charge['participation']> = {
  perpetrator: 'PERPETRATOR',
  organiser: 'ORGANISER',
  accessory: 'ACCESSORY',
};

export const chargeId = (person: string, caseKey: string): string => demoId(`charge:${person}:${caseKey}`);
const committalId = (person: string, caseKey: string): string => demoId(`committal:${person}:${caseKey}`);
const decisionId = (person: string, caseKey: string, instance: string): string =>
  demoId(`decision:${person}:${caseKey}:${instance}`);

const CHARGED_OFFENCES = 3;

/** The first offences of the case under the charged article, found before the charge. */
const offencesOf = (world: World, row: BlueprintCharge): string[] =>
  world.offences
    .filter(
      ({ case: caseKey, base, detectedOn }) =>
        caseKey === row.case && row.article.startsWith(base) && detectedOn <= row.date,
    )
    .slice(0, CHARGED_OFFENCES)
    .map(({ id }) => id);

const charged = (world: World, row: BlueprintCharge): Rows => {
  const id = chargeId(row.person, row.case);
  const common = { against: demoId(row.person), inCase: demoId(row.case) };
  const participation = PARTICIPATION[row.as] ?? 'PERPETRATOR';
  const [later] = row.later ?? [];
  const requalifiedOn = later && world.fromToday(later.date);
  return joinRows([
    charge(
      {
        ...common,
        id,
        on: row.date,
        article: lawArticleId(row.article),
        participation,
        inAbsentia: row.inAbsentia,
        status: later ? later.status : row.status,
        requalifiedOn,
        offences: offencesOf(world, row),
      },
      world.stamps.inCase(id, row.case, row.date, { grade: 'A1', delay: 3 }),
    ),
    ...(later && requalifiedOn
      ? [
          charge(
            {
              ...common,
              id: demoId(`requalified:${row.person}:${row.case}`),
              on: requalifiedOn,
              article: lawArticleId(later.article),
              participation,
              inAbsentia: row.inAbsentia,
              status: 'OPEN',
              follows: id,
            },
            world.stamps.inCase(`requalified:${row.person}`, row.case, requalifiedOn, {
              grade: 'A1',
              delay: 3,
              sourceText: later.note,
            }),
          ),
        ]
      : []),
    ...(row.detained
      ? [
          detention(
            {
              ...common,
              id: demoId(`detention:${row.person}:${row.case}`),
              on: row.detained,
              until: addDays(row.detained, 60 + 30 * numberOf(`detention:${row.person}`, 3)),
            },
            world.stamps.inCase(`detention:${row.person}`, row.case, row.detained, { grade: 'A1', delay: 1 }),
          ),
        ]
      : []),
  ]);
};

const committals = (world: World): Rows[] =>
  BLUEPRINT.committals.map((row) => {
    const id = committalId(row.person, row.case);
    return committal(
      {
        id,
        against: demoId(row.person),
        inCase: demoId(row.case),
        on: row.date,
        charge: chargeId(row.person, row.case),
      },
      world.stamps.inCase(id, row.case, row.date, { grade: 'A1', delay: 3 }),
    );
  });

const decisions = (world: World): Rows[] =>
  BLUEPRINT.decisions.map((row) => {
    const id = decisionId(row.person, row.case, row.instance);
    return decision(
      {
        id,
        against: demoId(row.person),
        inCase: demoId(row.case),
        on: row.date,
        court: row.court,
        instance: row.instance,
        result: row.result,
        follows:
          row.instance === 'APPEAL'
            ? decisionId(row.person, row.case, 'FIRST')
            : committalId(row.person, row.case),
        sentence: {
          id: demoId(`sentence:${row.person}:${row.case}:${row.instance}`),
          type: row.sentence,
          years: row.years,
          months: row.months,
          suspended: row.suspended,
        },
      },
      world.stamps.inCase(id, row.case, row.date, { grade: 'A1', delay: 7 }),
    );
  });

/** Detentions, charges, committals, decisions and sentences: who is accused or convicted follows from them. */
export const proceedings = (world: World): Rows =>
  joinRows([
    ...BLUEPRINT.charges.map((row) => charged(world, row)),
    ...committals(world),
    ...decisions(world),
  ]);
