import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { CountryRequestsDocument, WithdrawCountryRequestEventDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Section } from '../ui/Page.tsx';
import { AddressDialog } from './AddressDialog.tsx';
import { NextEvent } from './NextEvent.tsx';
import { RequestCard } from './RequestCard.tsx';
import css from './requests.module.css';

type DossierRequestProps = {
  dossier: { id: string; case: { id: string } };
  mayEdit: boolean;
  /** What the dossier shows is to be asked anew. */
  onChanged: () => void;
};

/** To which country a dossier goes, and what became of the request. */
export const DossierRequest = ({ dossier, mayEdit, onChanged }: DossierRequestProps) => {
  const text = useText();
  const caseId = dossier.case.id;
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery(CountryRequestsDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  const [takeBack, taking] = useMutation(WithdrawCountryRequestEventDocument);
  const request = data?.countryRequests.find(({ dossierId }) => dossierId === dossier.id) ?? null;
  const failed = error ?? taking.error;
  const changed = (): void => {
    setOpen(false);
    void refetch();
    onChanged();
  };
  return (
    <Section id="request" title={text('requests.of')}>
      {failed && <p role="alert">{text(`failure.${failureOf(failed).kind}.text`)}</p>}
      {data && !request && <p className={css.quiet}>{text('requests.none')}</p>}
      {request && (
        <RequestCard
          request={request}
          onTakeBack={
            mayEdit
              ? (id) =>
                  // The failure of the mutation is shown through `failed`.
                  void takeBack({ variables: { caseId, id } }).then(changed, () => undefined)
              : null
          }
        />
      )}
      {mayEdit && request && request.next.length > 0 && (
        <NextEvent key={request.events.length} request={request} onRecorded={changed} />
      )}
      {mayEdit && data && (
        <Button mt="xs" size="compact-xs" variant="default" onClick={() => setOpen(true)}>
          {text(request ? 'requests.change' : 'requests.address')}
        </Button>
      )}
      {isOpen && (
        <AddressDialog
          dossierId={dossier.id}
          request={request}
          onClose={() => setOpen(false)}
          onRecorded={changed}
        />
      )}
    </Section>
  );
};
