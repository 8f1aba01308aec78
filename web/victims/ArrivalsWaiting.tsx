import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { Section } from '../ui/Page.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import type { VictimLine } from './victim-filter.ts';
import css from './victims.module.css';

/** Whom a case may take in: those who came to a centre and are in none, who agree first. Nothing when there are none. */
export const ArrivalsWaiting = ({ victims }: { victims: readonly VictimLine[] }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const waiting = victims
    .flatMap(({ id, pseudonym, arrival }) =>
      arrival && !arrival.isTaken ? [{ id, pseudonym, arrival }] : [],
    )
    .toSorted(
      (a, b) => Number(b.arrival.agrees) - Number(a.arrival.agrees) || (a.arrival.on < b.arrival.on ? 1 : -1),
    );
  if (waiting.length === 0) return null;
  return (
    <Section id="waiting" title={text('victims.waiting')} count={waiting.length}>
      <ul className={`${css.entries} ${css.waiting}`}>
        {waiting.map(({ id, pseudonym, arrival }) => (
          <li key={id} className={css.entry}>
            <div className={css.line}>
              <TextLink strong to={`/victims/${id}`}>
                {pseudonym ?? text('victims.noPseudonym')}
              </TextLink>
              <time dateTime={arrival.on}>{formatDay(arrival.on, language)}</time>
              <span>{inLanguage(arrival.centre)}</span>
              <span>{text(arrival.agrees ? 'victims.arrival.agreed' : 'victims.arrival.notAgreed')}</span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
};
