import type { ReadyRequestShownFragment } from '../api/operations.generated.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { Nothing, Section } from '../ui/Page.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './readiness.module.css';

type PackProps = { caseId: string; requests: readonly ReadyRequestShownFragment[] };

/** A request for extradition, its latest version, and whether what that rests on is still so. */
const PackLine = ({ caseId, request }: { caseId: string; request: ReadyRequestShownFragment }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const { dossierId, title, version } = request;
  return (
    <li className={css.pack}>
      <TextLink to={`/cases/${caseId}/dossiers/${dossierId}`} strong>
        {title}
      </TextLink>
      {version ? (
        <>
          <span>
            {text('dossiers.version', { number: version.number })} ·{' '}
            {label('dossierVersionState', version.state)} · {formatMoment(version.frozenAt, language)}
            {version.validUntil !== null &&
              ` · ${text('readiness.pack.until', { day: formatDay(version.validUntil, language) })}`}
          </span>
          {version.lapsed.length === 0 ? (
            <span>{text('readiness.pack.current')}</span>
          ) : (
            <span className={css.MISSING}>
              {text('dossiers.lapsed.remedy', { count: version.lapsed.length })}
            </span>
          )}
        </>
      ) : (
        <span className={css.MISSING}>{text('readiness.pack.unfrozen')}</span>
      )}
    </li>
  );
};

export const PackLines = ({ caseId, requests }: PackProps) => (
  <ul className={css.checks}>
    {requests.map((request) => (
      <PackLine key={request.dossierId} caseId={caseId} request={request} />
    ))}
  </ul>
);

/** The requests for the extradition of the person that lie ready and stand under none of the countries above. */
export const ReadyPack = ({ caseId, requests, hasOthers }: PackProps & { hasOthers: boolean }) => {
  const text = useText();
  if (requests.length === 0 && hasOthers) return null;
  return (
    <Section id="pack" title={text('readiness.pack')} count={requests.length}>
      {requests.length === 0 ? (
        <Nothing>
          {text('readiness.pack.none')}{' '}
          <TextLink to={`/cases/${caseId}/dossiers`}>{text('dossiers.title')}</TextLink>
        </Nothing>
      ) : (
        <PackLines caseId={caseId} requests={requests} />
      )}
    </Section>
  );
};
