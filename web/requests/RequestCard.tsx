import type { ReactNode } from 'react';
import type { CountryRequestShownFragment } from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { HappenedLines } from './HappenedLines.tsx';
import { RequestLine, type RequestTask } from './RequestLine.tsx';
import css from './requests.module.css';

type Request = CountryRequestShownFragment;

type RequestCardProps = {
  request: Request;
  /** What stands in the first line, beside the country. */
  title?: ReactNode;
  /** Left out where nothing is done with it. */
  onTask?: (task: RequestTask) => void;
  /** Null for whoever only looks. */
  onTakeBack?: ((event: Request['events'][number]) => void) | null;
};

/** To which country a request goes and on what ground, what happened to it day by day, and what was given to whom. */
export const RequestCard = ({ request, title, onTask, onTakeBack = null }: RequestCardProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { events, given } = request;
  return (
    <>
      <RequestLine request={request} title={title} onTask={onTask} />
      <ol className={css.events}>
        <HappenedLines events={events} onTakeBack={onTakeBack} />
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
