import { isDay } from '../calendar.ts';
import { NUMBER_TAKEN, between, title } from '../cases/new-case.ts';
import type { JoinCaseInput, Problem, RelateCasesInput, SeverCaseInput } from '../graphql/types.generated.ts';
import type { Against, ChoiceRow } from './case-links.queries.ts';

const problem = (field: string | null, az: string, en: string): Problem => ({ field, text: { az, en } });

export { NUMBER_TAKEN };

const inWords = (field: 'ground' | 'document', text: string): Problem[] => {
  if (between(text, 3, 300)) return [];
  return field === 'ground'
    ? [
        problem(
          field,
          'Hüquqi əsası 3–300 işarə ilə yazın, məsələn qanunun maddəsini.',
          'Write the legal ground in 3 to 300 characters, such as the article of the law.',
        ),
      ]
    : [
        problem(
          field,
          'Sənədi 3–300 işarə ilə yazın: qərarın nömrəsi və tarixi.',
          'Write the document in 3 to 300 characters: number and date of the decision.',
        ),
      ];
};

type Said = { on: string; ground: string; document: string };

const saidProblems = ({ on, ground, document }: Said, openedOn: string, today: string): Problem[] => [
  ...(isDay(on) && on <= today && on >= openedOn
    ? []
    : [
        problem(
          'on',
          'Təqvimdəki günü yazın, məsələn 24.11.2026: işin açılmasından əvvəl və gələcəkdə ola bilməz.',
          'Write a day of the calendar, such as 24.11.2026: neither before the case was opened nor in the future.',
        ),
      ]),
  ...inWords('ground', ground),
  ...inWords('document', document),
];

type Severing = {
  choices: readonly ChoiceRow[];
  bodies: ReadonlySet<string>;
  openedOn: string;
  today: string;
};

const isSubject = ({ role }: ChoiceRow): boolean => role === 'SUSPECT_IN' || role === 'ACCUSED';

const choiceProblems = (
  { personIds, episodeIds, exhibitIds }: SeverCaseInput,
  choices: readonly ChoiceRow[],
): Problem[] => {
  const known = new Set(choices.map(({ kind, id }) => `${kind} ${id}`));
  const asked = [
    ...personIds.map((id) => `PERSON ${id}`),
    ...episodeIds.map((id) => `EPISODE ${id}`),
    ...exhibitIds.map((id) => `EXHIBIT ${id}`),
  ];
  if (!asked.every((one) => known.has(one)))
    return [
      problem(
        'personIds',
        'Seçdiklərinizdən biri artıq bu işdə deyil. Siyahı yeniləndi, yenidən seçin.',
        'Something that you chose is no longer in this case. The list is up to date now; choose again.',
      ),
    ];
  if (asked.length === 0)
    return [
      problem(
        'personIds',
        'Ən azı bir şəxs, epizod və ya maddi sübut seçin.',
        'Choose at least one person, episode or exhibit.',
      ),
    ];
  const subjects = new Set(choices.filter(isSubject).map(({ id }) => id));
  const isNobodyLeft = subjects.size > 0 && [...subjects].every((id) => personIds.includes(id));
  return isNobodyLeft
    ? [
        problem(
          'personIds',
          'Bütün şübhəli və təqsirləndirilən şəxsləri ayırsanız, bu işdə heç kim qalmır. Ən azı birini saxlayın.',
          'With every suspect and accused person severed, nobody is left in this case. Leave at least one.',
        ),
      ]
    : [];
};

/** What is wrong with severing a case, each with its field and remedy. */
export const severingProblems = (
  input: SeverCaseInput,
  { choices, bodies, openedOn, today }: Severing,
): Problem[] => [
  ...(between(input.number, 3, 40)
    ? []
    : [problem('number', 'Nömrə 3–40 işarədən ibarət olmalıdır.', 'Give a number of 3 to 40 characters.')]),
  ...(between(input.titleAz, 3, 200) ? [] : [title('titleAz')]),
  ...(between(input.titleEn, 3, 200) ? [] : [title('titleEn')]),
  ...(bodies.has(input.body) ? [] : [problem('body', 'Orqanı seçin.', 'Choose the body.')]),
  ...saidProblems(input, openedOn, today),
  ...choiceProblems(input, choices),
];

/** What is wrong with joining a case, each with its field and remedy. */
export const joiningProblems = (
  input: JoinCaseInput,
  { openedOn, today }: Pick<Severing, 'openedOn' | 'today'>,
): Problem[] => saidProblems(input, openedOn, today);

type Related = Pick<RelateCasesInput, 'on' | 'ground'>;

/** What is wrong with saying that two cases have to do with each other. */
export const relatingProblems = (
  { on, ground }: Related,
  { openedOn, today }: Pick<Severing, 'openedOn' | 'today'>,
): Problem[] => [
  ...saidProblems({ on, ground: 'abc', document: 'abc' }, openedOn, today),
  ...(between(ground, 3, 300)
    ? []
    : [
        problem(
          'ground',
          'İşləri nəyin bağladığını 3–300 işarə ilə yazın. Qorunan şəxsi təxəllüsü ilə yazın.',
          'Write in 3 to 300 characters what ties the cases. Write a protected person by the pseudonym.',
        ),
      ]),
];

export const CHOOSE_RELATED = problem('other', 'İşi seçin.', 'Choose the case.');
export const RELATED_ALREADY = problem(
  'other',
  'Bu iki iş artıq bağlanıb: siyahıya baxın.',
  'These two cases are tied already: look at the list.',
);

export const CHOOSE_CASE = problem(
  'from',
  'Birləşdiriləcək işi seçin.',
  'Choose the case that is joined into this one.',
);
export const WITH_ITSELF = problem(
  'from',
  'İş özü ilə birləşdirilə bilməz. Başqa iş seçin.',
  'A case cannot be joined with itself. Choose another.',
);
export const JOINED_ALREADY = problem(
  'from',
  'Bu iş artıq başqa işlə birləşdirilib. Birləşdirilmiş işi seçin və ya birləşdirməni geri götürün.',
  'This case has been joined into another already. Choose the case into which it was joined, or take that back.',
);
export const CLOSED = problem(
  null,
  'Bu iş başqa işlə birləşdirilib, ona yeni qeyd edilmir. Birləşdirilmiş işdə davam edin.',
  'This case was joined into another, and nothing new is recorded in it. Go on in that one.',
);
export const SOMEBODY_FIRST = problem(
  null,
  'Bu işi bayaq başqası ayırıb və ya birləşdirib. Səhifəni yeniləyin və yenidən baxın.',
  'Somebody else has just severed or joined this case. Load the page again and look once more.',
);
export const SEVERED_ALREADY = problem(
  'personIds',
  'Seçdiyiniz şəxslərdən biri artıq bu işdən ayrılıb. Onu seçimdən çıxarın.',
  'One of the people whom you chose has been severed from this case already. Leave that person out.',
);

const IN_WORDS: Record<string, { az: string; en: string }> = {
  FACTS: { az: 'faktlar', en: 'facts' },
  RECORDS: { az: 'qeydlər', en: 'records' },
  LINKS: { az: 'əlaqələr', en: 'links' },
  NOTES: { az: 'qeydlər və sorğular', en: 'notes and enquiries' },
  DOSSIERS: { az: 'dosyelər', en: 'dossiers' },
  CITATIONS: { az: 'istinadlar', en: 'citations' },
  LINKED: { az: 'sonrakı ayırma və birləşdirmələr', en: 'later severing or joining' },
};

/** Why a link cannot be taken back. */
export const standsAgainst = (against: readonly Against[]): Problem => {
  const say = (language: 'az' | 'en'): string =>
    against.map(({ what, count }) => `${IN_WORDS[what]?.[language] ?? what}: ${count}`).join(', ');
  return problem(
    null,
    `Geri götürmək olmur: sonradan ona əsaslananlar qeyd edilib (${say('az')}). Əvvəl onları geri götürün.`,
    `It cannot be taken back: things were recorded since that rest on it (${say('en')}). Take those back first.`,
  );
};
