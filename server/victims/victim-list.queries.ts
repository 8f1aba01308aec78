import type { ViewerRun } from '../db/run.ts';
import type {
  ChildTie,
  LocalizedText,
  ReferralOutcome,
  VictimCameBy,
  VictimStatus,
  VictimStatusBy,
} from '../graphql/types.generated.ts';

/** What a centre has written of somebody who came to it first, with its decision that she is presumed a victim. */
export type ArrivalRow = {
  /** The compartment of her and the centre. */
  scope: string;
  cameBy: VictimCameBy;
  ground: string;
  agrees: boolean;
  isSealed: boolean;
  isTaken: boolean;
  centre: LocalizedText;
  sex: string | null;
  bornIn: string | null;
  /** Code of a country. */
  citizenship: string | null;
  /** Who registered her, whoever has corrected it since. */
  firstById: string;
  mayChange: boolean;
};

export type StatusRow = {
  id: string;
  caseId: string | null;
  status: VictimStatus;
  on: string;
  by: VictimStatusBy | null;
  ground: string | null;
  recordedAt: string;
  recordedById: string;
  recordedBy: LocalizedText | null;
  earlierIds: string[];
  mayEdit: boolean;
  arrival: ArrivalRow | null;
};

export type HelpRow = {
  id: string;
  forId: string;
  scope: string;
  service: string;
  event: string;
  providerCode: string;
  provider: LocalizedText;
  on: string | null;
  until: string | null;
  dueOn: string | null;
  amount: string | null;
  currency: string | null;
  stage: string | null;
  outcome: ReferralOutcome | null;
  note: string | null;
  caseId: string | null;
  pseudonym: string;
  recordedAt: string;
  recordedById: string;
  earlierIds: string[];
  mayEdit: boolean;
};

/** A victim as she is read: what is null is not to be seen by the reader. */
export type VictimRow = {
  id: string;
  pseudonym: string | null;
  birthFrom: string | null;
  birthTo: string | null;
  statuses: StatusRow[];
  help: HelpRow[];
  children: {
    id: string;
    pseudonym: string | null;
    bornIn: number | null;
    bornFrom: number | null;
    bornTo: number | null;
    tie: ChildTie | null;
  }[];
  cases: { id: string; mayEdit: boolean }[];
};

/** Ids of victims; one more than asked when there is more. */
export const victimIds = async (
  run: ViewerRun,
  first: number,
  after: string | null,
): Promise<{ id: string }[]> => run<{ id: string }>('victims/ids', { first: first + 1, after });

type HelpOfVictim = Pick<VictimRow, 'id' | 'help' | 'children'>;

const isSeen = ({ statuses, help, cases }: VictimRow): boolean =>
  statuses.length + help.length + cases.length > 0;

/** By id; whom the reader may not see has no row. */
export const victimsByIds = async (run: ViewerRun, ids: readonly string[]): Promise<VictimRow[]> => {
  const [rows, helped] = await Promise.all([
    run<Omit<VictimRow, 'help' | 'children'>>('victims/by-ids', { ids }),
    run<HelpOfVictim>('victims/help', { ids }),
  ]);
  const helpOf = new Map(helped.map((row) => [row.id, row]));
  return rows
    .map((row): VictimRow => {
      const { help = [], children = [] } = helpOf.get(row.id) ?? {};
      const own = help.find(({ forId }) => forId === row.id);
      return { ...row, help, children, pseudonym: row.pseudonym ?? own?.pseudonym ?? null };
    })
    .filter((row) => isSeen(row));
};

export type ProviderRow = { code: string; az: string; en: string; kind: string; isOwn: boolean };

export const helpProviders = (run: ViewerRun): Promise<ProviderRow[]> => run<ProviderRow>('victims/choices');

export type DeadlineRow = { id: string; victimId: string; pseudonym: string; service: string; day: string };

/** What is due by `latest`, and the periods that run, the soonest first. */
export const victimDeadlines = (run: ViewerRun, latest: string): Promise<DeadlineRow[]> =>
  run<DeadlineRow>('victims/deadlines', { latest });

const isDone = async (rows: Promise<unknown[]>): Promise<boolean> => (await rows).length > 0;

export type StatusWritten = {
  id: string;
  victimId: string;
  caseId: string;
  version: string | null;
  seenIds: readonly string[];
  status: VictimStatus;
  on: string;
  by: VictimStatusBy;
  ground: string;
};

/** False when somebody recorded something meanwhile, or the version stands no more. */
export const recordStatus = (run: ViewerRun, status: StatusWritten): Promise<boolean> =>
  isDone(run('victims/record-status', status));

export const withdrawStatus = (run: ViewerRun, victimId: string, id: string): Promise<boolean> =>
  isDone(run('victims/withdraw-status', { victimId, id }));

export type HelpWritten = {
  id: string;
  victimId: string;
  childId: string | null;
  caseId: string | null;
  scope: string;
  version: string | null;
  service: string;
  event: string;
  provider: string;
  on: string | null;
  until: string | null;
  dueOn: string | null;
  amount: string | null;
  currency: string | null;
  stage: string | null;
  outcome: ReferralOutcome | null;
  note: string | null;
  pseudonym: string;
};

/** False when the same stands already, or the version stands no more. */
export const recordHelp = (run: ViewerRun, help: HelpWritten): Promise<boolean> =>
  isDone(run('victims/record-help', help));

export const withdrawHelp = (run: ViewerRun, victimId: string, id: string): Promise<boolean> =>
  isDone(run('victims/withdraw-help', { victimId, id }));
