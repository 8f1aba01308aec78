import type { ReactNode } from 'react';
import type { CountryRequestShownFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { usePlaceNames } from '../i18n/use-place-names.ts';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
import css from './requests.module.css';

type Request = CountryRequestShownFragment;
export type RequestTask = 'correct' | 'versions' | 'withdraw';

const Standing = ({ request }: { request: Request }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const { state, dueOn, daysLeft } = request;
  return (
    <p className={css.quiet}>
      {label('countryRequestState', state)}, <time dateTime={dueOn}>{formatDay(dueOn, language)}</time>
      {daysLeft !== null && (
        <>
          ,{' '}
          <span className={daysLeft < 0 ? css.late : undefined}>
            {daysLeft < 0
              ? text('requests.late', { days: -daysLeft })
              : text('requests.left', { days: daysLeft })}
          </span>
        </>
      )}
    </p>
  );
};

type RequestLineProps = {
  request: Request;
  /** What stands below the country. */
  title?: ReactNode;
  /** Left out where nothing may be done with it, as with an earlier version. */
  onTask?: ((task: RequestTask) => void) | undefined;
};

/** What is said of a request: to which country, under which number, on what ground, until when, and who recorded it when. */
export const RequestLine = ({ request, title, onTask }: RequestLineProps) => {
  const text = useText();
  const names = usePlaceNames();
  const { country, ground, reference, mayChange, mayWithdraw } = request;
  const doing = (task: RequestTask) => onTask && (() => onTask(task));
  return (
    <>
      <p className={css.quiet}>
        <strong>{names.get(country) ?? country}</strong>
        {reference !== null && ` · ${text('requests.numbered', { reference })}`}
      </p>
      {title}
      <p className={css.quiet}>{ground}</p>
      <Standing request={request} />
      <RecordedFoot
        recorded={request}
        earlier={request.earlier}
        onCorrect={mayChange ? doing('correct') : undefined}
        onVersions={doing('versions')}
        onWithdraw={mayWithdraw ? doing('withdraw') : undefined}
      />
    </>
  );
};
