import { useQuery } from '@apollo/client/react';
import { Alert, Button, FileButton, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { AllCountriesDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import type { MessageDraft } from './message-draft.ts';
import { countryNames, pastedDraft, type PastedDraft } from './pasted-draft.ts';

type PasteTextProps = {
  values: MessageDraft;
  people: readonly { id: string; label: string }[];
  onRead: (read: PastedDraft) => void;
};

/** The text as it came over the secure channel, pasted or from a text file, read into the fields below: nothing is recorded by it. */
export const PasteText = ({ values, people, onRead }: PasteTextProps) => {
  const text = useText();
  const countries = useQuery(AllCountriesDocument, { fetchPolicy: 'cache-first' });
  const [pasted, setPasted] = useState('');
  const [read, setRead] = useState<PastedDraft | 'too long' | null>(null);
  const take = (from: string): void => {
    const draft = pastedDraft(from, countryNames(countries.data?.allCountries ?? []), people, values);
    setRead(draft ?? 'too long');
    if (draft) onRead(draft);
  };
  const file = async (chosen: File | null): Promise<void> => {
    if (!chosen) return;
    const from = await chosen.text();
    setPasted(from);
    take(from);
  };
  const unknown = read === null || read === 'too long' ? [] : read.unknown;
  return (
    <>
      <Textarea
        label={text('messages.paste')}
        description={text('messages.paste.explain')}
        minRows={3}
        maxRows={8}
        autosize
        value={pasted}
        onChange={({ currentTarget }) => setPasted(currentTarget.value)}
      />
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          disabled={pasted.trim() === '' || !countries.data}
          onClick={() => take(pasted)}
        >
          {text('messages.paste.read')}
        </Button>
        <FileButton accept=".txt,text/plain" onChange={(chosen) => void file(chosen)}>
          {(props) => (
            <Button {...props} size="xs" variant="subtle" disabled={!countries.data}>
              {text('messages.paste.file')}
            </Button>
          )}
        </FileButton>
      </Group>
      {read === 'too long' && (
        <Alert color="red" role="alert" p="xs">
          {text('messages.paste.tooLong')}
        </Alert>
      )}
      {read !== null && read !== 'too long' && (
        <Alert color="blue" role="status" p="xs">
          {text('messages.paste.confirm', { count: Object.keys(read.passages).length })}
          {unknown.length > 0 && (
            <>
              {' '}
              {text('messages.paste.unknown')}
              <ul>
                {unknown.map(({ name, birth }) => (
                  <li key={`${name} ${birth ?? ''}`}>
                    <TextLink to={`/search?q=${encodeURIComponent(name)}`}>{name}</TextLink>
                    {birth !== null && `, ${birth}`}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Alert>
      )}
    </>
  );
};
