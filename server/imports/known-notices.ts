import type { ViewerRun } from '../db/run.ts';
import { noticesThere, type KnownNotice } from './imports.queries.ts';
import type { NoticeDraft, RowDraft, RowRemark } from './draft.ts';

const FIELDS = {
  colour: { az: 'növ', en: 'kind' },
  requestedBy: { az: 'sorğu edən ölkə', en: 'requesting country' },
  publishedOn: { az: 'dərc edildiyi gün', en: 'day of publication' },
  validTo: { az: 'etibarlılığın sonu', en: 'end of validity' },
} as const satisfies Partial<Record<keyof NoticeDraft, { az: string; en: string }>>;

/** What the row says otherwise than the notice that is there: what it does not say is no difference. */
const differing = (notice: NoticeDraft, there: KnownNotice): (keyof typeof FIELDS)[] =>
  (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).filter(
    (field) => notice[field] !== undefined && notice[field] !== there[field],
  );

const remarkOn = (row: number, notice: NoticeDraft, there: KnownNotice): RowRemark => {
  const fields = differing(notice, there);
  const named = (language: 'az' | 'en'): string => fields.map((field) => FIELDS[field][language]).join(', ');
  return {
    row,
    column: null,
    value: notice.number,
    isRefused: false,
    text: {
      az: `Bu nömrəli bildiriş artıq var. Şəxs haqqında qeyd daxil edilir, ikinci bildiriş yaradılmır.${
        fields.length > 0
          ? ` Fayl başqa cür deyir: ${named('az')}. Bildirişə baxın və lazım olsa düzəldin.`
          : ''
      }`,
      en: `A notice of this number is there already. The record of the person goes in; no second notice is made.${
        fields.length > 0
          ? ` The file says otherwise: ${named('en')}. Look at the notice, and correct it if need be.`
          : ''
      }`,
    },
  };
};

/** Leaves out the notices whose number is there and visible to the writer, and says so: one number is one notice, whoever sends the file again. */
export const withoutKnownNotices = async (
  run: ViewerRun,
  importId: string,
  drafts: readonly RowDraft[],
): Promise<readonly RowDraft[]> => {
  const numbers = drafts.flatMap(({ notices }) => notices.map(({ number }) => number));
  if (numbers.length === 0) return drafts;
  const there = new Map(
    (await noticesThere(run, { numbers, importId })).map((known) => [known.number, known]),
  );
  return drafts.map((draft) => {
    const remarks = draft.notices.flatMap((notice) => {
      const known = there.get(notice.number);
      return known ? [remarkOn(draft.row, notice, known)] : [];
    });
    if (remarks.length === 0) return draft;
    return {
      ...draft,
      notices: draft.notices.filter(({ number }) => !there.has(number)),
      remarks: [...draft.remarks, ...remarks],
    };
  });
};
