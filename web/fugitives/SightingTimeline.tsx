import type { FugitiveFactFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import css from './fugitives.module.css';
import { placesInTime } from './places-in-time.ts';

/** The sightings of a person on a line of days; what each is stands in the list below it. */
export const SightingTimeline = ({ facts }: { facts: readonly FugitiveFactFragment[] }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const placed = placesInTime(facts.filter(({ kind }) => kind === 'SIGHTING'));
  const [first, last] = [placed.at(0)?.fact, placed.at(-1)?.fact];
  if (!first || !last || placed.length < 2) return null;
  const [from, to] = [formatDay(first.on, language), formatDay(last.on, language)];
  return (
    <figure className={css.timeline}>
      <figcaption className={css.quiet}>
        {text('fugitives.timeline', { count: placed.length, from, to })}
      </figcaption>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" className={css.axis}>
        <line x1="0" y1="7" x2="100" y2="7" className={css.rule} />
        {placed.map(({ fact, at }) => (
          <line key={fact.id} x1={at} x2={at} y1="1" y2="7" className={css.seen}>
            <title>
              {[
                formatDay(fact.on, language),
                fact.time,
                inLanguage(fact.country.name),
                fact.place,
                fact.grade,
              ]
                .filter(Boolean)
                .join(' · ')}
            </title>
          </line>
        ))}
      </svg>
    </figure>
  );
};
