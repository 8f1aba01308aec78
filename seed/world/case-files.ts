import { BLUEPRINT } from '../blueprint/blueprint.ts';
import { caseFile, compartment, holds, stageChange, type CompartmentKind } from '../builders/cases.ts';
import { offence } from '../builders/offences.ts';
import { joinRows, type Rows } from '../builders/rows.ts';
import { demoId } from '../demo-id.ts';
import { bodyId, lawArticleId } from '../plant-reference.ts';
import { scopeOf } from './scopes.ts';
import { careCompartments } from './care.ts';
import { supportCompartments } from './help.ts';
import type { World } from './world.ts';

const kindOf = (scopeName: string): CompartmentKind => {
  if (scopeName.startsWith('shared:')) return 'SHARED';
  if (scopeName.endsWith(':identity')) return 'IDENTITY';
  return scopeName.endsWith(':source') ? 'SOURCE' : 'CASE';
};

const compartments = (): Rows => {
  const own = BLUEPRINT.cases.flatMap((row) => row.scopes);
  const help = supportCompartments();
  const care = careCompartments();
  return joinRows([
    compartment('open', 'OPEN'),
    compartment('notices', 'NOTICES'),
    ...[...new Set(own)].map((name) => compartment(scopeOf(name), kindOf(name))),
    ...[...help, ...care].map(({ id }) => compartment(id, 'SUPPORT')),
    ...BLUEPRINT.cases.flatMap((row) => row.scopes.map((name) => holds(demoId(row.id), scopeOf(name)))),
    ...help.flatMap(({ id, caseKey, provider }) => [holds(demoId(caseKey), id), holds(bodyId(provider), id)]),
    ...care.flatMap(({ id, caseKey, providers }) => [
      holds(demoId(caseKey), id),
      ...providers.map((provider) => holds(bodyId(provider), id)),
    ]),
  ]);
};

const files = (world: World): Rows =>
  joinRows(
    BLUEPRINT.cases.flatMap((row) => {
      const id = demoId(row.id);
      const stamp = world.stamps.inCase(row.id, row.id, row.opened, {
        grade: 'A1',
        delay: 0,
        validFrom: row.opened,
      });
      return [
        caseFile(
          {
            id,
            kind: row.kind,
            number: row.number,
            titleAz: row.az,
            titleEn: row.en,
            openedOn: row.opened,
            mainCountry: row.mainCountry,
            body: row.body,
            severedFrom: row.severedFrom && demoId(row.severedFrom),
          },
          stamp,
        ),
        ...row.stages.map(({ date, stage }) => {
          const key = `stage:${row.id}:${date}:${stage}`;
          return stageChange(
            demoId(key),
            id,
            stage,
            date,
            world.stamps.inCase(key, row.id, date, { grade: 'A1', delay: 3 }),
          );
        }),
      ];
    }),
  );

const offences = (world: World): Rows =>
  joinRows(
    world.offences.map(({ id, case: caseKey, article, detectedOn, ict, isSolved }) =>
      offence(
        {
          id,
          inCase: demoId(caseKey),
          article: lawArticleId(article),
          detectedOn,
          ict,
          clearance: isSolved ? 'SOLVED' : 'UNSOLVED',
        },
        world.stamps.inCase(id, caseKey, detectedOn, { grade: 'A1', delay: 7 }),
      ),
    ),
  );

/** Cases with their stages, compartments and offences. */
export const caseFiles = (world: World): Rows => joinRows([compartments(), files(world), offences(world)]);
