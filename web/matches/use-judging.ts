import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  ConfirmMatchDocument,
  DecideMatchDocument,
  UndoMatchDocument,
  type AnswerPartsFragment,
  type MatchDecision,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import type { Match } from './queue-order.ts';

export type Said = { text: string; isFailure: boolean };

export type Judging = {
  said: Said | null;
  isBusy: boolean;
  /** Whether something judged here can be taken back. */
  canUndo: boolean;
  /** Gives whether it was done. */
  decide(match: Match, decision: MatchDecision, note: string): Promise<boolean>;
  /** Takes the last judgement of this page back, and gives its pair; null when it could not be. */
  undoLast(): Promise<string | null>;
  takeBack(id: string): Promise<boolean>;
};

/** Judging the pairs of the queue, with what the reader is told afterwards. */
export const useJudging = (): Judging => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [said, say] = useState<Said | null>(null);
  const [done, setDone] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [decideMatch] = useMutation(DecideMatchDocument);
  const [confirmMatch] = useMutation(ConfirmMatchDocument);
  const [undoMatch] = useMutation(UndoMatchDocument);

  /** Sends one judgement at a time; a second press waits for no answer and is dropped. */
  const send = async (
    ask: () => Promise<AnswerPartsFragment | undefined>,
    told: (answer: AnswerPartsFragment) => string,
  ): Promise<AnswerPartsFragment | null> => {
    if (isBusy) return null;
    setBusy(true);
    try {
      const answer = await ask();
      const [problem] = answer?.problems ?? [];
      if (!answer || problem) {
        say({ text: problem ? inLanguage(problem.text) : text('failure.INTERNAL.text'), isFailure: true });
        return null;
      }
      say({ text: told(answer), isFailure: false });
      return answer;
    } catch (error) {
      say({ text: text(`failure.${failureOf(error).kind}.text`), isFailure: true });
      return null;
    } finally {
      setBusy(false);
    }
  };

  const takeBack = async (id: string): Promise<boolean> => {
    const answer = await send(
      async () => (await undoMatch({ variables: { id, key: newUlid() } })).data?.undoMatch,
      () => text('matches.said.undone'),
    );
    if (answer) setDone(done.filter((other) => other !== id));
    return answer !== null;
  };

  return {
    said,
    isBusy,
    canUndo: done.length > 0,
    decide: async ({ id, state }, decision, note) => {
      const key = newUlid();
      const answer = await send(
        async () =>
          state === 'PROPOSED' && decision === 'SAME'
            ? (await confirmMatch({ variables: { id, key } })).data?.confirmMatch
            : (await decideMatch({ variables: { id, key, decision, note: note.trim() || null } })).data
                ?.decideMatch,
        ({ match }) => {
          const outcome = decision === 'UNSURE' ? decision : match.state;
          return text(`matches.said.${outcome}`);
        },
      );
      if (answer && decision !== 'UNSURE') setDone([...done.filter((other) => other !== id), id]);
      return answer !== null;
    },
    undoLast: async () => {
      const last = done.at(-1);
      if (last === undefined) {
        say({ text: text('matches.said.nothingToUndo'), isFailure: false });
        return null;
      }
      return (await takeBack(last)) ? last : null;
    },
    takeBack,
  };
};
