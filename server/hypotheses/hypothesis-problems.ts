import type { Problem } from '../graphql/types.generated.ts';

const LONGEST_REASON = 500;

const problem = (az: string, en: string, field: string | null = null): Problem => ({
  field,
  text: { az, en },
});

export const NOT_ON_CHART = problem(
  'Bu fərziyyə saxlanmış sxemdə yoxdur. Sxem saxlanılana qədər gözləyin və ya fərziyyəni yenidən yazın.',
  'This hypothesis is not on the saved chart. Wait until the chart is saved, or write it anew.',
);

export const ASKED_ALREADY = problem(
  'Bu fərziyyə artıq təsdiqə verilib və ya təsdiqlənib. Siyahını yeniləyin.',
  'This hypothesis waits for confirmation or is confirmed already. Load the list again.',
);

export const OWN_REQUEST = problem(
  'Öz fərziyyənizi təsdiqləyə bilməzsiniz: bunu sxemin paylaşıldığı başqa bir əməkdaş edir.',
  'You cannot decide what you asked yourself: another officer with whom the chart is shared does.',
);

export const MAY_NOT_DECIDE = problem(
  'Qərar vermək üçün bu işdə redaktə hüququ lazımdır. İşin rəhbərinə müraciət edin.',
  'To decide this you need to edit the case. Ask the lead of the case.',
);

export const CLOSED_ALREADY = problem(
  'Bu barədə artıq qərar verilib. Siyahını yeniləyin.',
  'This has been decided already. Load the list again.',
);

export const GIVEN_UP = problem(
  'Bu fərziyyə artıq sxemdə yoxdur: ondan imtina edilib. Təsdiqlənəsi bir şey qalmayıb.',
  'This hypothesis is on the chart no more: it was given up. There is nothing left to confirm.',
);

export const ENDS_ARE_PAST = problem(
  'Uclardan biri artıq fakt deyil: düzəldilib və ya geri götürülüb. Bu əlaqə təsdiqlənə bilməz; sxemi yeniləyin.',
  'One of its ends is no fact any more: it was corrected or taken back. This link cannot be confirmed; look at the chart anew.',
);

export const NOT_YOURS = problem(
  'Yalnız özünüzün verdiyiniz və hələ gözləyən sorğunu geri götürə bilərsiniz.',
  'You can take back only what you asked yourself and what still waits.',
);

export const reasonProblems = (reason: string): Problem[] => {
  if (reason === '')
    return [
      problem(
        'Səbəbi yazın: fərziyyə niyə təsdiqlənmir.',
        'Say why the hypothesis is not confirmed.',
        'reason',
      ),
    ];
  return reason.length > LONGEST_REASON
    ? [
        problem(
          `Səbəb uzundur: ən çoxu ${LONGEST_REASON} işarə yazın.`,
          `The reason is too long: write at most ${LONGEST_REASON} characters.`,
          'reason',
        ),
      ]
    : [];
};
