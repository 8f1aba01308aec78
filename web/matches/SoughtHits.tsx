import { useQuery } from '@apollo/client/react';
import { HitsDocument } from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { NoticeMark, PersonLink } from '../ui/Marks.tsx';
import { Section } from '../ui/Page.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './matches.module.css';
import { soughtHits } from './sought-hits.ts';

/** Who is sought and may have turned up: which notice, and whom to ask. */
export const SoughtHits = () => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { data } = useQuery(HitsDocument, { fetchPolicy: 'cache-and-network' });
  const hits = data ? soughtHits(data) : [];
  if (hits.length === 0) return null;
  return (
    <Section id="sought-hits" title={text('matches.sought')} count={hits.length}>
      <p className={css.quiet}>
        {text('matches.sought.explain')}{' '}
        <TextLink to="/matches?tab=hits">{text('matches.sought.judge')}</TextLink>
      </p>
      <ul className={css.sought}>
        {hits.map(({ id, person, notices, unit, contact, at }) => (
          <li key={id}>
            {person && <PersonLink person={person} strong />}
            {notices.map((notice) => (
              <span key={notice.id}>
                <NoticeMark colour={notice.colour} />{' '}
                <TextLink to={`/notices/${notice.id}`}>{notice.number}</TextLink>
              </span>
            ))}
            <span>{unit ? inLanguage(unit) : text('matches.hits.unitUnknown')}</span>
            <strong>{contact ? inLanguage(contact) : text('matches.hits.noContact')}</strong>
            <time className={css.quiet} dateTime={at}>
              {formatMoment(at, language)}
            </time>
          </li>
        ))}
      </ul>
    </Section>
  );
};
