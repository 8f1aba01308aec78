import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import type { Tree } from '../../server/dossiers/document-tree.ts';
import { failureOf } from '../api/failures.ts';
import { DossierVersionDocument, type DossierVersionQuery } from '../api/operations.generated.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { SidePanel } from '../ui/Dialog.tsx';
import { Facts } from '../ui/Page.tsx';
import { FailurePanel } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './dossiers.module.css';
import { DrawnDossier } from './DrawnDossier.tsx';
import { VersionCopies } from './VersionCopies.tsx';
import { VersionDecision } from './VersionDecision.tsx';

type Opened = DossierVersionQuery['dossierVersion'];
type Change = Opened['changes'][number];

const ChangeList = ({ changes }: { changes: readonly Change[] }) => {
  const text = useText();
  const label = useLabel();
  if (changes.length === 0) return <p className={css.quiet}>{text('dossiers.changes.none')}</p>;
  return (
    <ul className={css.lines}>
      {changes.map(({ kind, id, before, now, standsAs, personId }) => (
        <li key={id} className={css.change}>
          <strong>{label('dossierChangeKind', kind)}</strong> {before !== null && <del>{before}</del>}{' '}
          {now !== null && <span>{now}</span>}
          {standsAs !== null && (
            <p className={css.quiet}>
              {text('dossiers.changes.correctedSince')}{' '}
              {personId !== null && (
                <TextLink to={`/people/${personId}`}>{text('dossiers.changes.lead')}</TextLink>
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
};

const VersionFacts = ({ version }: { version: Opened['version'] }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const when = (at: string | null, by: { az: string; en: string } | null): string =>
    at === null || by === null ? '' : `${formatMoment(at, language)}, ${inLanguage(by)}`;
  return (
    <Facts
      facts={[
        { label: text('dossiers.state'), value: label('dossierVersionState', version.state) },
        { label: text('dossiers.frozen'), value: when(version.frozenAt, version.frozenBy) },
        { label: text('dossiers.asked'), value: when(version.askedAt, version.askedBy) },
        { label: text('dossiers.decided'), value: when(version.decidedAt, version.decidedBy) },
        { label: text('dossiers.reason'), value: version.reason ?? '' },
        {
          label: text('dossiers.validUntil'),
          value: version.validUntil === null ? '' : formatDay(version.validUntil, language),
        },
        {
          label: text('dossiers.approvers'),
          value: version.approvers.map((role) => label('accountRole', role)).join(', '),
        },
        { label: 'SHA-256', value: <code className={css.hash}>{version.hash}</code> },
      ]}
    />
  );
};

const OpenedVersion = ({ opened, onChanged }: { opened: Opened; onChanged: () => void }) => {
  const text = useText();
  const { version, content, changes, naming } = opened;
  return (
    <>
      <VersionFacts version={version} />
      <VersionDecision key={version.state} version={version} naming={naming} onDone={onChanged} />
      {naming.length > 0 && (
        <p>{text('dossiers.naming.of', { people: naming.map(({ pseudonym }) => pseudonym).join(', ') })}</p>
      )}
      <h3>{text('dossiers.changes')}</h3>
      <ChangeList changes={changes} />
      <VersionCopies opened={opened} onTaken={onChanged} />
      <h3>{text('dossiers.frozenContent')}</h3>
      {content === null ? (
        <Alert color="yellow" p="xs">
          {text('dossiers.shielded')}
        </Alert>
      ) : (
        <DrawnDossier tree={JSON.parse(content) as Tree} chosen={null} />
      )}
    </>
  );
};

type VersionDialogProps = { id: string | null; onClose: () => void; onChanged: () => void };

/** A version as it was frozen: where it stands, what has changed since, and the very content on which one decides. */
export const VersionDialog = ({ id, onClose, onChanged }: VersionDialogProps) => {
  const text = useText();
  const { data, error, refetch } = useQuery(DossierVersionDocument, {
    variables: { id: id ?? '' },
    skip: id === null,
    fetchPolicy: 'network-only',
  });
  const opened = id === null ? null : data?.dossierVersion;
  return (
    <SidePanel
      isOpen={id !== null}
      onClose={onClose}
      title={opened ? text('dossiers.version', { number: opened.version.number }) : text('dossiers.versions')}
    >
      {error && <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />}
      {opened && (
        <OpenedVersion
          opened={opened}
          onChanged={() => {
            void refetch();
            onChanged();
          }}
        />
      )}
    </SidePanel>
  );
};
