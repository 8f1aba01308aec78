import type { StandingFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import css from './fugitives.module.css';

type StandingProps = { standing: StandingFragment };

/** Where the search for a person stands, with the country and the day of what says so. */
export const Standing = ({ standing: { kind, on, country } }: StandingProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  return (
    <>
      {label('searchStanding', kind)}
      {country !== null && on !== null && (
        <div className={css.quiet}>
          {text('fugitives.standing.since', {
            country: inLanguage(country.name),
            date: formatDay(on, language),
          })}
        </div>
      )}
    </>
  );
};
