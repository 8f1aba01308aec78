import type { CaseEpisodeLineFragment, UnknownPeopleLineFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';

/** People known by number in words: "about 10–15 presumed victims", and their episode: "Q-7 · Forced labour · May 2024". */
export const usePeopleWords = () => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  return {
    about: ({ estimateFrom, estimateTo, what }: UnknownPeopleLineFragment): string =>
      text(estimateFrom === estimateTo ? 'unknownPeople.number' : 'unknownPeople.range', {
        from: estimateFrom,
        to: estimateTo,
        what: label('unknownPeopleAs', what),
      }),
    episode: ({ victim, forms, on }: CaseEpisodeLineFragment): string =>
      [
        victim?.label ?? label('caseFactSort', 'EPISODE'),
        forms.map((form) => label('exploitationForm', form)).join(', '),
        on === null ? '' : formatDay(on, language),
      ]
        .filter((part) => part !== '')
        .join(' · '),
  };
};
