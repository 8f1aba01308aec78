import type { ViewerRun } from '../db/run.ts';
import { carryCitations, carryPhotographs } from '../evidence/carried-citations.ts';
import { isDone } from '../evidence/evidence.queries.ts';
import type { RecordCorrectionInput } from '../graphql/types.generated.ts';
import type { NameDraft } from '../imports/draft.ts';
import { importId } from '../imports/import-id.ts';
import { compareNew } from '../matches/compare-new.ts';
import type { PersonRecordRow } from '../people/people.queries.ts';
import type { ReadCorrection } from './corrected-record.ts';
import { birthOf, nameRows } from './record-rows.ts';

type NameRow = Pick<NameDraft, 'text' | 'script' | 'kind'> &
  Record<'family' | 'given' | 'father', string | null>;

const asDraft = ({ text, script, kind, family, given, father }: NameRow): NameDraft => ({
  text,
  script,
  kind,
  ...(family === null ? {} : { family }),
  ...(given === null ? {} : { given }),
  ...(father === null ? {} : { father }),
});

/** The names of the version before, the best of them as it is written now. */
const namesNow = (before: readonly NameRow[], name: NameDraft | null): NameDraft[] => {
  const [best, ...others] = before;
  if (name === null) return [];
  return best?.text === name.text ? before.map(asDraft) : [name, ...others.map(asDraft)];
};

type Correction = {
  id: string;
  before: PersonRecordRow;
  isProtected: boolean;
  read: ReadCorrection;
  given: RecordCorrectionInput;
};

/** Whether the two say the same of who somebody is: what showed the one shows the other. */
const saysTheSame = ({ before, read, given, isProtected }: Correction): boolean => {
  const own = birthOf(read.birth ? { birth: read.birth } : {}, isProtected);
  return (
    (before.names[0]?.text ?? null) === (read.name?.text ?? null) &&
    (before.birth?.from ?? null) === (own['birthFrom'] ?? null) &&
    (before.birth?.to ?? null) === (own['birthTo'] ?? null) &&
    (before.citizenship?.code ?? null) === (given.citizenship ?? null)
  );
};

/** False when the version stands no more, or the reader does not write there. The new version is compared as a new record is. */
export const correctRecord = async (run: ViewerRun, correction: Correction): Promise<boolean> => {
  const { id, before, isProtected, read, given } = correction;
  const { certainty, reliability, credibility, handling } = given;
  const names = await run<NameRow>('records/names', { id: before.id });
  const birth = read.birth ? { birth: read.birth } : {};
  const own = {
    ...birthOf(birth, isProtected),
    sex: read.sex,
    birthPlace: isProtected ? null : read.birthPlace,
    citizenship: given.citizenship ?? null,
    certainty,
    reliability,
    credibility,
    handling,
    sourceText: given.sourceText.trim(),
  };
  const rows = [
    { own, names: nameRows(id, { ...birth, names: isProtected ? [] : namesNow(names, read.name) }) },
  ];
  const at = { id, tie: importId(id, 'describes'), personId: before.personId, version: before.id };
  if (!(await isDone(run('records/correct', { ...at, rows })))) return false;
  await run('jobs/drop-comparisons', { id: before.id });
  await (saysTheSame(correction) ? carryCitations : carryPhotographs)(run, before.id, id);
  await compareNew(run, [id]);
  return true;
};
