import type { ReadMessageFragment } from '../api/operations.generated.ts';
import { draftOf, idsIn, type MessageDraft } from './message-draft.ts';

const together = (...joined: string[]): string => [...new Set(joined.flatMap((ids) => idsIn(ids)))].join(' ');

/** What came as an answer to a message of ours: in its case, about whom that is about too. What was read from the text stays. */
export const threadedUnder = (message: ReadMessageFragment, now: MessageDraft): Partial<MessageDraft> => {
  const { caseId, people, notices } = draftOf(message);
  return {
    answers: message.id,
    caseId,
    kind: message.kind === 'REQUEST' && now.kind === 'REQUEST' ? 'ANSWER' : now.kind,
    people: together(now.people, people),
    notices: together(now.notices, notices),
  };
};
