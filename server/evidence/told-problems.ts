import { dayInBaku, isDay } from '../calendar.ts';
import type { Problem, ToldInput } from '../graphql/types.generated.ts';
import { gradeProblems } from '../links/link-problems.ts';
import { filingProblems, LATER, problem, when } from './exhibit-problems.ts';
import { REPORT_SOURCES, STATED_AS } from './told-kinds.ts';

const LONGEST = { number: 40, takenBy: 200, text: 5000 } as const;

export const NOT_NAMEABLE = problem(
  'personId',
  'İşdə rolu olan şəxsi seçin. Yalnız ayrı bölmədə tanınan şəxsin ifadəsi həmin bölmədə saxlanılır.',
  'Choose a person who has a role in the case. What somebody states who is known in another compartment alone is kept there.',
);
export const SAME_REPORT = problem(
  'number',
  'Bu işdə bu nömrə ilə məlumat hesabatı var. İki dəfə qeyd olunsa, iki mənbə kimi sayılar. Başqa göndərənindirsə, nömrəyə onu da yazın.',
  'The case has a report of this number: recorded twice it would count as two sources. If it is of another sender, write whose as well.',
);
export const SAME_STATEMENT = problem(
  'number',
  'Bu şəxsin bu günə və bu nömrəyə aid ifadəsi artıq var. İki dəfə qeyd olunsa, iki mənbə kimi sayılar. Başqa ifadədirsə, protokolunun nömrəsini yazın.',
  'A statement of this person, day and number is there already: recorded twice it would count as two sources. If it is another one, write the number of its protocol.',
);
export const NEEDS_PLACE: Record<'IDENTITIES' | 'INFORMANTS', Problem> = {
  IDENTITIES: problem(
    'place',
    'Şəxsiyyətlər bölməsində yalnız bu işdə şəxsiyyətləri görmək hüququ olan qeyd edir: ondan xahiş edin.',
    'Among identities only somebody with the right to them in this case records: ask one of them.',
  ),
  INFORMANTS: problem(
    'place',
    'Məlumat verənlər bölməsində yalnız bu işdə onları görmək hüququ olan qeyd edir: ondan xahiş edin.',
    'Among informants only somebody with the right to them in this case records: ask one of them.',
  ),
};

const isTooLong = (text: string | null | undefined, most: number): boolean =>
  [...(text?.trim() ?? '')].length > most;

const tooLong = (field: 'takenBy' | 'text', given: string | null | undefined): Problem[] =>
  when(isTooLong(given, LONGEST[field]), field, {
    az: `Uzundur: ən çoxu ${LONGEST[field]} işarə yazın.`,
    en: `Too long: write at most ${LONGEST[field]} characters.`,
  });

/** What is wrong with the number: a report has one, the protocol of a statement may. */
const numberProblems = ({ kind, number }: ToldInput): Problem[] =>
  when((kind === 'REPORT' && !number?.trim()) || isTooLong(number, LONGEST.number), 'number', {
    az: 'Nömrə 1–40 işarədən ibarət olmalıdır.',
    en: 'Give a number of 1 to 40 characters.',
  });

/** Only where informants are kept a report says who gave it: elsewhere the tie would tell of the informant. */
const personProblems = ({ kind, personId, place }: ToldInput): Problem[] => [
  ...when(kind === 'STATEMENT' && personId == null, 'personId', {
    az: 'İfadəni kimin verdiyini seçin.',
    en: 'Choose who stated it.',
  }),
  ...when(kind === 'REPORT' && personId != null && place !== 'INFORMANTS', 'personId', {
    az: 'Məlumatı verən yalnız məlumat verənlər bölməsində göstərilir.',
    en: 'Who gave a report is named among informants alone.',
  }),
];

/** What is wrong with a statement or a report, each with its field and remedy; who may be named, and whether it is there already, only the database knows. */
export const toldProblems = (given: ToldInput, today = dayInBaku(new Date())): Problem[] => {
  const { kind, on, text, takenBy } = given;
  const kinds = kind === 'STATEMENT' ? STATED_AS : REPORT_SOURCES;
  return [
    ...personProblems(given),
    ...numberProblems(given),
    ...when(!isDay(on), 'on', { az: 'Günü yazın: 2024-03-14.', en: 'Write the day: 2024-03-14.' }),
    ...when(isDay(on) && on > today, 'on', LATER),
    ...when(!kinds.includes(given.given), 'given', {
      az: 'Növü siyahıdan seçin.',
      en: 'Choose a kind from the list.',
    }),
    ...filingProblems(given),
    ...when(text.trim() === '', 'text', {
      az: 'Nə deyildiyini qısa yazın.',
      en: 'Say in short what was stated.',
    }),
    ...tooLong('text', text),
    ...tooLong('takenBy', takenBy),
    ...gradeProblems(given),
  ];
};
