import type { MessageInput, Problem } from '../graphql/types.generated.ts';
import { hasHiddenSigns } from '../../typesetting/plain-line.ts';
import { isDay, isTimeOfDay } from '../calendar.ts';
import { MOST_GIVEN } from './givable.ts';
import { dayProblems, problem, wordsProblems } from '../notices/notice-problems.ts';

export const LONGEST_TEXT = 20_000;
const MOST_NAMED = 20;

const signProblems = (message: MessageInput): Problem[] =>
  (['bureau', 'ourReference', 'theirReference', 'caveat', 'subject', 'text'] as const).flatMap((field) =>
    hasHiddenSigns(message[field] ?? '')
      ? [
          problem(
            field,
            'Mətndə görünməyən idarəedici işarələr var. Onları silin və ya mətni sadə mətn kimi yapışdırın.',
            'There are control characters in it that cannot be seen. Remove them, or paste it as plain text.',
          ),
        ]
      : [],
  );

const deadlineProblems = ({ deadline, on, kind }: MessageInput): Problem[] => {
  if (!deadline) return [];
  if (kind !== 'REQUEST')
    return [
      problem(
        'deadline',
        'Cavab müddəti yalnız sorğuda olur. Müddəti silin və ya növü sorğu edin.',
        'Only a request has a last day for an answer. Remove the day, or make it a request.',
      ),
    ];
  if (!isDay(deadline))
    return [
      problem(
        'deadline',
        'Günü təqvimdəki kimi yazın, məsələn 24.11.2026.',
        'Write a day of the calendar, such as 24.11.2026.',
      ),
    ];
  return isDay(on) && deadline < on
    ? [
        problem(
          'deadline',
          'Cavab müddəti məktubun günündən əvvəldir. Günlərdən birini düzəldin.',
          'The last day for an answer lies before the day of the message. Mend one of the two.',
        ),
      ]
    : [];
};

/** What is wrong with a message as it is written, apart from what it points at. */
export const messageProblems = (
  message: MessageInput,
  { today, isCountryKnown }: { today: string; isCountryKnown: boolean },
): Problem[] => [
  ...(isCountryKnown && message.country !== 'AZ'
    ? []
    : [problem('country', 'Ölkəni siyahıdan seçin.', 'Choose a country from the list.')]),
  ...(message.asks && message.kind !== 'REQUEST'
    ? [
        problem(
          'asks',
          'Nə xahiş olunduğu yalnız sorğuda göstərilir.',
          'Only a request says what it asks for.',
        ),
      ]
    : []),
  ...dayProblems('on', message.on, { today, bornFrom: null }),
  ...(message.time && !isTimeOfDay(message.time)
    ? [problem('time', 'Saatı belə yazın: 14:05.', 'Write the time like this: 14:05.')]
    : []),
  ...deadlineProblems(message),
  ...wordsProblems('bureau', message.bureau, { least: 0, most: 200 }),
  ...wordsProblems('ourReference', message.ourReference, { least: 0, most: 100 }),
  ...wordsProblems('theirReference', message.theirReference, { least: 0, most: 100 }),
  ...wordsProblems('caveat', message.caveat, { least: 0 }),
  ...wordsProblems('subject', message.subject, { most: 300 }),
  ...wordsProblems('text', message.text, { least: 0, most: LONGEST_TEXT }),
  ...(message.people.length > MOST_NAMED || message.notices.length > MOST_NAMED
    ? [
        problem(
          'people',
          `Ən çoxu ${MOST_NAMED} şəxs və ${MOST_NAMED} bildiriş göstərin.`,
          `Name at most ${MOST_NAMED} people and ${MOST_NAMED} notices.`,
        ),
      ]
    : []),
  ...signProblems(message),
];

const LONGEST_GROUND = 300;

/** What is wrong with what is given with a message; `givable` are the facts that may be given with it. */
export const givingProblems = (
  { given, direction }: MessageInput,
  givable: ReadonlySet<string>,
): Problem[] => {
  if (!given) return [];
  return [
    ...(direction === 'OUT'
      ? []
      : [
          problem(
            'direction',
            'Yalnız göndərilən məktubla məlumat verilir.',
            'Only what goes out gives anything.',
          ),
        ]),
    ...wordsProblems('toWhom', given.toWhom, { most: 200 }),
    ...wordsProblems('ground', given.ground, { most: LONGEST_GROUND }),
    ...(given.facts.length <= MOST_GIVEN && given.facts.every((id) => givable.has(id))
      ? []
      : [
          problem(
            'facts',
            'Verilən məlumatın bir hissəsi verilə bilməz: dəyişib, başqa işdədir və ya verənin icazəsi yoxdur. Mətni yenidən doldurun.',
            'Some of what is given may not be given: it has changed, lies in another case, or its provider has not permitted it. Fill the text again.',
          ),
        ]),
  ];
};

export const STAYS_IN_UNIT = problem(
  'handling',
  'H2 kodlu məlumat bölmədən kənara çıxarıla bilməz. Kodu düzəldin və ya göndərməyin.',
  'What is H2 may not leave the unit. Mend the code, or do not send it.',
);

export const OTHER_CASE = problem(
  'caseId',
  'Yazışma bir işdə aparılır: bu məktub cavab verdiyi məktubun işində qeyd olunur. Həmin işi seçin.',
  'A thread lies in one case: this message is recorded in the case of the one that it answers. Choose that case.',
);

export const STAYS = problem(
  'caseId',
  'Düzəliş məktubun işini və yazışmasını dəyişmir. Onu geri götürüb yenidən qeyd edin.',
  'A correction leaves a message in its case and its thread. Withdraw it, and record it anew.',
);

export const WRONG_WAY = problem(
  'direction',
  'Cavab sorğunun əks istiqamətində olur: daxil olana biz, göndərilənə onlar cavab verir.',
  'An answer goes the other way than the request: we answer what came, they answer what we sent.',
);

export const BEFORE_REQUEST = problem(
  'on',
  'Bu gün cavab verilən məktubun günündən əvvəldir. Günü düzəldin.',
  'This day lies before the message that is answered. Mend the day.',
);

export const MESSAGE_GONE = problem(
  null,
  'Bu qeyd aradan götürülüb və ya onu dəyişmək hüququnuz yoxdur. Səhifəni yeniləyin.',
  'This was withdrawn meanwhile, or it is not yours to change. Load the page anew.',
);

export const ANSWERED_ALREADY = problem(
  null,
  'Bu məktuba cavab qeyd olunub. Əvvəlcə cavab geri götürülməlidir.',
  'An answer to this message is recorded. That has to be withdrawn first.',
);
