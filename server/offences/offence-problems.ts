import { daysOf, isDay } from '../calendar.ts';
import type { OffenceInput, Problem } from '../graphql/types.generated.ts';
import { sourceProblems } from '../links/link-problems.ts';

/** An article of the law, and the days on which it is in force. */
export type ArticleInForce = { code: string; validFrom: string | null; validTo: string | null };

export type OffenceKnown = { today: string; articles: readonly ArticleInForce[] };

const problem = (field: string | null, az: string, en: string): Problem => ({ field, text: { az, en } });

export const OFFENCE_GONE = problem(
  null,
  'Bu cinayət bu arada geri götürülüb. Səhifəni yeniləyin.',
  'This offence was withdrawn meanwhile. Load the page anew.',
);
export const OFFENCE_NAMED = problem(
  null,
  'Bu cinayəti başqası qeyd edib və ya bu arada ona yeni ittiham, yaxud epizod bağlanıb. Səhifəni yeniləyin və yenidən baxın.',
  'Somebody else recorded this offence, or a charge or an episode has come to name it meanwhile. Load the page anew and look again.',
);

export const FUTURE = (field: string): Problem =>
  problem(field, 'Gələcəkdəki gün qeyd edilmir.', 'A day in the future cannot be recorded.');
const NO_DATE = (field: string): Problem =>
  problem(
    field,
    'Bildiyiniz qədər yazın: 14.03.2024, 03.2024 və ya 2024.',
    'Write it as precisely as you know: 14.03.2024, 03.2024 or 2024.',
  );

const typed = (day: string): string => day.split('-').toReversed().join('.');

/** What is wrong with a date that may be a year or a month. */
export const partialProblems = (field: string, text: string, today: string): Problem[] => {
  const days = daysOf(text);
  if (!days) return [NO_DATE(field)];
  return days.first > today ? [FUTURE(field)] : [];
};

/** What is wrong with the end of a period that is left open where there is none. */
export const endProblems = (
  field: string,
  { from, to }: { from: string | null | undefined; to: string | null | undefined },
  today: string,
): Problem[] => {
  if (to === null || to === undefined) return [];
  const wrong = partialProblems(field, to, today);
  if (wrong.length > 0) return wrong;
  const [began, ended] = [daysOf(from ?? ''), daysOf(to)];
  return began && ended && ended.last < began.first
    ? [problem(field, 'Son başlanğıcdan əvvəldir.', 'The end lies before the beginning.')]
    : [];
};

/**
 * An article is applied that was in force when the offence was committed, and a continued one when it ended. A date that leaves days open on which
 * the article was not in force has to be known better.
 */
const articleProblems = (
  { article, committedFrom, committedTo }: OffenceInput,
  { articles }: OffenceKnown,
): Problem[] => {
  const found = articles.find(({ code }) => code === article);
  if (!found) return [problem('article', 'Maddəni siyahıdan seçin.', 'Choose an article from the list.')];
  const days = daysOf(committedTo ?? committedFrom);
  const from = found.validFrom ?? '';
  if (!days || (from <= days.first && (found.validTo === null || found.validTo >= days.last))) return [];
  const [since, until] = [typed(from), found.validTo === null ? null : typed(found.validTo)];
  const on = typed(committedTo ?? committedFrom);
  const isOpen = days.first !== days.last && from <= days.last && (found.validTo ?? '~') >= days.first;
  return [
    problem(
      'article',
      [
        `${article} maddəsi ${until === null ? `${since} tarixindən` : `${since} – ${until}`} qüvvədədir`,
        isOpen
          ? `«${on}» isə ondan kənar günləri də əhatə edir: törədildiyi günü daha dəqiq yazın.`
          : `cinayət törədilən gün (${on}) isə qüvvədə deyildi: həmin gün qüvvədə olan maddəni seçin.`,
      ].join(', '),
      [
        `Article ${article} is in force ${until === null ? `since ${since}` : `from ${since} to ${until}`}`,
        isOpen
          ? `and "${on}" may mean days on which it was not: write more precisely when it was committed.`
          : `and was not on the day of the offence (${on}): choose an article that was in force on that day.`,
      ].join(', '),
    ),
  ];
};

const detectedProblems = ({ detectedOn, committedFrom }: OffenceInput, today: string): Problem[] => {
  if (!isDay(detectedOn))
    return [problem('detectedOn', 'Günü yazın: 24.11.2026.', 'Write the day: 24.11.2026.')];
  if (detectedOn > today) return [FUTURE('detectedOn')];
  return detectedOn < (daysOf(committedFrom)?.first ?? '')
    ? [
        problem(
          'detectedOn',
          'Cinayət törədilməmişdən əvvəl aşkar edilə bilməz.',
          'An offence is not detected before it was committed.',
        ),
      ]
    : [];
};

/** What is wrong with an offence, each with its field and remedy; empty when it may be recorded. */
export const offenceProblems = (offence: OffenceInput, known: OffenceKnown): Problem[] => {
  const { committedFrom, committedTo } = offence;
  const dated = [
    ...partialProblems('committedFrom', committedFrom, known.today),
    ...endProblems('committedTo', { from: committedFrom, to: committedTo }, known.today),
  ];
  return [
    ...dated,
    ...(dated.length === 0 ? articleProblems(offence, known) : []),
    ...detectedProblems(offence, known.today),
    ...sourceProblems(offence),
  ];
};
