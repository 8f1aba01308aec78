import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { AddVictimChildDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useText } from '../i18n/Language.tsx';
import { useKeptValues } from '../session/use-kept-values.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { childrenIn, childrenText, NEW_CHILD } from './arrival-values.ts';
import { ChildFields } from './ChildFields.tsx';
import { VictimForm } from './VictimForm.tsx';

type ChildDialogProps = { victimId: string; onClose: () => void };

/** Adding a child of somebody whom the centre has registered. */
export const ChildDialog = ({ victimId, onClose }: ChildDialogProps) => {
  const text = useText();
  const { values, change, drop } = useKeptValues(`victim.child.${victimId}`, {
    child: childrenText([NEW_CHILD]),
  });
  const [id] = useState(() => newUlid());
  const [add, { data, loading, error }] = useMutation(AddVictimChildDocument, {
    refetchQueries: ['Victim', 'Victims'],
    awaitRefetchQueries: true,
  });
  const child = childrenIn(values.child)[0] ?? NEW_CHILD;
  const leave = (): void => {
    drop();
    onClose();
  };
  return (
    <Dialog isOpen isWide onClose={onClose} title={text('victims.child.add')}>
      <VictimForm
        answer={data?.addVictimChild}
        error={error}
        isSending={loading}
        conflict={null}
        onSend={async () => {
          const sent = await add({ variables: { id, victimId, child } });
          if (sent.data?.addVictimChild.id) leave();
        }}
        onLeave={leave}
      >
        <ChildFields
          child={child}
          onChange={(next) => change({ child: childrenText([next]) })}
          onRemove={null}
        />
      </VictimForm>
    </Dialog>
  );
};
