import { daysBetween } from '../calendar.ts';
import { inOrder, type Happening } from '../fugitives/search-standing.ts';
import type { FugitiveFactKind, NoticeStep } from '../graphql/types.generated.ts';

/** A domestic search that ended because the person was caught. */
export type Caught = { searchId: string; on: string; country: { code: string } };

/** Somebody who is sought, by notices, by searches at home or both: the day of the first publication, and what happened to him. */
export type SoughtLife = {
  noticeIds: readonly string[];
  searchIds: readonly string[];
  caught: readonly Caught[];
  /** Null when no publication is recorded. */
  publishedOn: string | null;
  facts: readonly Happening[];
};

export type OutcomeCount = {
  kind: FugitiveFactKind;
  year: number;
  country: { code: string };
  count: number;
  people: number;
  noticeIds: string[];
  /** Searches that ended so, and those for people on whom there is no notice. */
  searchIds: string[];
};

export type StepTime = {
  step: NoticeStep;
  medianDays: number | null;
  measured: number;
  unknown: number;
  /** On the people whose steps are measured, and on those of whom the beginning is not recorded. */
  noticeIds: string[];
  unknownIds: string[];
  /** The searches for those of them on whom there is no notice. */
  searchIds: string[];
  unknownSearchIds: string[];
};

const COUNTED: readonly FugitiveFactKind[] = ['ARREST', 'SURRENDERED', 'SURRENDER_REFUSED'];

type Outcome = Happening & { searchIds: readonly string[] };

/** What happened to one person. A search that ended with an arrest is one, unless that is recorded as a fact of the same country and year. */
const outcomesOf = ({ facts, caught, noticeIds, searchIds }: SoughtLife): Outcome[] => {
  const behind = noticeIds.length === 0 ? searchIds : [];
  const happened = facts.filter(({ kind }) => COUNTED.includes(kind));
  const isRecorded = ({ on, country }: Caught): boolean =>
    happened.some(
      (fact) =>
        fact.kind === 'ARREST' &&
        fact.country.code === country.code &&
        fact.on.slice(0, 4) === on.slice(0, 4),
    );
  return [
    ...happened.map((fact) => ({ ...fact, searchIds: behind })),
    ...caught
      .filter((one) => !isRecorded(one))
      .map(({ searchId, on, country }) => ({ kind: 'ARREST' as const, on, country, searchIds: [searchId] })),
  ];
};

/** Arrests, surrenders and refusals by country and year: how often, of how many people. What never happened has no entry. */
export const outcomeCounts = (lives: readonly SoughtLife[]): OutcomeCount[] => {
  const counts = new Map<string, OutcomeCount>();
  for (const life of lives) {
    const own = new Set<string>();
    for (const { kind, on, country, searchIds } of outcomesOf(life)) {
      const year = Number(on.slice(0, 4));
      const key = `${COUNTED.indexOf(kind)} ${country.code} ${year}`;
      const entry = counts.get(key) ?? {
        kind,
        year,
        country,
        count: 0,
        people: 0,
        noticeIds: [],
        searchIds: [],
      };
      entry.count += 1;
      entry.searchIds.push(...searchIds.filter((id) => !entry.searchIds.includes(id)));
      if (!own.has(key)) {
        entry.people += 1;
        entry.noticeIds.push(...life.noticeIds);
      }
      own.add(key);
      counts.set(key, entry);
    }
  }
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
};

/** Null for no days at all: nobody knows how long it takes. */
export const medianOf = (days: readonly number[]): number | null => {
  const sorted = days.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/** Days of each step that has ended; null where the day on which it began is not recorded. */
type Spans = (life: SoughtLife) => (number | null)[];

const fromPublication: Spans = ({ noticeIds, publishedOn, facts }) => {
  // Whoever is sought at home alone was never published.
  if (noticeIds.length === 0) return [];
  const arrest = inOrder(facts).find(
    ({ kind, on }) => kind === 'ARREST' && (publishedOn === null || on >= publishedOn),
  );
  return arrest ? [publishedOn === null ? null : daysBetween(publishedOn, arrest.on)] : [];
};

/** From the latest such fact in the country that ended it. */
const between =
  (from: FugitiveFactKind, to: FugitiveFactKind): Spans =>
  ({ facts }) => {
    const ordered = inOrder(facts);
    return ordered.flatMap(({ kind, on, country }, at) => {
      if (kind !== to) return [];
      const began = ordered
        .slice(0, at)
        .findLast((fact) => fact.kind === from && fact.country.code === country.code);
      return [began ? daysBetween(began.on, on) : null];
    });
  };

const STEPS: readonly [NoticeStep, Spans][] = [
  ['PUBLISHED_TO_ARREST', fromPublication],
  ['ARREST_TO_REQUEST', between('ARREST', 'SURRENDER_REQUESTED')],
  ['REQUEST_TO_SURRENDER', between('SURRENDER_REQUESTED', 'SURRENDERED')],
  ['ARREST_TO_SURRENDER', between('ARREST', 'SURRENDERED')],
  ['REQUEST_TO_REFUSAL', between('SURRENDER_REQUESTED', 'SURRENDER_REFUSED')],
];

/** How long each step took: the median of those whose both days are recorded. */
export const stepTimes = (lives: readonly SoughtLife[]): StepTime[] =>
  STEPS.map(([step, spansOf]) => {
    const each = lives.map((life) => ({
      spans: spansOf(life),
      noticeIds: life.noticeIds,
      searchIds: life.noticeIds.length === 0 ? life.searchIds : [],
    }));
    const measured = each.filter(({ spans }) => spans.some((span) => span !== null));
    const notKnown = each.filter(({ spans }) => spans.includes(null));
    const spans = each.flatMap((one) => one.spans);
    const days = spans.flatMap((span) => span ?? []);
    return {
      step,
      medianDays: medianOf(days),
      measured: days.length,
      unknown: spans.length - days.length,
      noticeIds: measured.flatMap(({ noticeIds }) => noticeIds),
      unknownIds: notKnown.flatMap(({ noticeIds }) => noticeIds),
      searchIds: measured.flatMap(({ searchIds }) => searchIds),
      unknownSearchIds: notKnown.flatMap(({ searchIds }) => searchIds),
    };
  });
