import { useMutation, useQuery } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import {
  AllCountriesDocument,
  CorrectRecordDocument,
  type RecordSaidFragment,
} from '../api/operations.generated.ts';
import { compareText } from '../i18n/letters.ts';
import { codesOf } from '../i18n/labels.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { CertaintyField, GradeFields, SourceField } from '../network/links/SourceFields.tsx';
import { DraftedFrame } from '../offences/DraftedFrame.tsx';
import css from '../offences/offences.module.css';
import { useDraftedForm } from '../offences/use-drafted-form.ts';
import { isRecordDraft, recordInput, recordValues, type RecordValues } from './record-form.ts';
import { RecordSays } from './RecordSays.tsx';

type Props = {
  personId: string;
  /** Of somebody protected neither name nor place of birth is written. */
  isProtected: boolean;
  record: RecordSaidFragment;
  onClose: () => void;
  onDone: (id: string, before: RecordSaidFragment | null) => void;
};

const NOTHING: never[] = [];

/** Correcting what a record says of a person. Closing it by the cross keeps the draft; cancelling drops it. */
export const RecordForm = ({ personId, isProtected, record, onClose, onDone }: Props) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const form = useDraftedForm<RecordValues, RecordSaidFragment>({
    about: `record.${record.id}`,
    fact: record,
    fresh: recordValues(record),
    isDraft: isRecordDraft,
    onDone,
  });
  const { values, change } = form;
  const [correct, correcting] = useMutation(CorrectRecordDocument, { refetchQueries: ['PersonPage'] });
  const { data } = useQuery(AllCountriesDocument, { fetchPolicy: 'cache-first' });
  const countries = (data?.allCountries ?? [])
    .map((country) => ({ value: country.code, label: inLanguage(country.name) }))
    .toSorted((a, b) => compareText(a.label, b.label));
  const none = { value: '', label: text('victims.person.unknown') };
  const wrong = (field: string | null): string | undefined => form.wrong(field, NOTHING);
  const send = async (): Promise<void> => {
    const version = form.version ?? record.id;
    const variables = { id: form.id, personId, version, record: recordInput(values) };
    form.receive((await correct({ variables })).data?.correctRecord);
  };
  const field = (name: 'name' | 'birth' | 'birthPlace', words: string, longest: number) => (
    <TextInput
      size="xs"
      label={words}
      maxLength={longest}
      value={values[name]}
      error={wrong(name)}
      onChange={({ currentTarget }) => change(name, currentTarget.value)}
    />
  );
  return (
    <DraftedFrame
      form={form}
      problem={wrong(null)}
      recording={correcting}
      theirs={form.newer && <RecordSays record={form.newer} />}
      mine={[values.name, values.birth, values.citizenship]}
      onSend={send}
      onClose={onClose}
    >
      {!isProtected && field('name', label('cardValue', 'NAME'), 200)}
      <div className={css.fields}>
        {field('birth', label('cardValue', 'BIRTH'), 40)}
        {!isProtected && field('birthPlace', label('cardValue', 'BIRTH_PLACE'), 120)}
        <NativeSelect
          size="xs"
          label={label('cardValue', 'SEX')}
          data={[none, ...codesOf('sex').map((value) => ({ value, label: label('sex', value) }))]}
          value={values.sex}
          error={wrong('sex')}
          onChange={({ currentTarget }) => change('sex', currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={label('cardValue', 'CITIZENSHIP')}
          data={[none, ...countries]}
          value={values.citizenship}
          error={wrong('citizenship')}
          onChange={({ currentTarget }) => change('citizenship', currentTarget.value)}
        />
      </div>
      <div className={css.fields}>
        <CertaintyField value={values.certainty} onChange={(certainty) => change('certainty', certainty)} />
        <GradeFields words={values.words} onChange={(words) => change('words', words)} wrong={wrong} />
      </div>
      <SourceField
        words={values.words}
        hint={text('person.record.source.hint')}
        onChange={(words) => change('words', words)}
        wrong={wrong}
      />
    </DraftedFrame>
  );
};
