import { Fragment } from 'react';
import type { CaseLinkShownFragment } from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './case-links.module.css';

/** That a case was severed or joined: which, who went along, on what ground, and who recorded it. */
export const CaseLinkWords = ({ link, caseId }: { link: CaseLinkShownFragment; caseId: string }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { kind, from, into, people, episodes, exhibits } = link;
  const other = from.id === caseId ? into : from;
  const says =
    kind === 'RELATED'
      ? text('caseLinks.related', { other: other.number })
      : text(kind === 'SEVERED' ? 'caseLinks.severed' : 'caseLinks.joined', {
          from: from.number,
          into: into.number,
        });
  return (
    <>
      <div>
        {link.isOpen ? (
          <TextLink to={`/cases/${other.id}`} strong>
            {says}
          </TextLink>
        ) : (
          says
        )}
      </div>
      {kind === 'SEVERED' && (
        <div className={css.quiet}>
          {people.map(({ id, label }, i) => (
            <Fragment key={id}>
              {i > 0 && ', '}
              <TextLink to={`/people/${id}`}>{label}</TextLink>
            </Fragment>
          ))}
          {people.length > 0 && '; '}
          {text('caseLinks.counts', { episodes, exhibits })}
        </div>
      )}
      <div className={css.quiet}>{[link.ground, link.document].filter((part) => part !== '').join('; ')}</div>
      <div className={css.quiet}>
        {text('caseLinks.recorded', {
          name: link.recordedBy ? inLanguage(link.recordedBy) : '–',
          moment: formatMoment(link.recordedAt, language),
        })}
      </div>
    </>
  );
};
