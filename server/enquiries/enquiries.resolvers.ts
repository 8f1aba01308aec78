import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { ViewerRun } from '../db/run.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { drafted, type Named } from './drafted.ts';
import {
  askedAbout,
  closeEnquiry,
  enquiryById,
  gapKey,
  gapsOf,
  keepEnquiry,
  type EnquiryRow,
  type GapRow,
} from './enquiries.queries.ts';
import { ALREADY_ASKED, ALREADY_CLOSED, askingProblems, noteProblems } from './enquiry-problems.ts';
import { ENQUIRY_RULES, ruleOf, type EnquiryRule } from './enquiry-rules.ts';
import { placed } from './gap-places.ts';
import { seenAmong, standingEnquiries, standingOfCase, type StandingEnquiry } from './standing-enquiries.ts';

/** Of gaps to ask about, and again of those that were asked about. */
const MOST_GAPS = 100;
/** Of each rule so many are read, and those that were asked about are taken out. */
const MOST_READ = 500;
const MOST_KEPT = 200;
/** From the elements of a chart, so many. */
const MOST_ASKED = 2_000;
/** A gap is about two elements at most. */
const MOST_ABOUT = 2;

const shown = ({ row, superseded }: StandingEnquiry) => {
  const rule = ruleOf(row.rule);
  const unknown = { az: row.rule, en: row.rule };
  return {
    ...row,
    superseded,
    title: rule?.title ?? unknown,
    to: rule?.to ?? unknown,
    askedBy: { az: row.askedByAz, en: row.askedByEn },
    closedBy: row.closedAt === null ? null : { az: row.closedByAz ?? '', en: row.closedByEn ?? '' },
  };
};

type Found = { rule: EnquiryRule; row: GapRow; asked: EnquiryRow | null };

const byWeight = (one: Found, other: Found): number =>
  other.row.people - one.row.people ||
  ENQUIRY_RULES.indexOf(one.rule) - ENQUIRY_RULES.indexOf(other.rule) ||
  (one.row.about.join(' ') < other.row.about.join(' ') ? -1 : 1);

const gapsAmong = async (run: ViewerRun, ids: readonly string[]) => {
  const read = await Promise.all(
    ENQUIRY_RULES.map(async (rule) => ({ rule, rows: await gapsOf(run, rule, ids, MOST_READ + 1) })),
  );
  const keys = read.flatMap(({ rule, rows }) => rows.map(({ about }) => gapKey(rule.id, about)));
  const known = await askedAbout(run, keys);
  const found = read.map(({ rule, rows }) => ({
    rule,
    isCut: rows.length > MOST_READ,
    gaps: rows
      .slice(0, MOST_READ)
      .map((row): Found => ({ rule, row, asked: known.get(gapKey(rule.id, row.about)) ?? null })),
  }));
  const open = placed(
    found.map(({ rule, gaps }) => ({ rule, gaps: gaps.filter(({ asked }) => asked === null) })),
    MOST_GAPS,
    byWeight,
  );
  const asked = placed(
    found.map(({ rule, gaps }) => ({ rule, gaps: gaps.filter((gap) => gap.asked !== null) })),
    MOST_GAPS,
    byWeight,
  );
  const isMore = (rule: EnquiryRule): boolean =>
    open.cut.includes(rule) || found.some((one) => one.rule === rule && one.isCut);
  return {
    shown: [...open.shown, ...asked.shown].toSorted(byWeight),
    moreByRules: ENQUIRY_RULES.filter(isMore).map(({ title }) => title),
    hasMoreAsked: asked.cut.length > 0,
  };
};

const namesIn = async (
  { loaders }: RequestContext,
  found: readonly Found[],
): Promise<ReadonlyMap<string, Named>> => {
  const ids = [...new Set(found.flatMap(({ row }) => Object.values(row.particulars).flat()))];
  const elements = await loaders.elements.loadMany(ids);
  return new Map(
    elements.flatMap((element) =>
      element && !(element instanceof Error) ? [[element.id, element] as const] : [],
    ),
  );
};

/** Throws NOT_FOUND unless the reader sees all that an enquiry is about. */
const checkAbout = async (context: RequestContext, about: readonly string[]): Promise<void> => {
  const seen = await seenAmong(context.run, about);
  if (about.some((id) => !seen.has(id))) throw new Refusal('NOT_FOUND');
};

/** Throws NOT_FOUND for what the reader does not see, or what it is about. */
const found = async (context: RequestContext, id: string): Promise<StandingEnquiry> => {
  const row = await enquiryById(context.run, id);
  const [enquiry] = row ? await standingEnquiries(context, [row]) : [];
  if (!enquiry) throw new Refusal('NOT_FOUND');
  return enquiry;
};

const answerOf = async (context: RequestContext, id: string) => ({
  enquiry: shown(await found(context, id)),
  problems: [],
});

const change = {
  action: 'enquiry:write',
  audit: ({ enquiry }: { enquiry?: { id?: string; about?: readonly string[] } | null }) => [
    ...(enquiry?.id ? [enquiry.id] : []),
    ...(enquiry?.about ?? []),
  ],
} as const;

export const enquiriesResolvers: Resolvers = {
  Query: {
    enquiries: guard(
      {
        action: 'enquiry:read',
        audit: ({ gaps = [] }) =>
          gaps.flatMap(({ about = [], elements = [] }) => [
            ...about,
            ...elements.flatMap(({ id }) => id ?? []),
          ]),
      },
      async (_parent, { ids }, context) => {
        if (ids.length > MOST_ASKED) throw new Refusal('TOO_MANY');
        if (ids.some((id) => !isUlid(id))) throw new Refusal('BAD_INPUT', { argument: 'ids' });
        const { shown: found, ...more } = await gapsAmong(context.run, ids);
        const known = await namesIn(context, found);
        const gaps = found.map(({ rule, row, asked }) => ({
          rule: rule.id,
          title: rule.title,
          ...drafted(rule, row, known),
          about: row.about,
          elements: row.elements.map((id) => ({ id })),
          to: rule.to,
          changes: rule.changes,
          people: row.people,
          // The gap is there, and with it all that was asked about.
          asked: asked ? shown({ row: asked, superseded: [] }) : null,
        }));
        return { gaps, ...more };
      },
    ),
    keptEnquiries: guard(
      { action: 'enquiry:read', audit: ({ enquiries = [] }) => enquiries.flatMap(({ id }) => id ?? []) },
      async (_parent, { caseId }, context) => {
        // A member of the case may see less than who asked: of what he does not see he reads no enquiry either.
        const { enquiries, hasMore } = await standingOfCase(context, caseId, MOST_KEPT);
        return { enquiries: enquiries.map(shown), hasMore };
      },
    ),
  },
  Mutation: {
    askEnquiry: guard(change, async (_parent, { id, caseId, rule, about, text, legalGround }, context) => {
      if (!ruleOf(rule)) throw new Refusal('BAD_INPUT', { argument: 'rule' });
      if (about.length === 0 || about.length > MOST_ABOUT)
        throw new Refusal('BAD_INPUT', { argument: 'about' });
      const problems = askingProblems(text, legalGround);
      if (problems.length > 0) return { enquiry: null, problems };
      await checkAbout(context, about);
      const gap = gapKey(rule, about);
      const words = { text: text.trim(), legalGround: legalGround.trim() };
      if (await keepEnquiry(context.run, { id, caseId, rule, about, gap, ...words }))
        return answerOf(context, id);
      const before = (await askedAbout(context.run, [gap])).get(gap);
      if (before?.caseId !== caseId) throw new Refusal('NOT_FOUND');
      return { enquiry: null, problems: [ALREADY_ASKED] };
    }),
    closeEnquiry: guard(change, async (_parent, { id, outcome, note }, context) => {
      const words = note?.trim() || null;
      const problems = noteProblems(words ?? '');
      await found(context, id);
      if (problems.length > 0) return { enquiry: null, problems };
      if (await closeEnquiry(context.run, { id, outcome, note: words })) return answerOf(context, id);
      const now = await found(context, id);
      // The answer to the first sending may have been lost: the same closing twice is done once.
      if (now.row.outcome === outcome && now.row.note === words) return { enquiry: shown(now), problems: [] };
      return { enquiry: null, problems: [ALREADY_CLOSED] };
    }),
  },
};
