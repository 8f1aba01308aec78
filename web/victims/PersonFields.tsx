import { useQuery } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { AllCountriesDocument } from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { compareText } from '../i18n/letters.ts';
import { useToday } from '../i18n/today.ts';
import { isYearTyped, SEXES } from './arrival-values.ts';
import css from './victims.module.css';

export type PersonValues = { sex: string; bornIn: string; citizenship: string };

type PersonFieldsProps = {
  values: PersonValues;
  /** Sealed when it is sent, and kept as no draft. */
  name: string;
  /** What becomes of the name. */
  nameHint: string;
  wrong: (field: string) => string | undefined;
  onChange: (changed: Partial<PersonValues>) => void;
  onName: (name: string) => void;
};

/** What is recorded of somebody new: the least that help needs, and a name to be sealed. */
export const PersonFields = ({ values, name, nameHint, wrong, onChange, onName }: PersonFieldsProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const today = useToday();
  const { data } = useQuery(AllCountriesDocument);
  const countries = (data?.allCountries ?? [])
    .map((country) => ({ value: country.code, label: inLanguage(country.name) }))
    .toSorted((a, b) => compareText(a.label, b.label));
  return (
    <>
      <div className={css.triple}>
        <NativeSelect
          label={text('victims.person.sex')}
          data={SEXES.map((value) => ({ value, label: label('sex', value) }))}
          value={values.sex}
          error={wrong('sex')}
          onChange={({ currentTarget: { value } }) => onChange({ sex: value })}
        />
        <TextInput
          label={text('victims.person.bornIn')}
          placeholder="1999"
          inputMode="numeric"
          value={values.bornIn}
          error={isYearTyped(values.bornIn, today) ? wrong('bornIn') : text('victims.person.year.wrong')}
          onChange={({ currentTarget: { value } }) => onChange({ bornIn: value })}
        />
        <NativeSelect
          label={text('victims.person.citizenship')}
          data={[{ value: '', label: text('victims.person.unknown') }, ...countries]}
          value={values.citizenship}
          error={wrong('citizenship')}
          onChange={({ currentTarget: { value } }) => onChange({ citizenship: value })}
        />
      </div>
      <TextInput
        label={text('victims.person.name')}
        description={nameHint}
        autoComplete="off"
        maxLength={200}
        value={name}
        error={wrong('name')}
        onChange={({ currentTarget: { value } }) => onName(value)}
      />
    </>
  );
};
