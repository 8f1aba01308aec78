import type { CountryRequestShownFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import css from './requests.module.css';

type HappenedLinesProps = {
  events: CountryRequestShownFragment['events'];
  /** Null for whoever only looks. */
  onTakeBack?: ((event: CountryRequestShownFragment['events'][number]) => void) | null;
};

/** What has happened to a request, day by day, with who recorded it. */
export const HappenedLines = ({ events, onTakeBack = null }: HappenedLinesProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  return events.map((event) => (
    <li key={event.id}>
      <time dateTime={event.on}>{formatDay(event.on, language)}</time>
      <span>{label('countryRequestState', event.state)}</span>
      {event.note !== null && <span>{event.note}</span>}
      <span className={css.quiet}>{inLanguage(event.by)}</span>
      {onTakeBack && event.mayWithdraw && (
        <button type="button" onClick={() => onTakeBack(event)}>
          {text('requests.takeBack')}
        </button>
      )}
    </li>
  ));
};
