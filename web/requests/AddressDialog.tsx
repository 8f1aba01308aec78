import { useMutation } from '@apollo/client/react';
import { Select, TextInput } from '@mantine/core';
import {
  CheckCountryRequestDocument,
  RecordCountryRequestDocument,
  type CountryRequestShownFragment,
} from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { usePlaceNames } from '../i18n/use-place-names.ts';
import { DraftedFrame } from '../offences/DraftedFrame.tsx';
import { useDraftedForm } from '../offences/use-drafted-form.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import { useCheck } from '../ui/use-check.ts';
import { isRequestDraft, requestInput, requestValues, type RequestValues } from './request-form.ts';
import { RequestLine } from './RequestLine.tsx';

type Request = CountryRequestShownFragment;

type AddressDialogProps = {
  dossierId: string;
  /** What is corrected; null when the dossier has no country yet. */
  request: Request | null;
  onClose: () => void;
  onDone: (id: string, before: Request | null) => void;
};

const COUNTRY = /^[A-Z]{2}$/u;

const Form = ({ dossierId, request, onClose, onDone }: AddressDialogProps) => {
  const text = useText();
  const names = usePlaceNames();
  const form = useDraftedForm<RequestValues, Request>({
    about: `request.${dossierId}.${request?.id ?? 'new'}`,
    fact: request,
    fresh: requestValues(request),
    isDraft: isRequestDraft,
    onDone,
  });
  const { values, change } = form;
  const [record, recording] = useMutation(RecordCountryRequestDocument);
  const checked = useCheck(CheckCountryRequestDocument, { request: requestInput(values) }, form.isTouched);
  const wrong = (field: string | null): string | undefined => form.wrong(field, checked);
  const send = async (): Promise<void> => {
    const variables = { id: form.id, dossierId, version: form.version, request: requestInput(values) };
    form.receive((await record({ variables })).data?.recordCountryRequest);
  };
  const countries = [...names].filter(([code]) => COUNTRY.test(code) && code !== 'AZ');
  return (
    <DraftedFrame
      form={form}
      problem={wrong(null)}
      recording={recording}
      theirs={
        form.newer && (
          <li>
            <RequestLine request={form.newer} />
          </li>
        )
      }
      mine={[names.get(values.country) ?? values.country, values.reference, values.ground, values.dueOn]}
      onSend={send}
      onClose={onClose}
    >
      <Select
        data-autofocus
        // Open at once it would lie over the button below.
        openOnFocus={false}
        searchable
        filter={searchableOptions}
        label={text('requests.country')}
        description={text('requests.country.hint')}
        data={countries.map(([value, label]) => ({ value, label }))}
        value={values.country || null}
        error={wrong('country')}
        onChange={(country) => change('country', country ?? '')}
      />
      <TextInput
        label={text('requests.ground')}
        description={text('requests.ground.hint')}
        maxLength={300}
        value={values.ground}
        error={wrong('ground')}
        onChange={({ currentTarget }) => change('ground', currentTarget.value)}
      />
      <TextInput
        label={text('requests.reference')}
        maxLength={60}
        value={values.reference}
        error={wrong('reference')}
        onChange={({ currentTarget }) => change('reference', currentTarget.value)}
      />
      <TextInput
        label={text('requests.due')}
        placeholder="24.12.2026"
        value={values.dueOn}
        error={wrong('dueOn')}
        onChange={({ currentTarget }) => change('dueOn', currentTarget.value)}
      />
    </DraftedFrame>
  );
};

/** To which country a dossier goes, on what ground, under which number and until when. Closing it by its cross keeps the draft; cancelling drops it. */
export const AddressDialog = (props: AddressDialogProps) => {
  const text = useText();
  return (
    <Dialog isWide isOpen onClose={props.onClose} title={text('requests.of')}>
      <Form {...props} />
    </Dialog>
  );
};
