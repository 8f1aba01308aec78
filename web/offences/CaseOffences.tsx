import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  CaseOffencesDocument,
  OffenceVersionsDocument,
  RecordOffenceDocument,
  RestoreOffenceDocument,
  WithdrawOffenceDocument,
  type OffenceShownFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useText } from '../i18n/Language.tsx';
import { Nothing, Section } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { offenceInput, offenceValues } from './offence-form.ts';
import { OffenceDialog } from './OffenceDialog.tsx';
import { OffenceLine, useNamedBy, type FactTask } from './OffenceLine.tsx';
import { factUndo, type FactWork } from './fact-undo.ts';
import css from './offences.module.css';
import type { LastDone } from './use-last-done.ts';
import { Versions } from './Versions.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

type Work = { task: 'new'; offence: null } | { task: FactTask; offence: OffenceShownFragment };

const refetchQueries = ['CaseOffences', 'CaseEpisodes'];

const useOffenceWork = (caseId: string): FactWork<OffenceShownFragment> => {
  const [record] = useMutation(RecordOffenceDocument, { refetchQueries });
  const [withdraw] = useMutation(WithdrawOffenceDocument, { refetchQueries });
  const [restore] = useMutation(RestoreOffenceDocument, { refetchQueries });
  return {
    writeAgain: async (offence, version) => {
      const variables = { id: newUlid(), version, offence: offenceInput(offenceValues(offence), caseId) };
      return (await record({ variables })).data?.recordOffence;
    },
    withdraw: async (id, seen) => (await withdraw({ variables: { caseId, id, seen } })).data?.withdrawOffence,
    restore: async (version) =>
      (await restore({ variables: { caseId, id: newUlid(), version } })).data?.restoreOffence,
  };
};

const OffenceVersions = ({ caseId, offence, onClose }: OfOneProps) => {
  const { data, error } = useQuery(OffenceVersionsDocument, { variables: { caseId, id: offence.id } });
  const lines =
    data && [offence, ...data.offenceVersions].map((one) => <OffenceLine key={one.id} offence={one} />);
  return <Versions lines={lines} error={error} onClose={onClose} />;
};

type OfOneProps = { caseId: string; offence: OffenceShownFragment; onClose: () => void };

const Withdrawing = ({
  offence,
  onConfirm,
  onClose,
}: Omit<OfOneProps, 'caseId'> & { onConfirm: () => void }) => {
  const text = useText();
  const namedBy = useNamedBy();
  return (
    <WithdrawDialog
      title={text('offences.withdraw', { article: offence.article.code })}
      nothing={text('offences.withdraw.nothing')}
      named={text('offences.withdraw.named')}
      consequences={namedBy(offence)}
      onConfirm={onConfirm}
      onClose={onClose}
    />
  );
};

/** The offences of a case; whoever edits it records, corrects and withdraws them. */
export const CaseOffences = ({ caseId, last }: { caseId: string; last: LastDone }) => {
  const text = useText();
  const [work, setWork] = useState<Work | null>(null);
  const undo = factUndo(useOffenceWork(caseId), last);
  const { data, error, refetch, fetchMore } = useQuery(CaseOffencesDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={4} />;
  const { offences, after, articles, mayRecord } = data.offences;
  const close = (): void => setWork(null);
  const more = () =>
    fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: { offences: next } }) => ({
        offences: { ...next, offences: [...before.offences.offences, ...next.offences] },
      }),
    });
  return (
    <Section id="offences" title={text('offences.list')} count={offences.length}>
      {mayRecord && (
        <div className={css.top}>
          <Button
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setWork({ task: 'new', offence: null })}
          >
            {text('offences.record')}
          </Button>
        </div>
      )}
      {offences.length === 0 ? (
        <Nothing>{text(mayRecord ? 'offences.empty.record' : 'case.offences.empty')}</Nothing>
      ) : (
        <ul className={css.list}>
          {offences.map((offence) => (
            <OffenceLine key={offence.id} offence={offence} onTask={(task) => setWork({ task, offence })} />
          ))}
        </ul>
      )}
      {after !== null && (
        <Button variant="default" size="xs" mt="xs" onClick={() => void more()}>
          {text('common.more')}
        </Button>
      )}
      {(work?.task === 'new' || work?.task === 'correct') && (
        <OffenceDialog
          caseId={caseId}
          offence={work.offence}
          articles={articles}
          onClose={close}
          onDone={(id, before) => {
            undo.recorded(id, before);
            close();
          }}
        />
      )}
      {work?.task === 'versions' && (
        <OffenceVersions caseId={caseId} offence={work.offence} onClose={close} />
      )}
      {work?.task === 'withdraw' && (
        <Withdrawing
          offence={work.offence}
          onClose={close}
          onConfirm={() => {
            const { id, charges, episodes } = work.offence;
            const seen = [...charges, ...episodes].map((one) => one.id);
            close();
            void undo.withdraw(id, seen).catch(() => undefined);
          }}
        />
      )}
    </Section>
  );
};
