import { useMutation } from '@apollo/client/react';
import { Alert, Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { PermitDocument, type PermittedUse } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { Dialog } from '../ui/Dialog.tsx';

/** The fact that stands in the way, and which use its provider would have to permit. */
export type Unpermitted = { factId: string; says: string; allows: PermittedUse };

type PermitFormProps = { caseId: string; asked: Unpermitted; onPermitted: () => void };

const PermitForm = ({ caseId, asked, onPermitted }: PermitFormProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const today = useToday();
  const [id] = useState(() => newUlid());
  const [grantedBy, setGrantedBy] = useState('');
  const [typed, setTyped] = useState(() => typedDay(today));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [permit, { loading }] = useMutation(PermitDocument, {
    refetchQueries: ['DossierPermissions'],
  });
  const on = dayTyped(typed);
  const isDay = on !== null && on <= today;
  const submit = async (): Promise<void> => {
    if (!isDay) return;
    const { factId, allows } = asked;
    try {
      const { data } = await permit({ variables: { id, caseId, factId, allows, grantedBy, on } });
      const problems = data?.recordPermission.problems ?? [];
      if (problems.length > 0) setRefusal(problems.map((one) => inLanguage(one.text)).join(' '));
      else onPermitted();
    } catch (error) {
      setRefusal(text(`failure.${failureOf(error).kind}.text`));
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{asked.says}</p>
      <TextInput
        data-autofocus
        required
        label={text('dossiers.permit.by')}
        description={text('dossiers.permit.by.hint')}
        maxLength={200}
        value={grantedBy}
        onChange={({ currentTarget }) => setGrantedBy(currentTarget.value)}
      />
      <TextInput
        mt="sm"
        required
        label={text('dossiers.permit.on')}
        placeholder="03.05.2026"
        value={typed}
        error={isDay ? undefined : text('dossiers.permit.on.wrong')}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {refusal !== null && (
        <Alert mt="sm" color="red" role="alert" p="xs">
          {refusal}
        </Alert>
      )}
      <Group justify="flex-end" mt="md">
        <Button type="submit" loading={loading} disabled={!isDay || grantedBy.trim() === ''}>
          {text('dossiers.permit.record')}
        </Button>
      </Group>
    </form>
  );
};

type PermitDialogProps = {
  caseId: string;
  asked: Unpermitted | null;
  onClose: () => void;
  onPermitted: () => void;
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
