import { useMutation } from '@apollo/client/react';
import { NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { TakeVictimIntoCaseDocument, type VictimArrivalPartsFragment } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { VictimForm } from './VictimForm.tsx';

type TakeInDialogProps = { victimId: string; arrival: VictimArrivalPartsFragment; onClose: () => void };

/** Taking somebody who came to a centre into a case that the reader edits. */
export const TakeInDialog = ({ victimId, arrival, onClose }: TakeInDialogProps) => {
  const text = useText();
  const [caseId, setCaseId] = useState(arrival.takers[0]?.id ?? '');
  const [id] = useState(() => newUlid());
  const [take, { data, loading, error }] = useMutation(TakeVictimIntoCaseDocument, {
    refetchQueries: ['Victim', 'Victims'],
    awaitRefetchQueries: true,
  });
  return (
    <Dialog isOpen onClose={onClose} title={text('victims.takeIn')}>
      <VictimForm
        answer={data?.takeVictimIntoCase}
        error={error}
        isSending={loading}
        conflict={null}
        submit={text('victims.takeIn')}
        onSend={async () => {
          const sent = await take({ variables: { id, victimId, caseId } });
          if (sent.data?.takeVictimIntoCase.id) onClose();
        }}
        onLeave={onClose}
      >
        <Text size="sm">{text('victims.takeIn.explain')}</Text>
        <NativeSelect
          data-autofocus
          label={text('victims.case')}
          data={arrival.takers.map((file) => ({ value: file.id, label: file.number }))}
          value={caseId}
          onChange={({ currentTarget: { value } }) => setCaseId(value)}
        />
      </VictimForm>
    </Dialog>
  );
};
