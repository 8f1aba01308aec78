import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { CorrectLinkDocument, type LinkSaidFragment } from '../../api/operations.generated.ts';
import { newUlid } from '../../api/ulid.ts';
import type { Chart } from '../../graph/network-state.ts';
import { answered, asked } from '../network-requests.ts';
import type { useLastRecorded } from '../use-last-recorded.ts';
import type { NetworkWork } from '../use-network-work.ts';
import { linkInput, linkValues } from './link-form.ts';
import type { RecordedLink, useLinks } from './use-links.ts';

export type LinkTask = { link: RecordedLink; does: 'correct' | 'versions' };

type Parts = {
  chart: Chart;
  work: Pick<NetworkWork, 'run' | 'setNotice' | 'nameOf'>;
  links: Pick<ReturnType<typeof useLinks>, 'drawAnew'>;
  recorded: ReturnType<typeof useLastRecorded>;
};

/** Correcting a link that is there, and correcting it back. The line on the chart is found by its ends and its type, so it stays where it is. */
export const useLinkCorrections = ({ chart, work, links, recorded }: Parts) => {
  const client = useApolloClient();
  const [correct] = useMutation(CorrectLinkDocument);
  const [task, setTask] = useState<LinkTask | null>(null);
  const { run, setNotice, nameOf } = work;

  const namesOf = ({ source, target }: RecordedLink) => ({ source: nameOf(source), target: nameOf(target) });
  const reread = (): Promise<unknown> => client.refetchQueries({ include: 'active' });
  const draw = async ({ source, target }: RecordedLink): Promise<void> => {
    if (chart.elements.has(source) && chart.elements.has(target)) await links.drawAnew(source, target);
  };

  /** What was said before is said again, over the version that was recorded. False when somebody else was there meanwhile, or it failed. */
  const correctBack = async (link: RecordedLink, before: LinkSaidFragment): Promise<boolean> => {
    let isDone = false;
    await run('link', async (signal) => {
      const { id: version, ...at } = link;
      const variables = { ...at, version, id: newUlid(), link: linkInput(linkValues(before)) };
      const { data } = await correct({ variables, context: asked(signal).context });
      isDone = answered(data).correctLink.id !== null;
    });
    recorded.clear();
    setNotice({ says: isDone ? 'correctedBack' : 'notCorrectedBack', ...namesOf(link) });
    await reread();
    return isDone;
  };

  return {
    task,
    nameOf,
    ask: setTask,
    close: (): void => setTask(null),
    corrected: async (link: RecordedLink, before: LinkSaidFragment | null): Promise<void> => {
      setTask(null);
      setNotice({ says: 'corrected', ...namesOf(link) });
      if (before) recorded.tell({ is: 'CORRECTION', link, undo: () => correctBack(link, before) });
      await reread();
      await draw(link);
    },
    draw,
  };
};

export type LinkCorrections = ReturnType<typeof useLinkCorrections>;
