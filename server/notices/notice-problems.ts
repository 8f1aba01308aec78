import { isDay } from '../calendar.ts';
import type { NoticeEventInput, NoticeInput, Problem } from '../graphql/types.generated.ts';
import { correctionProblem, type CorrectionProblem } from './notice-correction.ts';
import { stepProblem } from './notice-state.ts';
import type { NoticeRow } from './notices.queries.ts';

const LONGEST = 500;

export const problem = (field: string | null, az: string, en: string): Problem => ({
  field,
  text: { az, en },
});

export const wordsProblems = (
  field: string,
  words: string | null | undefined,
  { least = 3, most = LONGEST }: { least?: number; most?: number } = {},
): Problem[] => {
  const { length } = (words ?? '').trim();
  if (length >= least && length <= most) return [];
  return least === 0
    ? [problem(field, `Ən çoxu ${most} işarə yazın.`, `Write ${most} characters at most.`)]
    : [problem(field, `${least}–${most} işarə yazın.`, `Write ${least} to ${most} characters.`)];
};

const GRADES: readonly string[] = ['A', 'B', 'C', 'D', 'E', 'F'];

/** What is wrong with an Admiralty grade; a part that is not given is not wrong. */
export const gradeProblems = ({
  reliability,
  credibility,
}: {
  reliability?: string | null;
  credibility?: number | null;
}): Problem[] => [
  ...(reliability === null || reliability === undefined || GRADES.includes(reliability)
    ? []
    : [problem('reliability', 'Siyahıdan seçin.', 'Choose from the list.')]),
  ...(credibility === null || credibility === undefined || (credibility >= 1 && credibility <= 6)
    ? []
    : [problem('credibility', 'Siyahıdan seçin.', 'Choose from the list.')]),
];

/** What is wrong with the day of something that has happened to a person: null of birth when it is not known. */
export const dayProblems = (
  field: string,
  on: string,
  { today, bornFrom }: { today: string; bornFrom: string | null },
): Problem[] => {
  if (!isDay(on))
    return [
      problem(
        field,
        'Günü təqvimdəki kimi yazın, məsələn 24.11.2026.',
        'Write a day of the calendar, such as 24.11.2026.',
      ),
    ];
  if (on > today)
    return [
      problem(
        field,
        'Gələcəkdəki gün qeyd edilmir. Bu günü və ya ondan əvvəlki günü yazın.',
        'A day in the future cannot be recorded. Write today or a day before it.',
      ),
    ];
  return bornFrom !== null && on < bornFrom
    ? [
        problem(
          field,
          `Bu gün şəxsin doğum tarixindən (${bornFrom}) əvvəldir. Günü və ya doğum tarixini düzəldin.`,
          `This day lies before the person was born (${bornFrom}). Mend the day, or the date of birth.`,
        ),
      ]
    : [];
};

const STEP_PROBLEMS: Record<CorrectionProblem, Problem> = {
  LEFT: problem(
    'on',
    'Sonrakı vəziyyət bunun əvvəlki gününə söykənir. Günü yalnız qonşu vəziyyətlərin arasında dəyişin.',
    'A later state rests on the day that this had. Choose a day between the states beside it.',
  ),
  SAME_DAY: problem(
    'on',
    'Bu gün üçün artıq bu və ya sonrakı vəziyyət qeyd edilib. Sonrakı günü yazın.',
    'This state or a later one is recorded for that day already. Write a later day.',
  ),
  AFTER: problem(
    'state',
    'Bu vəziyyət həmin gündəki vəziyyətdən sonra gələ bilməz. Siyahıdan seçin və ya günü düzəldin.',
    'This state may not follow the one of that day. Choose from the list, or mend the day.',
  ),
  BEFORE: problem(
    'state',
    'Bundan sonra qeyd edilmiş vəziyyət bu vəziyyətdən sonra gələ bilməz. Günü düzəldin.',
    'What is recorded after that day may not follow this state. Mend the day.',
  ),
};

const STATE_STAYS = problem(
  'state',
  'Düzəliş vəziyyəti dəyişmir. Bu qeydi geri götürün və başqa vəziyyəti qeyd edin.',
  'A correction does not change the state. Withdraw this one and record another.',
);

/** What is wrong with an event, or with what is to take the place of `version`. */
export const eventProblems = (
  event: NoticeEventInput,
  notice: NoticeRow,
  { today, version = null }: { today: string; version?: string | null },
): Problem[] => {
  const days = dayProblems('on', event.on, { today, bornFrom: notice.bornFrom });
  const at = notice.events.findIndex(({ id }) => id === version);
  const step =
    at < 0
      ? stepProblem(notice, notice.events, event)
      : correctionProblem(notice, notice.events, at, event.on);
  return [
    ...(at >= 0 && notice.events[at]?.state !== event.state ? [STATE_STAYS] : []),
    ...(step === null || days.length > 0 ? [] : [STEP_PROBLEMS[step]]),
    ...days,
    ...wordsProblems('ground', event.ground),
    ...wordsProblems('document', event.document),
    ...wordsProblems('dualCriminality', event.dualCriminality, { least: 0 }),
  ];
};

/** What is said of a notice is measured by. */
type ContentStanding = {
  isOurs: boolean;
  isNumberTaken: boolean;
  /** The day from which it is published, as written. Null when it is not. */
  from: string | null;
};

/** What is wrong with what a notice is to say. A purpose may stay unknown. */
export const contentProblems = (
  {
    number,
    purpose,
    caveat,
    validTo,
  }: Pick<NoticeInput, 'number' | 'caveat' | 'validTo'> & {
    purpose?: string | null;
  },
  { isOurs, isNumberTaken, from }: ContentStanding,
): Problem[] => [
  ...wordsProblems('number', number, { most: 100 }),
  ...(isNumberTaken
    ? [
        problem(
          'number',
          'Bu nömrəli bildiriş artıq var. Başqa nömrə yazın.',
          'There is a notice of this number already. Write another.',
        ),
      ]
    : []),
  ...([null, undefined, 'PROSECUTION', 'SENTENCE'].includes(purpose)
    ? []
    : [problem('purpose', 'Siyahıdan seçin.', 'Choose from the list.')]),
  ...wordsProblems('caveat', caveat, { least: 0 }),
  ...(isOurs || !validTo || (isDay(validTo) && (from === null || validTo >= from))
    ? []
    : [
        problem(
          'validTo',
          'Dərc edildiyi gündən sonrakı günü təqvimdəki kimi yazın, məsələn 24.11.2031.',
          'Write a day of the calendar after the publication, such as 24.11.2031.',
        ),
      ]),
];

export const groundProblems = (isGroundFitting: boolean): Problem[] =>
  isGroundFitting
    ? []
    : [
        problem(
          'basedOn',
          'Bu şəxsə aid axtarışı, ittihamı və ya qərarı siyahıdan seçin.',
          'Choose from the list a search, a charge or a decision that concerns this person.',
        ),
      ];

/** What a new notice is measured by. */
export type NoticeStanding = ContentStanding & {
  today: string;
  bornFrom: string | null;
  isCountryKnown: boolean;
  /** Whether `basedOn` is a ground that concerns the person; true when none is given. */
  isGroundFitting: boolean;
};

export const noticeProblems = (
  notice: NoticeInput,
  { isCountryKnown, isGroundFitting, ...standing }: NoticeStanding,
): Problem[] => [
  ...peopleProblems(notice),
  ...contentProblems(notice, standing),
  ...(isCountryKnown
    ? []
    : [problem('requestedBy', 'Ölkəni siyahıdan seçin.', 'Choose a country from the list.')]),
  ...groundProblems(isGroundFitting),
  ...dayProblems('on', notice.on, standing),
  ...wordsProblems('ground', notice.ground),
  ...wordsProblems('document', notice.document),
];

/** A notice is on one person. */
export const peopleProblems = ({ people }: Pick<NoticeInput, 'people'>): Problem[] => {
  const { size } = new Set(people);
  if (size === 1) return [];
  return size === 0
    ? [problem('people', 'Axtarılan şəxsi seçin.', 'Choose the person who is sought.')]
    : [
        problem(
          'people',
          'Bildiriş bir şəxs barəsində olur. Hər şəxs üçün ayrıca bildiriş hazırlayın.',
          'A notice is on one person. Draft one notice for each of them.',
        ),
      ];
};

export const NOTICE_GONE = problem(
  null,
  'Bu qeyd aradan götürülüb və ya onu dəyişmək hüququnuz yoxdur. Səhifəni yeniləyin.',
  'This was withdrawn meanwhile, or it is not yours to change. Load the page anew.',
);

export const FOLLOWED = problem(
  null,
  'Sonrakı vəziyyət bundan irəli gəlir. Əvvəlcə onu geri götürün.',
  'A later state rests on this one. Withdraw that first.',
);
