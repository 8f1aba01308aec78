import { useMutation } from '@apollo/client/react';
import { Alert, Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { RenameDossierDocument, WithdrawDossierDocument } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';

type Named = { id: string; title: string; case: { id: string } };

const Rename = ({ dossier, onRenamed }: { dossier: Named; onRenamed: () => void }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [title, setTitle] = useState(dossier.title);
  const [rename, { data, loading, error }] = useMutation(RenameDossierDocument);
  const [problem] = data?.renameDossier.problems ?? [];
  const submit = async (): Promise<void> => {
    const answer = await rename({ variables: { id: dossier.id, title } });
    if (answer.data?.renameDossier.dossier) onRenamed();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        // The failure of the mutation is shown through `error`.
        void submit().catch(() => undefined);
      }}
    >
      <TextInput
        data-autofocus
        label={text('dossiers.name')}
        maxLength={200}
        value={title}
        error={problem && inLanguage(problem.text)}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      {error && (
        <Alert mt="xs" color="red" role="alert" p="xs">
          {text(`failure.${failureOf(error).kind}.text`)}
        </Alert>
      )}
      <Group justify="flex-end" mt="sm">
        <Button type="submit" loading={loading} disabled={title.trim() === ''}>
          {text('dossiers.rename')}
        </Button>
      </Group>
    </form>
  );
};

/** Gives a dossier another name, or puts it away; from the list of the case it is brought back. */
export const DossierMenu = ({ dossier, onRenamed }: { dossier: Named; onRenamed: () => void }) => {
  const text = useText();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [putAway, { loading, error }] = useMutation(WithdrawDossierDocument, {
    variables: { id: dossier.id },
    refetchQueries: ['Dossiers'],
  });
  const away = async (): Promise<void> => {
    await putAway();
    await navigate(`/cases/${dossier.case.id}/dossiers`);
  };
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {text('dossiers.rename')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        loading={loading}
        // The failure of the mutation is shown through `error`.
        onClick={() => void away().catch(() => undefined)}
      >
        {text('dossiers.putAway')}
      </Button>
      {error && <span role="alert">{text(`failure.${failureOf(error).kind}.text`)}</span>}
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={text('dossiers.rename.title')}>
        {isOpen && (
          <Rename
            dossier={dossier}
            onRenamed={() => {
              setOpen(false);
              onRenamed();
            }}
          />
        )}
      </Dialog>
    </>
  );
};
