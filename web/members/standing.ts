import type { MemberFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';

/** How an account is in a case, in words: level, last day, what else it sees. */
export const useStanding = (): ((member: MemberFragment) => string) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  return ({ level, until, seesIdentities, seesSources }) =>
    [
      label('membershipLevel', level),
      ...(until ? [text('members.until.mark', { date: formatDay(until, language) })] : []),
      ...(seesIdentities ? [text('members.identities')] : []),
      ...(seesSources === true ? [text('members.sources')] : []),
    ].join('; ');
};
