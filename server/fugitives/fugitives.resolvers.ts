import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { dayInBaku } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { FugitiveFactInput, Problem, Resolvers } from '../graphql/types.generated.ts';
import { dayProblems, FOLLOWED, NOTICE_GONE, problem, wordsProblems } from '../notices/notice-problems.ts';
import { noticeRowOf, mayWriteIn } from '../notices/shown-notice.ts';
import { noticesByIds, type NoticeRow } from '../notices/notices.queries.ts';
import { fugitiveFacts, recordFugitiveFact, withdrawFugitiveFact } from './fugitives.queries.ts';
import { looseReleases, standingOf } from './search-standing.ts';

const part = { action: 'notice:read', audit: false } as const;

const refused = (...problems: Problem[]) => ({ id: null, problems });
const done = (id: string) => ({ id, problems: [] });

const written = async ({ run }: RequestContext, noticeId: string): Promise<NoticeRow> => {
  const [notice] = await noticesByIds(run, [noticeId]);
  if (!notice?.mayEdit) throw new Refusal('NOT_FOUND');
  return notice;
};

const factsOf = async ({ run }: RequestContext, { person }: NoticeRow) =>
  (await fugitiveFacts(run, [person.id]))[0]?.facts ?? [];

const ARREST_FIRST = problem(
  'kind',
  'Azad edilmə həmin ölkədə tutulmadan sonra gəlir. Əvvəlcə tutulmanı qeyd edin və ya ölkəni düzəldin.',
  'A release follows an arrest in the same country. Record the arrest first, or mend the country.',
);

const factProblems = (
  fact: FugitiveFactInput,
  { bornFrom }: NoticeRow,
  isCountryKnown: boolean,
): Problem[] => [
  ...dayProblems('on', fact.on, { today: dayInBaku(new Date()), bornFrom }),
  ...(isCountryKnown
    ? []
    : [problem('country', 'Ölkəni siyahıdan seçin.', 'Choose a country from the list.')]),
  ...wordsProblems('place', fact.place, { least: 0, most: 200 }),
  ...wordsProblems('note', fact.note, { least: 0 }),
  ...wordsProblems('document', fact.document),
];

export const fugitivesResolvers: Resolvers = {
  Mutation: {
    recordFugitiveFact: guard(
      { action: 'notice:write', audit: ({ id }, { noticeId }) => [noticeId, ...(id ? [id] : [])] },
      async (_parent, { id, noticeId, fact }, context) => {
        const notice = await written(context, noticeId);
        const [facts, country] = await Promise.all([
          factsOf(context, notice),
          context.loaders.countries.load(fact.country),
        ]);
        if (facts.some((one) => one.id === id && one.recordedById === context.viewer.userId)) return done(id);
        const problems = factProblems(fact, notice, country !== null);
        if (problems.length > 0) return refused(...problems);
        const happened = { kind: fact.kind, on: fact.on, country: { code: fact.country } };
        if (looseReleases([...facts, happened]) > looseReleases(facts)) return refused(ARREST_FIRST);
        return (await recordFugitiveFact(context.run, id, noticeId, fact)) ? done(id) : refused(NOTICE_GONE);
      },
    ),
    withdrawFugitiveFact: guard(
      { action: 'notice:write', audit: ({ id }, { noticeId }) => [noticeId, ...(id ? [id] : [])] },
      async (_parent, { noticeId, id }, context) => {
        const notice = await written(context, noticeId);
        const facts = await factsOf(context, notice);
        const left = facts.filter((one) => one.id !== id);
        if (looseReleases(left) > looseReleases(facts)) return refused(FOLLOWED);
        return (await withdrawFugitiveFact(context.run, id, noticeId)) ? done(id) : refused(NOTICE_GONE);
      },
    ),
  },
  Notice: {
    facts: guard(part, async (shown, _args, context) => {
      const notice = noticeRowOf(shown);
      const facts = await context.loaders.fugitiveFacts.load(notice.person.id);
      const mayWrite = mayWriteIn(notice, context);
      return facts.map(({ recordedById, ...fact }) => ({
        ...fact,
        mayWithdraw:
          mayWrite &&
          recordedById === context.viewer.userId &&
          looseReleases(facts.filter(({ id }) => id !== fact.id)) <= looseReleases(facts),
      }));
    }),
    standing: guard(part, async (shown, _args, { loaders }) =>
      standingOf(await loaders.fugitiveFacts.load(noticeRowOf(shown).person.id)),
    ),
  },
};
