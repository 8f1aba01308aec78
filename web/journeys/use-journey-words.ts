import type { JourneyFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage } from '../i18n/Language.tsx';

type Words = {
  /** The day, whence and whither. */
  road: (journey: JourneyFragment) => string;
  who: (journey: JourneyFragment) => string;
  /** By what, how sure, from which source. */
  rest: (journey: JourneyFragment) => string;
};

export const useJourneyWords = (): Words => {
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  return {
    road: ({ on, departedFrom, arrivedIn }) =>
      `${formatDay(on, language)}: ${inLanguage(departedFrom.name)} → ${inLanguage(arrivedIn.name)}`,
    who: ({ travellers }) => travellers.map(({ label: name }) => name).join(', '),
    rest: ({ mode, certainty, reliability, credibility, handling, sourceText }) =>
      [
        label('transportMode', mode),
        label('certainty', certainty),
        `${reliability ?? ''}${credibility ?? ''}`,
        handling,
        sourceText,
      ]
        .filter(Boolean)
        .join(' · '),
  };
};
