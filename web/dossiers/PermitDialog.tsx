import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { PermitDocument, type PermittedUse } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { useDraft } from '../session/use-draft.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { FormFrame } from '../ui/FormFrame.tsx';
import { KeptDraft } from '../ui/KeptDraft.tsx';

/** The fact that stands in the way, and which use its provider would have to permit. */
export type Unpermitted = { factId: string; says: string; allows: PermittedUse };

type PermitFormProps = {
  caseId: string;
  asked: Unpermitted;
  /** The id of the permission; null when it was given up. */
  onPermitted: (id: string | null) => void;
};

const PermitForm = ({ caseId, asked, onPermitted }: PermitFormProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const today = useToday();
  const { factId, says, allows } = asked;
  const [id] = useState(() => newUlid());
  const draft = useDraft(`permit.${caseId}.${factId}.${allows}`, { grantedBy: '', on: typedDay(today) });
  const { values, change, drop } = draft;
  const [permit, permitting] = useMutation(PermitDocument, { refetchQueries: ['DossierPermissions'] });
  const problems = permitting.data?.recordPermission.problems ?? [];
  const on = dayTyped(values.on);
  const isDay = on !== null && on <= today;
  const submit = async (): Promise<void> => {
    if (!isDay) return;
    const variables = { id, caseId, factId, allows, grantedBy: values.grantedBy, on };
    const { data } = await permit({ variables });
    if (!data || data.recordPermission.problems.length > 0) return;
    drop();
    onPermitted(id);
  };
  return (
    <FormFrame
      sending={permitting}
      wrong={problems.map((one) => inLanguage(one.text)).join(' ') || undefined}
      submit={text('dossiers.permit.record')}
      isOff={!isDay || values.grantedBy.trim() === ''}
      onSend={submit}
      onCancel={() => {
        drop();
        onPermitted(null);
      }}
    >
      <KeptDraft draft={draft} />
      <p>{says}</p>
      <TextInput
        data-autofocus
        required
        label={text('dossiers.permit.by')}
        description={text('dossiers.permit.by.hint')}
        maxLength={200}
        value={values.grantedBy}
        onChange={({ currentTarget }) => change({ grantedBy: currentTarget.value })}
      />
      <TextInput
        required
        label={text('dossiers.permit.on')}
        placeholder="03.05.2026"
        value={values.on}
        error={isDay ? undefined : text('dossiers.permit.on.wrong')}
        onChange={({ currentTarget }) => change({ on: currentTarget.value })}
      />
    </FormFrame>
  );
};

type PermitDialogProps = {
  caseId: string;
  asked: Unpermitted | null;
  onClose: () => void;
  onPermitted: (id: string | null) => void;
};

/** What the provider of a fact permits: recorded by whom and when, and what stood in the way stands there no more. */
export const PermitDialog = ({ caseId, asked, onClose, onPermitted }: PermitDialogProps) => {
  const text = useText();
  return (
    <Dialog
      isOpen={asked !== null}
      onClose={onClose}
      title={text(asked?.allows === 'LEAVING' ? 'dossiers.permit.leaving' : 'dossiers.permit.court')}
    >
      {asked && <PermitForm key={asked.factId} caseId={caseId} asked={asked} onPermitted={onPermitted} />}
    </Dialog>
  );
};
