import { useApolloClient } from '@apollo/client/react';
import { useWithdrawals } from '../evidence/use-withdrawals.ts';
import type { Workspace, WorkspaceAction } from '../graph/workspace.ts';
import type { LinkCorrections } from './links/use-link-corrections.ts';
import type { useLinks } from './links/use-links.ts';
import type { useRecording } from './recording/use-recording.ts';
import { doneSince } from './taking-back.ts';
import type { useLastRecorded } from './use-last-recorded.ts';
import type { NetworkWork } from './use-network-work.ts';

type Parts = {
  workspace: Workspace;
  dispatch: (action: WorkspaceAction) => void;
  work: Pick<NetworkWork, 'run' | 'setNotice'>;
  recorded: ReturnType<typeof useLastRecorded>;
  links: ReturnType<typeof useLinks>;
  recorder: ReturnType<typeof useRecording>;
  corrections: Pick<LinkCorrections, 'draw'>;
};

/** As long as nothing else was done on the chart, undo takes back what was recorded last from a passage, fact, passage and drawing together, or corrects a link back. */
export const useTakingBack = (parts: Parts) => {
  const { workspace, dispatch, work, recorded, links, recorder, corrections } = parts;
  const client = useApolloClient();
  const withdrawals = useWithdrawals();
  const { last, tell, clear } = recorded;
  const since = last ? doneSince(workspace.history, last.step) : 'MORE';

  const untie = async (id: string): Promise<boolean> => {
    let isDone = false;
    await work.run('withdraw', async () => {
      isDone = await withdrawals.citation(id);
    });
    if (!isDone) return false;
    clear();
    work.setNotice({ says: 'untied' });
    await client.refetchQueries({ include: 'active' });
    return true;
  };

  /** False when something stands against it, or it failed. */
  const undone = (): Promise<boolean> => {
    if (!last) return Promise.resolve(false);
    const { what } = last;
    if (what.is === 'CITATION') return untie(what.id);
    if (what.is === 'CORRECTION') return what.undo();
    return what.is === 'LINK' ? links.end(what.link) : recorder.takeBack(what);
  };

  const takeBack = async (): Promise<void> => {
    if ((await undone()) && since === 'DRAWN') dispatch({ do: 'undo' });
  };

  return {
    /** True when there was something to take back before any step of the chart. */
    takeLast: (): boolean => {
      if (!last || since === 'MORE') return false;
      void takeBack();
      return true;
    },
    /** What was recorded last, whatever was done on the chart since: then what is drawn of it is mended as it is now. */
    takeNow: async (): Promise<void> => {
      if (!last) return;
      const { what } = last;
      if (since !== 'MORE' || what.is === 'CITATION') await takeBack();
      else if (what.is === 'CORRECTION') {
        if (await what.undo()) await corrections.draw(what.link);
      } else if (what.is === 'LINK') links.askToWithdraw(what.link, 1);
      else await recorder.askToWithdraw(what.id);
    },
    /** A passage was tied to a fact. */
    cited: async (id: string): Promise<void> => {
      work.setNotice({ says: 'cited' });
      tell({ is: 'CITATION', id });
      await client.refetchQueries({ include: 'active' });
    },
  };
};
