import { addDays, daysBetween } from '../calendar.ts';
import { inOrder, type Happening } from '../fugitives/search-standing.ts';
import type {
  DeadlineState,
  NoticeDeadlineKind,
  NoticeState,
  ReadinessCheckKind,
} from '../graphql/types.generated.ts';
import { warnedFrom } from '../notices/validity.ts';
import { ruleFor, type CountryRule } from '../countries/country-rules.ts';

export type DueDay = {
  kind: NoticeDeadlineKind;
  /** Of an answer to a check: which check. */
  check: ReadinessCheckKind | null;
  due: string | null;
  state: DeadlineState;
  daysLeft: number | null;
  metOn: string | null;
  isNear: boolean;
  country: { code: string } | null;
  isChecked: boolean;
  source: string | null;
};

/** A notice that these states may still follow keeps its clocks running. */
export const isLive = (state: NoticeState): boolean =>
  !['REFUSED', 'WITHDRAWN', 'CANCELLED', 'EXPIRED'].includes(state);

/** Where a day stands: met, running or over. */
export const standing = (
  due: string | null,
  metOn: string | null,
  today: string,
): Pick<DueDay, 'due' | 'state' | 'daysLeft' | 'metOn'> => {
  if (metOn !== null) return { due, metOn, state: 'MET', daysLeft: null };
  if (due === null) return { due, metOn, state: 'RUNNING', daysLeft: null };
  return { due, metOn, state: due < today ? 'OVERDUE' : 'RUNNING', daysLeft: daysBetween(today, due) };
};

const validity = (validTo: string, today: string): DueDay => ({
  kind: 'VALIDITY',
  check: null,
  ...standing(validTo, null, today),
  isNear: warnedFrom(validTo) <= today,
  country: null,
  isChecked: true,
  source: null,
});

const ENDS_ARREST = new Set<Happening['kind']>([
  'SURRENDER_REQUESTED',
  'RELEASE',
  'SURRENDER_REFUSED',
  'SURRENDERED',
]);

/** What runs after one arrest abroad. The day of the arrest is not counted. */
const afterArrest = (
  arrest: Happening,
  later: readonly Happening[],
  today: string,
  law: readonly CountryRule[],
): DueDay[] => {
  const { country, on } = arrest;
  const ended = later.find(
    (fact) => ENDS_ARREST.has(fact.kind) && fact.country.code === country.code && fact.on >= on,
  );
  return (['DOCUMENTS', 'PROVISIONAL_ARREST'] as const).flatMap((kind): DueDay[] => {
    const period = ruleFor(kind, country.code, on, law);
    // That nobody has entered the period of a country is told once.
    if (!period && kind === 'DOCUMENTS') return [];
    const due = period ? addDays(on, period.days ?? 0) : null;
    const days = standing(due, ended?.on ?? null, today);
    return [
      {
        kind,
        check: null,
        ...days,
        isNear: days.metOn === null,
        country,
        isChecked: period ? period.source !== null : false,
        source: period?.source ?? null,
      },
    ];
  });
};

export type Watched = { state: NoticeState; validTo: string | null };

/** What is not met comes first, by its day; of an unknown day nobody knows how soon it is. */
const urgency = ({ metOn, due }: DueDay): string => `${metOn === null ? 0 : 1} ${due ?? ''}`;

export const bySoonest = (a: DueDay, b: DueDay): number =>
  urgency(a) < urgency(b) ? -1 : Number(urgency(a) > urgency(b));

/** What runs after each arrest abroad, in no order. */
export const clocksOfArrests = (
  facts: readonly Happening[],
  today: string,
  law: readonly CountryRule[],
): DueDay[] => {
  const row = inOrder(facts);
  return row.flatMap((fact, at) =>
    fact.kind === 'ARREST' && fact.country.code !== 'AZ'
      ? afterArrest(fact, row.slice(at + 1), today, law)
      : [],
  );
};

/** The clocks of a notice as they stand on a day by the rules of the countries where something happened. Nothing runs on a notice that has ended. */
export const deadlinesOf = (
  { state, validTo }: Watched,
  facts: readonly Happening[],
  today: string,
  law: readonly CountryRule[],
): DueDay[] => {
  if (!isLive(state)) return [];
  const isInForce = state === 'PUBLISHED' || state === 'SUSPENDED';
  return [
    ...(validTo !== null && isInForce ? [validity(validTo, today)] : []),
    ...clocksOfArrests(facts, today, law),
  ].toSorted(bySoonest);
};

/** What somebody has to act on: near or over, and not met. */
export const isLapsing = ({ isNear, metOn }: DueDay): boolean => isNear && metOn === null;
