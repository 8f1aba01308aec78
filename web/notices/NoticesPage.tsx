import { useQuery } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { NoticesDocument, type NoticeColour, type NoticeState } from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { codesOf } from '../i18n/labels.ts';
import { compareText } from '../i18n/letters.ts';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { NoticeMark, PersonLink } from '../ui/Marks.tsx';
import { Filters, Page, PageTitle } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { filteredNotices, hidingCountries, NO_NOTICE_FILTER, type NoticeRow } from './notice-filter.ts';
import { PresumedCountries, ValidTo } from './NoticeCells.tsx';
import css from './notices.module.css';

const PAGE_SIZE = 100;
const byCode =
  (group: 'noticeColour' | 'noticeState', of: (row: NoticeRow) => string) => (a: NoticeRow, b: NoticeRow) =>
    codesOf(group).indexOf(of(a)) - codesOf(group).indexOf(of(b));

const useColumns = (): Column<NoticeRow>[] => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  return [
    {
      id: 'person',
      header: text('notices.column.person'),
      order: (a, b) => compareText(a.person.label, b.person.label),
      cell: ({ person }) => <PersonLink person={person} strong />,
    },
    {
      id: 'colour',
      header: text('notices.column.colour'),
      order: byCode('noticeColour', ({ colour }) => colour),
      cell: ({ id, colour, number }) => (
        <>
          <NoticeMark colour={colour} />
          <div>
            <TextLink to={`/notices/${id}`}>{number}</TextLink>
          </div>
        </>
      ),
    },
    {
      id: 'state',
      header: text('notices.column.state'),
      order: byCode('noticeState', ({ state }) => state),
      cell: ({ state }) => label('noticeState', state),
    },
    {
      id: 'country',
      header: text('notices.column.country'),
      cell: (notice) => <PresumedCountries notice={notice} />,
    },
    {
      id: 'validTo',
      header: text('notices.column.validTo'),
      // Without an end comes after every end.
      order: (a, b) => compareText(a.validTo ?? '9999', b.validTo ?? '9999'),
      cell: (notice) => <ValidTo notice={notice} />,
    },
    {
      id: 'requestedBy',
      header: text('notices.column.requestedBy'),
      cell: ({ requestedBy, isOurs, purpose }) => (
        <>
          {inLanguage(requestedBy.name)}
          <div className={css.quiet}>
            {text(isOurs ? 'notices.ours' : 'notices.foreign')} · {label('noticePurpose', purpose)}
          </div>
        </>
      ),
    },
    {
      id: 'case',
      header: text('notices.column.case'),
      cell: ({ case: of }) =>
        of && (
          <span className={css.day}>
            <TextLink to={`/cases/${of.id}`}>{of.number}</TextLink>
          </span>
        ),
    },
  ];
};

export const NoticesPage = () => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const columns = useColumns();
  const [filter, setFilter] = useState(NO_NOTICE_FILTER);
  const { data, error, refetch, fetchMore } = useQuery(NoticesDocument, { variables: { first: PAGE_SIZE } });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { notices, after } = data.notices;
  if (notices.length === 0) {
    return (
      <Page>
        <PageTitle title={text('notices.title')} actions={<DraftNotice />} />
        <EmptyState title={text('notices.empty.title')} text={text('notices.empty.text')} />
      </Page>
    );
  }
  const shown = filteredNotices(notices, filter);
  const options = (group: 'noticeColour' | 'noticeState') =>
    codesOf(group).map((code) => ({ value: code, label: label(group, code) }));
  const countries = hidingCountries(notices)
    .map(({ code, name }) => ({ value: code, label: inLanguage(name) }))
    .sort((a, b) => compareText(a.label, b.label));
  return (
    <Page>
      <PageTitle title={text('notices.title')} detail={text('notices.explain')} actions={<DraftNotice />} />
      <Filters shown={shown.length} total={notices.length}>
        <Select
          label={text('notices.filter.colour')}
          w={160}
          clearable
          placeholder={text('common.all')}
          data={options('noticeColour')}
          value={filter.colour}
          onChange={(colour) => setFilter({ ...filter, colour: colour as NoticeColour | null })}
        />
        <Select
          label={text('notices.filter.state')}
          w={180}
          clearable
          placeholder={text('common.all')}
          data={options('noticeState')}
          value={filter.state}
          onChange={(state) => setFilter({ ...filter, state: state as NoticeState | null })}
        />
        <Select
          label={text('notices.filter.country')}
          w={240}
          clearable
          placeholder={text('common.all')}
          data={countries}
          value={filter.country}
          onChange={(country) => setFilter({ ...filter, country })}
        />
      </Filters>
      {shown.length === 0 ? (
        <EmptyState
          title={text('notices.noMatch.title')}
          text={text('notices.noMatch.text')}
          action={
            <Button variant="default" onClick={() => setFilter(NO_NOTICE_FILTER)}>
              {text('common.clear')}
            </Button>
          }
        />
      ) : (
        <DataTable caption={text('notices.caption')} columns={columns} rows={shown} rowKey={({ id }) => id} />
      )}
      {after !== null && (
        <Button variant="default" mt="md" onClick={() => void fetchMore({ variables: { after } })}>
          {text('common.more')}
        </Button>
      )}
    </Page>
  );
};
