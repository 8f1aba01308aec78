import type { ViewerRun } from '../db/run.ts';
import { noticesThere } from './imports.queries.ts';
import type { RowDraft, RowRemark } from './draft.ts';

const remarkOn = (row: number, number: string): RowRemark => ({
  row,
  column: null,
  value: number,
  isRefused: false,
  text: {
    az: 'Bu nömrəli bildiriş artıq var. Şəxs haqqında qeyd daxil edilir, ikinci bildiriş yaradılmır.',
    en: 'A notice of this number is there already. The record of the person goes in; no second notice is made.',
  },
});

/** Leaves out the notices whose number is there and visible to the writer, and says so: one number is one notice, whoever sends the file again. */
export const withoutKnownNotices = async (
  run: ViewerRun,
  importId: string,
  drafts: readonly RowDraft[],
): Promise<readonly RowDraft[]> => {
  const numbers = drafts.flatMap(({ notices }) => notices.map(({ number }) => number));
  if (numbers.length === 0) return drafts;
  const there = await noticesThere(run, { numbers, importId });
  return drafts.map((draft) => {
    const known = draft.notices.filter(({ number }) => there.has(number));
    if (known.length === 0) return draft;
    return {
      ...draft,
      notices: draft.notices.filter(({ number }) => !there.has(number)),
      remarks: [...draft.remarks, ...known.map(({ number }) => remarkOn(draft.row, number))],
    };
  });
};
