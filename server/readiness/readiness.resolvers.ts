import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isLive } from '../board/notice-clocks.ts';
import { withdrawalDuties } from '../board/request-check.ts';
import { dayInBaku, dayLookedAt, isDay } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, ReadinessFactInput, Resolvers } from '../graphql/types.generated.ts';
import { dayProblems, NOTICE_GONE, problem, wordsProblems } from '../notices/notice-problems.ts';
import { noticesByIds, type NoticeRow } from '../notices/notices.queries.ts';
import { mayWriteIn, noticeRowOf } from '../notices/shown-notice.ts';
import { shownVersion } from '../countries/shown-rule.ts';
import { periodsFromTonight, readinessChecks, type JudgedCheck } from './arrest-readiness.ts';
import { likelyCountries } from './likely-countries.ts';
import { factFor, recordable, type ReadinessFactRow } from './readiness-answers.ts';
import { readyRequests } from './ready-requests.ts';
import { readinessFacts, recordReadinessFact, withdrawReadinessFact } from './readiness.queries.ts';

const MOST_CHOSEN = 20;

const shownFact = (
  { countryCode, recordedById, ...fact }: ReadinessFactRow,
  notice: NoticeRow,
  context: RequestContext,
) => ({
  ...fact,
  country: countryCode === null ? null : { code: countryCode },
  mayWithdraw: mayWriteIn(notice, context) && recordedById === context.viewer.userId,
});

const shownCheck = ({ fact, rule, ...check }: JudgedCheck, notice: NoticeRow, context: RequestContext) => {
  const byHand = recordable(check.kind);
  return {
    ...check,
    fact: fact && shownFact(fact, notice, context),
    rule: rule && shownVersion(rule),
    answers: mayWriteIn(notice, context) ? [...(byHand?.answers ?? [])] : [],
    dependsOnCountry: byHand?.dependsOnCountry ?? false,
  };
};

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

/** Throws NOT_FOUND unless there is such a notice and the reader writes where it lies. */
const written = async ({ run }: RequestContext, noticeId: string): Promise<NoticeRow> => {
  const [notice] = await noticesByIds(run, [noticeId]);
  if (!notice?.mayEdit) throw new Refusal('NOT_FOUND');
  return notice;
};

const factsOf = async ({ run }: RequestContext, noticeId: string): Promise<ReadinessFactRow[]> =>
  (await readinessFacts(run, [noticeId]))[0]?.facts ?? [];

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
  { bornFrom }: NoticeRow,
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
const touched = ({ id, newer }: Touched, noticeId: string): string[] =>
  [noticeId, id, newer?.id].flatMap((one) => one ?? []);

export const readinessResolvers: Resolvers = {
  Mutation: {
    recordReadinessFact: guard(
      { action: 'notice:write', audit: (answer, { id, noticeId }) => [id, ...touched(answer, noticeId)] },
      async (_parent, { id, noticeId, version, fact }, context) => {
        const notice = await written(context, noticeId);
        const { kind, country } = fact;
        const standing = async () => factFor(await factsOf(context, noticeId), kind, country ?? null);
        const isOwn = (one: ReadinessFactRow | undefined) =>
          one?.id === id && one.recordedById === context.viewer.userId;
        if (isOwn(await standing())) return done(id);
        const known = country ? await context.loaders.countries.load(country) : null;
        const problems = factProblems(fact, notice, known !== null);
        if (problems.length > 0) return refused(...problems);
        if (await recordReadinessFact(context.run, { ...fact, id, noticeId, version: version ?? null }))
          return done(id);
        const newer = await standing();
        // The same form may have been sent twice at once.
        if (isOwn(newer)) return done(id);
        return newer && newer.id !== version
          ? { ...refused(), newer: shownFact(newer, notice, context) }
          : refused(NOTICE_GONE);
      },
    ),
    withdrawReadinessFact: guard(
      { action: 'notice:write', audit: (answer, { noticeId }) => touched(answer, noticeId) },
      async (_parent, { noticeId, id }, context) => {
        await written(context, noticeId);
        return (await withdrawReadinessFact(context.run, id, noticeId)) ? done(id) : refused(NOTICE_GONE);
      },
    ),
  },
  Notice: {
    readyRequests: guard(
      {
        action: 'notice:read',
        audit: (requests) =>
          requests.flatMap(({ dossierId, version }) => [dossierId ?? [], version?.id ?? []].flat()),
      },
      (notice, _args, context) => readyRequests(noticeRowOf(notice), context),
    ),
    arrestReadiness: guard({ action: 'notice:read', audit: false }, async (shown, { countries }, context) => {
      const { loaders, viewer } = context;
      const notice = noticeRowOf(shown);
      const asked = countries ?? [];
      if (asked.length > MOST_CHOSEN) throw new Refusal('BAD_INPUT', { argument: 'countries' });
      if (!isLive(notice.state)) return [];
      const [facts, file, recorded, known] = await Promise.all([
        loaders.fugitiveFacts.load(notice.person.id),
        loaders.noticeFiles.load(notice.id),
        loaders.readinessFacts.load(notice.id),
        loaders.countries.loadMany([...asked]),
      ]);
      if (!file) throw new Refusal('NOT_FOUND');
      const chosen = known.flatMap((country) => {
        if (country instanceof Error) throw country;
        return country?.code ?? [];
      });
      const hasToBeWithdrawn = withdrawalDuties(notice, file, facts).length > 0;
      const tonight = dayLookedAt(viewer);
      return Promise.all(
        likelyCountries(notice, facts, chosen).map(async ({ code, reasons }) => {
          const law = await loaders.countryLaw.load(code);
          return {
            country: { code },
            reasons,
            checks: readinessChecks(notice, file, recorded, hasToBeWithdrawn, code, tonight, law).map(
              (check) => shownCheck(check, notice, context),
            ),
            periods: periodsFromTonight(code, tonight, law),
          };
        }),
      );
    }),
  },
};
