import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  CaseEpisodesDocument,
  EpisodeVersionsDocument,
  RecordEpisodeDocument,
  RestoreEpisodeDocument,
  WithdrawEpisodeDocument,
  type EpisodeShownFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useText } from '../i18n/Language.tsx';
import { Nothing, Section } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { episodeInput, episodeValues } from './episode-form.ts';
import { EpisodeDialog } from './EpisodeDialog.tsx';
import { EpisodeLine, useActWords, type EpisodeTask } from './EpisodeLine.tsx';
import { factUndo, type FactWork } from './fact-undo.ts';
import css from './offences.module.css';
import type { LastDone } from './use-last-done.ts';
import { Versions } from './Versions.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

type Work = { task: 'new'; episode: null } | { task: EpisodeTask; episode: EpisodeShownFragment };

const refetchQueries = ['CaseEpisodes', 'CaseOffences'];

const useEpisodeWork = (caseId: string): FactWork<EpisodeShownFragment> => {
  const [record] = useMutation(RecordEpisodeDocument, { refetchQueries });
  const [withdraw] = useMutation(WithdrawEpisodeDocument, { refetchQueries });
  const [restore] = useMutation(RestoreEpisodeDocument, { refetchQueries });
  return {
    writeAgain: async (episode, version) => {
      const variables = { id: newUlid(), version, episode: episodeInput(episodeValues(episode), caseId) };
      return (await record({ variables })).data?.recordEpisode;
    },
    withdraw: async (id) => (await withdraw({ variables: { caseId, id } })).data?.withdrawEpisode,
    restore: async (version) =>
      (await restore({ variables: { caseId, id: newUlid(), version } })).data?.restoreEpisode,
  };
};

type OfOneProps = { caseId: string; episode: EpisodeShownFragment; onClose: () => void };

const EpisodeVersions = ({ caseId, episode, onClose }: OfOneProps) => {
  const { data, error } = useQuery(EpisodeVersionsDocument, { variables: { caseId, id: episode.id } });
  const lines =
    data && [episode, ...data.episodeVersions].map((one) => <EpisodeLine key={one.id} episode={one} />);
  return <Versions lines={lines} error={error} onClose={onClose} />;
};

const Withdrawing = ({
  episode,
  onConfirm,
  onClose,
}: Omit<OfOneProps, 'caseId'> & { onConfirm: () => void }) => {
  const text = useText();
  const acts = useActWords()(episode);
  const { offences, sources } = episode;
  return (
    <WithdrawDialog
      title={text('episodes.withdraw', { victim: episode.victim?.label ?? '…' })}
      nothing={text('episodes.withdraw.nothing')}
      named={text('episodes.withdraw.named')}
      consequences={[
        ...acts,
        ...(offences.length > 0 ? [text('episodes.withdraw.offences', { count: offences.length })] : []),
        ...(sources > 0 ? [text('episodes.withdraw.sources', { count: sources })] : []),
      ]}
      onConfirm={onConfirm}
      onClose={onClose}
    />
  );
};

/** The episodes of a case; whoever edits it records, corrects and withdraws them. */
export const CaseEpisodes = ({ caseId, last }: { caseId: string; last: LastDone }) => {
  const text = useText();
  const [work, setWork] = useState<Work | null>(null);
  const undo = factUndo(useEpisodeWork(caseId), last);
  const { data, error, refetch } = useQuery(CaseEpisodesDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={4} />;
  const { episodes, isCut, mayRecord } = data.caseEpisodes;
  const close = (): void => setWork(null);
  return (
    <Section id="episodes" title={text('episodes.list')} count={episodes.length}>
      {mayRecord && (
        <div className={css.top}>
          <Button
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setWork({ task: 'new', episode: null })}
          >
            {text('episodes.record')}
          </Button>
        </div>
      )}
      {episodes.length === 0 ? (
        <Nothing>{text(mayRecord ? 'episodes.empty.record' : 'episodes.empty')}</Nothing>
      ) : (
        <ul className={css.list}>
          {episodes.map((episode) => (
            <EpisodeLine key={episode.id} episode={episode} onTask={(task) => setWork({ task, episode })} />
          ))}
        </ul>
      )}
      {isCut && <Nothing>{text('episodes.cut')}</Nothing>}
      {(work?.task === 'new' || work?.task === 'correct' || work?.task === 'another') && (
        <EpisodeDialog
          caseId={caseId}
          episode={work.task === 'correct' ? work.episode : null}
          like={work.task === 'another' ? work.episode : null}
          choices={data.caseEpisodes}
          onClose={close}
          onDone={(id, before) => {
            undo.recorded(id, before);
            close();
          }}
        />
      )}
      {work?.task === 'versions' && (
        <EpisodeVersions caseId={caseId} episode={work.episode} onClose={close} />
      )}
      {work?.task === 'withdraw' && (
        <Withdrawing
          episode={work.episode}
          onClose={close}
          onConfirm={() => {
            close();
            void undo.withdraw(work.episode.id, []).catch(() => undefined);
          }}
        />
      )}
    </Section>
  );
};
