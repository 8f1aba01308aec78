import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import { CountryRequestsDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Nothing } from '../ui/Page.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { RequestCard } from './RequestCard.tsx';
import css from './requests.module.css';

/** The requests of a case to other countries, what is due first. */
export const CaseRequests = ({ caseId }: { caseId: string }) => {
  const text = useText();
  const { data, error } = useQuery(CountryRequestsDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>;
  if (!data) return null;
  if (data.countryRequests.length === 0) return <Nothing>{text('requests.empty')}</Nothing>;
  return (
    <ul className={css.requests}>
      {data.countryRequests.map((request) => (
        <li key={request.id}>
          <RequestCard
            request={request}
            title={
              request.dossierTitle !== null && (
                <TextLink to={`/cases/${caseId}/dossiers/${request.dossierId}`}>
                  {request.dossierTitle}
                </TextLink>
              )
            }
          />
        </li>
      ))}
    </ul>
  );
};
