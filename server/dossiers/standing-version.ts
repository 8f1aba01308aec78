import { mayDo } from '../access/permissions.ts';
import { dayInBaku } from '../calendar.ts';
import type { DossierNeed, DossierVersion, DossierVersionState } from '../graphql/types.generated.ts';
import type { ImportDesk } from '../imports/desk.ts';
import { lapsedIn } from './dossier-changes.ts';
import { languageOf } from './opened-dossier.ts';
import type { VersionRow } from './dossier-versions.queries.ts';
import { openBasis } from './sealed-version.ts';
import { atPresent, readCase, within, type Who } from './read-case.ts';
import { statedIn, type Stated } from './stated.ts';
import { isForDefence, leavesUnit, templateOf, type Approver } from './templates.ts';

/** The reader at present, with what lies in these compartments of his and no others. */
export const readerWithin = (who: Who, scopes: readonly string[]): Who => within(atPresent(who), scopes);

/** What each of the versions rests on, and what the case states now from the compartments that it needs. Those that need the same are read once. */
export const presentOf = async (
  context: Who,
  rows: readonly VersionRow[],
): Promise<(row: VersionRow) => ReadonlyMap<string, Stated>> => {
  const keyOf = ({ caseId, kind, language, needs }: VersionRow): string =>
    [caseId, language, String(isForDefence(kind)), ...needs].join(' ');
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  const read = [...byKey].map(async ([key, row]) => {
    const content = await readCase(readerWithin(context, row.needs), row);
    return [key, statedIn(content, languageOf(row))] as const;
  });
  const present = new Map(await Promise.all(read));
  return (row) => present.get(keyOf(row)) ?? new Map();
};

const needOf = (scope: string, caseId: string): DossierNeed => {
  if (scope === `case:${caseId}:identity`) return 'IDENTITY';
  return scope === `case:${caseId}:source` ? 'SOURCE' : 'OTHER';
};

const stateOf = (row: VersionRow, isLapsed: boolean): DossierVersionState => {
  if (row.outcome === 'REFUSED') return 'REFUSED';
  if (row.outcome === null) return row.askedAt === null ? 'FROZEN' : 'ASKED';
  if (isLapsed) return 'LAPSED';
  return dayInBaku(new Date()) > (row.validUntil ?? '') ? 'EXPIRED' : 'APPROVED';
};

export const isOfOffice = ({ kind }: VersionRow, { viewer }: Who): boolean =>
  templateOf(kind).approvers.includes(viewer.role as Approver);

export const isOwn = ({ frozenById, askedById }: VersionRow, { viewer }: Who): boolean =>
  [frozenById, askedById].includes(viewer.userId ?? '');

/** A version as its reader finds it: where it stands is computed whenever it is looked at. */
export const shownVersion = (
  row: VersionRow,
  context: Who & { imports: Pick<ImportDesk, 'vault'> },
  present: ReadonlyMap<string, Stated>,
): DossierVersion & {
  id: string;
  state: DossierVersionState;
  leaves: boolean;
  lapsed: ReturnType<typeof lapsedIn>;
} => {
  const lapsed = lapsedIn(openBasis(context.imports.vault, row), present);
  const { viewer } = context;
  const isAllowed = (action: 'dossier:write' | 'dossier:approve'): boolean =>
    viewer.role !== null && mayDo(viewer.role, action);
  const besides = row.needs.filter((scope) => scope !== `case:${row.caseId}`);
  return {
    ...row,
    needs: [...new Set(besides.map((scope) => needOf(scope, row.caseId)))],
    state: stateOf(row, lapsed.length > 0),
    approvers: [...templateOf(row.kind).approvers],
    leaves: leavesUnit(row.kind),
    lapsed,
    mayAsk: row.askedAt === null && lapsed.length === 0 && row.mayEdit && isAllowed('dossier:write'),
    mayDecide:
      row.askedAt !== null &&
      row.outcome === null &&
      !isOwn(row, context) &&
      isOfOffice(row, context) &&
      isAllowed('dossier:approve'),
  };
};
