import type { ViewerRun } from '../db/run.ts';
import type { ToldInput } from '../graphql/types.generated.ts';
import { importId } from '../imports/import-id.ts';
import { isDone, said, tried } from './evidence.queries.ts';
import { scopeOf } from './source-place.ts';

const particularsOf = (given: ToldInput) => {
  const { kind, on, volume, reliability, credibility, handling } = given;
  const number = said(given.number);
  return {
    on,
    volume: volume ?? null,
    sheets: said(given.sheets),
    text: given.text.trim(),
    reliability,
    credibility,
    handling,
    ...(kind === 'STATEMENT'
      ? { number, as: given.given, takenBy: said(given.takenBy) }
      : { reference: number, sourceKind: given.given }),
  };
};

type Same = Pick<ToldInput, 'caseId' | 'kind' | 'number' | 'on' | 'personId'>;

/** The number as it is compared: a statement without one has the empty one. */
const numberOf = ({ number }: Same): string => number?.trim() ?? '';

/** Whether the person has a role in the case that everybody sees who reads where the source is to lie. */
export const isNameable = (
  run: ViewerRun,
  { caseId, place }: Pick<ToldInput, 'caseId' | 'place'>,
  personId: string,
): Promise<boolean> => isDone(run('evidence/nameable', { caseId, scope: scopeOf(caseId, place), personId }));

/** Whether another statement or report that the reader sees says itself to be the same. */
export const isThere = (run: ViewerRun, id: string, told: Same): Promise<boolean> => {
  const { caseId, kind, on, personId } = told;
  const number = numberOf(told);
  return isDone(run('evidence/same', { caseId, id, kind, number, on, personId: personId ?? null }));
};

/** False when it is there already, the person may not be named, or the reader does not write there. */
export const recordTold = (run: ViewerRun, id: string, told: ToldInput): Promise<boolean> => {
  const { caseId, place, kind, on, personId } = told;
  const row = {
    id,
    caseId,
    scope: scopeOf(caseId, place),
    tie: importId(id, 'case'),
    personTie: importId(id, 'person'),
    personId: personId ?? null,
    number: numberOf(told),
    particulars: [particularsOf(told)],
  };
  return tried(() =>
    isDone(
      kind === 'STATEMENT'
        ? run('evidence/record-statement', { ...row, on })
        : run('evidence/record-report', row),
    ),
  );
};

/** False when it is another version that stands, another says the same, or the reader does not write there. */
export const correctTold = (
  run: ViewerRun,
  { id, version, expected }: { id: string; version: string; expected: string },
  told: ToldInput,
): Promise<boolean> => {
  const row = {
    id,
    versionId: version,
    expected,
    tie: importId(version, 'exhibit'),
    number: numberOf(told),
    on: told.on,
    particulars: [particularsOf(told)],
  };
  return tried(() => isDone(run('evidence/correct-told', row)));
};
