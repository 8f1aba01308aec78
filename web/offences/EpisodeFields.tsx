import { useQuery } from '@apollo/client/react';
import { MultiSelect, Select, TextInput } from '@mantine/core';
import {
  AllCountriesDocument,
  EpisodeOffencesDocument,
  type CaseEpisodesQuery,
} from '../api/operations.generated.ts';
import { DISTRICT_NAMES } from '../i18n/district-names.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { codesOf, type LabelGroup } from '../i18n/labels.ts';
import { searchableOptions } from '../ui/searchable-options.ts';
import { ActsField } from './ActsField.tsx';
import type { EpisodeValues } from './episode-form.ts';
import css from './offences.module.css';

export type EpisodeFieldsProps = {
  caseId: string;
  choices: CaseEpisodesQuery['caseEpisodes'];
  values: EpisodeValues;
  change: <F extends keyof EpisodeValues>(field: F, value: EpisodeValues[F]) => void;
  /** What is wrong with a field, in the reader's language. */
  wrong: (field: string) => string | undefined;
};

type FieldsOf<T> = {
  [F in keyof EpisodeValues]: EpisodeValues[F] extends T ? F : never;
}[keyof EpisodeValues];
type Option = { value: string; label: string };

/** What happened: when, how, where, of which offences it is part, and who did what. */
export const EpisodeFields = ({ caseId, choices, values, change, wrong }: EpisodeFieldsProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { data: known } = useQuery(AllCountriesDocument, { fetchPolicy: 'cache-first' });
  const { data: covered } = useQuery(EpisodeOffencesDocument, { variables: { caseId } });
  const countries = (known?.allCountries ?? []).map(({ code, name }) => ({
    value: code,
    label: inLanguage(name),
  }));
  const districts = Object.entries(DISTRICT_NAMES).map(([value, name]) => ({
    value,
    label: inLanguage(name),
  }));
  const codes = (group: LabelGroup): Option[] =>
    codesOf(group).map((value) => ({ value, label: label(group, value) }));
  const named = (those: CaseEpisodesQuery['caseEpisodes']['actors']): Option[] =>
    those.map(({ id, label: name, title }) => ({ value: id, label: title ? inLanguage(title) : name }));
  const one = (field: FieldsOf<string>, data: Option[], hint?: string) => (
    <Select
      searchable
      clearable={field !== 'victimId' && field !== 'exploitedIn'}
      size="xs"
      filter={searchableOptions}
      label={text(`episodes.${field}` as 'episodes.victimId')}
      description={hint}
      placeholder={text('stepForm.choose')}
      data={data}
      value={values[field] || null}
      error={wrong(field)}
      onChange={(value) => change(field, value ?? '')}
    />
  );
  const many = (field: 'forms' | 'means' | 'controls' | 'transited' | 'offenceIds', data: Option[]) => (
    <MultiSelect
      searchable
      size="xs"
      filter={searchableOptions}
      label={text(`episodes.${field}`)}
      data={data}
      value={values[field]}
      error={wrong(field)}
      onChange={(value) => change(field, value)}
    />
  );
  const typed = (
    field: 'recruitedOn' | 'exploitedFrom' | 'exploitedTo' | 'debtAmount' | 'debtCurrency',
    example: string,
  ) => (
    <TextInput
      size="xs"
      label={text(`episodes.${field}`)}
      placeholder={example}
      value={values[field]}
      error={wrong(field)}
      onChange={({ currentTarget }) => change(field, currentTarget.value)}
    />
  );
  return (
    <>
      {one(
        'victimId',
        choices.victims.map(({ id, label: name }) => ({ value: id, label: name })),
        text('episodes.victimId.hint'),
      )}
      {many('forms', codes('exploitationForm'))}
      {many('means', codes('means'))}
      {many('controls', codes('controlMethod'))}
      <div className={css.fields}>
        {typed('recruitedOn', '14.03.2024')}
        {typed('exploitedFrom', '04.2024')}
        {typed('exploitedTo', '2025')}
        {one('recruitedIn', [...districts, ...countries])}
        {one('exploitedIn', countries)}
        {one(
          'placeId',
          choices.places.map(({ id, label: name }) => ({ value: id, label: name })),
        )}
      </div>
      {many('transited', countries)}
      <div className={css.fields}>
        {one('method', codes('recruitmentMethod'))}
        {one('platform', codes('recruitmentPlatform'))}
        {one('sector', codes('sector'))}
      </div>
      <div className={css.fields}>
        {typed('debtAmount', '1500.50')}
        {typed('debtCurrency', 'AZN')}
      </div>
      {many(
        'offenceIds',
        (covered?.offences.offences ?? []).map(({ id, detectedOn, article }) => ({
          value: id,
          label: `${article.code}, ${formatDay(detectedOn, language)}`,
        })),
      )}
      <ActsField
        acts={values.acts}
        actors={named(choices.actors)}
        error={wrong('acts')}
        onChange={(acts) => change('acts', acts)}
      />
    </>
  );
};
