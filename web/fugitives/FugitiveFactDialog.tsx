import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  AllCountriesDocument,
  RecordFugitiveFactDocument,
  type FugitiveFactFragment,
  type FugitiveFactKind,
  type HandlingCode,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { compareText } from '../i18n/letters.ts';
import { useToday } from '../i18n/today.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { useKeptValues } from '../session/use-kept-values.ts';
import { CodeField } from '../ui/CodeField.tsx';
import { FormFrame } from '../ui/FormFrame.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import { FactLine } from './FactLine.tsx';
import { SOUGHT_READ } from '../notices/sought-read.ts';
import css from './fugitives.module.css';

type FugitiveFactDialogProps = {
  soughtBy: string;
  /** The fact that is corrected; null for a new one. */
  corrected: FugitiveFactFragment | null;
  onClose: () => void;
  onDone: (id: string) => void;
};

type FactValues = Record<
  | 'kind'
  | 'on'
  | 'time'
  | 'country'
  | 'place'
  | 'note'
  | 'document'
  | 'reliability'
  | 'credibility'
  | 'handling',
  string
>;

/** What somebody saw is judged by nobody yet; the rest stands in a document of the bureau. */
const gradeOf = (kind: string) =>
  kind === 'SIGHTING' ? { reliability: 'F', credibility: '6' } : { reliability: 'A', credibility: '2' };

const CODES = [
  { field: 'reliability', label: 'searches.reliability', group: 'sourceGrade' },
  { field: 'credibility', label: 'searches.credibility', group: 'informationGrade' },
] as const;

const WORDS = [
  { field: 'place', label: 'fugitives.place', most: 200 },
  { field: 'note', label: 'fugitives.note', most: 500 },
  { field: 'document', label: 'fugitives.document', most: 500 },
] as const;

const Form = ({ soughtBy, corrected, onClose, onDone }: FugitiveFactDialogProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const today = useToday();
  const countries = useQuery(AllCountriesDocument);
  const { values, change, drop } = useKeptValues<FactValues>(
    `fugitive.${soughtBy}${corrected ? `.${corrected.id}` : ''}`,
    {
      kind: corrected?.kind ?? 'SIGHTING',
      on: typedDay(corrected?.on ?? today),
      country: corrected?.country.code ?? '',
      place: corrected?.place ?? '',
      note: corrected?.note ?? '',
      document: corrected?.document ?? '',
      time: corrected?.time ?? '',
      handling: corrected?.handling ?? 'H0',
      ...(corrected?.grade
        ? { reliability: corrected.grade.slice(0, 1), credibility: corrected.grade.slice(1) }
        : gradeOf(corrected?.kind ?? 'SIGHTING')),
    },
  );
  // Made once for the form: pressing the button twice, or again after a lost answer, records one fact.
  const [id] = useState(() => newUlid());
  const [version, setVersion] = useState(corrected?.id ?? null);
  const [recordFact, { data, loading, error }] = useMutation(RecordFugitiveFactDocument, {
    refetchQueries: SOUGHT_READ,
    // Who records the next at once is not met by his own as if it were another's.
    awaitRefetchQueries: true,
  });
  const { problems = [], newer } = data?.recordFugitiveFact ?? {};
  const wrong = (field: string | null): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const send = async (): Promise<void> => {
    const { kind, on, time, credibility, handling, ...own } = values;
    const fact = {
      ...own,
      // The kinds and codes of the lists are those of the contract.
      kind: kind as FugitiveFactKind,
      handling: handling as HandlingCode,
      credibility: Number(credibility),
      on: dayTyped(on) ?? on,
      time: time.trim() || null,
    };
    const sent = await recordFact({ variables: { id, soughtBy, version, fact } });
    // Whoever sends again after that has seen what the other made of it.
    if (sent.data?.recordFugitiveFact.newer) setVersion(sent.data.recordFugitiveFact.newer.id);
    if (!sent.data?.recordFugitiveFact.id) return;
    drop();
    onDone(id);
  };
  return (
    <FormFrame
      sending={{ loading, error }}
      wrong={wrong(null)}
      submit={text(newer ? 'notices.recordAnyway' : 'notices.record')}
      onSend={send}
      onCancel={() => {
        drop();
        onClose();
      }}
    >
      {newer && (
        <Alert color="orange" role="alert" p="xs">
          {text('notices.conflict.corrected')}
          <ol className={css.facts}>
            <FactLine fact={newer} />
          </ol>
        </Alert>
      )}
      <CodeField
        disabled={corrected !== null}
        label="fugitives.kind"
        group="fugitiveFactKind"
        value={values.kind}
        error={wrong('kind')}
        onChange={(kind) => change({ kind, ...gradeOf(kind) })}
      />
      <div className={css.pairs}>
        <TextInput
          data-autofocus={corrected !== null || undefined}
          label={text('notices.on')}
          placeholder="24.11.2026"
          value={values.on}
          error={wrong('on')}
          onChange={({ currentTarget }) => change({ on: currentTarget.value })}
        />
        <TextInput
          label={text('fugitives.time')}
          placeholder="14:05"
          maxLength={5}
          value={values.time}
          error={wrong('time')}
          onChange={({ currentTarget }) => change({ time: currentTarget.value })}
        />
      </div>
      <Select
        searchable
        filter={searchableOptions}
        label={text('fugitives.country')}
        data={(countries.data?.allCountries ?? [])
          .map(({ code, name }) => ({ value: code, label: inLanguage(name) }))
          .toSorted((a, b) => compareText(a.label, b.label))}
        value={values.country || null}
        error={wrong('country')}
        onChange={(country) => change({ country: country ?? '' })}
      />
      {WORDS.map(({ field, label: name, most }) => (
        <TextInput
          key={field}
          label={text(name)}
          maxLength={most}
          value={values[field]}
          error={wrong(field)}
          onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
        />
      ))}
      <div className={css.pairs}>
        {CODES.map(({ field, label: name, group }) => (
          <CodeField
            key={field}
            label={name}
            group={group}
            value={values[field]}
            error={wrong(field)}
            onChange={(code) => change({ [field]: code })}
          />
        ))}
      </div>
      <CodeField
        label="evidence.field.handling"
        group="handling"
        value={values.handling}
        onChange={(handling) => change({ handling })}
      />
    </FormFrame>
  );
};

/** Recording what happened to the person who is sought, or correcting it. Closing it by its cross keeps the draft; cancelling drops it. */
export const FugitiveFactDialog = (props: FugitiveFactDialogProps) => {
  const text = useText();
  return (
    <Dialog
      isOpen
      isWide
      onClose={props.onClose}
      title={text(props.corrected ? 'fugitives.correct' : 'fugitives.record')}
    >
      <Form {...props} />
    </Dialog>
  );
};
