import { useLazyQuery, useQuery } from '@apollo/client/react';
import { Alert, Button, NativeSelect, Select } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { failureAtAddress, failureOf } from '../api/failures.ts';
import {
  NoticeFormAboutDocument,
  NoticeFormDocument,
  NoticeFormSheetDocument,
  type NoticeFormAboutQuery,
} from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { PersonLink } from '../ui/Marks.tsx';
import { Nothing, Page, PageTitle } from '../ui/Page.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { WhatWasDone } from '../ui/WhatWasDone.tsx';
import { FORM_LANGUAGES, usualIn, type FormLanguage } from './form-languages.ts';
import css from './notice-form.module.css';
import { NoticeFormLines } from './NoticeFormLines.tsx';
import { useCountriesAbroad } from './use-countries-abroad.ts';
import { usePaper } from './use-paper.tsx';
import { useWrittenForm } from './use-written-form.ts';

type Notice = NoticeFormAboutQuery['notice'];

const abroadIn = (notice: Notice): string | null =>
  notice.presumedCountries.find(({ country }) => country.code !== 'AZ')?.country.code ?? null;

const Form = ({ notice }: { notice: Notice }) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const countries = useCountriesAbroad();
  const [country, setCountry] = useState(() => abroadIn(notice));
  const [chosen, setChosen] = useState<FormLanguage | null>(null);
  const language = chosen ?? usualIn(country ?? '');
  const { paper, print } = usePaper();
  const form = useWrittenForm(notice.id, language);
  const asked = { noticeId: notice.id, caseId: notice.case?.id ?? null, country: country ?? '', language };
  const { data, error } = useQuery(NoticeFormSheetDocument, {
    variables: asked,
    skip: country === null,
    fetchPolicy: 'no-cache',
  });
  const [read, printing] = useLazyQuery(NoticeFormDocument, { fetchPolicy: 'no-cache' });
  const sheet = data?.noticeFormSheet;
  const problems = printing.data?.noticeForm.problems ?? [];
  const take = async (): Promise<void> => {
    const open = sheet?.sections.flatMap(({ lines }) => lines.filter(({ isOpen }) => isOpen)) ?? [];
    const entries = open.flatMap(({ key }) => {
      const said = form.written[key];
      return said === undefined ? [] : [{ line: key, text: said }];
    });
    const printed = (await read({ variables: { ...asked, entries } })).data?.noticeForm;
    if (printed?.text) print(printed.text);
  };
  const failure = error ?? printing.error;
  return (
    <>
      {paper}
      <div className={css.choices}>
        <Select
          searchable
          filter={searchableOptions}
          label={text('messages.form.letters')}
          data={countries}
          value={country}
          onChange={setCountry}
        />
        <NativeSelect
          label={text('messages.fill.language')}
          data={FORM_LANGUAGES.map((code) => ({ value: code, label: label('messageLanguage', code) }))}
          value={language}
          onChange={({ currentTarget }) =>
            setChosen(FORM_LANGUAGES.find((code) => code === currentTarget.value) ?? null)
          }
        />
        <Button
          leftSection={<IconPrinter size={16} aria-hidden />}
          loading={printing.loading}
          disabled={!sheet}
          // The failure of the query is shown through `error`.
          onClick={() => void take().catch(() => undefined)}
        >
          {text('messages.take.print')}
        </Button>
        {form.isAny && (
          <Button variant="default" onClick={form.clear}>
            {text('messages.form.clear')}
          </Button>
        )}
      </div>
      <WhatWasDone
        problem={failure && text(`failure.${failureOf(failure).kind}.text`)}
        says={form.isCleared ? text('messages.form.cleared') : null}
        onUndo={form.restore}
      />
      {notice.case === null && (
        <Alert color="orange" p="xs" mb="sm">
          {text('messages.form.withoutCase')}
        </Alert>
      )}
      {country === null && <Nothing>{text('messages.form.chooseCountry')}</Nothing>}
      {sheet && (
        <>
          {notice.person.isProtected && (
            <Alert color="orange" p="xs" mb="sm">
              {text('messages.form.protected')}
            </Alert>
          )}
          {sheet.isCut && (
            <Alert color="orange" p="xs" mb="sm">
              {text('messages.form.cut')}
            </Alert>
          )}
          {problems.length > 0 && (
            <Alert color="red" role="alert" p="xs" mb="sm">
              {problems.map((one) => inLanguage(one.text)).join(' ')}
            </Alert>
          )}
          <NoticeFormLines
            sections={sheet.sections}
            written={form.written}
            write={form.write}
            wrong={(key) => {
              const found = problems.find(({ field }) => field === key);
              return found && inLanguage(found.text);
            }}
          />
          <p className={css.label}>
            {text('messages.fill.given', { count: sheet.given.length })}{' '}
            {sheet.withheld > 0 && text('messages.fill.withheld', { count: sheet.withheld })}
          </p>
        </>
      )}
    </>
  );
};

/** The form for the national bureau on a notice of ours: read, filled in and printed. */
export const NoticeFormPage = () => {
  const text = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(NoticeFormAboutDocument, { variables: { id } });
  if (error) return <FailurePanel failure={failureAtAddress(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { notice } = data;
  return (
    <Page>
      <PageTitle
        above={
          <>
            <TextLink to="/notices">{text('notices.title')}</TextLink>
            <TextLink to={`/notices/${notice.id}`}>{notice.number}</TextLink>
          </>
        }
        title={text('messages.work.form')}
        detail={
          <>
            <PersonLink person={notice.person} strong />
            <div>{text('messages.form.explain')}</div>
          </>
        }
      />
      {notice.isOurs ? <Form notice={notice} /> : <Nothing>{text('messages.form.notOurs')}</Nothing>}
    </Page>
  );
};
