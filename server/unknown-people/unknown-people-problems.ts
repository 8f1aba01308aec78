import type { Problem, UnknownPeopleInput } from '../graphql/types.generated.ts';
import { sourceProblems } from '../links/link-problems.ts';

const MOST = 9999;
const LONGEST_NOTE = 500;

const problem = (field: string | null, az: string, en: string): Problem => ({ field, text: { az, en } });

export const PEOPLE_GONE = problem(
  null,
  'Bu qeyd artıq düzəldilib və ya geri götürülüb. Səhifəni yeniləyin.',
  'This was corrected or withdrawn meanwhile. Load the page again.',
);

export const EPISODE_CHANGED = problem(
  'episodeId',
  'Aid olduqları epizod o vaxtdan düzəldilib və ya geri götürülüb. Onları epizodun indiki variantı üçün yenidən qeyd edin.',
  'The episode to which they belonged was corrected or withdrawn since. Record them anew for the episode as it stands.',
);

const EPISODE = problem(
  'episodeId',
  'Bu işin epizodunu siyahıdan seçin.',
  'Choose an episode of this case from the list.',
);

/** What is wrong with a number of people, each with its field and remedy. `episodes` are those to which they may belong. */
export const unknownPeopleProblems = (
  given: UnknownPeopleInput,
  episodes: ReadonlySet<string>,
): Problem[] => {
  const { estimateFrom, estimateTo, note, episodeId } = given;
  const isNumber = (value: number): boolean => value >= 1 && value <= MOST;
  return [
    ...(isNumber(estimateFrom)
      ? []
      : [problem('estimateFrom', `1–${MOST} arası ədəd yazın.`, `Write a number from 1 to ${MOST}.`)]),
    ...(isNumber(estimateTo) && estimateTo >= estimateFrom
      ? []
      : [
          problem(
            'estimateTo',
            `Ən azından az olmayan, ən çoxu ${MOST} olan ədəd yazın.`,
            `Write a number not below the least, ${MOST} at most.`,
          ),
        ]),
    ...((note?.trim().length ?? 0) > LONGEST_NOTE
      ? [
          problem(
            'note',
            `Uzundur: ən çoxu ${LONGEST_NOTE} işarə yazın.`,
            `Too long: write at most ${LONGEST_NOTE} characters.`,
          ),
        ]
      : []),
    ...(episodeId == null || episodes.has(episodeId) ? [] : [EPISODE]),
    ...sourceProblems(given),
  ];
};
