import { isDay } from '../calendar.ts';
import type {
  NewVictimInput,
  Problem,
  VictimArrivalInput,
  VictimChildInput,
} from '../graphql/types.generated.ts';
import { readName } from '../imports/mapping/read-name.ts';
import { dayProblems, problem, wordsProblems } from '../notices/notice-problems.ts';

const MOST_CHILDREN = 12;
const SEXES = new Set(['F', 'M', 'U']);

/** By what an arrival is measured. */
type ArrivalStanding = { today: string; bornFrom: string | null };

export const arrivalProblems = ({ on, ground }: VictimArrivalInput, standing: ArrivalStanding): Problem[] => [
  ...dayProblems('on', on, standing),
  ...wordsProblems('ground', ground),
];

const sexProblems = (field: string, sex: string): Problem[] =>
  SEXES.has(sex) ? [] : [problem(field, 'Cinsi siyahıdan seçin.', 'Choose the sex from the list.')];

const bornInProblems = (bornIn: string | null | undefined, today: string): Problem[] => {
  if (!bornIn) return [];
  const isYear = /^\d{4}$/u.test(bornIn) && bornIn >= '1900' && bornIn <= today.slice(0, 4);
  return isYear
    ? []
    : [
        problem(
          'bornIn',
          'Yalnız ili yazın, məsələn 1999; bilinmirsə boş qoyun.',
          'Write the year alone, such as 1999; leave it empty if it is not known.',
        ),
      ];
};

const nameProblems = (name: string | null | undefined): Problem[] => {
  const read = name?.trim() ? readName(name.trim()) : null;
  return read && 'wrong' in read ? [{ field: 'name', text: read.wrong }] : [];
};

const personProblems = (
  { sex, bornIn, citizenship, name }: NewVictimInput,
  { today, countries }: { today: string; countries: ReadonlySet<string> },
): Problem[] => [
  ...sexProblems('sex', sex),
  ...bornInProblems(bornIn, today),
  ...(!citizenship || countries.has(citizenship)
    ? []
    : [problem('citizenship', 'Ölkəni siyahıdan seçin.', 'Choose a country from the list.')]),
  ...nameProblems(name),
];

export const childProblems = ({ sex }: VictimChildInput): Problem[] => sexProblems('children', sex);

const childrenProblems = (children: readonly VictimChildInput[]): Problem[] => [
  ...(children.length <= MOST_CHILDREN
    ? []
    : [
        problem(
          'children',
          `Ən çoxu ${MOST_CHILDREN} uşaq yazın; qalanlarını sonra əlavə edin.`,
          `Write ${MOST_CHILDREN} children at most, and add the others later.`,
        ),
      ]),
  ...children.flatMap((child) => childProblems(child)).slice(0, 1),
];

export type NewArrival = {
  arrival: VictimArrivalInput;
  person: NewVictimInput;
  children: readonly VictimChildInput[];
};

/** What is wrong with a registration, each with its field and remedy. */
export const registrationProblems = (
  { arrival, person, children }: NewArrival,
  standing: { today: string; countries: ReadonlySet<string> },
): Problem[] => {
  const wrong = personProblems(person, standing);
  const isYearRead = person.bornIn && !wrong.some(({ field }) => field === 'bornIn');
  const bornFrom = isYearRead && isDay(`${person.bornIn}-01-01`) ? `${person.bornIn}-01-01` : null;
  return [
    ...arrivalProblems(arrival, { today: standing.today, bornFrom }),
    ...wrong,
    ...childrenProblems(children),
  ];
};

/** What is wrong with a correction: of how she came and, where that is corrected too, of who she is. */
export const correctionProblems = (
  { arrival, person }: { arrival: VictimArrivalInput; person: NewVictimInput | null },
  { bornFrom, ...standing }: ArrivalStanding & { countries: ReadonlySet<string> },
): Problem[] =>
  person
    ? registrationProblems({ arrival, person, children: [] }, standing)
    : arrivalProblems(arrival, { today: standing.today, bornFrom });

export const NO_CENTRE = problem(
  null,
  'Hesabınız heç bir quruma bağlı deyil. Administratora müraciət edin.',
  'Your account belongs to no body. Ask the administrator.',
);

export const TAKEN_IN = problem(
  null,
  'Onu artıq iş götürüb: qeydiyyat geri götürülmür. Onu düzəldin.',
  'A case has taken her in: the registration is not withdrawn any more. Correct it instead.',
);

export const HELPED = problem(
  null,
  'Ona və ya uşağına yardım qeyd edilib: qeydiyyat geri götürülmür. Əvvəlcə səhvən qeyd edilmiş yardımı geri götürün və ya qeydiyyatı düzəldin.',
  'Help to her or a child of hers is recorded: the registration is not withdrawn. Withdraw the help first if it was recorded by mistake, or correct the registration.',
);

export const ARRIVAL_GONE = problem(
  null,
  'Qeydiyyat bu arada dəyişib və ya sizin deyil. Səhifəni yeniləyin.',
  'The registration was changed meanwhile, or it is not yours. Load the page anew.',
);

export const NOT_AGREED = problem(
  null,
  'Onu işə götürmək olmaz: razılıq verməyib və ya artıq işə götürülüb. Səhifəni yeniləyin.',
  'She cannot be taken into a case: she does not agree, or was taken into one already. Load the page anew.',
);
