import { useMutation } from '@apollo/client/react';
import { Alert, Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { KeepDossierTemplateDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextLink } from '../ui/TextLink.tsx';

type Named = { id: string; title: string };

const KeepForm = ({ dossier }: { dossier: Named }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [id] = useState(() => newUlid());
  const [name, setName] = useState(dossier.title);
  const [isForBody, setForBody] = useState(false);
  const [keep, { data, loading, error }] = useMutation(KeepDossierTemplateDocument, {
    refetchQueries: ['DossierTemplates'],
  });
  const answer = data?.keepDossierTemplate;
  const [problem] = answer?.problems ?? [];
  if (answer?.template)
    return (
      <output>
        <p>{text('templates.keep.done', { name: answer.template.name })}</p>
        <p>{text('templates.keep.leftOut', { count: answer.leftOut })}</p>
        <TextLink to="/dossier-templates">{text('templates.manage')}</TextLink>
      </output>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        // The failure of the mutation is shown through `error`.
        void keep({ variables: { id, dossierId: dossier.id, name, isForBody } }).catch(() => undefined);
      }}
    >
      <Stack gap="sm">
        <p>{text('templates.keep.explain')}</p>
        <TextInput
          data-autofocus
          label={text('templates.name')}
          maxLength={200}
          value={name}
          error={problem?.field === 'name' && inLanguage(problem.text)}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <ForWhom isForBody={isForBody} onChange={setForBody} />
        {(error ?? (problem && problem.field !== 'name')) && (
          <Alert color="red" role="alert" p="xs">
            {error ? text(`failure.${failureOf(error).kind}.text`) : problem && inLanguage(problem.text)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={loading} disabled={name.trim() === ''}>
            {text('templates.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Whether a template is there for its author alone, or for everybody of his body. */
export const ForWhom = ({
  isForBody,
  onChange,
}: {
  isForBody: boolean;
  onChange: (isForBody: boolean) => void;
}) => {
  const text = useText();
  return (
    <Select
      label={text('templates.for')}
      allowDeselect={false}
      data={[
        { value: 'me', label: text('templates.for.me') },
        { value: 'body', label: text('templates.for.body') },
      ]}
      value={isForBody ? 'body' : 'me'}
      onChange={(value) => onChange(value === 'body')}
    />
  );
};

/** Keeps the order of blocks and the usual texts of a dossier as a template. */
export const KeepTemplate = ({ dossier }: { dossier: Named }) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {text('templates.keep')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={text('templates.keep.title')}>
        {isOpen && <KeepForm dossier={dossier} />}
      </Dialog>
    </>
  );
};
