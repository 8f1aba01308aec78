import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import {
  DossiersDocument,
  DossierVersionsDocument,
  type DossiersQuery,
} from '../api/operations.generated.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { Nothing, Section } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './readiness.module.css';

/** A request for extradition, its latest version, and whether what that rests on is still so. */
const PackLine = ({ caseId, dossier }: { caseId: string; dossier: DossiersQuery['dossiers'][number] }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const { data, error } = useQuery(DossierVersionsDocument, {
    variables: { dossierId: dossier.id },
    fetchPolicy: 'cache-and-network',
  });
  const [latest] = data?.dossierVersions ?? [];
  return (
    <li className={css.pack}>
      <TextLink to={`/cases/${caseId}/dossiers/${dossier.id}`} strong>
        {dossier.title}
      </TextLink>
      {error && <span role="alert">{text(`failure.${failureOf(error).kind}.text`)}</span>}
      {data && !latest && <span className={css.MISSING}>{text('readiness.pack.unfrozen')}</span>}
      {latest && (
        <>
          <span>
            {text('dossiers.version', { number: latest.number })} ·{' '}
            {label('dossierVersionState', latest.state)} · {formatMoment(latest.frozenAt, language)}
            {latest.validUntil !== null &&
              ` · ${text('readiness.pack.until', { day: formatDay(latest.validUntil, language) })}`}
          </span>
          {latest.lapsed.length === 0 ? (
            <span>{text('readiness.pack.current')}</span>
          ) : (
            <span className={css.MISSING}>
              {text('dossiers.lapsed.remedy', { count: latest.lapsed.length })}
            </span>
          )}
        </>
      )}
    </li>
  );
};

/** The requests for extradition that lie ready in the case of a notice. */
export const ReadyPack = ({ caseId }: { caseId: string }) => {
  const text = useText();
  const { data, error, refetch } = useQuery(DossiersDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  const packs = data?.dossiers.filter(({ kind }) => kind === 'EXTRADITION_REQUEST') ?? [];
  return (
    <Section id="pack" title={text('readiness.pack')} count={data && packs.length}>
      {error && <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <PageSkeleton rows={2} />}
      {data && packs.length === 0 && (
        <Nothing>
          {text('readiness.pack.none')}{' '}
          <TextLink to={`/cases/${caseId}/dossiers`}>{text('dossiers.title')}</TextLink>
        </Nothing>
      )}
      {packs.length > 0 && (
        <ul className={css.checks}>
          {packs.map((dossier) => (
            <PackLine key={dossier.id} caseId={caseId} dossier={dossier} />
          ))}
        </ul>
      )}
    </Section>
  );
};
