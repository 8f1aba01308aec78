import type { ImportMappingInput, ImportState, Problem } from '../graphql/types.generated.ts';
import { readOwn } from './mapping/traffic-ends.ts';

const SOURCE: Problem = {
  field: 'source',
  text: { az: 'Mənbəni 3–200 işarə ilə yazın.', en: 'Name the source in 3 to 200 characters.' },
};
const GRADE: Problem = {
  field: 'grade',
  text: { az: 'Qiymət A1–F6 arasında olmalıdır.', en: 'The grade is a letter A to F and a figure 1 to 6.' },
};
const ROLE: Problem = {
  field: 'role',
  text: {
    az: 'Təqsirləndirilən və məhkum rolu ittihamdan və hökmdən yaranır: faylda şübhəli, zərərçəkmiş, şahid rolu verilə bilər.',
    en: 'Accused and convicted follow from charges and sentences: a file can give the roles of suspect, victim, injured party or witness.',
  },
};
const COLUMNS: Problem = {
  field: 'columns',
  text: {
    az: 'Heç bir sütunun mənası seçilməyib. Ən azı birini seçin.',
    en: 'No column has a meaning. Choose one at least.',
  },
};

const OWN: Problem = {
  field: 'own',
  text: {
    az: 'Çıxarışın hansı nömrəyə və ya hesaba aid olduğunu yazın, məsələn +994501234567.',
    en: 'Write the number or account whose extract this is, like +994501234567.',
  },
};

/** Whether the other end of each row has to be said, and is not. */
const lacksOwn = (mapping: ImportMappingInput): boolean => {
  if (mapping.kind !== 'CALLS' && mapping.kind !== 'PAYMENTS') return false;
  const own = readOwn(mapping);
  return own === null ? mapping.columns.some(({ meaning }) => meaning === 'OTHER_SIDE') : 'wrong' in own;
};

/** What is to be mended in a mapping before the file can be read with it; empty when nothing. */
export const mappingProblems = (mapping: ImportMappingInput): Problem[] => {
  const source = mapping.source.trim().length;
  const needsColumns = mapping.kind !== 'NOTICES' && mapping.kind !== 'ENTITIES';
  return [
    ...(source >= 3 && source <= 200 ? [] : [SOURCE]),
    ...(/^[A-F][1-6]$/u.test(mapping.grade) ? [] : [GRADE]),
    ...(mapping.role === 'ACCUSED' || mapping.role === 'CONVICTED' ? [ROLE] : []),
    ...(lacksOwn(mapping) ? [OWN] : []),
    ...(needsColumns && mapping.columns.every(({ meaning }) => meaning === 'IGNORE') ? [COLUMNS] : []),
  ];
};

const WRONG_STATE: Problem = {
  field: null,
  text: {
    az: 'İdxalın indiki vəziyyətində bu mümkün deyil. Səhifəni yeniləyin.',
    en: 'This is not possible as the import stands now. Reload the page.',
  },
};
const CHECK_FIRST: Problem = {
  field: null,
  text: { az: 'Əvvəlcə sınaq yoxlamasını aparın.', en: 'Do the dry run first.' },
};

export const stateProblem = (state: ImportState): Problem =>
  state === 'UPLOADED' ? CHECK_FIRST : WRONG_STATE;

export const DECISIONS_FIRST: Problem = {
  field: null,
  text: {
    az: 'Bu idxalın qeydlərindən bəziləri başqa qeydlərlə bir şəxs kimi birləşdirilib. Əvvəlcə həmin qərarları geri götürün.',
    en: 'Some records of this import were joined with others as one person. Undo these decisions first.',
  },
};

export const NEEDS_IDENTITY: Problem = {
  field: null,
  text: {
    az: 'Faylda qorunan şəxslər var. Bunu yalnız işdə kimlikləri görmək hüququ olan üzv edə bilər.',
    en: 'The file holds protected people. Only a member of the case with the right to see identities can do this.',
  },
};
