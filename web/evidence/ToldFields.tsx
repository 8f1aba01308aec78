import { useQuery } from '@apollo/client/react';
import { NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  EvidencePeopleDocument,
  type EvidenceRowFragment,
  type SourcePlace,
} from '../api/operations.generated.ts';
import { codesOf, type LabelGroup } from '../i18n/labels.ts';
import { useLabel, useText } from '../i18n/Language.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import css from './evidence.module.css';
import { Theirs } from './Theirs.tsx';
import { namesPerson, type ToldField, type ToldKind, type ToldValues } from './told-form.ts';
import type { SourceForm } from './use-source-form.ts';

const LONGEST = { number: 40, on: 10, takenBy: 200, volume: 3, sheets: 100, text: 5000 } as const;

type ToldFieldsProps = {
  caseId: string;
  kind: ToldKind;
  before: EvidenceRowFragment | null;
  form: SourceForm<ToldValues>;
  places: readonly SourcePlace[];
  /** What is wrong with a field, in the reader's language. */
  wrong: (field: string) => string | undefined;
};

/** The fields of a statement or a report. Who stated it and where it lies are said once, when it is recorded. */
export const ToldFields = ({ caseId, kind, before, form, places, wrong }: ToldFieldsProps) => {
  const text = useText();
  const label = useLabel();
  const { values, change } = form;
  const { data } = useQuery(EvidencePeopleDocument, { variables: { caseId } });
  const people = (data?.case.people ?? []).map(({ person }) => ({ value: person.id, label: person.label }));
  const withTheirs = (field: ToldField, shown: (value: string) => string, control: ReactNode) => {
    const value = form.theirsIn(field);
    return (
      <div key={field} className={field === 'text' || field === 'takenBy' ? css.wide : undefined}>
        {control}
        <Theirs
          who={form.meanwhileBy}
          value={value === null ? null : shown(value)}
          onTake={() => form.takeTheirs(field)}
        />
      </div>
    );
  };
  const choice = (
    field: 'given' | 'reliability' | 'credibility' | 'handling' | 'place',
    group: LabelGroup,
  ) => {
    const isCode = field === 'reliability' || field === 'credibility' || field === 'handling';
    const words = (code: string): string => (isCode ? `${code} · ${label(group, code)}` : label(group, code));
    const codes = field === 'place' ? places : codesOf(group);
    return withTheirs(
      field,
      words,
      <NativeSelect
        label={text(field === 'given' ? `evidence.field.given.${kind}` : `evidence.field.${field}`)}
        data={codes.map((value) => ({ value, label: words(value) }))}
        value={values[field]}
        error={wrong(field)}
        onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
      />,
    );
  };
  const line = (field: keyof typeof LONGEST) => {
    const own = {
      label: text(
        field === 'number' || field === 'on' || field === 'text'
          ? `evidence.field.${field}.${kind}`
          : `evidence.field.${field}`,
      ),
      value: values[field],
      maxLength: LONGEST[field],
      error: wrong(field),
      onChange: (event: { currentTarget: { value: string } }) =>
        change({ [field]: event.currentTarget.value }),
    };
    return withTheirs(
      field,
      String,
      field === 'text' ? (
        <Textarea rows={5} description={text('evidence.field.text.hint')} {...own} />
      ) : (
        <TextInput
          placeholder={
            field === 'sheets' ? text('evidence.form.sheetsForm') : field === 'on' ? '24.11.2026' : undefined
          }
          {...own}
        />
      ),
    );
  };
  return (
    <div className={css.pairs}>
      {before === null && places.length > 1 && choice('place', 'sourcePlace')}
      {namesPerson(kind, values.place) && (
        <Select
          searchable
          filter={searchableOptions}
          label={text(`evidence.field.personId.${kind}`)}
          placeholder={text('stepForm.choose')}
          disabled={before !== null}
          data={before?.statedBy ? [{ value: before.statedBy.id, label: before.statedBy.label }] : people}
          value={values.personId || null}
          error={wrong('personId')}
          onChange={(personId) => change({ personId: personId ?? '' })}
        />
      )}
      {choice('given', kind === 'STATEMENT' ? 'statementAs' : 'informationSource')}
      {line('on')}
      {line('number')}
      {kind === 'STATEMENT' && line('takenBy')}
      {line('volume')}
      {line('sheets')}
      {line('text')}
      {choice('reliability', 'sourceGrade')}
      {choice('credibility', 'informationGrade')}
      {choice('handling', 'handling')}
    </div>
  );
};
