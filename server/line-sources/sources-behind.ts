import type { LineSources, SourceBehind } from '../graphql/types.generated.ts';
import type { CitedSource, LineOfFacts } from './line-sources.queries.ts';

/** What is tied to a fact stands before the words in which its source was recorded: they often name the same. */
const sourcesOfFact = (cited: readonly CitedSource[], words: string | null): SourceBehind[] => {
  const tied = cited.filter(({ against }) => !against).map(({ id, kind, title }) => ({ id, kind, title }));
  return tied.length > 0 || words === null ? tied : [{ id: null, kind: 'WORDS', title: words }];
};

/** "A1" before "B2" before "B3". */
const bestOf = (grades: readonly (string | null)[]): string | null =>
  grades.filter((grade) => grade !== null).sort((one, other) => (one < other ? -1 : 1))[0] ?? null;

/** Puts lines and the sources of their facts into columns, every source once. */
export const sourcesBehind = (lines: readonly LineOfFacts[], cited: readonly CitedSource[]): LineSources => {
  const ofFact = new Map<string, CitedSource[]>();
  for (const row of cited) ofFact.set(row.factId, [...(ofFact.get(row.factId) ?? []), row]);
  const places = new Map<string, number>();
  const columns: LineSources = {
    sources: [],
    source: [],
    type: [],
    target: [],
    restsOn: [],
    isUnnamed: [],
    grade: [],
  };
  const placeOf = (source: SourceBehind): number => {
    const key = source.id ?? `words: ${source.title}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, columns.sources.length);
    return columns.sources.push(source) - 1;
  };
  for (const { source, type, target, facts } of lines) {
    const named = facts.map(([id, words]) => sourcesOfFact(ofFact.get(id) ?? [], words));
    columns.source.push(source);
    columns.type.push(type);
    columns.target.push(target);
    columns.restsOn.push([...new Set(named.flat().map(placeOf))]);
    columns.grade.push(bestOf(facts.map(([, , grade]) => grade)));
    columns.isUnnamed.push(named.some((sources) => sources.length === 0));
  }
  return columns;
};
