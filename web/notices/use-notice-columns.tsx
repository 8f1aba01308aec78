import { Standing } from '../fugitives/Standing.tsx';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { codesOf } from '../i18n/labels.ts';
import { compareText } from '../i18n/letters.ts';
import type { Column } from '../ui/DataTable.tsx';
import { NoticeMark, PersonLink } from '../ui/Marks.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { byUrgency, type NoticeRow } from './notice-filter.ts';
import { NextDeadline, OnWhatGround, PresumedCountries, WhatIsMissing } from './NoticeCells.tsx';
import css from './notices.module.css';

const byCode =
  (group: 'noticeState' | 'searchStanding', of: (row: NoticeRow) => string) => (a: NoticeRow, b: NoticeRow) =>
    codesOf(group).indexOf(of(a)) - codesOf(group).indexOf(of(b));

/** The board: who is sought and why, where, how far the search has come, what runs out next and what is missing. */
export const useNoticeColumns = (): Column<NoticeRow>[] => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  return [
    {
      id: 'deadline',
      header: text('notices.column.deadline'),
      order: byUrgency,
      cell: (notice) => <NextDeadline notice={notice} />,
    },
    {
      id: 'person',
      header: text('notices.column.person'),
      order: (a, b) => compareText(a.person.label, b.person.label),
      cell: (notice) => (
        <>
          <PersonLink person={notice.person} strong />
          <OnWhatGround notice={notice} />
          {notice.competingRequests.length > 0 && (
            <div className={css.lapsed}>
              {text('messages.competing.by', {
                countries: [
                  ...new Set(
                    notice.competingRequests.flatMap(({ country, answeredOn }) =>
                      answeredOn === null ? inLanguage(country.name) : [],
                    ),
                  ),
                ].join(', '),
              })}
            </div>
          )}
          {notice.case && (
            <div className={css.quiet}>
              <TextLink to={`/cases/${notice.case.id}`}>{notice.case.number}</TextLink>
            </div>
          )}
        </>
      ),
    },
    {
      id: 'state',
      header: text('notices.column.notice'),
      order: byCode('noticeState', ({ state }) => state),
      cell: ({ id, colour, number, state, requestedBy, isOurs, owner }) => (
        <>
          <NoticeMark colour={colour} />
          <div>
            <TextLink to={`/notices/${id}`}>{number}</TextLink>
          </div>
          <div>{label('noticeState', state)}</div>
          {owner?.officer && (
            <div className={css.quiet}>
              {text('notices.owner.of', { name: inLanguage(owner.officer.name) })}
            </div>
          )}
          {!isOurs && (
            <div className={css.quiet}>
              {requestedBy ? inLanguage(requestedBy.name) : text('notices.requestedBy.unknown')}
            </div>
          )}
          <div className={css.quiet}>
            <TextLink to={`/notices/${id}/arrest`}>{text('readiness.title')}</TextLink>
          </div>
        </>
      ),
    },
    {
      id: 'country',
      header: text('notices.column.country'),
      cell: (notice) => <PresumedCountries notice={notice} />,
    },
    {
      id: 'standing',
      header: text('fugitives.standing'),
      order: byCode('searchStanding', ({ standing }) => standing.kind),
      cell: ({ standing }) => <Standing standing={standing} />,
    },
    {
      id: 'missing',
      header: text('notices.column.missing'),
      cell: (notice) => <WhatIsMissing notice={notice} />,
    },
  ];
};
