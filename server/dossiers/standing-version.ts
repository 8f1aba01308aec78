import { mayDo } from '../access/permissions.ts';
import { dayInBaku } from '../calendar.ts';
import { caseLinksOf, caseNumbers } from '../case-links/case-links.queries.ts';
import type { DossierNeed, DossierVersion, DossierVersionState } from '../graphql/types.generated.ts';
import type { ImportDesk } from '../imports/desk.ts';
import { addressOf } from '../requests/requests.queries.ts';
import { lapsedIn } from './dossier-changes.ts';
import { identitiesOf, identityStated, namedBy } from './identities.ts';
import { joinedSince } from './joined-since.ts';
import { laterVersions, type StatedNow } from './later-versions.ts';
import { languageOf } from './opened-dossier.ts';
import type { VersionRow } from './dossier-versions.queries.ts';
import { particularsOf } from './address.ts';
import { recordStated, repeatedPeople } from './person-particulars.ts';
import { openBasis } from './sealed-version.ts';
import { atPresent, readCase, runOf, within, type Who } from './read-case.ts';
import { dayText } from './wording.ts';
import { countryStated, statedIn, type Stated } from './stated.ts';
import { goesToCountry, isForDefence, leavesUnit, templateOf, type Approver } from './templates.ts';

/** The reader at present, with what lies in these compartments of his and no others. */
export const readerWithin = (who: Who, scopes: readonly string[]): Who => within(atPresent(who), scopes);

const SEVERED = { az: 'ayrıca icraata ayrılıb:', en: 'severed into case' } as const;

type Desk = { imports: Pick<ImportDesk, 'vault'> };

/**
 * What has come since besides what the case states: to which country the dossier goes now, what the records that it repeats say, who was severed from the case since a version was frozen,
 * where the reader may see both cases, and who was joined with another person or taken apart again.
 */
const sinceFrozen = async (context: Who & Desk, rows: readonly VersionRow[]) => {
  const run = runOf(atPresent(context));
  const requests = rows.filter(({ kind }) => goesToCountry(kind)).map(({ dossierId }) => dossierId);
  const to = new Map(
    await Promise.all([...new Set(requests)].map(async (id) => [id, await addressOf(run, id)] as const)),
  );
  const caseIds = [...new Set(rows.map(({ caseId }) => caseId))];
  const links = (await Promise.all(caseIds.map((id) => caseLinksOf(run, id)))).flat();
  const severed = links.filter(({ kind }) => kind === 'SEVERED');
  const numbers = new Map(
    (
      await caseNumbers(
        run,
        severed.map(({ intoId }) => intoId),
      )
    ).map(({ id, number }) => [id, number]),
  );
  const kept = new Map(rows.map((row) => [row.id, openBasis(context.imports.vault, row)]));
  const identities = new Map(
    await Promise.all(
      rows.map(async (row) => {
        const ids = namedBy(kept.get(row.id) ?? []);
        return [
          row.id,
          await identitiesOf(runOf(readerWithin(context, row.needs)), row.caseId, ids),
        ] as const;
      }),
    ),
  );
  const records = new Map(
    await Promise.all(
      rows.map(async (row) => {
        const ids = repeatedPeople(kept.get(row.id) ?? []);
        const own = runOf(readerWithin(context, row.needs));
        return [row.id, await particularsOf(own, row.caseId, ids)] as const;
      }),
    ),
  );
  const joined = await joinedSince(context, rows, ({ id }) => kept.get(id) ?? []);
  return (row: VersionRow, stated: ReadonlyMap<string, StatedNow>): ReadonlyMap<string, StatedNow> => {
    const language = languageOf(row);
    const later = severed.filter((one) => one.fromId === row.caseId && one.recordedAt > row.frozenAt);
    const gone = later.flatMap(({ personIds, intoId, on }) =>
      personIds.flatMap((id) => {
        const name = stated.get(id);
        const why = `${SEVERED[language]} ${numbers.get(intoId) ?? ''} (${dayText(on)})`;
        return name ? [{ ...name, text: `${name.text} · ${why}` }] : [];
      }),
    );
    const sealed = (identities.get(row.id) ?? []).map((one) =>
      identityStated(one, stated.get(one.personId)?.text ?? '', language),
    );
    const country = countryStated(row.dossierId, { kind: row.kind, language }, to.get(row.dossierId) ?? null);
    const repeated = (records.get(row.id) ?? []).map((one) => recordStated(one, language));
    return new Map(
      [...stated.values(), ...joined(row, stated), ...gone, ...country, ...sealed, ...repeated].map((one) => [
        one.id,
        one,
      ]),
    );
  };
};

/** What each of the versions rests on, and what the case states now from the compartments that it needs. Those that need the same are read once. */
export const presentOf = async (
  context: Who & Desk,
  rows: readonly VersionRow[],
): Promise<(row: VersionRow) => ReadonlyMap<string, StatedNow>> => {
  const since = await sinceFrozen(context, rows);
  const keyOf = ({ caseId, kind, language, needs }: VersionRow): string =>
    [caseId, language, String(isForDefence(kind)), ...needs].join(' ');
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  const read = [...byKey].map(async ([key, row]) => {
    const content = await readCase(readerWithin(context, row.needs), row);
    const stated = statedIn(content, languageOf(row));
    const later = await laterVersions(runOf(readerWithin(context, row.needs)), content, stated);
    return [key, new Map<string, StatedNow>([...later, ...stated])] as const;
  });
  const present = new Map(await Promise.all(read));
  return (row) => since(row, present.get(keyOf(row)) ?? new Map());
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
  context: Who & Desk,
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
