import { isDay } from '../calendar.ts';
import type { Problem, TaskInput } from '../graphql/types.generated.ts';

const LONGEST = 500;

const problem = (field: string | null, az: string, en: string): Problem => ({ field, text: { az, en } });

/** What is wrong with a task, each with its field and remedy. A day that has passed may be due: then the task is late. */
export const taskProblems = (
  { text, ownerId, dueOn, kind, victimId }: TaskInput,
  members: ReadonlySet<string>,
  victims: ReadonlySet<string>,
): Problem[] => {
  const { length } = text.trim();
  return [
    ...(length >= 3 && length <= LONGEST
      ? []
      : [problem('text', `3–${LONGEST} işarə yazın.`, `Write 3 to ${LONGEST} characters.`)]),
    ...(members.has(ownerId)
      ? []
      : [problem('ownerId', 'İşin üzvlərindən birini seçin.', 'Choose a member of the case.')]),
    ...(!victimId || victims.has(victimId)
      ? []
      : [problem('victimId', 'İşin qurbanlarından birini seçin.', 'Choose a victim of the case.')]),
    ...(kind && !victimId
      ? [problem('victimId', 'Tapşırığın kimə aid olduğunu seçin.', 'Choose whom the task is about.')]
      : []),
    ...(isDay(dueOn)
      ? []
      : [
          problem(
            'dueOn',
            'Günü təqvimdəki kimi yazın, məsələn 24.11.2026.',
            'Write a day of the calendar, such as 24.11.2026.',
          ),
        ]),
  ];
};

export const TASK_GONE = problem(
  null,
  'Bu tapşırıq bu arada geri götürülüb və ya onu dəyişmək hüququnuz yoxdur. Səhifəni yeniləyin.',
  'This task was withdrawn meanwhile, or it is not yours to change. Load the page anew.',
);
