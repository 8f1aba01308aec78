import type {
  ColumnMeaning,
  ImportKind,
  ImportMappingInput,
  ImportReadingInput,
  InspectImportQuery,
} from '../api/operations.generated.ts';
import type { BothLanguages } from '../i18n/language.ts';
import type { MessageId } from '../i18n/messages.az.ts';

export type Inspection = InspectImportQuery['inspectImport'];
export type Mapping = Inspection['suggestion'];

/** A problem found here is one of our messages; one found by the server comes in both languages. */
export type FormProblem = MessageId | BothLanguages;
export type Refusals = readonly { field: string | null; text: FormProblem }[];

type Described = Pick<Mapping, 'role' | 'own' | 'dateOrder' | 'source' | 'grade' | 'certainty' | 'handling'>;
type DescribedField = keyof Described;

/** Rows of JSON and items of a chart name their values themselves: there is nothing to say about their columns. */
export const saysItself = ({ reading: { container } }: Inspection): boolean =>
  container === 'JSON' || container === 'JSON_LINES' || container === 'CHART';

export type ImportForm = {
  /** How the bytes are read, as far as the reader chose; the rest is found by the server. Null while nothing was chosen. */
  reading: ImportReadingInput | null;
  /** Null while it is as found. */
  kind: ImportKind | null;
  /** What the columns mean. Null before the file was looked at. */
  mapping: Mapping | null;
  /** Heading and kind for which the mapping was made. Null for a mapping that came with the import. */
  madeFor: string | null;
  /** What the reader has filled in: a new suggestion does not write over it. */
  touched: readonly DescribedField[];
  /** By the name of the field: `source`, `columns.3`, `columns.3.detail`. */
  problems: Readonly<Record<string, FormProblem>>;
  /** A problem of the whole form. */
  problem: FormProblem | null;
};

export type ImportFormAction =
  | { do: 'read'; how: ImportReadingInput }
  | { do: 'chooseKind'; kind: ImportKind }
  | { do: 'inspected'; header: readonly string[]; suggestion: Mapping }
  | { do: 'mean'; position: number; meaning: ColumnMeaning }
  | { do: 'detail'; position: number; detail: string | null }
  | { do: 'describe'; as: Partial<Described> }
  | { do: 'refuse'; problems: Refusals };

/** `mapping` is that of the import when it was checked before. */
export const emptyImportForm = (mapping: Mapping | null): ImportForm => ({
  reading: null,
  kind: mapping?.kind ?? null,
  mapping,
  madeFor: null,
  touched: [],
  problems: {},
  problem: null,
});

const withoutProblems = (form: ImportForm, ...fields: string[]): ImportForm => ({
  ...form,
  problems: Object.fromEntries(Object.entries(form.problems).filter(([field]) => !fields.includes(field))),
  problem: null,
});

const inspected = (form: ImportForm, header: readonly string[], suggestion: Mapping): ImportForm => {
  const madeFor = JSON.stringify([suggestion.kind, header]);
  if (form.mapping !== null && (form.madeFor === madeFor || form.madeFor === null))
    return { ...form, madeFor };
  const kept = form.mapping === null ? [] : form.touched.map((field) => [field, form.mapping?.[field]]);
  const mapping: Mapping = { ...suggestion, ...(Object.fromEntries(kept) as Partial<Described>) };
  return { ...form, mapping, madeFor, problems: {}, problem: null };
};

const withColumn = (form: ImportForm, column: Mapping['columns'][number]): ImportForm => {
  if (form.mapping === null) return form;
  const others = form.mapping.columns.filter(({ position }) => position !== column.position);
  const columns = [...others, ...(column.meaning === 'IGNORE' ? [] : [column])];
  return { ...form, mapping: { ...form.mapping, columns: columns.sort((a, b) => a.position - b.position) } };
};

export const meaningAt = (mapping: Mapping, position: number): Mapping['columns'][number] =>
  mapping.columns.find((column) => column.position === position) ?? {
    position,
    meaning: 'IGNORE',
    detail: null,
  };

export const reduceImportForm = (form: ImportForm, action: ImportFormAction): ImportForm => {
  switch (action.do) {
    case 'read':
      return { ...form, reading: { ...form.reading, ...action.how } };
    case 'chooseKind':
      return { ...form, kind: action.kind };
    case 'inspected':
      return inspected(form, action.header, action.suggestion);
    case 'mean': {
      const { position, meaning } = action;
      return withoutProblems(
        withColumn(form, { position, meaning, detail: null }),
        'columns',
        `columns.${position}`,
        `columns.${position}.detail`,
      );
    }
    case 'detail': {
      if (form.mapping === null) return form;
      const { meaning } = meaningAt(form.mapping, action.position);
      const column = { position: action.position, meaning, detail: action.detail };
      return withoutProblems(withColumn(form, column), `columns.${action.position}.detail`);
    }
    case 'describe': {
      if (form.mapping === null) return form;
      const fields = Object.keys(action.as) as DescribedField[];
      return withoutProblems(
        {
          ...form,
          mapping: { ...form.mapping, ...action.as },
          touched: [...new Set([...form.touched, ...fields])],
        },
        ...fields,
      );
    }
    case 'refuse': {
      const problems: Record<string, FormProblem> = {};
      let problem: FormProblem | null = null;
      for (const { field, text } of action.problems) {
        if (field !== null) problems[field] ??= text;
        else problem ??= text;
      }
      return { ...form, problems, problem };
    }
  }
};

/** What is sent. Columns beyond the heading, left over from another way of reading, are left out. */
export const inputOf = (
  { kind, columns, role, own, dateOrder, source, grade, certainty, handling }: Mapping,
  header: readonly string[],
): ImportMappingInput => ({
  kind,
  columns: columns
    .filter(({ position }) => position < header.length)
    .map(({ position, meaning, detail }) => ({ position, meaning, detail })),
  role,
  own: own?.trim() || null,
  dateOrder,
  source: source.trim(),
  grade,
  certainty,
  handling,
});
