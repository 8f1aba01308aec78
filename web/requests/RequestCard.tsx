import type { ReactNode } from 'react';
import type { CountryRequestShownFragment } from '../api/operations.generated.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { usePlaceNames } from '../i18n/use-place-names.ts';
import css from './requests.module.css';

type Request = CountryRequestShownFragment;

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

type RequestCardProps = {
  request: Request;
  /** What stands in the first line, beside the country. */
  title?: ReactNode;
  /** Null for whoever only looks. */
  onTakeBack?: ((eventId: string) => void) | null;
};

/** To which country a request goes and on what ground, what happened to it day by day, and what was given to whom. */
export const RequestCard = ({ request, title, onTakeBack = null }: RequestCardProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const names = usePlaceNames();
  const { country, ground, reference, events, given } = request;
  return (
    <>
      <p className={css.quiet}>
        <strong>{names.get(country) ?? country}</strong>
        {reference !== null && ` · ${text('requests.numbered', { reference })}`}
      </p>
      {title}
      <p className={css.quiet}>{ground}</p>
      <Standing request={request} />
      <ol className={css.events}>
        {events.map(({ id, state, on, note, by, mayWithdraw }) => (
          <li key={id}>
            <time dateTime={on}>{formatDay(on, language)}</time>
            <span>{label('countryRequestState', state)}</span>
            {note !== null && <span>{note}</span>}
            <span className={css.quiet}>{inLanguage(by)}</span>
            {onTakeBack && mayWithdraw && (
              <button type="button" onClick={() => onTakeBack(id)}>
                {text('requests.takeBack')}
              </button>
            )}
          </li>
        ))}
      </ol>
      <p className={css.quiet}>{given.length === 0 ? text('requests.given.none') : text('requests.given')}</p>
      <ul className={css.events}>
        {given.map(({ id, number, toWhom, ground: on, form, sha256, at, by }) => (
          <li key={id}>
            <strong>{toWhom}</strong>
            <span>{on}</span>
            <span className={css.quiet}>
              {label('dossierCopyForm', form)}, {text('requests.given.version', { number })},{' '}
              {formatMoment(at, language)}, {inLanguage(by)} · SHA-256 <code>{sha256.slice(0, 12)}</code>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};
