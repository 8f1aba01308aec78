import type { CaseInput, CaseKind, OpenCaseInput } from '../api/operations.generated.ts';
import type { BothLanguages } from '../i18n/language.ts';
import type { MessageId } from '../i18n/messages.az.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';

const CASE_FIELDS = ['number', 'kind', 'titleAz', 'titleEn', 'body', 'openedOn'] as const;
export type CaseField = (typeof CASE_FIELDS)[number];
/** As typed: `openedOn` is "24.11.2026" until it is sent, and `body` is empty where none is chosen. */
export type CaseValues = Omit<OpenCaseInput, 'id' | 'body'> & { body: string };

/** A problem found here is one of our messages; one found by the server comes in both languages. */
export type CaseProblem = MessageId | BothLanguages;

type CaseForm = {
  values: CaseValues;
  problems: Partial<Record<CaseField, CaseProblem>>;
  /** A problem of the whole form, such as a right that ended meanwhile. */
  problem: CaseProblem | null;
};

/** What stands against opening the case; `field` as the API names it, null when the whole is meant. */
export type Refusals = readonly { field: string | null; text: CaseProblem }[];

export type CaseFormAction =
  | { do: 'fill'; field: Exclude<CaseField, 'kind'>; value: string }
  | { do: 'chooseKind'; kind: CaseKind }
  | { do: 'refuse'; problems: Refusals };

export const emptyCaseForm = (today: string): CaseForm => ({
  values: { number: '', kind: 'CRIMINAL', titleAz: '', titleEn: '', body: '', openedOn: typedDay(today) },
  problems: {},
  problem: null,
});

const isCaseField = (name: string | null): name is CaseField =>
  name !== null && (CASE_FIELDS as readonly string[]).includes(name);

const without = (problems: CaseForm['problems'], field: CaseField): CaseForm['problems'] =>
  Object.fromEntries(Object.entries(problems).filter(([name]) => name !== field));

export const reduceCaseForm = (form: CaseForm, action: CaseFormAction): CaseForm => {
  switch (action.do) {
    case 'fill':
      return {
        values: { ...form.values, [action.field]: action.value },
        problems: without(form.problems, action.field),
        problem: null,
      };
    case 'chooseKind':
      return {
        ...form,
        values: { ...form.values, kind: action.kind },
        problems: without(form.problems, 'kind'),
      };
    case 'refuse': {
      const problems: CaseForm['problems'] = {};
      let problem: CaseProblem | null = null;
      for (const { field, text } of action.problems) {
        if (isCaseField(field)) problems[field] ??= text;
        else problem ??= text;
      }
      return { ...form, problems, problem };
    }
  }
};

const hasLength = (text: string, least: number, most: number): boolean =>
  text.trim().length >= least && text.trim().length <= most;

/** What can be seen without asking the server; whether the number is taken only the server knows. */
export const problemsSeen = (values: CaseValues, today: string): { field: CaseField; text: MessageId }[] => {
  const seen: { field: CaseField; text: MessageId }[] = [];
  if (!hasLength(values.number, 3, 40)) seen.push({ field: 'number', text: 'caseForm.problem.number' });
  if (!hasLength(values.titleAz, 3, 200)) seen.push({ field: 'titleAz', text: 'caseForm.problem.title' });
  if (!hasLength(values.titleEn, 3, 200)) seen.push({ field: 'titleEn', text: 'caseForm.problem.title' });
  const openedOn = dayTyped(values.openedOn);
  if (openedOn === null || openedOn > today) seen.push({ field: 'openedOn', text: 'caseForm.problem.day' });
  return seen;
};

/** What is sent once `problemsSeen` finds nothing. */
export const inputOf = (values: CaseValues, id: string): OpenCaseInput => ({ id, ...saidOf(values) });

/** What is said of a case as it is sent, for opening and for correcting it. */
export const saidOf = ({ number, kind, titleAz, titleEn, body, openedOn }: CaseValues): CaseInput => ({
  number: number.trim(),
  kind,
  titleAz: titleAz.trim(),
  titleEn: titleEn.trim(),
  body: body || null,
  openedOn: dayTyped(openedOn) ?? openedOn,
});
