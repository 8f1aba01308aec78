import { useQuery } from '@apollo/client/react';
import { Alert, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ReportQuestionDocument } from '../../api/operations.generated.ts';
import { useLabel, useText } from '../../i18n/Language.tsx';
import { dayTyped, typedDay } from '../../i18n/typed-day.ts';
import { searchableOptions } from '../../ui/searchable-options.ts';
import { dimensionsOf, isTime, secondsFor, SUBJECTS, type Asked, type Dimension } from './asked.ts';
import css from './questions.module.css';

type FormProps = {
  asked: Asked;
  wrong: (field: string) => string | undefined;
  nameOf: (key: string) => string;
  onChange: (part: Partial<Asked>) => void;
};

const DAY_FORM = '31.12.2025';

type DayProps = { label: string; day: string; error: string | undefined; onDay: (day: string) => void };

/** What is typed becomes a day when the field is left or Enter is pressed; what is no day stays, and says so. */
const DayField = ({ label, day, error, onDay }: DayProps) => {
  const text = useText();
  const [typed, type] = useState(() => typedDay(day));
  const isDay = dayTyped(typed) !== null;
  const take = (): void => {
    const taken = dayTyped(typed);
    if (taken !== null && taken !== day) onDay(taken);
  };
  return (
    <TextInput
      label={label}
      placeholder={DAY_FORM}
      value={typed}
      error={isDay ? error : text('questions.noDay')}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
      }}
    />
  );
};

type FilterProps = { dimension: Dimension } & Omit<FormProps, 'wrong'>;

/** What can be kept of one way of telling apart: what there is of it in the period, and what is chosen already. */
const FilterField = ({ dimension, asked, nameOf, onChange }: FilterProps) => {
  const label = useLabel();
  const text = useText();
  const question = { ...asked, first: dimension, second: null, filters: [] };
  const { data } = useQuery(ReportQuestionDocument, { variables: { question } });
  const chosen = asked.filters.find((filter) => filter.dimension === dimension)?.keys ?? [];
  const there = data?.reportQuestion.firsts.map(({ key }) => key) ?? [];
  const others = asked.filters.filter((filter) => filter.dimension !== dimension);
  return (
    <MultiSelect
      searchable
      clearable
      size="xs"
      filter={searchableOptions}
      label={label('questionDimension', dimension)}
      placeholder={chosen.length === 0 ? text('questions.everything') : undefined}
      data={[...new Set([...there, ...chosen])].map((value) => ({ value, label: nameOf(value) }))}
      value={chosen}
      onChange={(keys) =>
        onChange({ filters: keys.length === 0 ? others : [...others, { dimension, keys }] })
      }
    />
  );
};

/** What is asked, in a row of fields: every change is counted at once. */
export const QuestionForm = ({ asked, wrong, nameOf, onChange }: FormProps) => {
  const text = useText();
  const label = useLabel();
  const [isNarrowing, setNarrowing] = useState(asked.filters.length > 0);
  const named = (dimension: Dimension) => ({
    value: dimension,
    label: label('questionDimension', dimension),
  });
  const one = <T extends string>(list: readonly T[], value: string): T | undefined =>
    list.find((candidate) => candidate === value);
  return (
    <form
      className={css.form}
      aria-label={text('questions.form')}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={css.asked}>
        <NativeSelect
          label={text('questions.subject')}
          data={SUBJECTS.map((value) => ({ value, label: label('questionSubject', value) }))}
          value={asked.subject}
          onChange={({ currentTarget }) => {
            const subject = one(SUBJECTS, currentTarget.value);
            if (subject) onChange({ subject });
          }}
        />
        <DayField
          key={`from ${asked.from}`}
          label={text('questions.from')}
          day={asked.from}
          error={wrong('from')}
          onDay={(from) => onChange({ from })}
        />
        <DayField
          key={`to ${asked.to}`}
          label={text('questions.to')}
          day={asked.to}
          error={wrong('to')}
          onDay={(to) => onChange({ to })}
        />
        <NativeSelect
          label={text('questions.first')}
          data={dimensionsOf(asked.subject).map(named)}
          value={asked.first}
          error={wrong('first')}
          onChange={({ currentTarget }) => {
            const first = one(dimensionsOf(asked.subject), currentTarget.value);
            if (first) onChange({ first });
          }}
        />
        <NativeSelect
          label={text('questions.second')}
          data={[{ value: '', label: text('questions.oneWay') }, ...secondsFor(asked).map(named)]}
          value={asked.second ?? ''}
          error={wrong('second')}
          onChange={({ currentTarget }) =>
            onChange({ second: one(secondsFor(asked), currentTarget.value) ?? null })
          }
        />
      </div>
      <details open={isNarrowing} onToggle={({ currentTarget }) => setNarrowing(currentTarget.open)}>
        <summary>{text('questions.filters', { count: asked.filters.length })}</summary>
        {isNarrowing && (
          <div className={css.fields}>
            {dimensionsOf(asked.subject)
              .filter((dimension) => !isTime(dimension))
              .map((dimension) => (
                <FilterField
                  key={dimension}
                  dimension={dimension}
                  asked={asked}
                  nameOf={nameOf}
                  onChange={onChange}
                />
              ))}
          </div>
        )}
      </details>
      {wrong('filters') && (
        <Alert color="red" role="alert" p="xs">
          {wrong('filters')}
        </Alert>
      )}
    </form>
  );
};
