import { useMutation } from '@apollo/client/react';
import { Alert, Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  RecordCountryRequestDocument,
  type CountryRequestShownFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { usePlaceNames } from '../i18n/use-place-names.ts';
import { useDraft } from '../session/use-draft.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { KeptDraft } from '../ui/KeptDraft.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';

type AddressDialogProps = {
  dossierId: string;
  /** What is corrected; null when the dossier has no country yet. */
  request: CountryRequestShownFragment | null;
  onClose: () => void;
  onRecorded: () => void;
};

const COUNTRY = /^[A-Z]{2}$/u;

const Form = ({ dossierId, request, onRecorded }: AddressDialogProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const names = usePlaceNames();
  const [id] = useState(() => newUlid());
  const draft = useDraft(`request.${dossierId}.${request?.id ?? 'new'}`, {
    country: request?.country ?? '',
    ground: request?.ground ?? '',
    reference: request?.reference ?? '',
    due: request ? typedDay(request.dueOn) : '',
  });
  const { values, change, drop } = draft;
  const [record, { data, loading, error }] = useMutation(RecordCountryRequestDocument);
  const problems = data?.recordCountryRequest.problems ?? [];
  const wrong = (field: string | null): string | undefined => {
    const found = problems.find((one) => one.field === field);
    return found && inLanguage(found.text);
  };
  const submit = async (): Promise<void> => {
    const { due, ...own } = values;
    const written = { ...own, dueOn: dayTyped(due) ?? due };
    const variables = { id, dossierId, version: request?.id ?? null, request: written };
    const answer = await record({ variables });
    if (!answer.data?.recordCountryRequest.request) return;
    drop();
    onRecorded();
  };
  const countries = [...names].filter(([code]) => COUNTRY.test(code) && code !== 'AZ');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // The failure of the mutation is shown through `error`.
        void submit().catch(() => undefined);
      }}
    >
      <Stack gap="xs">
        <KeptDraft draft={draft} />
        {(error ?? wrong(null)) && (
          <Alert color="red" role="alert" p="xs">
            {error ? text(`failure.${failureOf(error).kind}.text`) : wrong(null)}
          </Alert>
        )}
        <Select
          data-autofocus
          // Open at once it would lie over the button below.
          openOnFocus={false}
          searchable
          filter={searchableOptions}
          label={text('requests.country')}
          data={countries.map(([value, label]) => ({ value, label }))}
          value={values.country || null}
          error={wrong('country')}
          onChange={(country) => change({ country: country ?? '' })}
        />
        <TextInput
          label={text('requests.ground')}
          description={text('requests.ground.hint')}
          maxLength={300}
          value={values.ground}
          error={wrong('ground')}
          onChange={({ currentTarget }) => change({ ground: currentTarget.value })}
        />
        <TextInput
          label={text('requests.reference')}
          maxLength={60}
          value={values.reference}
          error={wrong('reference')}
          onChange={({ currentTarget }) => change({ reference: currentTarget.value })}
        />
        <TextInput
          label={text('requests.due')}
          placeholder="24.12.2026"
          value={values.due}
          error={wrong('dueOn')}
          onChange={({ currentTarget }) => change({ due: currentTarget.value })}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={loading}>
            {text('requests.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** To which country a dossier goes, on what ground, under which number and until when. */
export const AddressDialog = (props: AddressDialogProps) => {
  const text = useText();
  return (
    <Dialog isOpen onClose={props.onClose} title={text('requests.of')}>
      <Form {...props} />
    </Dialog>
  );
};
