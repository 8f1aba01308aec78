import { useQuery } from '@apollo/client/react';
import { NativeSelect, Select, TextInput } from '@mantine/core';
import { CasesDocument, NoticePeopleDocument } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { CodeField } from '../ui/CodeField.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import css from './domestic-searches.module.css';
import type { SearchValues } from './search-values.ts';

type SearchFieldsProps = {
  values: SearchValues;
  /** Of a correction the case and the person stay. */
  isCorrection: boolean;
  change: (changed: Partial<SearchValues>) => void;
  wrong: (field: string) => string | undefined;
};

const WORDS = [
  { field: 'orderedBy', label: 'searches.orderedBy', most: 200 },
  { field: 'document', label: 'searches.document', most: 500 },
] as const;

const GRADES = [
  { field: 'reliability', label: 'searches.reliability', group: 'sourceGrade' },
  { field: 'credibility', label: 'searches.credibility', group: 'informationGrade' },
] as const;

const Choice = ({ values, change, wrong }: Omit<SearchFieldsProps, 'isCorrection'>) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const cases = useQuery(CasesDocument, { variables: { first: 200 } });
  const { caseId } = values;
  const inCase = useQuery(NoticePeopleDocument, { variables: { caseId }, skip: caseId === '' });
  return (
    <>
      <Select
        searchable
        filter={searchableOptions}
        label={text('searches.case')}
        data={(cases.data?.cases.cases ?? []).map(({ id, number, title }) => ({
          value: id,
          label: `${number} · ${inLanguage(title)}`,
        }))}
        value={caseId || null}
        error={wrong('caseId')}
        onChange={(chosen) => change({ caseId: chosen ?? '', personId: '', chargeId: '' })}
      />
      <Select
        searchable
        filter={searchableOptions}
        label={text('searches.person')}
        data={(inCase.data?.case.people ?? []).map(({ person }) => ({
          value: person.id,
          label: person.label,
        }))}
        value={values.personId || null}
        error={wrong('personId')}
        onChange={(personId) => change({ personId: personId ?? '', chargeId: '' })}
      />
    </>
  );
};

export const SearchFields = ({ values, isCorrection, change, wrong }: SearchFieldsProps) => {
  const text = useText();
  const language = useLanguage();
  const { caseId, personId } = values;
  const { data } = useQuery(NoticePeopleDocument, { variables: { caseId }, skip: caseId === '' });
  const charges = (data?.noticeGrounds ?? []).filter(
    ({ kind, person }) => kind === 'CHARGE' && person.id === personId,
  );
  return (
    <>
      {!isCorrection && <Choice {...{ values, change, wrong }} />}
      <NativeSelect
        label={text('searches.charge')}
        data={[
          { value: '', label: text(isCorrection ? 'searches.charge.keep' : 'searches.charge.choose') },
          ...charges.map(({ id, on, article }) => ({
            value: id,
            label: [article, formatDay(on, language)].filter(Boolean).join(' · '),
          })),
        ]}
        value={charges.some(({ id }) => id === values.chargeId) ? values.chargeId : ''}
        error={wrong('chargeId')}
        onChange={({ currentTarget }) => change({ chargeId: currentTarget.value })}
      />
      <div className={css.pairs}>
        <CodeField
          label="searches.group"
          group="domesticSearchGroup"
          value={values.group}
          onChange={(group) => change({ group })}
        />
        <TextInput
          label={text('searches.number')}
          maxLength={100}
          value={values.number}
          error={wrong('number')}
          onChange={({ currentTarget }) => change({ number: currentTarget.value })}
        />
      </div>
      <TextInput
        // The attribute takes the focus whatever its value is.
        {...(isCorrection && { 'data-autofocus': true })}
        label={text('searches.from')}
        placeholder="24.11.2026"
        value={values.on}
        error={wrong('on')}
        onChange={({ currentTarget }) => change({ on: currentTarget.value })}
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
        {GRADES.map(({ field, label: name, group }) => (
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
    </>
  );
};
