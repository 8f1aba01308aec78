import { useQuery } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { CasesDocument, type CaseKind, type CaseStage } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { codesOf } from '../i18n/labels.ts';
import { compareText } from '../i18n/letters.ts';
import { MemberDuties } from '../notices/MemberDuties.tsx';
import { may, useMe } from '../session/session.ts';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { Filters, Page, PageTitle } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { filteredCases, NO_CASE_FILTER, type CaseRow } from './case-filter.ts';
import { NewCaseDialog } from './NewCaseDialog.tsx';
import { StageMark } from './StageMark.tsx';

const PAGE_SIZE = 100;

const useColumns = (): Column<CaseRow>[] => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const country = ({ mainCountry }: CaseRow): string => (mainCountry ? inLanguage(mainCountry.name) : '');
  return [
    {
      id: 'number',
      header: text('cases.column.number'),
      width: '9rem',
      order: (a, b) => compareText(a.number, b.number),
      cell: ({ id, number }) => (
        <TextLink to={`/cases/${id}`} strong>
          {number}
        </TextLink>
      ),
    },
    {
      id: 'title',
      header: text('cases.column.title'),
      order: (a, b) => compareText(inLanguage(a.title), inLanguage(b.title)),
      cell: ({ title }) => inLanguage(title),
    },
    {
      id: 'kind',
      header: text('cases.column.kind'),
      width: '12rem',
      order: (a, b) => compareText(label('caseKind', a.kind), label('caseKind', b.kind)),
      cell: ({ kind }) => label('caseKind', kind),
    },
    {
      id: 'stage',
      header: text('cases.column.stage'),
      width: '10rem',
      order: (a, b) => codesOf('caseStage').indexOf(a.stage) - codesOf('caseStage').indexOf(b.stage),
      cell: ({ stage }) => <StageMark stage={stage} />,
    },
    {
      id: 'country',
      header: text('cases.column.country'),
      width: '11rem',
      order: (a, b) => compareText(country(a), country(b)),
      cell: country,
    },
    {
      id: 'opened',
      header: text('cases.column.opened'),
      width: '10rem',
      order: (a, b) => compareText(a.openedOn, b.openedOn),
      cell: ({ openedOn }) => formatDay(openedOn, language),
    },
    {
      id: 'level',
      header: text('cases.column.level'),
      width: '9rem',
      cell: ({ level }) => label('membershipLevel', level),
    },
  ];
};

export const CasesPage = () => {
  const text = useText();
  const label = useLabel();
  const me = useMe();
  const columns = useColumns();
  const [filter, setFilter] = useState(NO_CASE_FILTER);
  const [isOpening, setOpening] = useState(false);
  const { data, error, refetch, fetchMore } = useQuery(CasesDocument, { variables: { first: PAGE_SIZE } });

  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { cases, after } = data.cases;
  const shown = filteredCases(cases, filter);
  const options = (group: 'caseStage' | 'caseKind') =>
    codesOf(group).map((code) => ({ value: code, label: label(group, code) }));

  const mayOpen = may(me, 'case:open');
  const newCase = mayOpen && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpening(true)}>
      {text('cases.new')}
    </Button>
  );
  const body = () => {
    if (cases.length === 0) {
      return (
        <EmptyState
          title={text('cases.empty.title')}
          text={text(mayOpen ? 'cases.empty.text' : 'cases.empty.textReader')}
          action={newCase}
        />
      );
    }
    return (
      <>
        <Filters shown={shown.length} total={cases.length}>
          <TextInput
            label={text('cases.filter.text')}
            w={260}
            value={filter.text}
            onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
          />
          <Select
            label={text('cases.filter.stage')}
            w={180}
            clearable
            placeholder={text('common.all')}
            data={options('caseStage')}
            value={filter.stage}
            onChange={(stage) => setFilter({ ...filter, stage: stage as CaseStage | null })}
          />
          <Select
            label={text('cases.filter.kind')}
            w={220}
            clearable
            placeholder={text('common.all')}
            data={options('caseKind')}
            value={filter.kind}
            onChange={(kind) => setFilter({ ...filter, kind: kind as CaseKind | null })}
          />
        </Filters>
        {shown.length === 0 ? (
          <EmptyState
            title={text('cases.noMatch.title')}
            text={text('cases.noMatch.text')}
            action={
              <Button variant="default" onClick={() => setFilter(NO_CASE_FILTER)}>
                {text('common.clear')}
              </Button>
            }
          />
        ) : (
          <DataTable caption={text('cases.caption')} columns={columns} rows={shown} rowKey={({ id }) => id} />
        )}
        {after !== null && (
          <Button variant="default" mt="md" onClick={() => void fetchMore({ variables: { after } })}>
            {text('common.more')}
          </Button>
        )}
      </>
    );
  };
  return (
    <Page>
      <PageTitle title={text('cases.title')} actions={cases.length > 0 ? newCase : undefined} />
      <MemberDuties />
      {body()}
      {mayOpen && <NewCaseDialog isOpen={isOpening} onClose={() => setOpening(false)} />}
    </Page>
  );
};
