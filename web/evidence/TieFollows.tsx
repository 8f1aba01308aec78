import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import { TieConsequencesDocument } from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';

/** What follows when a tie is withdrawn: what still speaks for the fact, and which elements are shown otherwise. */
export const TieFollows = ({ id }: { id: string }) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const { data, error, refetch } = useQuery(TieConsequencesDocument, {
    variables: { id },
    fetchPolicy: 'no-cache',
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={2} />;
  const { remaining, elements } = data.tieConsequences;
  return (
    <>
      <p>{text('evidence.follows.remaining', { count: remaining })}</p>
      {elements.length === 0 ? (
        <p>{text('evidence.follows.noElement')}</p>
      ) : (
        <ul aria-label={text('evidence.follows.elements')}>
          {elements.map(({ chargeId, accused, article, element, before, after }) => (
            <li key={`${chargeId} ${element.en}`}>
              {accused.label}, {article}, {inLanguage(element)}: {label('proofState', before)} →{' '}
              <strong>{label('proofState', after)}</strong>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
