import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  CountryRequestsDocument,
  CountryRequestVersionsDocument,
  type CountryRequestShownFragment,
} from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { LastDone } from '../offences/LastDone.tsx';
import { useLastDone } from '../offences/use-last-done.ts';
import { Versions } from '../offences/Versions.tsx';
import { Section } from '../ui/Page.tsx';
import { AddressDialog } from './AddressDialog.tsx';
import { HappenedDialog } from './HappenedDialog.tsx';
import { RequestCard } from './RequestCard.tsx';
import { RequestLine } from './RequestLine.tsx';
import css from './requests.module.css';
import { useRequestWork } from './use-request-work.ts';

type Request = CountryRequestShownFragment;

const Earlier = ({ request, onClose }: { request: Request; onClose: () => void }) => {
  const variables = { caseId: request.case.id, id: request.id };
  const { data, error } = useQuery(CountryRequestVersionsDocument, { variables, fetchPolicy: 'no-cache' });
  const lines =
    data &&
    [request, ...data.countryRequestVersions].map((one) => (
      <li key={one.id}>
        <RequestLine request={{ ...one, earlier: 0 }} />
      </li>
    ));
  return <Versions lines={lines} error={error} onClose={onClose} />;
};

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
  const last = useLastDone();
  const [open, setOpen] = useState<'address' | 'happened' | 'versions' | null>(null);
  const { data, error, refetch } = useQuery(CountryRequestsDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  const changed = (): void => {
    void refetch().catch(() => undefined);
    onChanged();
  };
  const work = useRequestWork({ caseId, dossierId: dossier.id, onChanged: changed }, last);
  const request = data?.countryRequests.find(({ dossierId }) => dossierId === dossier.id) ?? null;
  const close = (): void => setOpen(null);
  const closeDone = (): void => {
    close();
    changed();
  };
  return (
    <Section id="request" title={text('requests.of')}>
      {error && <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>}
      <LastDone of={last} />
      {data && !request && <p className={css.quiet}>{text('requests.none')}</p>}
      {request && (
        <RequestCard
          request={mayEdit ? request : { ...request, mayChange: false, mayWithdraw: false }}
          onTask={(task) => {
            if (task === 'withdraw') void work.withdraw(request.id).catch(last.failed);
            else setOpen(task === 'correct' ? 'address' : 'versions');
          }}
          onTakeBack={mayEdit ? (event) => void work.takeBack(request, event).catch(last.failed) : null}
        />
      )}
      {mayEdit && data && (
        <Group gap="xs" mt="xs">
          {request && request.next.length > 0 && (
            <Button size="compact-xs" variant="default" onClick={() => setOpen('happened')}>
              {text('requests.record')}
            </Button>
          )}
          {!request && (
            <Button size="compact-xs" variant="default" onClick={() => setOpen('address')}>
              {text('requests.address')}
            </Button>
          )}
        </Group>
      )}
      {open === 'address' && (
        <AddressDialog
          dossierId={dossier.id}
          request={request}
          onClose={close}
          onDone={(id, before) => {
            work.recorded(id, before);
            closeDone();
          }}
        />
      )}
      {open === 'happened' && request && (
        <HappenedDialog
          request={request}
          onClose={close}
          onDone={(id) => {
            work.happened(id);
            closeDone();
          }}
        />
      )}
      {open === 'versions' && request && <Earlier request={request} onClose={close} />}
    </Section>
  );
};
