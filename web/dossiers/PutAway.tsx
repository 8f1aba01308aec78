import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { failureOf } from '../api/failures.ts';
import { PutAwayDossiersDocument, RestoreDossierDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import css from './dossiers.module.css';

/** The dossiers of a case that were put away; whoever edits the case brings them back. */
export const PutAway = ({ caseId }: { caseId: string }) => {
  const text = useText();
  const { data } = useQuery(PutAwayDossiersDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  const [restore, { error }] = useMutation(RestoreDossierDocument, {
    refetchQueries: ['Dossiers', 'PutAwayDossiers'],
  });
  const dossiers = data?.dossiers ?? [];
  if (dossiers.length === 0) return null;
  return (
    <details className={css.away}>
      <summary>{text('dossiers.away', { count: dossiers.length })}</summary>
      {error && <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>}
      <ul className={css.lines}>
        {dossiers.map(({ id, title, mayEdit }) => (
          <li key={id}>
            {title}{' '}
            {mayEdit && (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={text('dossiers.restore.of', { name: title })}
                // The failure of the mutation is shown through `error`.
                onClick={() => void restore({ variables: { id } }).catch(() => undefined)}
              >
                {text('dossiers.restore')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};
