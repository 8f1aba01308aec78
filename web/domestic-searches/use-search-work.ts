import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { failureOf, type Failure } from '../api/failures.ts';
import {
  AssignSearchDocument,
  EndDomesticSearchDocument,
  RecordDomesticSearchDocument,
  WithdrawDomesticSearchDocument,
  type DomesticSearchAnswerFragment,
  type DomesticSearchFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage } from '../i18n/Language.tsx';
import { useUndoKey } from '../ui/use-undo-key.ts';
import { endInputOf, endValues, isEndWhole, isWhole, searchInputOf, searchValues } from './search-values.ts';

type Says = 'searches.done.recorded' | 'searches.done.withdrawn';
type Step = (() => Promise<void>) | null;
type Answer = DomesticSearchAnswerFragment | undefined;

const REFETCHED = { refetchQueries: ['Notice', 'Notices', 'DomesticSearches'], awaitRefetchQueries: true };

/** What is done with searches, what was done last, and the way back from it: by its button, or by Ctrl Z. */
export const useSearchWork = (recorded: string | null) => {
  const inLanguage = useInLanguage();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [record] = useMutation(RecordDomesticSearchDocument, REFETCHED);
  const [endSearch] = useMutation(EndDomesticSearchDocument, REFETCHED);
  const [assign] = useMutation(AssignSearchDocument, REFETCHED);
  const [withdraw] = useMutation(WithdrawDomesticSearchDocument, REFETCHED);
  const [last, setLast] = useState<{ says: Says; undo: Step } | null>(
    recorded === null ? null : { says: 'searches.done.recorded', undo: () => taken(recorded, null) },
  );
  /** Says what came of it; true when it was done. */
  const told = (answer: Answer, says: Says, undo: Step): void => {
    const [first] = answer?.problems ?? [];
    setProblem(first ? inLanguage(first.text) : null);
    // When a colleague was faster the page, loaded anew, shows what he made of it.
    setLast(answer?.id ? { says, undo } : null);
  };
  const written = async (before: DomesticSearchFragment, version: string | null): Promise<void> => {
    const search = searchInputOf(searchValues(before, ''));
    const { data } = await record({ variables: { id: newUlid(), version, search } });
    const answer = data?.recordDomesticSearch;
    const { owner } = before;
    // What comes back after it was withdrawn is a search of its own: whoever worked it works it again.
    if (version === null && answer?.id && owner?.officer)
      await assign({
        variables: {
          id: newUlid(),
          aboutId: answer.id,
          version: null,
          ownerId: owner.officer.id,
          on: owner.on,
        },
      });
    told(answer, 'searches.done.recorded', null);
  };
  const ended = async (version: string, before: DomesticSearchFragment, undo: Step): Promise<void> => {
    const end = before.end ? endInputOf(endValues(before, '')) : null;
    const { data } = await endSearch({ variables: { id: newUlid(), version, end } });
    told(data?.endDomesticSearch, 'searches.done.recorded', undo);
  };
  async function taken(id: string, again: DomesticSearchFragment | null): Promise<void> {
    const { data } = await withdraw({ variables: { id } });
    const canReturn = again && isWhole(again) && again.charge && again.case && !again.end;
    told(
      data?.withdrawDomesticSearch,
      'searches.done.withdrawn',
      canReturn ? () => written(again, null) : null,
    );
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
    withdraw: (search: DomesticSearchFragment): void => attempt(() => taken(search.id, search)),
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
