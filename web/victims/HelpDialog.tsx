import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  HelpChoicesDocument,
  RecordVictimHelpDocument,
  type VictimHelpPartsFragment,
  type VictimPartsFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { useKeptValues } from '../session/use-kept-values.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { fittingProviders, fittingServices, helpInput, helpValues, type Choices } from './help-values.ts';
import { HelpFields } from './HelpFields.tsx';
import { useWrong, VictimForm } from './VictimForm.tsx';

type HelpDialogProps = {
  victim: VictimPartsFragment;
  /** The entry that is corrected; null for a new one. */
  entry: VictimHelpPartsFragment | null;
  /** What was due is given now. */
  isGivenNow: boolean;
  onClose: () => void;
};

const Form = ({ victim, entry, isGivenNow, onClose, choices }: HelpDialogProps & { choices: Choices }) => {
  const text = useText();
  const today = useToday();
  const key = `victim.help.${victim.id}.${entry?.id ?? 'new'}.${isGivenNow ? 'given' : ''}`;
  const { values, change, drop } = useKeptValues(
    key,
    helpValues(entry, { today, caseId: victim.cases[0]?.case.id ?? '', victimId: victim.id, isGivenNow }),
  );
  // Made once for the form: pressing the button twice, or again after a lost answer, records one.
  const [id] = useState(() => newUlid());
  const [record, { data, loading, error }] = useMutation(RecordVictimHelpDocument, {
    refetchQueries: ['Victim', 'Victims'],
    awaitRefetchQueries: true,
  });
  const answer = data?.recordVictimHelp;
  const wrong = useWrong(answer);
  const services = fittingServices(choices, values);
  const providers = fittingProviders(choices, values, entry);
  const service = services.find(({ code }) => code === values.service) ?? services[0];
  const provider = providers.find(({ code }) => code === values.provider) ?? providers[0];
  const chosen = { ...values, service: service?.code ?? '', provider: provider?.code ?? '' };
  const leave = (): void => {
    drop();
    onClose();
  };
  const send = async (): Promise<void> => {
    const sent = await record({
      variables: {
        id,
        victimId: victim.id,
        caseId: values.caseId === '' ? null : values.caseId,
        version: entry?.id ?? null,
        help: helpInput(chosen, service?.isMoney ?? false),
      },
    });
    if (sent.data?.recordVictimHelp.id) leave();
  };
  return (
    <VictimForm
      answer={answer}
      error={error}
      isSending={loading}
      conflict={answer?.newer ? text('victims.conflict.help') : null}
      onSend={send}
      onLeave={leave}
    >
      <HelpFields
        victim={victim}
        values={chosen}
        services={services}
        providers={providers}
        wrong={wrong}
        onChange={change}
      />
    </VictimForm>
  );
};

/** Recording help that was given or is due, or a referral, or correcting an entry. Cancelling drops the draft; the cross keeps it. */
export const HelpDialog = (props: HelpDialogProps) => {
  const text = useText();
  const { data } = useQuery(HelpChoicesDocument);
  return (
    <Dialog isOpen onClose={props.onClose} title={text('victims.record.title')}>
      {data && <Form {...props} choices={data.helpChoices} />}
    </Dialog>
  );
};
