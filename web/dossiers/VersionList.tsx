import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  DossierVersionsDocument,
  FreezeDossierDocument,
  type DossierQuery,
  type DossierVersionsQuery,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { Section } from '../ui/Page.tsx';
import { FailurePanel } from '../ui/States.tsx';
import css from './dossiers.module.css';
import { NamedPeople } from './NamedPeople.tsx';
import { useVersionAct } from './use-version-act.ts';
import { VersionDialog } from './VersionDialog.tsx';

export type Version = DossierVersionsQuery['dossierVersions'][number];

/** Says what stands in the way of freezing. Null when nothing does. */
export type FreezeHindrance = 'unsaved' | 'blocked' | null;

type Nameable = DossierQuery['dossier']['nameable'];
type FreezeProps = {
  dossierId: string;
  hash: string;
  hindrance: FreezeHindrance;
  nameable: Nameable;
  onFrozen: () => void;
};

const Freeze = ({ dossierId, hash, hindrance, nameable, onFrozen }: FreezeProps) => {
  const text = useText();
  const [id, setId] = useState(() => newUlid());
  const [chosen, setChosen] = useState<string[]>([]);
  // Whoever stands in the dossier no more is not asked for.
  const naming = chosen.filter((one) => nameable.some((person) => person.id === one));
  const [freeze] = useMutation(FreezeDossierDocument);
  const { act, isBusy, refusal } = useVersionAct(() => {
    setId(newUlid());
    setChosen([]);
    onFrozen();
  });
  return (
    <>
      <NamedPeople people={nameable} named={naming} onChange={setChosen} explain="dossiers.naming.ask" />
      <Button
        size="compact-sm"
        variant="default"
        my={4}
        loading={isBusy}
        disabled={hindrance !== null}
        onClick={() => void act(() => freeze({ variables: { id, dossierId, hash, naming } }))}
      >
        {text('dossiers.freeze')}
      </Button>
      {hindrance !== null && <p className={css.quiet}>{text(`dossiers.freeze.${hindrance}`)}</p>}
      {refusal !== null && (
        <Alert mt="xs" color="red" role="alert" p="xs">
          {refusal}
        </Alert>
      )}
    </>
  );
};

const VersionLine = ({ version, onOpen }: { version: Version; onOpen: () => void }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { number, state, hash, needs, frozenAt, frozenBy, lapsed } = version;
  return (
    <li>
      <button type="button" className={css.line} onClick={onOpen}>
        <strong>{text('dossiers.version', { number })}</strong> · {label('dossierVersionState', state)}
      </button>
      <p className={css.quiet}>
        {formatMoment(frozenAt, language)}, {inLanguage(frozenBy)}
        <br />
        SHA-256 <code>{hash.slice(0, 12)}</code>
        {needs.length > 0 && (
          <>
            <br />
            {text('dossiers.needs', {
              needs: needs.map((need) => label('dossierNeed', need)).join(', '),
            })}
          </>
        )}
        {lapsed.length > 0 && (
          <>
            <br />
            {text('dossiers.lapsed', { count: lapsed.length })}
          </>
        )}
      </p>
    </li>
  );
};

type VersionListProps = {
  dossierId: string;
  /** Of what is on the page. */
  hash: string;
  /** Undefined for whoever only looks: he freezes nothing. */
  hindrance: FreezeHindrance | undefined;
  /** Who may be named in copies, at the wish of the reader. */
  nameable: Nameable;
};

/** The versions of a dossier that the reader may see; whoever writes freezes another. */
export const VersionList = ({ dossierId, hash, hindrance, nameable }: VersionListProps) => {
  const text = useText();
  const [opened, setOpened] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(DossierVersionsDocument, {
    variables: { dossierId },
    fetchPolicy: 'network-only',
  });
  const versions = data?.dossierVersions ?? [];
  return (
    <Section id="versions" title={text('dossiers.versions')} count={versions.length}>
      {error && <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />}
      {hindrance !== undefined && (
        <Freeze
          dossierId={dossierId}
          hash={hash}
          hindrance={hindrance}
          nameable={nameable}
          onFrozen={() => void refetch()}
        />
      )}
      {data && versions.length === 0 && <p className={css.quiet}>{text('dossiers.versions.none')}</p>}
      <ul className={css.lines}>
        {versions.map((version) => (
          <VersionLine key={version.id} version={version} onOpen={() => setOpened(version.id)} />
        ))}
      </ul>
      <VersionDialog id={opened} onClose={() => setOpened(null)} onChanged={() => void refetch()} />
    </Section>
  );
};
