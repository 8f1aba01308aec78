import { hasHiddenSigns } from '../../typesetting/plain-line.ts';
import type { NoticeFormEntry, Problem } from '../graphql/types.generated.ts';
import { problem } from '../notices/notice-problems.ts';
import type { FormSection, LineKey } from './notice-form.ts';

const LONG: ReadonlySet<string> = new Set<LineKey>(['description', 'summary']);
const mostOf = (line: string): number => (LONG.has(line) ? 6_000 : 500);

/**
 * What is wrong with what the officer wrote on the form, by the key of its line. A line that is not open is not written on: the facts say it by
 * now, or the person is protected, of whom no words of his own may say who that is.
 */
export const entryProblems = (
  entries: readonly NoticeFormEntry[],
  sections: readonly FormSection[],
): Problem[] => {
  const open = new Set(
    sections.flatMap(({ lines }) => lines.filter(({ isOpen }) => isOpen).map(({ key }) => key as string)),
  );
  const lines = entries.map(({ line }) => line);
  return entries.flatMap(({ line, text }, at) => {
    if (lines.indexOf(line) !== at || !open.has(line))
      return [
        problem(
          line,
          'Bu sətir yazılmır: onu qeydlər deyir və ya şəxs qorunur. Formanı yenidən açın.',
          'This line is not written on: the facts say it, or the person is protected. Open the form anew.',
        ),
      ];
    if (text.length > mostOf(line))
      return [
        problem(
          line,
          `Uzundur: ən çoxu ${mostOf(line)} işarə yazın.`,
          `Too long: write at most ${mostOf(line)} characters.`,
        ),
      ];
    return hasHiddenSigns(text)
      ? [
          problem(
            line,
            'Mətndə görünməyən idarəedici işarələr var. Onları silin və ya mətni sadə mətn kimi yapışdırın.',
            'There are control characters in it that cannot be seen. Remove them, or paste it as plain text.',
          ),
        ]
      : [];
  });
};
