import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { failureOf, type Failure } from '../api/failures.ts';
import {
  EndDomesticSearchDocument,
  RecordDomesticSearchDocument,
  RestoreDomesticSearchDocument,
  WithdrawDomesticSearchDocument,
  type DomesticSearchAnswerFragment,
  type DomesticSearchFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage } from '../i18n/Language.tsx';
import { SOUGHT_READ } from '../notices/sought-read.ts';
import { useUndoKey } from '../ui/use-undo-key.ts';
import { endInputOf, endValues, isEndWhole, isWhole, searchInputOf, searchValues } from './search-values.ts';

type Says = 'searches.done.recorded' | 'searches.done.withdrawn';
type Step = (() => Promise<void>) | null;
type Answer = DomesticSearchAnswerFragment | undefined;

const REFETCHED = { refetchQueries: SOUGHT_READ, awaitRefetchQueries: true };

/** What is done with searches, what was done last, and the way back from it: by its button, or by Ctrl Z. */
export const useSearchWork = (recorded: string | null) => {
  const inLanguage = useInLanguage();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [record] = useMutation(RecordDomesticSearchDocument, REFETCHED);
  const [endSearch] = useMutation(EndDomesticSearchDocument, REFETCHED);
  const [restore] = useMutation(RestoreDomesticSearchDocument, REFETCHED);
  const [withdraw] = useMutation(WithdrawDomesticSearchDocument, REFETCHED);
  const [last, setLast] = useState<{ says: Says; undo: Step } | null>(
    recorded === null ? null : { says: 'searches.done.recorded', undo: () => taken(recorded) },
  );
  /** Says what came of it; true when it was done. */
  const told = (answer: Answer, says: Says, undo: Step): void => {
    const [first] = answer?.problems ?? [];
    setProblem(first ? inLanguage(first.text) : null);
    // When a colleague was faster the page, loaded anew, shows what he made of it.
    setLast(answer?.id ? { says, undo } : null);
  };
  const written = async (before: DomesticSearchFragment, version: string): Promise<void> => {
    const search = searchInputOf(searchValues(before, ''));
    const { data } = await record({ variables: { id: newUlid(), version, search } });
    told(data?.recordDomesticSearch, 'searches.done.recorded', null);
  };
  const ended = async (version: string, before: DomesticSearchFragment, undo: Step): Promise<void> => {
    const end = before.end ? endInputOf(endValues(before, '')) : null;
    const { data } = await endSearch({ variables: { id: newUlid(), version, end } });
    told(data?.endDomesticSearch, 'searches.done.recorded', undo);
  };
  async function taken(id: string): Promise<void> {
    const { data } = await withdraw({ variables: { id } });
    told(data?.withdrawDomesticSearch, 'searches.done.withdrawn', async () => {
      // It comes back as it was, with whoever worked it.
      const back = await restore({ variables: { id } });
      told(back.data?.restoreDomesticSearch, 'searches.done.recorded', () => taken(id));
    });
  }
  const attempt = (step: Step): void => {
    if (!step) return;
    setFailure(null);
    setLast(null);
    void step().catch((error: unknown) => setFailure(failureOf(error)));
  };
  const undo = (): void => attempt(last?.undo ?? null);
  useUndoKey(last?.undo ? last : null, undo);
  const say = (step: Step): void => {
    setFailure(null);
    setProblem(null);
    setLast({ says: 'searches.done.recorded', undo: step });
  };
  return {
    last,
    failure,
    problem,
    undo,
    withdraw: (search: DomesticSearchFragment): void => attempt(() => taken(search.id)),
    takeBack: (search: DomesticSearchFragment): void =>
      attempt(async () => {
        const id = newUlid();
        const { data } = await endSearch({ variables: { id, version: search.id, end: null } });
        told(
          data?.endDomesticSearch,
          'searches.done.recorded',
          isEndWhole(search) ? () => ended(id, search, null) : null,
        );
      }),
    corrected: (id: string, before: DomesticSearchFragment): void =>
      say(isWhole(before) ? () => written(before, id) : null),
    ended: (id: string, before: DomesticSearchFragment): void =>
      say(isEndWhole(before) ? () => ended(id, before, null) : null),
  };
};
