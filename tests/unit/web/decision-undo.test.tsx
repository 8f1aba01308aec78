// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LastDone } from '../../../web/offences/LastDone.tsx';
import { useLastDone } from '../../../web/offences/use-last-done.ts';
import { Decisions } from '../../../web/proof/Decisions.tsx';
import type { ProofCell } from '../../../web/proof/falls.ts';
import { showAnswered } from '../../support/answering.tsx';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

const decision = (id: string, mayWithdraw: boolean) => ({
  __typename: 'ElementDecision' as const,
  id,
  verdict: 'PROVEN' as const,
  reason: `the reason of ${id}`,
  stateThen: null,
  recordedAt: '2025-02-03T09:00:00.000Z',
  recordedBy: { az: 'Prokuror', en: 'Prosecutor' },
  mayWithdraw,
});
const cell: ProofCell = {
  key: 'ACT',
  title: { az: 'Əməl', en: 'Act' },
  state: 'SHOWN',
  needsWhole: false,
  couldShow: [],
  facts: [],
  decisions: [decision('later', true), decision('earlier', false)],
} as unknown as ProofCell;

const Page = () => {
  const last = useLastDone();
  return (
    <>
      <LastDone of={last} />
      <Decisions caseId="case" chargeId="charge" cell={cell} mayDecide last={last} />
    </>
  );
};
const done = { id: 'x', problems: [], newer: null };
const withdrawn = { withdrawElementDecision: { id: 'later', problems: [] } };

describe('a decision that was withdrawn', () => {
  test('is made again by the key, over the one that stood before it', async () => {
    const asked = showAnswered(<Page />, {
      WithdrawElementDecision: () => withdrawn,
      DecideElement: () => ({ decideElement: done }),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    await screen.findByRole('button', { name: 'Undo' });
    fireEvent.keyDown(document.documentElement, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(asked.map(({ name }) => name)).toContain('DecideElement'));
    expect(asked.at(-1)?.variables).toMatchObject({
      seen: 'earlier',
      decision: { element: 'ACT', verdict: 'PROVEN', reason: 'the reason of later' },
    });
    await screen.findByText('The decision is recorded.');
  });

  test('is not made again over one that somebody else made meanwhile, and the page says so', async () => {
    showAnswered(<Page />, {
      WithdrawElementDecision: () => withdrawn,
      DecideElement: () => ({ decideElement: { id: null, problems: [], newer: decision('other', false) } }),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText(/somebody else changed it meanwhile/u);
  });
});
