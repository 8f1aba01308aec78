import { addDays, addMonths, daysBetween } from '../calendar.ts';
import type { DeadlineState, LocalizedText } from '../graphql/types.generated.ts';
import { countsAsCharge, type ProceedingRow } from './proceeding-row.ts';
import periods from './legal-periods.json' with { type: 'json' };

/** A period of the law as an entry of `legal-periods.json`: it holds for what began while it was in force. */
export type LegalPeriod = {
  key: string;
  /** The fact from which it runs. */
  after: string;
  amount: number;
  unit: string;
  /** A right that lapses when it is not used; otherwise a duty that is overdue. */
  isRight: boolean;
  validFrom: string;
  validTo: string | null;
  /** Where it stands in the law. Null while nobody has checked it. */
  source: string | null;
  titleAz: string;
  titleEn: string;
};

export type DueDay = {
  key: string;
  title: LocalizedText;
  factId: string;
  personId: string | null;
  due: string;
  state: DeadlineState;
  daysLeft: number | null;
  metOn: string | null;
  isChecked: boolean;
  source: string | null;
};

const DETENTION_ENDS: LocalizedText = { az: 'Həbs müddətinin sonu', en: 'End of the detention as ordered' };

/** The first day is not counted; a month ends on the day of the same number, or on its last. */
export const endOfPeriod = (from: string, { amount, unit }: Pick<LegalPeriod, 'amount' | 'unit'>): string =>
  unit === 'MONTHS' ? addMonths(from, amount) : addDays(from, amount);

const earliest = (days: readonly (string | null)[]): string | null =>
  days.flatMap((day) => day ?? []).toSorted()[0] ?? null;

const ofPerson = ({ personId }: ProceedingRow, facts: readonly ProceedingRow[]): ProceedingRow[] =>
  facts.filter((fact) => fact.personId === personId);

/** The day on which what the period asks for was done. */
const metOnOf = (key: string, fact: ProceedingRow, facts: readonly ProceedingRow[]): string | null => {
  switch (key) {
    case 'CHARGE': {
      const charges = ofPerson(fact, facts).filter((other) => countsAsCharge(other));
      const brought = earliest(charges.map(({ on }) => (on < fact.on ? fact.on : on)));
      return earliest([brought, fact.releasedOn]);
    }
    case 'INVESTIGATION': {
      const stages = facts.filter(({ kind }) => kind === 'STAGE');
      return stages[stages.indexOf(fact) + 1]?.on ?? null;
    }
    case 'APPEAL':
      return earliest(
        facts
          .filter(
            ({ kind, follows }) => (kind === 'APPEAL' || kind === 'DECISION') && follows.includes(fact.id),
          )
          .map(({ on }) => on),
      );
    default:
      return null;
  }
};

/** Whoever is released, detained further or judged is no longer held by this detention. */
const detentionMetOn = (fact: ProceedingRow, facts: readonly ProceedingRow[]): string | null => {
  const after = ofPerson(fact, facts).filter(({ on, id }) => on >= fact.on && id !== fact.id);
  const prolonged = after.filter(({ kind, follows }) => kind === 'DETENTION' && follows.includes(fact.id));
  const judged = after.filter(({ kind, instance }) => kind === 'DECISION' && instance === 'FIRST');
  return earliest([fact.releasedOn, ...[...prolonged, ...judged].map(({ on }) => on)]);
};

const starts = ({ after }: LegalPeriod, fact: ProceedingRow): boolean =>
  after === 'INVESTIGATION'
    ? fact.stage === 'INVESTIGATION'
    : after === 'DECISION'
      ? fact.kind === 'DECISION' && fact.instance === 'FIRST'
      : // A detention that prolongs another begins nothing.
        fact.kind === after && fact.follows.length === 0;

const standing = (
  due: string,
  metOn: string | null,
  { isRight, today }: { isRight: boolean; today: string },
): Pick<DueDay, 'due' | 'state' | 'daysLeft' | 'metOn'> => {
  if (metOn !== null) return { due, metOn, state: 'MET', daysLeft: null };
  if (due >= today) return { due, metOn, state: 'RUNNING', daysLeft: daysBetween(today, due) };
  return isRight
    ? { due, metOn, state: 'LAPSED', daysLeft: null }
    : { due, metOn, state: 'OVERDUE', daysLeft: daysBetween(today, due) };
};

const WEIGHT: Record<DeadlineState, number> = { OVERDUE: 0, RUNNING: 1, MET: 2, LAPSED: 3 };

const isInForce = ({ validFrom, validTo }: LegalPeriod, on: string): boolean =>
  validFrom <= on && (validTo === null || on <= validTo);

/** The deadlines that follow from the facts, as they stand on a day: what needs somebody first. Facts come the earliest first. */
export const deadlinesOf = (
  facts: readonly ProceedingRow[],
  today: string,
  law: readonly LegalPeriod[] = periods,
): DueDay[] =>
  facts
    .flatMap((fact): DueDay[] => {
      const about = { factId: fact.id, personId: fact.personId };
      const ordered =
        fact.kind === 'DETENTION' && fact.until !== null
          ? [
              {
                ...about,
                key: 'DETENTION_ENDS',
                title: DETENTION_ENDS,
                ...standing(fact.until, detentionMetOn(fact, facts), { isRight: false, today }),
                isChecked: true,
                source: null,
              },
            ]
          : [];
      const legal = law
        .filter((period) => starts(period, fact) && isInForce(period, fact.on))
        .map((period) => ({
          ...about,
          key: period.key,
          title: { az: period.titleAz, en: period.titleEn },
          ...standing(endOfPeriod(fact.on, period), metOnOf(period.key, fact, facts), {
            isRight: period.isRight,
            today,
          }),
          isChecked: period.source !== null,
          source: period.source,
        }));
      return [...ordered, ...legal];
    })
    .toSorted(
      (a, b) =>
        WEIGHT[a.state] - WEIGHT[b.state] ||
        (a.due < b.due ? -1 : Number(a.due > b.due)) ||
        (a.factId < b.factId ? -1 : 1),
    );
