import { useQuery } from '@apollo/client/react';
import { UnknownPeopleDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { may, useMe } from '../session/session.ts';
import { TextLink } from '../ui/TextLink.tsx';
import css from '../evidence/evidence.module.css';
import { usePeopleWords } from './use-people-words.ts';

/** Below the people of a case: who is known by number alone, and that no count has them. */
export const KnownByNumber = ({ caseId }: { caseId: string }) => {
  const text = useText();
  const me = useMe();
  const words = usePeopleWords();
  const isAsked = may(me, 'evidence:read');
  const { data } = useQuery(UnknownPeopleDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
    skip: !isAsked,
  });
  const groups = data?.unknownPeople.groups ?? [];
  if (groups.length === 0) return null;
  return (
    <p className={css.quiet}>
      {text('unknownPeople.besides', { people: groups.map((one) => words.about(one)).join('; ') })}{' '}
      <TextLink to={`/cases/${caseId}/evidence`}>{text('unknownPeople.open')}</TextLink>
    </p>
  );
};
