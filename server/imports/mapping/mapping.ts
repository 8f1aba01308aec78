import type { ColumnMeaning, ImportMappingInput } from '../../graphql/types.generated.ts';

export type Mapping = ImportMappingInput;

/** A column with what it means. `heading` is what a remark calls it. */
export type MappedColumn = {
  position: number;
  meaning: ColumnMeaning;
  detail: string | null;
  heading: string;
};

/** Columns that mean something, by what they mean; positions outside the file are left away. */
export type Columns = {
  all: readonly MappedColumn[];
  of: (...meanings: ColumnMeaning[]) => readonly MappedColumn[];
};

const NONE: readonly MappedColumn[] = [];

export const columnsOf = (header: readonly string[], mapping: Mapping): Columns => {
  const all = mapping.columns.flatMap(({ position, meaning, detail }) => {
    const heading = header[position];
    return heading === undefined || meaning === 'IGNORE'
      ? []
      : [{ position, meaning, detail: detail?.trim() || null, heading }];
  });
  const byMeaning = new Map<ColumnMeaning, MappedColumn[]>();
  for (const column of all) {
    const list = byMeaning.get(column.meaning) ?? [];
    list.push(column);
    byMeaning.set(column.meaning, list);
  }
  return {
    all,
    of: (...meanings) =>
      meanings.length === 1 && meanings[0] !== undefined
        ? (byMeaning.get(meanings[0]) ?? NONE)
        : meanings.flatMap((meaning) => byMeaning.get(meaning) ?? []),
  };
};
