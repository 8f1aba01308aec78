import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { RestoreVictimArrivalDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useText } from '../i18n/Language.tsx';
import { useUndoKey } from '../ui/use-undo-key.ts';
import { WhatWasDone } from '../ui/WhatWasDone.tsx';
import { useWrong } from './VictimForm.tsx';

export type WithdrawnArrival = { victimId: string; version: string };

const withdrawnIn = (state: unknown): WithdrawnArrival | null =>
  typeof state === 'object' &&
  state !== null &&
  'victimId' in state &&
  'version' in state &&
  typeof state.victimId === 'string' &&
  typeof state.version === 'string'
    ? { victimId: state.victimId, version: state.version }
    : null;

/** That a registration was just withdrawn, and the way back: by the button, or by Ctrl Z. Nothing otherwise. */
export const UndoWithdrawn = () => {
  const text = useText();
  const navigate = useNavigate();
  const withdrawn = withdrawnIn(useLocation().state);
  // Made once: pressed twice, or again after a lost answer, it is restored once.
  const [id] = useState(() => newUlid());
  const [restore, { data, loading, error }] = useMutation(RestoreVictimArrivalDocument, {
    refetchQueries: ['Victims'],
  });
  const wrong = useWrong(data?.restoreVictimArrival);
  const undo = async (): Promise<void> => {
    if (!withdrawn || loading) return;
    const sent = await restore({ variables: { id, ...withdrawn } });
    if (sent.data?.restoreVictimArrival.id) void navigate(`/victims/${withdrawn.victimId}`);
  };
  // The failure of the mutation is shown through `error`.
  const press = (): void => void undo().catch(() => undefined);
  useUndoKey(withdrawn?.version ?? null, press);
  if (!withdrawn) return null;
  const said = error ? text(`failure.${failureOf(error).kind}.text`) : wrong(null);
  return (
    <WhatWasDone problem={said} says={text('victims.arrival.withdrawn')} onUndo={press} isUndoing={loading} />
  );
};
