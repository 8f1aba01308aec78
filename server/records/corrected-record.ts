import type { Problem, RecordCorrectionInput } from '../graphql/types.generated.ts';
import type { DateDraft, NameDraft } from '../imports/draft.ts';
import { readBirthPlace } from '../imports/mapping/read-birth-place.ts';
import { readDate } from '../imports/mapping/read-date.ts';
import { readName } from '../imports/mapping/read-name.ts';
import type { Read } from '../imports/mapping/read.ts';
import { readSex } from '../imports/mapping/vocabulary.ts';
import { sourceProblems } from '../links/link-problems.ts';

/** What a correction says, read as an import reads it; null of what is left out. */
export type ReadCorrection = {
  name: NameDraft | null;
  birth: DateDraft | null;
  birthPlace: string | null;
  sex: 'M' | 'F' | 'U' | null;
  problems: Problem[];
};

const NEEDS_NAME: Problem = {
  field: 'name',
  text: {
    az: 'Bu qeyddə ad var: onu boş qoymaq olmaz.',
    en: 'This record gives a name: it cannot be left empty.',
  },
};

const SEALED: Problem = {
  field: 'name',
  text: {
    az: 'Qorunan şəxsin adı və doğulduğu yer möhürlənib: burada yazılmır.',
    en: 'The name and the place of birth of a protected person are sealed: they are not written here.',
  },
};

const readInto = <T>(
  written: string | null | undefined,
  field: string,
  read: (text: string) => Read<T>,
): { value: T | null; problems: Problem[] } => {
  const text = written?.trim() ?? '';
  if (text === '') return { value: null, problems: [] };
  const found = read(text);
  return 'wrong' in found
    ? { value: null, problems: [{ field, text: found.wrong }] }
    : { value: found.value, problems: [] };
};

/** Of a protected person neither a name nor a place of birth is taken. */
export const readCorrection = (
  given: RecordCorrectionInput,
  { isProtected, hasName }: { isProtected: boolean; hasName: boolean },
): ReadCorrection => {
  const name = readInto(given.name, 'name', (text) => readName(text));
  const birth = readInto(given.birth, 'birth', (text) => readDate(text, 'DAY_FIRST'));
  const birthPlace = readInto(given.birthPlace, 'birthPlace', readBirthPlace);
  const sex = readInto(given.sex, 'sex', readSex);
  const isTelling = isProtected && [given.name, given.birthPlace].some((text) => text?.trim());
  return {
    name: name.value,
    birth: birth.value,
    birthPlace: birthPlace.value,
    sex: sex.value,
    problems: [
      ...[name, birth, birthPlace, sex].flatMap(({ problems }) => problems),
      ...(isTelling ? [SEALED] : []),
      ...(hasName && !given.name?.trim() ? [NEEDS_NAME] : []),
      ...sourceProblems(given),
    ],
  };
};
