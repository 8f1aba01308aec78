type Dated = { on: string; time: string | null };

const momentOf = ({ on, time }: Dated): number => Date.parse(`${on}T${time ?? '12:00'}:00Z`);

/** Where each stands on a line from the first to the last, in per cent, in the order of time. All of one moment stand in its middle. */
export const placesInTime = <Fact extends Dated>(facts: readonly Fact[]): { fact: Fact; at: number }[] => {
  const ordered = facts.toSorted((a, b) => momentOf(a) - momentOf(b));
  const [first, last] = [ordered.at(0), ordered.at(-1)];
  if (!first || !last) return [];
  const span = momentOf(last) - momentOf(first);
  return ordered.map((fact) => ({
    fact,
    at: span === 0 ? 50 : ((momentOf(fact) - momentOf(first)) / span) * 98 + 1,
  }));
};
