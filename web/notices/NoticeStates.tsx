import { Title } from '@mantine/core';
import { Standing } from '../fugitives/Standing.tsx';
import { useLabel } from '../i18n/Language.tsx';
import { codesOf } from '../i18n/labels.ts';
import { NoticeMark, PersonLink } from '../ui/Marks.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import type { NoticeRow } from './notice-filter.ts';
import { NextDeadline, OnWhatGround, PresumedCountries, WhatIsMissing } from './NoticeCells.tsx';
import css from './notices.module.css';

/** The same notices in columns by their state. A state is changed on the notice by a form: nothing is dragged here. */
export const NoticeStates = ({ notices }: { notices: readonly NoticeRow[] }) => {
  const label = useLabel();
  return (
    <div className={css.states}>
      {codesOf('noticeState').map((state) => {
        const within = notices.filter((notice) => notice.state === state);
        if (within.length === 0) return null;
        return (
          <section key={state} aria-labelledby={`state-${state}`}>
            <Title order={2} id={`state-${state}`} className={css.stateTitle}>
              {label('noticeState', state)} · {within.length}
            </Title>
            <ul className={css.events}>
              {within.map((notice) => (
                <li key={notice.id} className={css.card}>
                  <PersonLink person={notice.person} strong />
                  <OnWhatGround notice={notice} />
                  <div className={css.tasks}>
                    <NoticeMark colour={notice.colour} />
                    <TextLink to={`/notices/${notice.id}`}>{notice.number}</TextLink>
                  </div>
                  <div>
                    <PresumedCountries notice={notice} />
                  </div>
                  <div>
                    <Standing standing={notice.standing} />
                  </div>
                  <div>
                    <NextDeadline notice={notice} />
                  </div>
                  <WhatIsMissing notice={notice} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
};
