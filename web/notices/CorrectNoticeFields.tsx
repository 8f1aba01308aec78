import { useQuery } from '@apollo/client/react';
import { NativeSelect, Select, TextInput } from '@mantine/core';
import { CasesDocument, NoticePeopleDocument } from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { CodeField } from '../ui/CodeField.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import type { ReadNotice } from './notice-filter.ts';
import { NO_BASIS, type CorrectionValues } from './notice-correction.ts';
import { basisWords } from './NoticeContentLine.tsx';
import css from './notices.module.css';

type CorrectNoticeFieldsProps = {
  notice: ReadNotice;
  values: CorrectionValues;
  change: (changed: Partial<CorrectionValues>) => void;
  wrong: (field: string) => string | undefined;
};

/** Whose it is and who is sought stay; the case and the basis stay unless others are chosen. */
export const CorrectNoticeFields = ({ notice, values, change, wrong }: CorrectNoticeFieldsProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { isOurs, person } = notice;
  const caseId = values.caseId || (notice.case?.id ?? '');
  const cases = useQuery(CasesDocument, { variables: { first: 200 } });
  const { data } = useQuery(NoticePeopleDocument, { variables: { caseId }, skip: caseId === '' });
  const grounds = (data?.noticeGrounds ?? []).filter((ground) => ground.person.id === person.id);
  const isElsewhere = data !== undefined && !data.case.people.some((one) => one.person.id === person.id);
  const typed = (field: 'number' | 'caveat' | 'validTo') => ({
    value: values[field],
    error: wrong(field),
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      change({ [field]: currentTarget.value }),
  });
  return (
    <>
      <div className={css.pairs}>
        <TextInput data-autofocus label={text('notices.new.number')} maxLength={100} {...typed('number')} />
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
          none="notices.purpose.unknown"
          onChange={(purpose) => change({ purpose })}
        />
        <CodeField
          label="evidence.field.handling"
          group="handling"
          value={values.handling}
          onChange={(handling) => change({ handling })}
        />
      </div>
      <Select
        searchable
        clearable
        filter={searchableOptions}
        label={text('notices.new.case')}
        placeholder={text('notices.content.stays')}
        data={(cases.data?.cases.cases ?? []).map(({ id, number, title }) => ({
          value: id,
          label: `${number} · ${inLanguage(title)}`,
        }))}
        value={values.caseId || null}
        error={isElsewhere ? text('notices.content.elsewhere') : undefined}
        onChange={(chosen) => change({ caseId: chosen ?? '', basedOn: '' })}
      />
      {isOurs && (
        <NativeSelect
          label={text('notices.new.basedOn')}
          data={[
            { value: '', label: text('notices.content.stays') },
            { value: NO_BASIS, label: text('notices.content.noBasis') },
            ...grounds.map((ground) => ({ value: ground.id, label: basisWords(ground, label, language) })),
          ]}
          value={values.basedOn}
          error={wrong('basedOn')}
          onChange={({ currentTarget }) => change({ basedOn: currentTarget.value })}
        />
      )}
      {!isOurs && (
        <TextInput label={text('notices.column.validTo')} placeholder="24.11.2031" {...typed('validTo')} />
      )}
      <TextInput label={text('notices.caveat')} maxLength={500} {...typed('caveat')} />
    </>
  );
};
