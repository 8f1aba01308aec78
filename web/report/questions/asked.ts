import type { KeptQuestionFragment, QuestionInput } from '../../api/operations.generated.ts';

export type Dimension = QuestionInput['first'];
export type Subject = QuestionInput['subject'];
export type Asked = {
  subject: Subject;
  from: string;
  to: string;
  first: Dimension;
  second: Dimension | null;
  filters: { dimension: Dimension; keys: string[] }[];
};

export const SUBJECTS: readonly Subject[] = ['VICTIMS', 'ACCUSED', 'OFFENCES', 'CASES'];
const ALL: readonly Dimension[] = [
  'YEAR',
  'MONTH',
  'COUNTRY',
  'DISTRICT',
  'FORM',
  'AGE',
  'SEX',
  'ARTICLE',
  'STAGE',
];
/** What has no age, sex or district of its own is not told apart by it. */
const WITHOUT: Partial<Record<Subject, readonly Dimension[]>> = {
  OFFENCES: ['AGE', 'SEX'],
  CASES: ['AGE', 'SEX', 'DISTRICT'],
};

export const dimensionsOf = (subject: Subject): Dimension[] =>
  ALL.filter((one) => !WITHOUT[subject]?.includes(one));

export const isTime = (dimension: Dimension): boolean => dimension === 'YEAR' || dimension === 'MONTH';

/** Last year, by country: what is asked before anything is chosen. */
export const firstAsked = (lookedAt: string): Asked => {
  const year = Number(lookedAt.slice(0, 4)) - 1;
  return {
    subject: 'VICTIMS',
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    first: 'COUNTRY',
    second: null,
    filters: [],
  };
};

/** What a kept question asks, without what only the answer of the server carries. */
export const askedOf = ({
  subject,
  from,
  to,
  first,
  second,
  filters,
}: KeptQuestionFragment['question']): Asked => ({
  subject,
  from,
  to,
  first,
  second,
  filters: filters.map(({ dimension, keys }) => ({ dimension, keys })),
});

/** What may be told apart beside the rows: never the same, never time twice. */
export const secondsFor = ({ subject, first }: Asked): Dimension[] =>
  dimensionsOf(subject).filter((one) => one !== first && !(isTime(one) && isTime(first)));

/** Changes a part of a question; what no longer fits another part is let go. */
export const changed = (asked: Asked, part: Partial<Asked>): Asked => {
  const next = { ...asked, ...part };
  const possible = dimensionsOf(next.subject);
  const first = possible.includes(next.first) ? next.first : 'YEAR';
  const fitting = {
    ...next,
    first,
    filters: next.filters.filter(({ dimension }) => possible.includes(dimension)),
  };
  const second =
    fitting.second !== null && secondsFor(fitting).includes(fitting.second) ? fitting.second : null;
  return { ...fitting, second };
};

/** A question with what it was before each change, and what was undone. */
export type Work = { asked: Asked; before: readonly Asked[]; undone: readonly Asked[] };
export type Step =
  { is: 'change'; part: Partial<Asked> } | { is: 'open'; asked: Asked } | { is: 'undo' } | { is: 'redo' };

export const begin = (asked: Asked): Work => ({ asked, before: [], undone: [] });

export const worked = (work: Work, step: Step): Work => {
  const { asked, before, undone } = work;
  switch (step.is) {
    case 'change':
      return { asked: changed(asked, step.part), before: [...before, asked], undone: [] };
    case 'open':
      return { asked: step.asked, before: [...before, asked], undone: [] };
    case 'undo': {
      const last = before.at(-1);
      return last ? { asked: last, before: before.slice(0, -1), undone: [...undone, asked] } : work;
    }
    case 'redo': {
      const next = undone.at(-1);
      return next ? { asked: next, before: [...before, asked], undone: undone.slice(0, -1) } : work;
    }
  }
};
