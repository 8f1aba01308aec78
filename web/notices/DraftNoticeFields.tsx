import { useQuery } from '@apollo/client/react';
import { NativeSelect, Select, TextInput } from '@mantine/core';
import { AllCountriesDocument, CasesDocument, NoticePeopleDocument } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { compareText } from '../i18n/letters.ts';
import { CodeField } from '../ui/CodeField.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import type { NoticeDraft } from './notice-draft.ts';
import css from './notices.module.css';

type DraftNoticeFieldsProps = {
  values: NoticeDraft;
  change: (changed: Partial<NoticeDraft>) => void;
  wrong: (field: string) => string | undefined;
};

const WORDS = [
  { field: 'ground', label: 'notices.ground' },
  { field: 'document', label: 'notices.document' },
] as const;

export const DraftNoticeFields = ({ values, change, wrong }: DraftNoticeFieldsProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const cases = useQuery(CasesDocument, { variables: { first: 200 } });
  const countries = useQuery(AllCountriesDocument);
  const inCase = useQuery(NoticePeopleDocument, {
    variables: { caseId: values.caseId },
    skip: values.caseId === '',
  });
  const people = (inCase.data?.case.people ?? []).map(({ person }) => person);
  const grounds = (inCase.data?.noticeGrounds ?? []).filter(({ person }) => person.id === values.personId);
  const isOurs = values.requestedBy === 'AZ';
  return (
    <>
      <Select
        searchable
        filter={searchableOptions}
        label={text('notices.new.case')}
        data={(cases.data?.cases.cases ?? []).map(({ id, number, title }) => ({
          value: id,
          label: `${number} · ${inLanguage(title)}`,
        }))}
        value={values.caseId || null}
        onChange={(caseId) => change({ caseId: caseId ?? '', personId: '', basedOn: '' })}
      />
      <Select
        searchable
        filter={searchableOptions}
        label={text('notices.new.person')}
        data={people.map(({ id, label: name }) => ({ value: id, label: name }))}
        value={values.personId || null}
        error={wrong('people')}
        onChange={(personId) => change({ personId: personId ?? '', basedOn: '' })}
      />
      <div className={css.pairs}>
        <CodeField
          label="notices.column.colour"
          group="noticeColour"
          value={values.colour}
          onChange={(colour) => change({ colour })}
        />
        <CodeField
          label="notices.purpose"
          group="noticePurpose"
          value={values.purpose}
          error={wrong('purpose')}
          onChange={(purpose) => change({ purpose })}
        />
        <Select
          searchable
          filter={searchableOptions}
          label={text('notices.column.requestedBy')}
          data={(countries.data?.allCountries ?? [])
            .map(({ code, name }) => ({ value: code, label: inLanguage(name) }))
            .toSorted((a, b) => compareText(a.label, b.label))}
          value={values.requestedBy || null}
          error={wrong('requestedBy')}
          onChange={(requestedBy) => change({ requestedBy: requestedBy ?? '' })}
        />
        <TextInput
          label={text('notices.new.number')}
          maxLength={100}
          value={values.number}
          error={wrong('number')}
          onChange={({ currentTarget }) => change({ number: currentTarget.value })}
        />
      </div>
      {isOurs ? (
        <NativeSelect
          label={text('notices.new.basedOn')}
          data={[
            { value: '', label: text('notices.new.noBasis') },
            ...grounds.map(({ id, kind, on, article }) => ({
              value: id,
              label: [label('noticeGroundKind', kind), article, formatDay(on, language)]
                .filter(Boolean)
                .join(' · '),
            })),
          ]}
          value={values.basedOn}
          error={wrong('basedOn')}
          onChange={({ currentTarget }) => change({ basedOn: currentTarget.value })}
        />
      ) : (
        <>
          <div className={css.pairs}>
            <TextInput
              label={text('notices.column.validTo')}
              placeholder="24.11.2031"
              value={values.validTo}
              error={wrong('validTo')}
              onChange={({ currentTarget }) => change({ validTo: currentTarget.value })}
            />
            <CodeField
              label="evidence.field.handling"
              group="handling"
              value={values.handling}
              onChange={(handling) => change({ handling })}
            />
          </div>
          <TextInput
            label={text('notices.caveat')}
            maxLength={500}
            value={values.caveat}
            error={wrong('caveat')}
            onChange={({ currentTarget }) => change({ caveat: currentTarget.value })}
          />
        </>
      )}
      <TextInput
        label={text(isOurs ? 'notices.on' : 'notices.new.published')}
        placeholder="24.11.2026"
        value={values.on}
        error={wrong('on')}
        onChange={({ currentTarget }) => change({ on: currentTarget.value })}
      />
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
  );
};
