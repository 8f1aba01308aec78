import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { newUlid } from '../access/ulid.ts';
import { chartById } from '../charts/charts.queries.ts';
import { keptDocument } from '../charts/opened-chart.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { checkedLink } from '../links/checked-link.ts';
import { NEEDS_IDENTITY } from '../links/link-problems.ts';
import { recordLink } from '../links/links.queries.ts';
import { presently } from '../network/moments.ts';
import { askForLink, declineRequest, requestsOfChart, withdrawRequest } from './hypotheses.queries.ts';
import * as problem from './hypothesis-problems.ts';
import {
  linkOf,
  shownRequest,
  standingRequest,
  standingRequests,
  supposedOn,
  type StandingRequest,
} from './standing-requests.ts';

const refused = (...problems: Problem[]) => ({ request: null, problems });

const found = async (context: RequestContext, id: string): Promise<StandingRequest> => {
  const request = await standingRequest(context, id);
  if (!request) throw new Refusal('NOT_FOUND');
  return request;
};

const chartOf = async (context: RequestContext, id: string) => {
  const chart = await chartById(presently(context), id);
  if (!chart) throw new Refusal('NOT_FOUND');
  return chart;
};

const answerOf = async (context: RequestContext, id: string) => ({
  request: shownRequest(await found(context, id), context),
  problems: [],
});

/** Why the reader cannot decide a request that he sees, whatever he would say. Null when nothing stands in the way. */
const hindranceTo = ({ row }: StandingRequest, context: RequestContext): Problem | null => {
  if (row.askedBy === context.viewer.userId) return problem.OWN_REQUEST;
  if (!row.mayEdit) return problem.MAY_NOT_DECIDE;
  return row.outcome === null ? null : problem.CLOSED_ALREADY;
};

type Touched = { id?: string; source?: string; target?: string };
const idsOf = ({ id, source, target }: Touched): string[] => [id, source, target].flatMap((one) => one ?? []);

const change = {
  action: 'link:write',
  audit: ({ request }: { request?: Touched | null }) => (request ? idsOf(request) : []),
} as const;

// Whoever reaches a fact has passed the guard of the field above, which records it.
const confirmation = guard(
  { action: 'me:read', audit: false },
  async (fact: { id?: string }, _args: object, { loaders }: RequestContext) => {
    const row = await loaders.confirmations.load(fact.id ?? '');
    return (
      row && {
        askedBy: { az: row.askedByAz, en: row.askedByEn },
        confirmedBy: { az: row.confirmedByAz, en: row.confirmedByEn },
      }
    );
  },
);

export const hypothesesResolvers: Resolvers = {
  Fact: { confirmation },
  LinkVersion: { confirmation },
  Query: {
    linkRequests: guard(
      {
        action: 'chart:read',
        audit: (requests, { chartId }) => [chartId, ...requests.flatMap(idsOf)],
      },
      async (_parent, { chartId }, context) => {
        const rows = await requestsOfChart(presently(context), chartId);
        return (await standingRequests(context, rows)).map((request) => shownRequest(request, context));
      },
    ),
  },
  Mutation: {
    askForLink: guard(change, async (_parent, { id, chartId, hypothesisId, link }, context) => {
      const chart = await chartOf(context, chartId);
      if (link.caseId !== chart.caseId) throw new Refusal('BAD_INPUT', { argument: 'link' });
      const checked = await checkedLink(context, link);
      if (checked.problems.length > 0) return refused(...checked.problems);
      const supposed = await supposedOn(context, keptDocument(chart.document), hypothesisId, link);
      if (!supposed) return refused(problem.NOT_ON_CHART);
      const { isSealed } = checked;
      const { text: words, ...ends } = supposed;
      const request = { id, linkId: newUlid(), chartId, hypothesisId, words, isSealed };
      // It is kept between the same two as the hypothesis, and so stays of it when a join is undone.
      if (await askForLink(context.run, request, { ...checked.link, ...ends })) return answerOf(context, id);
      const rows = await requestsOfChart(context.run, chartId);
      const isAsked = rows.some((row) => row.hypothesisId === hypothesisId && row.outcome !== 'DECLINED');
      if (isAsked) return refused(problem.ASKED_ALREADY);
      if (isSealed) return refused(NEEDS_IDENTITY);
      throw new Refusal('NOT_FOUND');
    }),
    confirmLink: guard(change, async (_parent, { id }, context) => {
      const request = await found(context, id);
      const { row } = request;
      // The answer to the first sending may have been lost: confirming twice is done once.
      if (row.outcome === 'CONFIRMED' && row.closedBy === context.viewer.userId) return answerOf(context, id);
      const hindrance = hindranceTo(request, context);
      if (hindrance) return refused(hindrance);
      if (request.isPast) return refused(problem.ENDS_ARE_PAST);
      const { document } = await chartOf(context, row.chartId);
      if (!(await supposedOn(context, keptDocument(document), row.hypothesisId, row)))
        return refused(problem.GIVEN_UP);
      const checked = await checkedLink(context, linkOf(row));
      if (checked.problems.length > 0) return refused(...checked.problems);
      const isSealed = checked.isSealed || row.isSealed;
      if (await recordLink(context.run, row.linkId, { ...checked, isSealed, request: id }))
        return answerOf(context, id);
      const { row: now } = await found(context, id);
      return refused(now.outcome === null ? NEEDS_IDENTITY : problem.CLOSED_ALREADY);
    }),
    declineLink: guard(change, async (_parent, { id, reason }, context) => {
      const request = await found(context, id);
      const words = reason.trim();
      const { outcome, closedBy } = request.row;
      if (outcome === 'DECLINED' && closedBy === context.viewer.userId && request.row.reason === words)
        return answerOf(context, id);
      const hindrance = hindranceTo(request, context);
      if (hindrance) return refused(hindrance);
      const problems = problem.reasonProblems(words);
      if (problems.length > 0) return refused(...problems);
      if (await declineRequest(context.run, id, words)) return answerOf(context, id);
      await found(context, id);
      return refused(problem.CLOSED_ALREADY);
    }),
    withdrawLinkRequest: guard(
      { action: 'link:write', audit: (_answer, { id }) => [id] },
      async (_parent, { id }, context) => {
        await found(context, id);
        return (await withdrawRequest(context.run, id)) ? refused() : refused(problem.NOT_YOURS);
      },
    ),
  },
};
