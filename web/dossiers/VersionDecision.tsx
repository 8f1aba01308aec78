import { useMutation } from '@apollo/client/react';
import { Alert, Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import {
  ApproveDossierDocument,
  RefuseDossierDocument,
  RequestDossierApprovalDocument,
  type DossierVersionQuery,
} from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import css from './dossiers.module.css';
import { NamedPeople } from './NamedPeople.tsx';
import { useVersionAct } from './use-version-act.ts';

type Version = DossierVersionQuery['dossierVersion']['version'];

type Naming = DossierVersionQuery['dossierVersion']['naming'];
type DecideProps = { version: Version; naming: Naming; act: ReturnType<typeof useVersionAct> };

const Decide = ({ version, naming, act }: DecideProps) => {
  const text = useText();
  const [named, setNamed] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const [approve] = useMutation(ApproveDossierDocument);
  const [refuse] = useMutation(RefuseDossierDocument);
  const { id, hash } = version;
  return (
    <>
      <p className={css.quiet}>{text('dossiers.decide.explain', { hash: hash.slice(0, 12) })}</p>
      <NamedPeople people={naming} named={named} onChange={setNamed} explain="dossiers.naming.decide" />
      <Textarea
        label={text('dossiers.refuse.reason')}
        maxLength={500}
        autosize
        minRows={2}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Group mt="sm" gap="xs">
        <Button
          size="compact-sm"
          loading={act.isBusy}
          disabled={version.lapsed.length > 0 || named.length < naming.length}
          onClick={() => void act.act(() => approve({ variables: { id, hash, naming: named } }))}
        >
          {text('dossiers.approve')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          loading={act.isBusy}
          disabled={reason.trim() === ''}
          onClick={() => void act.act(() => refuse({ variables: { id, hash, reason } }))}
        >
          {text('dossiers.refuse')}
        </Button>
      </Group>
    </>
  );
};

type VersionDecisionProps = { version: Version; naming: Naming; onDone: () => void };

/** What the reader may do with a version: ask for it to be approved, or decide on it. */
export const VersionDecision = ({ version, naming, onDone }: VersionDecisionProps) => {
  const text = useText();
  const act = useVersionAct(onDone);
  const [ask] = useMutation(RequestDossierApprovalDocument);
  const { id, lapsed, mayAsk, mayDecide } = version;
  return (
    <>
      {lapsed.length > 0 && (
        <Alert mt="sm" color="yellow" p="xs" role="alert">
          {text('dossiers.lapsed.remedy', { count: lapsed.length })}
        </Alert>
      )}
      {mayAsk && (
        <Button
          mt="sm"
          size="compact-sm"
          loading={act.isBusy}
          onClick={() => void act.act(() => ask({ variables: { id } }))}
        >
          {text('dossiers.ask')}
        </Button>
      )}
      {mayDecide && <Decide version={version} naming={naming} act={act} />}
      {act.refusal !== null && (
        <Alert mt="sm" color="red" role="alert" p="xs">
          {act.refusal}
        </Alert>
      )}
    </>
  );
};
