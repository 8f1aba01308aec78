import { useMutation, useQuery } from '@apollo/client/react';
import { NativeSelect, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  AllCountriesDocument,
  EndDomesticSearchDocument,
  type DomesticSearchFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { codesOf } from '../i18n/labels.ts';
import { compareText } from '../i18n/letters.ts';
import { useToday } from '../i18n/today.ts';
import { useKeptValues } from '../session/use-kept-values.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import { SearchFrame } from './SearchFrame.tsx';
import { endInputOf, endValues } from './search-values.ts';

type EndSearchDialogProps = {
  search: DomesticSearchFragment;
  onClose: () => void;
  onDone: (id: string) => void;
};

const WORDS = [
  { field: 'ground', label: 'searches.end.ground' },
  { field: 'document', label: 'searches.end.document' },
] as const;

const Form = ({ search, onClose, onDone }: EndSearchDialogProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const today = useToday();
  const countries = useQuery(AllCountriesDocument);
  const { values, change, drop } = useKeptValues(`search-end.${search.id}`, endValues(search, today));
  // Made once for the form: pressing the button twice, or again after a lost answer, ends it once.
  const [id] = useState(() => newUlid());
  const [version, setVersion] = useState(search.id);
  const [end, { data, loading, error }] = useMutation(EndDomesticSearchDocument, {
    refetchQueries: ['Notice', 'Notices', 'DomesticSearches'],
    awaitRefetchQueries: true,
  });
  const send = async (): Promise<void> => {
    const sent = await end({ variables: { id, version, end: endInputOf(values) } });
    const answer = sent.data?.endDomesticSearch;
    // Whoever sends again after that has seen what the other made of it.
    if (answer?.newer) setVersion(answer.newer.id);
    if (!answer?.id) return;
    drop();
    onDone(id);
  };
  return (
    <SearchFrame
      sent={{ answer: data?.endDomesticSearch, error, loading }}
      submit="notices.record"
      onSend={send}
      onCancel={() => {
        drop();
        onClose();
      }}
    >
      {(wrong) => (
        <>
          <TextInput
            data-autofocus
            label={text('searches.end.on')}
            placeholder="24.11.2026"
            value={values.on}
            error={wrong('on')}
            onChange={({ currentTarget }) => change({ on: currentTarget.value })}
          />
          <NativeSelect
            label={text('searches.end.kind')}
            data={codesOf('domesticSearchEnding').map((value) => ({
              value,
              label: label('domesticSearchEnding', value),
            }))}
            value={values.kind}
            onChange={({ currentTarget }) => change({ kind: currentTarget.value })}
          />
          {values.kind === 'CAUGHT' && (
            <Select
              searchable
              filter={searchableOptions}
              label={text('searches.end.caughtIn')}
              data={(countries.data?.allCountries ?? [])
                .map(({ code, name }) => ({ value: code, label: inLanguage(name) }))
                .toSorted((a, b) => compareText(a.label, b.label))}
              value={values.caughtIn || null}
              error={wrong('caughtIn')}
              onChange={(country) => change({ caughtIn: country ?? '' })}
            />
          )}
          {WORDS.map(({ field, label: name }) => (
            <TextInput
              key={field}
              label={text(name)}
              maxLength={500}
              value={values[field]}
              error={wrong(field)}
              onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
            />
          ))}
        </>
      )}
    </SearchFrame>
  );
};

/** Ending a search, or correcting its end: the day, how it ended, why, and the paper that says so. */
export const EndSearchDialog = (props: EndSearchDialogProps) => {
  const text = useText();
  const { search, onClose } = props;
  return (
    <Dialog isOpen onClose={onClose} title={text(search.end ? 'searches.end.correct' : 'searches.end')}>
      <Form {...props} />
    </Dialog>
  );
};
