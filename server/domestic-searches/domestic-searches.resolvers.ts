import { guard } from '../access/guard.ts';
import { pageAsked, pageOf } from '../access/page.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayInBaku } from '../calendar.ts';
import { caseById, peopleOf } from '../cases/cases.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { DomesticSearchInput, Problem, Resolvers } from '../graphql/types.generated.ts';
import { compareSought } from '../matches/compare-new.ts';
import { asKnownAt, momentBefore, versionsBefore } from '../network/moments.ts';
import { NOTICE_GONE } from '../notices/notice-problems.ts';
import { groundsIn } from '../notices/notices.queries.ts';
import { noticeRowOf } from '../notices/shown-notice.ts';
import { recordsOf } from '../people/people.queries.ts';
import {
  carryTies,
  correctSearch,
  endSearch,
  isRestedOn,
  recordSearch,
  restoreSearch,
  searchesByIds,
  searchesPage,
  searchNumbered,
  searchWithdrawnAt,
  versionAfter,
  withdrawSearch,
  type SearchRow,
} from './domestic-searches.queries.ts';
import { choiceProblems, endProblems, NUMBER_TAKEN, RESTED_ON, searchProblems } from './search-problems.ts';
import { shownSearch } from './shown-search.ts';

const MOST_SEARCHES = 100;

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });
const shownIds = ({ id, person }: { id?: string; person?: { id?: string } | null }): string[] =>
  [id ?? [], person?.id ?? []].flat();

const isOwn = (row: SearchRow | undefined, { viewer }: RequestContext): boolean =>
  row?.recordedById === viewer.userId;

/** What a colleague has made of the version that was read, or that it is gone: what was never the reader's to change is as what is not there. */
const overtaken = async (version: string, context: RequestContext) => {
  const newer = await versionAfter(context.run, version);
  return newer?.mayEdit ? { ...refused(), newer: shownSearch(newer, context) } : refused(NOTICE_GONE);
};

/** A charge of the case on which the search may rest; true when none was chosen. */
const isChargeOf = async (
  { run }: RequestContext,
  { chargeId, caseId, personId }: { chargeId: string | null; caseId: string | null; personId: string },
): Promise<boolean> =>
  chargeId === null ||
  (caseId !== null &&
    (await groundsIn(run, caseId)).some(
      ({ id, kind, personId: against }) => id === chargeId && kind === 'CHARGE' && against === personId,
    ));

const isTaken = async ({ run }: RequestContext, number: string, ...own: string[]): Promise<boolean> => {
  const holder = await searchNumbered(run, number.trim());
  return holder !== null && !own.includes(holder);
};

/** A new search. Throws NOT_FOUND unless the reader sees the case and the person in it. */
const recorded = async (id: string, search: DomesticSearchInput, context: RequestContext) => {
  const { run, viewer } = context;
  const missing = choiceProblems(search);
  const { caseId, personId, chargeId } = search;
  if (missing.length > 0 || !caseId || !personId || !chargeId) return refused(...missing);
  if (!(await caseById(run, caseId))) throw new Refusal('NOT_FOUND');
  const [inCase, records, [again], isChargeFitting, isNumberTaken] = await Promise.all([
    peopleOf(run, caseId),
    recordsOf(run, personId),
    searchesByIds(run, [id]),
    isChargeOf(context, { chargeId, caseId, personId }),
    isTaken(context, search.number, id),
  ]);
  if (!inCase.some((person) => person.id === personId)) throw new Refusal('NOT_FOUND');
  if (!isOwn(again, context)) {
    const problems = searchProblems(search, {
      today: dayInBaku(new Date()),
      bornFrom: records.flatMap(({ birth }) => birth?.from ?? []).toSorted()[0] ?? null,
      isNumberTaken,
      isChargeFitting,
      endedOn: null,
    });
    if (problems.length > 0) return refused(...problems);
    if (!(await recordSearch(run, { ...search, id, caseId, personId, chargeId }))) {
      const [there] = await searchesByIds(run, [id]);
      if (there?.recordedById !== viewer.userId) return refused(NOTICE_GONE);
    }
  }
  // Whoever is sought is compared with every compartment, as when a notice is drafted; sent again, what was broken off is done.
  await compareSought(run, personId, caseId);
  return done(id);
};

/** Writes a version in the place of the one that was read, unless it is there already or a colleague was faster. */
const replaced = async (
  { id, version }: { id: string; version: string },
  context: RequestContext,
  write: (before: SearchRow) => Promise<Problem[] | boolean>,
) => {
  const [again, before] = await Promise.all(
    [id, version].map(async (one) => (await searchesByIds(context.run, [one]))[0]),
  );
  if (!isOwn(again, context)) {
    if (!before?.mayEdit) return overtaken(version, context);
    const written = await write(before);
    if (Array.isArray(written)) return refused(...written);
    if (!written) return overtaken(version, context);
  }
  await carryTies(context.run, id);
  return done(id);
};

export const domesticSearchesResolvers: Resolvers = {
  Query: {
    domesticSearches: guard(
      { action: 'notice:read', audit: ({ searches = [] }) => searches.flatMap((one) => shownIds(one)) },
      async (_parent, args, context) => {
        const { size, after } = pageAsked(args, MOST_SEARCHES, MOST_SEARCHES);
        const { page, after: next } = pageOf(await searchesPage(context.run, size, after), size);
        const rows = await searchesByIds(
          context.run,
          page.map(({ id }) => id),
        );
        return { searches: rows.map((row) => shownSearch(row, context)), after: next };
      },
    ),
    domesticSearch: guard(
      { action: 'notice:read', audit: (search, { id }) => [id, ...shownIds(search)] },
      async (_parent, { id }, context) => {
        const search = (await searchesByIds(context.run, [id]))[0] ?? (await versionAfter(context.run, id));
        if (!search) throw new Refusal('NOT_FOUND');
        return shownSearch(search, context);
      },
    ),
    domesticSearchVersions: guard(
      {
        action: 'notice:read',
        audit: (versions, { id }) => [id, ...versions.flatMap((one) => shownIds(one))],
      },
      async (_parent, { id }, context) => {
        const [current] = await searchesByIds(context.run, [id]);
        if (!current) throw new Refusal('NOT_FOUND');
        const versions = await versionsBefore(context, current, (run, version) =>
          searchesByIds(run, [version]),
        );
        return versions.map((row) => shownSearch({ ...row, mayEdit: false }, context));
      },
    ),
  },
  Mutation: {
    recordDomesticSearch: guard(
      {
        action: 'notice:write',
        audit: ({ id }, { version, search: { caseId, personId } }) =>
          [caseId, personId, version, id].flatMap((one) => one ?? []),
      },
      async (_parent, { id, version, search }, context) => {
        const { caseId, personId, chargeId = null } = search;
        if (![caseId, personId, chargeId].every((one) => !one || isUlid(one)))
          throw new Refusal('BAD_INPUT', { argument: 'search' });
        if (!version) return recorded(id, search, context);
        return replaced({ id, version }, context, async (before) => {
          const problems = searchProblems(search, {
            today: dayInBaku(new Date()),
            bornFrom: before.bornFrom,
            isNumberTaken: await isTaken(context, search.number, version),
            isChargeFitting: await isChargeOf(context, { ...before, chargeId }),
            endedOn: before.endedOn,
          });
          if (problems.length > 0) return problems;
          const { caseId: _case, personId: _person, ...said } = search;
          return correctSearch(context.run, { ...said, id, version, chargeId });
        });
      },
    ),
    endDomesticSearch: guard(
      { action: 'notice:write', audit: ({ id }, { version }) => [version, ...(id ? [id] : [])] },
      async (_parent, { id, version, end }, context) =>
        replaced({ id, version }, context, async (before) => {
          const { run, loaders } = context;
          if (!end && before.endedOn === null) return [NOTICE_GONE];
          if (!end)
            return endSearch(run, id, version, {
              on: null,
              endedBy: null,
              caughtIn: null,
              ground: null,
              document: null,
            });
          const isCaught = end.kind === 'CAUGHT';
          const problems = endProblems(end, {
            today: dayInBaku(new Date()),
            bornFrom: before.bornFrom,
            from: before.from,
            isCountryKnown: !end.caughtIn || (await loaders.countries.load(end.caughtIn)) !== null,
          });
          if (problems.length > 0) return problems;
          return endSearch(run, id, version, {
            on: end.on,
            endedBy: end.kind,
            caughtIn: isCaught ? (end.caughtIn ?? null) : null,
            ground: end.ground.trim(),
            document: end.document.trim(),
          });
        }),
    ),
    restoreDomesticSearch: guard(
      { action: 'notice:write', audit: (_answer, { id }) => [id] },
      async (_parent, { id }, context) => {
        const at = await searchWithdrawnAt(context.run, id);
        const stands = async () => (await searchesByIds(context.run, [id]))[0];
        if (at === null) return (await stands())?.mayEdit ? done(id) : refused(NOTICE_GONE);
        const then = asKnownAt(context, momentBefore(at));
        const [before] = await searchesByIds(then, [id]);
        if (before?.number && (await searchNumbered(context.run, before.number)) !== null)
          return refused(NUMBER_TAKEN);
        const isBack = (await restoreSearch(then, id, at)) || (await stands()) !== undefined;
        const back = isBack ? await stands() : undefined;
        if (!back) return refused(NOTICE_GONE);
        if (back.caseId) await compareSought(context.run, back.personId, back.caseId);
        return done(id);
      },
    ),
    withdrawDomesticSearch: guard(
      { action: 'notice:write', audit: (_answer, { id }) => [id] },
      async (_parent, { id }, context) => {
        if (await withdrawSearch(context.run, id)) return done(id);
        const [row] = await searchesByIds(context.run, [id]);
        const mayWithdraw = row !== undefined && shownSearch(row, context).mayWithdraw;
        return refused(mayWithdraw && (await isRestedOn(context.run, id)) ? RESTED_ON : NOTICE_GONE);
      },
    ),
  },
  DomesticSearch: {
    notices: guard({ action: 'notice:read', audit: false }, async ({ person }, _args, { loaders }) =>
      loaders.noticesOfPeople.load(person?.id ?? ''),
    ),
  },
  Notice: {
    searches: guard({ action: 'notice:read', audit: false }, async (notice, _args, context) => {
      const rows = await context.loaders.searches.load(noticeRowOf(notice).person.id);
      return rows.map((row) => shownSearch(row, context));
    }),
  },
};
