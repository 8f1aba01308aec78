import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  AllCountriesDocument,
  RecordPresumedCountryDocument,
  type Certainty,
  type PresumptionFragment,
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
import css from './notices.module.css';
import { PresumptionLine } from './PresumptionLine.tsx';
import { SOUGHT_READ } from './sought-read.ts';

/** Of a notice or a domestic search: what is recorded there. */
export type Presumed = { id: string; presumptions: readonly PresumptionFragment[] };

type PresumptionDialogProps = {
  sought: Presumed;
  /** The assessment that is corrected or ended; null for a new one. */
  corrected: PresumptionFragment | null;
  onClose: () => void;
  onDone: (id: string) => void;
};

type PresumptionValues = Record<
  'country' | 'certainty' | 'reliability' | 'credibility' | 'since' | 'until' | 'ground' | 'document',
  string
>;

const WORDS = [
  { field: 'ground', label: 'notices.ground' },
  { field: 'document', label: 'fugitives.document' },
] as const;
const DAYS = [
  { field: 'since', label: 'notices.presumed.since' },
  { field: 'until', label: 'notices.presumed.until' },
] as const;
const CODES = [
  { field: 'reliability', label: 'searches.reliability', group: 'sourceGrade' },
  { field: 'credibility', label: 'searches.credibility', group: 'informationGrade' },
] as const;

const dayOf = (typed: string): string | null => (typed.trim() === '' ? null : (dayTyped(typed) ?? typed));

const Form = ({ sought, corrected, onClose, onDone }: PresumptionDialogProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const today = useToday();
  const countries = useQuery(AllCountriesDocument);
  const { values, change, drop } = useKeptValues<PresumptionValues>(
    `presumption.${sought.id}${corrected ? `.${corrected.id}` : ''}`,
    {
      country: corrected?.country.code ?? '',
      certainty: corrected?.certainty ?? 'PRESUMED',
      reliability: corrected?.grade?.slice(0, 1) ?? 'F',
      credibility: corrected?.grade?.slice(1) ?? '6',
      since: corrected ? (corrected.since ? typedDay(corrected.since) : '') : typedDay(today),
      until: corrected?.until ? typedDay(corrected.until) : '',
      ground: corrected?.ground ?? '',
      document: corrected?.document ?? '',
    },
  );
  // Made once for the form: pressing the button twice, or again after a lost answer, records one.
  const [id] = useState(() => newUlid());
  const [seen, setSeen] = useState(() => sought.presumptions.map((one) => one.id));
  const [version, setVersion] = useState(corrected?.id ?? null);
  const [record, { data, loading, error }] = useMutation(RecordPresumedCountryDocument, {
    refetchQueries: SOUGHT_READ,
    awaitRefetchQueries: true,
  });
  const { problems = [], newer = [] } = data?.recordPresumedCountry ?? {};
  const wrong = (field: string | null): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const send = async (): Promise<void> => {
    const { certainty, credibility, since, until, ...own } = values;
    const presumption = {
      ...own,
      // The codes of the list are those of the contract.
      certainty: certainty as Certainty,
      credibility: Number(credibility),
      since: dayOf(since),
      until: dayOf(until),
    };
    const sent = await record({ variables: { id, soughtBy: sought.id, version, seen, presumption } });
    const answer = sent.data?.recordPresumedCountry;
    // Whoever sends again after that has seen what the others recorded.
    setSeen([...seen, ...(answer?.newer ?? []).map((one) => one.id)]);
    const after = answer?.newer.find((one) => version !== null && one.earlierIds.includes(version));
    if (after) setVersion(after.id);
    if (!answer?.id) return;
    drop();
    onDone(id);
  };
  return (
    <FormFrame
      sending={{ loading, error }}
      wrong={wrong(null)}
      submit={text(newer.length > 0 ? 'notices.recordAnyway' : 'notices.record')}
      onSend={send}
      onCancel={() => {
        drop();
        onClose();
      }}
    >
      {newer.length > 0 && (
        <Alert color="orange" role="alert" p="xs">
          {text('notices.conflict.corrected')}
          <ol className={css.events}>
            {newer.map((one) => (
              <PresumptionLine key={one.id} presumption={one} />
            ))}
          </ol>
        </Alert>
      )}
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
      <CodeField
        label="notices.presumed.certainty"
        group="certainty"
        value={values.certainty}
        onChange={(certainty) => change({ certainty })}
      />
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
        {DAYS.map(({ field, label: name }) => (
          <TextInput
            key={field}
            label={text(name)}
            placeholder="24.11.2026"
            value={values[field]}
            error={wrong(field)}
            onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
          />
        ))}
      </div>
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
    </FormFrame>
  );
};

/** Where somebody is presumed to hide, or its correction. Closing it by its cross keeps the draft; cancelling drops it. */
export const PresumptionDialog = (props: PresumptionDialogProps) => {
  const text = useText();
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={text(props.corrected ? 'notices.presumed.correct' : 'notices.presumed.record')}
    >
      <Form {...props} />
    </Dialog>
  );
};
