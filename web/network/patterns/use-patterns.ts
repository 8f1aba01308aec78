import { useApolloClient } from '@apollo/client/react';
import { type Dispatch, useState } from 'react';
import type { Chart } from '../../graph/network-state.ts';
import type { WorkspaceAction } from '../../graph/workspace.ts';
import { MOST_KNOWN } from '../network-requests.ts';
import type { useTask } from '../use-task.ts';
import { pictureOfMatches } from './match-picture.ts';
import { type Pattern, type PatternMatch, type PatternRun, runPattern } from './pattern-requests.ts';

type Parts = { chart: Chart; dispatch: Dispatch<WorkspaceAction>; run: ReturnType<typeof useTask>['run'] };

/** Runs a pattern, keeps what it brought, and puts matches on the chart. */
export const usePatterns = ({ chart, dispatch, run }: Parts) => {
  const client = useApolloClient();
  const [found, setFound] = useState<PatternRun | null>(null);
  return {
    found,

    run: (
      pattern: Pattern,
      parameters: { name: string; value: number }[],
      caseId: string | null,
    ): Promise<void> =>
      run('pattern', async (signal) => {
        const known = [...chart.elements.keys()].slice(0, MOST_KNOWN);
        const answer = await runPattern(client, { pattern: pattern.id, caseId, parameters, known }, signal);
        setFound({ pattern, answer });
      }),

    bring: (matches: readonly PatternMatch[]): void => {
      if (!found) return;
      const picture = pictureOfMatches(found.answer.picture, matches, chart.elements);
      const ids = picture.elements.map(({ id }) => id);
      const near = ids.find((id) => chart.positions.has(id)) ?? '';
      dispatch({ do: 'command', command: { name: 'bring', near, picture } });
      dispatch({ do: 'select', ids, how: 'replace' });
    },
  };
};
