import { useMutation } from '@apollo/client/react';
import { Alert, Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { SaveDossierTemplateDocument, type TemplateShownFragment } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { ADDABLE } from '../dossiers/dossier-edits.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { BlockEditor } from './BlockEditor.tsx';
import { ForWhom } from './KeepTemplate.tsx';
import { addBlock, moveBlock, putBlock, templateIn, tidied } from './template-edits.ts';

type Props = { template: TemplateShownFragment; onSaved: (version: string) => void };

/** Edits a template of one's own. When it was saved in another window meanwhile, both are there to choose from. */
export const TemplateEditor = ({ template, onSaved }: Props) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [name, setName] = useState(template.name);
  const [isForBody, setForBody] = useState(template.isForBody);
  const [document, setDocument] = useState(() => templateIn(template.document));
  const [added, setAdded] = useState<string>('TEXT');
  const [save, { data, loading, error }] = useMutation(SaveDossierTemplateDocument);
  const { problems = [], meanwhile } = data?.saveDossierTemplate ?? {};
  const submit = async (expected: string): Promise<void> => {
    const version = newUlid();
    const sent = JSON.stringify(tidied(document));
    const variables = { id: template.id, version, expected, name, isForBody, document: sent };
    const answer = await save({ variables });
    if (answer.data?.saveDossierTemplate.template) onSaved(version);
  };
  // The failure of the mutation is shown through `error`.
  const send = (expected: string): void => void submit(expected).catch(() => undefined);
  const take = (theirs: TemplateShownFragment): void => {
    setName(theirs.name);
    setForBody(theirs.isForBody);
    setDocument(templateIn(theirs.document));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send(template.version);
      }}
    >
      <Group grow align="flex-start" mb="sm">
        <TextInput
          data-autofocus
          label={text('templates.name')}
          maxLength={200}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <ForWhom isForBody={isForBody} onChange={setForBody} />
      </Group>
      <p>{text('templates.both')}</p>
      {document.blocks.map((block, at) => (
        <BlockEditor
          // Blocks have no ids: what stands where is the only name that they have.
          key={`${at} ${block.kind}`}
          block={block}
          onChange={(changed) => setDocument(putBlock(document, at, changed))}
          onMove={(by) => setDocument(moveBlock(document, at, by))}
          onOut={() => setDocument(putBlock(document, at))}
        />
      ))}
      <Group align="flex-end" mb="sm">
        <NativeSelect
          label={text('templates.block.add')}
          data={ADDABLE.map((kind) => ({ value: kind, label: text(`dossiers.block.${kind}`) }))}
          value={added}
          onChange={({ currentTarget }) => setAdded(currentTarget.value)}
        />
        <Button variant="default" onClick={() => setDocument(addBlock(document, added))}>
          {text('templates.block.add')}
        </Button>
      </Group>
      {(error ?? problems.length > 0) && (
        <Alert color="red" role="alert" p="xs" mb="sm">
          {error
            ? text(`failure.${failureOf(error).kind}.text`)
            : problems.map((one) => inLanguage(one.text)).join(' ')}
        </Alert>
      )}
      {meanwhile && (
        <Alert role="alert" p="xs" mb="sm">
          {text('templates.meanwhile', { name: meanwhile.name })}
          <Group mt="xs">
            <Button size="compact-sm" variant="default" onClick={() => take(meanwhile)}>
              {text('templates.meanwhile.take')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => send(meanwhile.version)}>
              {text('templates.meanwhile.mine')}
            </Button>
          </Group>
        </Alert>
      )}
      <Group justify="flex-end">
        <Button type="submit" loading={loading} disabled={name.trim() === ''}>
          {text('templates.save')}
        </Button>
      </Group>
    </form>
  );
};
