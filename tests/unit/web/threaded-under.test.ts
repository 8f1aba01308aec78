import { expect, test } from 'vitest';
import type { ReadMessageFragment } from '../../../web/api/operations.generated.ts';
import { emptyDraft } from '../../../web/messages/message-draft.ts';
import { threadedUnder } from '../../../web/messages/threaded-under.ts';

const sent = (own: Partial<ReadMessageFragment> = {}) =>
  ({
    id: 'm1',
    direction: 'OUT',
    kind: 'REQUEST',
    on: '2026-02-03',
    case: { id: 'c1', number: '1' },
    about: [{ id: 'p1', kind: 'Person', label: 'A' }],
    notices: [{ id: 'n1' }],
    handling: 'H0',
    ...own,
  }) as unknown as ReadMessageFragment;
const read = { ...emptyDraft('2026-02-05'), subject: 'Re: your request', people: 'p2', country: 'PK' };

test('what came is an answer in the case of what it answers, about whom both name, and what was read of the text stays', () => {
  expect(threadedUnder(sent({ deadline: null }), read)).toEqual({
    answers: 'm1',
    caseId: 'c1',
    kind: 'ANSWER',
    people: 'p2 p1',
    notices: 'n1',
  });
});

test('under what asked nothing it stays what it was read as', () => {
  expect(threadedUnder(sent({ kind: 'INFORMATION', deadline: null }), read).kind).toBe('REQUEST');
});
