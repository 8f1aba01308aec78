import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { loaded } from '../board/whole-board.ts';
import { dayInBaku, dayLookedAt, isDay } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, ReadinessFactInput, Resolvers } from '../graphql/types.generated.ts';
import { dayProblems, NOTICE_GONE, problem, wordsProblems } from '../notices/notice-problems.ts';
import { mayWriteIn, noticeRowOf } from '../notices/shown-notice.ts';
import { writtenSought, type Sought } from '../notices/sought.ts';
import { shownVersion } from '../countries/shown-rule.ts';
import { judgedOf, shownSearchOf } from '../domestic-searches/shown-search.ts';
import { fileOfNotice, fileOfSearch, furthest, judgedFile, type ArrestFile } from './arrest-file.ts';
import { periodsFromTonight, type JudgedCheck } from './arrest-readiness.ts';
import { factFor, recordable, type ReadinessFactRow } from './readiness-answers.ts';
import { readyRequests } from './ready-requests.ts';
import { readinessFacts, recordReadinessFact, withdrawReadinessFact } from './readiness.queries.ts';

const MOST_CHOSEN = 20;

type Writable = Pick<Sought, 'mayEdit'>;

const shownFact = (
  { countryCode, recordedById, ...fact }: ReadinessFactRow,
  sought: Writable,
  context: RequestContext,
) => ({
  ...fact,
  country: countryCode === null ? null : { code: countryCode },
  mayWithdraw: mayWriteIn(sought, context) && recordedById === context.viewer.userId,
});

const shownCheck = ({ fact, rule, ...check }: JudgedCheck, sought: Writable, context: RequestContext) => {
  const byHand = recordable(check.kind);
  return {
    ...check,
    fact: fact && shownFact(fact, sought, context),
    rule: rule && shownVersion(rule),
    answers: mayWriteIn(sought, context) ? [...(byHand?.answers ?? [])] : [],
    dependsOnCountry: byHand?.dependsOnCountry ?? false,
  };
};

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

const factsOf = async ({ run }: RequestContext, aboutId: string): Promise<ReadinessFactRow[]> =>
  (await readinessFacts(run, [aboutId]))[0]?.facts ?? [];

/** An answer may have lapsed when it is written down, but not before it was given. */
const validityProblems = (on: string, validTo: string | null | undefined): Problem[] => {
  if (!validTo || (isDay(validTo) && validTo >= on)) return [];
  return [
    problem(
      'validTo',
      'Cavabın günündən əvvəl olmayan günü yazın, məsələn 24.11.2026, və ya boş qoyun.',
      'Write a day that is not before that of the answer, such as 24.11.2026, or leave it empty.',
    ),
  ];
};

const factProblems = (
  { kind, country, answer, on, validTo, document, note }: ReadinessFactInput,
  { bornFrom }: Sought,
  isCountryKnown: boolean,
): Problem[] => {
  const byHand = recordable(kind);
  const isCountryRight = byHand?.dependsOnCountry ? isCountryKnown && country !== 'AZ' : !country;
  return [
    ...(byHand?.answers.includes(answer)
      ? []
      : [problem('answer', 'Bu yoxlamaya uyğun cavabı seçin.', 'Choose an answer that fits this check.')]),
    ...(isCountryRight
      ? []
      : [
          problem(
            'country',
            'Ölkədən asılı olan yoxlama üçün ölkəni göstərin, qalanları üçün göstərməyin.',
            'Name the country for a check that depends on it, and none for the others.',
          ),
        ]),
    ...dayProblems('on', on, { today: dayInBaku(new Date()), bornFrom }),
    ...validityProblems(on, validTo),
    ...wordsProblems('document', document),
    ...wordsProblems('note', note, { least: 0 }),
  ];
};

type Touched = { id?: string | null; newer?: { id?: string } | null };
const touched = ({ id, newer }: Touched, aboutId: string): string[] =>
  [aboutId, id, newer?.id].flatMap((one) => one ?? []);

const part = { action: 'notice:read', audit: false } as const;

const ofRequests = {
  action: 'notice:read',
  audit: (requests: readonly { dossierId?: string; version?: { id?: string } | null }[]) =>
    requests.flatMap(({ dossierId, version }) => [dossierId ?? [], version?.id ?? []].flat()),
} as const;

/** The file for each country, as its reader sees it; nothing once the notice or the search has ended. */
const shownReadiness = async (
  file: ArrestFile | null,
  asked: readonly string[],
  sought: Writable,
  context: RequestContext,
) => {
  if (asked.length > MOST_CHOSEN) throw new Refusal('BAD_INPUT', { argument: 'countries' });
  if (!file) return [];
  const known = loaded(await context.loaders.countries.loadMany([...asked]));
  const judged = await judgedFile(
    file,
    known.map(({ code }) => code),
    context,
  );
  const tonight = dayLookedAt(context.viewer);
  return Promise.all(
    judged.map(async ({ code, reasons, checks }) => ({
      country: { code },
      reasons,
      checks: checks.map((check) => shownCheck(check, sought, context)),
      periods: periodsFromTonight(code, tonight, await context.loaders.countryLaw.load(code)),
    })),
  );
};

export const readinessResolvers: Resolvers = {
  Mutation: {
    recordReadinessFact: guard(
      { action: 'notice:write', audit: (answer, { id, soughtBy }) => [id, ...touched(answer, soughtBy)] },
      async (_parent, { id, soughtBy, version, fact }, context) => {
        const sought = await writtenSought(context.run, soughtBy);
        const { kind, country } = fact;
        const standing = async () => factFor(await factsOf(context, sought.id), kind, country ?? null);
        const isOwn = (one: ReadinessFactRow | undefined) =>
          one?.id === id && one.recordedById === context.viewer.userId;
        if (isOwn(await standing())) return done(id);
        const known = country ? await context.loaders.countries.load(country) : null;
        const problems = factProblems(fact, sought, known !== null);
        if (problems.length > 0) return refused(...problems);
        if (
          await recordReadinessFact(context.run, {
            ...fact,
            id,
            aboutId: sought.id,
            version: version ?? null,
          })
        )
          return done(id);
        const newer = await standing();
        // The same form may have been sent twice at once.
        if (isOwn(newer)) return done(id);
        return newer && newer.id !== version
          ? { ...refused(), newer: shownFact(newer, sought, context) }
          : refused(NOTICE_GONE);
      },
    ),
    withdrawReadinessFact: guard(
      { action: 'notice:write', audit: (answer, { soughtBy }) => touched(answer, soughtBy) },
      async (_parent, { soughtBy, id }, context) => {
        const sought = await writtenSought(context.run, soughtBy);
        return (await withdrawReadinessFact(context.run, id, sought.id)) ? done(id) : refused(NOTICE_GONE);
      },
    ),
  },
  DomesticSearch: {
    readyRequests: guard(ofRequests, (search, _args, context) =>
      readyRequests(shownSearchOf(search), context),
    ),
    arrestReadiness: guard(part, async (shown, { countries }, context) => {
      const search = shownSearchOf(shown);
      const notice = furthest(await context.loaders.noticesOfPeople.load(search.person.id));
      const file = await fileOfSearch(judgedOf(search), notice, context);
      return shownReadiness(file, countries ?? [], { mayEdit: search.mayChange }, context);
    }),
  },
  Notice: {
    readyRequests: guard(ofRequests, (notice, _args, context) => readyRequests(noticeRowOf(notice), context)),
    arrestReadiness: guard(part, async (shown, { countries }, context) => {
      const notice = noticeRowOf(shown);
      return shownReadiness(await fileOfNotice(notice, context), countries ?? [], notice, context);
    }),
  },
};
