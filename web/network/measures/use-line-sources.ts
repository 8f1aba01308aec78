import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { SourcesBehindLinesDocument, type SourcesBehindLinesQuery } from '../../api/operations.generated.ts';
import { type Failure, failureOf } from '../../api/failures.ts';
import { lineId } from '../../graph/columns-to-elements.ts';
import type { LineRests } from '../../graph/measures/resting.ts';
import type { Chart } from '../../graph/network-state.ts';
import { answered, asked, MOST_KNOWN } from '../network-requests.ts';

type Answer = SourcesBehindLinesQuery['lineSources'];
export type KnownSources = Pick<Answer, 'sources'> & { rests: ReadonlyMap<string, LineRests> };
/** What the drawn lines rest on: being asked for, known, or why not. */
export type LineSourcesState =
  | { is: 'asked' }
  | { is: 'known'; known: KnownSources }
  | { is: 'failed'; failure: Failure }
  | { is: 'tooMany' };

const readSources = ({ sources, source, type, target, restsOn, isUnnamed, grade }: Answer): KnownSources => ({
  sources,
  rests: new Map(
    source.map((from, at) => [
      lineId({ source: from, type: type[at] ?? '', target: target[at] ?? '' }),
      { restsOn: restsOn[at] ?? [], isUnnamed: isUnnamed[at] ?? true, grade: grade[at] ?? null },
    ]),
  ),
});

/** Asked for while it `isWanted`, whenever other elements or lines are on the chart: a picture knows how many facts there are, and not from whom. */
export const useLineSources = ({ elements, lines }: Pick<Chart, 'elements' | 'lines'>, isWanted: boolean) => {
  const client = useApolloClient();
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<{ of: unknown[]; state: LineSourcesState } | null>(null);
  useEffect(() => {
    if (!isWanted || elements.size > MOST_KNOWN) return;
    const own = new AbortController();
    const tell = (state: LineSourcesState): void => {
      if (!own.signal.aborted) setFound({ of: [elements, lines, attempt], state });
    };
    client
      .query({
        query: SourcesBehindLinesDocument,
        variables: { ids: [...elements.keys()] },
        ...asked(own.signal),
      })
      .then(
        ({ data }) => tell({ is: 'known', known: readSources(answered(data).lineSources) }),
        (error: unknown) => tell({ is: 'failed', failure: failureOf(error) }),
      );
    return () => own.abort();
  }, [client, elements, lines, isWanted, attempt]);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  const isOfNow = found && found.of[0] === elements && found.of[1] === lines && found.of[2] === attempt;
  const state: LineSourcesState =
    elements.size > MOST_KNOWN ? { is: 'tooMany' } : isOfNow ? found.state : { is: 'asked' };
  return { state, again };
};
