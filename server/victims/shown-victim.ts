import { addMonths, dayLookedAt, daysBetween } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { VictimHelpKind } from '../graphql/types.generated.ts';
import { REFLECTION_DAYS, reflectionOn } from './reflection-period.ts';
import type { ArrivalRow, HelpRow, StatusRow, VictimRow } from './victim-list.queries.ts';
import { inOrder, statusesAfter } from './victim-status.ts';

type Reader = Pick<RequestContext, 'viewer'>;

const REFLECTION = 'REFLECTION_PERIOD';
const MONTHS_OF_A_CHILD = 18 * 12;

const caseRef = (caseId: string | null) => (caseId === null ? null : { id: caseId });

/** What is due has no day on which it was given. */
export const kindOf = ({ event, on }: Pick<HelpRow, 'event' | 'on'>): VictimHelpKind => {
  if (on === null) return 'DUE';
  return event === 'REFERRAL' ? 'REFERRAL' : 'GIVEN';
};

/** Decisions of one case, the earliest first. */
export const decisionsIn = ({ statuses }: Pick<VictimRow, 'statuses'>, caseId: string | null): StatusRow[] =>
  inOrder(statuses.filter((one) => one.caseId === caseId));

export const reflectionRow = ({ id, help }: VictimRow): HelpRow | undefined =>
  help.find(({ service, forId }) => service === REFLECTION && forId === id);

type Arrived = StatusRow & { arrival: ArrivalRow };

/** The decision of the centre to which she came first. */
export const arrivalRow = ({ statuses }: Pick<VictimRow, 'statuses'>): Arrived | undefined =>
  statuses.find((row): row is Arrived => row.arrival !== null);

/** What the centre wrote at it, rather than help that it gave: that others sent her. */
const isOfArrival = (help: HelpRow, { on, arrival }: Arrived): boolean =>
  help.event === 'REFERRAL' && help.on === on && arrival.scope.endsWith(`:${help.providerCode}`);

/** Whether the centre has recorded help to her or her children, or for them. */
export const isHelped = ({ help }: Pick<VictimRow, 'help'>, row: Arrived): boolean =>
  help.some((one) => one.scope === row.arrival.scope && !isOfArrival(one, row));

export const shownArrival = (victim: VictimRow, { viewer }: Reader) => {
  const row = arrivalRow(victim);
  if (!row) return null;
  const { scope: _scope, firstById, ...arrival } = row.arrival;
  const mayChange = arrival.mayChange && viewer.asOf === undefined;
  return {
    ...arrival,
    id: row.id,
    on: row.on,
    earlier: row.earlierIds.length,
    recordedAt: row.recordedAt,
    mayChange,
    mayWithdraw: mayChange && firstById === viewer.userId,
  };
};

export const shownStatus = (
  { caseId, recordedById, earlierIds, mayEdit, arrival: _arrival, ...own }: StatusRow,
  victim: VictimRow,
  { viewer }: Reader,
) => {
  const isOpen = viewer.asOf === undefined && mayEdit;
  return {
    ...own,
    case: caseRef(caseId),
    earlier: earlierIds.length,
    mayChange: isOpen,
    mayWithdraw:
      isOpen && recordedById === viewer.userId && decisionsIn(victim, caseId).at(-1)?.id === own.id,
  };
};

export const shownHelp = (
  { caseId, recordedById, earlierIds, mayEdit, scope: _scope, event, pseudonym: _pseudonym, ...own }: HelpRow,
  { viewer }: Reader,
) => {
  const isOpen = viewer.asOf === undefined && mayEdit;
  const kind = kindOf({ event, on: own.on });
  const today = dayLookedAt(viewer);
  return {
    ...own,
    kind,
    daysLeft: kind === 'DUE' && own.dueOn !== null ? daysBetween(today, own.dueOn) : null,
    case: caseRef(caseId),
    earlier: earlierIds.length,
    mayChange: isOpen,
    mayWithdraw: isOpen && recordedById === viewer.userId,
  };
};

const firstDay = ({ statuses, help }: VictimRow): string | undefined =>
  [...statuses.map(({ on }) => on), ...help.flatMap(({ on }) => on ?? [])].toSorted((a, b) =>
    a < b ? -1 : Number(a > b),
  )[0];

/** Null also where the birth is known so loosely that both may be. */
const isChild = (victim: VictimRow): boolean | null => {
  const { birthFrom, birthTo } = victim;
  const day = firstDay(victim);
  if (birthFrom === null || day === undefined) return null;
  const mayBe = (born: string): boolean => day < addMonths(born, MONTHS_OF_A_CHILD);
  return mayBe(birthFrom) === mayBe(birthTo ?? birthFrom) ? mayBe(birthFrom) : null;
};

const byDue = (a: { dueOn: string | null; id: string }, b: { dueOn: string | null; id: string }): number =>
  `${a.dueOn ?? ''} ${a.id}` < `${b.dueOn ?? ''} ${b.id}` ? -1 : 1;

/** A victim as the schema hands her on. */
export const shownVictim = (victim: VictimRow, context: Reader) => {
  const { id, pseudonym, statuses, help, children, cases } = victim;
  const { viewer } = context;
  const isPresent = viewer.asOf === undefined;
  const latest = inOrder(statuses).at(-1);
  const period = reflectionRow(victim);
  const shown = help.filter((row) => row !== period).map((row) => shownHelp(row, context));
  const written = cases.filter(({ mayEdit }) => mayEdit && isPresent);
  return {
    id,
    pseudonym,
    isChild: isChild(victim),
    status: latest?.status ?? null,
    since: latest?.on ?? null,
    statuses: inOrder(statuses)
      .toReversed()
      .map((row) => shownStatus(row, victim, context)),
    reflection: {
      ...reflectionOn(period?.on ?? null, dayLookedAt(viewer)),
      id: period?.id ?? null,
      days: REFLECTION_DAYS,
      mayChange: isPresent && period?.mayEdit === true && period.recordedById === viewer.userId,
    },
    help: shown.filter(({ kind }) => kind !== 'DUE'),
    due: shown.filter(({ kind }) => kind === 'DUE').toSorted(byDue),
    children,
    arrival: shownArrival(victim, context),
    cases: written.map((file) => ({
      case: { id: file.id },
      next: statusesAfter(decisionsIn(victim, file.id).at(-1)?.status ?? null),
    })),
    mayRecordHelp:
      written.length > 0 ||
      (isPresent && help.some(({ scope, mayEdit, caseId }) => mayEdit && caseId === null && scope !== '')) ||
      (isPresent && arrivalRow(victim)?.arrival.mayChange === true),
  };
};
