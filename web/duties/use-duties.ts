import { useMutation } from '@apollo/client/react';
import { SettleDutyDocument, TellDutyDocument, type ToldDutyFragment } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { SOUGHT_READ } from '../notices/sought-read.ts';
import { useLastDone, type Done, type LastDone } from '../offences/use-last-done.ts';

type Duty = ToldDutyFragment['duty'];

export type DutyWork = {
  last: LastDone;
  isBusy: boolean;
  /** Tells whoever works it why it is to be withdrawn or ended. */
  tell: (soughtBy: string, duties: readonly Duty[]) => void;
  settle: (soughtBy: string, duty: Duty) => void;
};

/** What is read anew once something was told. */
const READ = {
  refetchQueries: [...SOUGHT_READ, 'MemberDuties', 'LapsingNotices'],
  awaitRefetchQueries: true,
};

/** One for all duties of a page: what was told or settled last is what is taken back. */
export const useDuties = (): DutyWork => {
  const last = useLastDone();
  const [tellOne, telling] = useMutation(TellDutyDocument, READ);
  const [settleOne, settling] = useMutation(SettleDutyDocument, READ);
  const each = async (
    how: typeof tellOne | typeof settleOne,
    soughtBy: string,
    duties: readonly Duty[],
    done: Done,
  ): Promise<void> => {
    for (const duty of duties) {
      const { data } = await how({ variables: { id: newUlid(), soughtBy, duty } });
      last.told(data?.answer, done);
      if (!data?.answer.id) return;
    }
  };
  const tell = (soughtBy: string, duties: readonly Duty[]): Promise<void> =>
    each(tellOne, soughtBy, duties, {
      says: 'duties.told',
      undo: () => each(settleOne, soughtBy, duties, { says: 'duties.settled', undo: null }),
    });
  const settle = (soughtBy: string, duty: Duty): Promise<void> =>
    each(settleOne, soughtBy, [duty], {
      says: 'duties.settled',
      undo: () => each(tellOne, soughtBy, [duty], { says: 'duties.told', undo: null }),
    });
  return {
    last,
    isBusy: telling.loading || settling.loading,
    tell: (soughtBy, duties) => void tell(soughtBy, duties).catch(last.failed),
    settle: (soughtBy, duty) => void settle(soughtBy, duty).catch(last.failed),
  };
};
