import type { Problem } from '../graphql/types.generated.ts';

const LONGEST = 2_000;

export const reasonProblems = (reason: string): Problem[] => {
  const { length } = reason.trim();
  return length >= 3 && length <= LONGEST
    ? []
    : [
        {
          field: 'reason',
          text: {
            az: `3–${LONGEST} işarə ilə əsaslandırın.`,
            en: `Give the reason in 3 to ${LONGEST} characters.`,
          },
        },
      ];
};

export const ELEMENT_GONE: Problem = {
  field: null,
  text: {
    az: 'Bu ittiham və ya onun tərkib əlaməti bu arada dəyişib, ya da ona qərar vermək hüququnuz yoxdur. Səhifəni yeniləyin.',
    en: 'This charge or its element has changed meanwhile, or it is not yours to decide on. Load the page anew.',
  },
};

export const DECISION_GONE: Problem = {
  field: null,
  text: {
    az: 'Bu qərar bu arada geri götürülüb və ya sizin deyil. Səhifəni yeniləyin.',
    en: 'This decision was withdrawn meanwhile, or it is not yours. Load the page anew.',
  },
};
