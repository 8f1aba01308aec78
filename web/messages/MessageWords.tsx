import type { ListedMessageFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import css from './messages.module.css';

/** Whose answer is waited for, until which day, and in how many days; what is late is marked. */
export const WaitingWords = ({ message }: { message: ListedMessageFragment }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const { waitingFor, deadline, daysLeft } = message;
  if (waitingFor === null) return null;
  const days = daysLeft ?? 0;
  return (
    <>
      <div>{label('messageWaiting', waitingFor)}</div>
      {deadline !== null && (
        <div className={days < 0 ? css.late : css.quiet}>
          <time dateTime={deadline}>{formatDay(deadline, language)}</time>,{' '}
          {days < 0 ? text('messages.late', { days: -days }) : text('messages.left', { days })}
        </div>
      )}
    </>
  );
};

/** With which country or bureau. */
export const WithWhom = ({ message: { country, bureau } }: { message: ListedMessageFragment }) => {
  const inLanguage = useInLanguage();
  return <>{[country && inLanguage(country.name), bureau].filter(Boolean).join(', ') || '–'}</>;
};

/** The numbers of both sides, as far as they are known. */
export const References = ({ message }: { message: ListedMessageFragment }) => {
  const text = useText();
  const { ourReference, theirReference } = message;
  return (
    <>
      {theirReference !== null && (
        <div className={css.quiet}>{text('messages.theirs', { reference: theirReference })}</div>
      )}
      {ourReference !== null && (
        <div className={css.quiet}>{text('messages.ours', { reference: ourReference })}</div>
      )}
    </>
  );
};

/** What it is and which way it went: "Request, incoming". */
export const KindWords = ({ message }: { message: ListedMessageFragment }) => {
  const label = useLabel();
  const text = useText();
  const { kind, direction, asks, urgency, isCompeting } = message;
  return (
    <>
      <div>
        {label('messageKind', kind)}, {label('messageDirection', direction)}
      </div>
      {asks !== null && <div className={css.quiet}>{label('messageAsk', asks)}</div>}
      {urgency !== 'ROUTINE' && <strong className={css.urgent}>{label('messageUrgency', urgency)}</strong>}
      {isCompeting && <div className={css.urgent}>{text('messages.competing')}</div>}
    </>
  );
};

/** The line under which a message is found: its subject, or, when it has none, what it is and when. */
export const useTitleOf = (): ((
  message: Pick<ListedMessageFragment, 'subject' | 'kind' | 'on'>,
) => string) => {
  const label = useLabel();
  const language = useLanguage();
  return ({ subject, kind, on }) => subject ?? `${label('messageKind', kind)}, ${formatDay(on, language)}`;
};
