import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { ExhibitInput, Problem, Resolvers } from '../graphql/types.generated.ts';
import { writingIn } from '../imports/imports.queries.ts';
import { asKnownAt, momentBefore, versionsBefore } from '../network/moments.ts';
import { citationsOf } from '../proof/proof.queries.ts';
import { discountOf } from '../proof/proof-cell.ts';
import { cite } from './citing.ts';
import { audited, checkNewId, done, refused } from './evidence-answers.ts';
import {
  citationsOfSource,
  correctEvent,
  correctExhibit,
  elementsOfRecords,
  eventsOf,
  factCountsOf,
  factsOfCase,
  isNumberTaken,
  MOST,
  recordEvent,
  recordExhibit,
  recordsOfElement,
  said,
  sourceById,
  sourcesOf,
  versionsOfSource,
  withdrawCitation,
  withdrawEvent,
  withdrawSource,
  type SourceRow,
} from './evidence.queries.ts';
import {
  EVENT_GONE,
  eventProblems,
  exhibitProblems,
  NEEDS_IDENTITY,
  NUMBER_TAKEN,
  RESTING,
  whyProblems,
} from './exhibit-problems.ts';
import { fittingFacts } from './fitting-facts.ts';
import { fittingSources } from './fitting-sources.ts';
import { passageOf } from './passages.ts';
import { elementOf, shownFact } from './shown-fact.ts';
import { placeOf } from './source-place.ts';

const LONGEST_SEARCH = 200;

const part = { action: 'evidence:read', audit: false } as const;

const shown = ({ statedById, isOwn, isImported, scope, ...row }: SourceRow, facts: number) => ({
  ...row,
  facts,
  place: placeOf(scope),
  statedBy: elementOf(statedById),
  mayWithdraw: row.mayCorrect && isOwn && !isImported,
});

/** Null when the reader sees no such source. */
export const shownSource = async ({ run }: Pick<RequestContext, 'run'>, id: string) => {
  const row = await sourceById(run, id);
  return row && shown(row, (await factCountsOf(run, [id])).get(id) ?? 0);
};

/** `own` is the number that the exhibit has already. Throws NOT_FOUND unless the reader writes in the case. */
const problemsOf = async (
  { run }: RequestContext,
  id: string,
  exhibit: ExhibitInput,
  own: string | null = null,
): Promise<Problem[]> => {
  const { caseId, number, isSealed } = exhibit;
  const isOther = number.trim() !== own;
  const writing = await writingIn(run, caseId);
  if (!writing) throw new Refusal('NOT_FOUND');
  return [
    ...exhibitProblems(exhibit),
    ...(isSealed && !writing.maySeal ? [NEEDS_IDENTITY] : []),
    ...(isOther && (await isNumberTaken(run, { caseId, id, number: number.trim() })) ? [NUMBER_TAKEN] : []),
  ];
};

export const evidenceResolvers: Resolvers = {
  Card: {
    // Whoever reaches the card has passed the guard of the field above, which records it.
    sources: guard({ action: 'network:read', audit: false }, async ({ element }, _args, { run, loaders }) => {
      const records = element?.id === undefined ? [] : await recordsOfElement(run, element.id);
      const sources = await Promise.all(records.map((id) => loaders.sources.load(id)));
      return sources.flat().slice(0, MOST.shown);
    }),
  },
  Query: {
    evidence: guard(
      {
        action: 'evidence:read',
        audit: ({ sources = [] }, { caseId }) => [caseId, ...sources.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { caseId, text, kind, admissibility }, { run, loaders }) => {
        if ((text?.length ?? 0) > LONGEST_SEARCH) throw new Refusal('TOO_MANY');
        if (!(await loaders.cases.load(caseId))) throw new Refusal('NOT_FOUND');
        const [all, writing] = await Promise.all([sourcesOf(run, caseId), writingIn(run, caseId)]);
        const fitting = fittingSources(all, {
          text: text ?? null,
          kind: kind ?? null,
          admissibility: admissibility ?? null,
        });
        const page = fitting.slice(0, MOST.shown);
        const facts = await factCountsOf(
          run,
          page.map(({ id }) => id),
        );
        return {
          sources: page.map((row) => shown(row, facts.get(row.id) ?? 0)),
          total: fitting.length,
          mayRecord: writing !== null,
          maySeal: writing?.maySeal ?? false,
          mayShield: writing?.mayShield ?? false,
        };
      },
    ),
    evidenceSource: guard(
      { action: 'evidence:read', audit: ({ id }) => (id ? [id] : []) },
      async (_parent, { id }, context) => {
        const source = await shownSource(context, id);
        if (!source) throw new Refusal('NOT_FOUND');
        return source;
      },
    ),
    unsupportedFacts: guard(
      {
        action: 'evidence:read',
        audit: ({ facts = [] }, { caseId }) => [caseId, ...facts.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { caseId }, { run, loaders }) => {
        if (!(await loaders.cases.load(caseId))) throw new Refusal('NOT_FOUND');
        const all = await factsOfCase(run, caseId, null);
        const none: ReadonlySet<string> = new Set();
        const citations = await citationsOf(
          run,
          all.map(({ id }) => id),
        );
        const supported = new Set(
          citations
            .filter(({ source, against }) => !against && discountOf(source, none) === null)
            .map(({ factId }) => factId),
        );
        const facts = all.filter(({ id }) => !supported.has(id));
        return {
          facts: facts.slice(0, MOST.shown).map((fact) => shownFact(fact)),
          isCut: facts.length > MOST.shown || all.length >= MOST.facts,
        };
      },
    ),
    caseFacts: guard(
      {
        action: 'evidence:read',
        audit: ({ facts = [] }, { caseId }) => [caseId, ...facts.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { caseId, text }, { run, loaders }) => {
        if ((text?.length ?? 0) > LONGEST_SEARCH) throw new Refusal('TOO_MANY');
        if (!(await loaders.cases.load(caseId))) throw new Refusal('NOT_FOUND');
        const all = await factsOfCase(run, caseId, null);
        const fitting = await fittingFacts(all, text ?? '', loaders);
        return {
          facts: fitting.slice(0, MOST.shown).map((fact) => shownFact(fact)),
          isCut: fitting.length > MOST.shown || all.length >= MOST.facts,
        };
      },
    ),
    checkExhibit: guard(
      { action: 'evidence:write', audit: (_problems, { exhibit }) => [exhibit.caseId] },
      async (_parent, { id, exhibit }, context) => {
        const [before] = await sourcesOf(context.run, exhibit.caseId, id);
        return problemsOf(context, id, exhibit, before?.number);
      },
    ),
  },
  ExhibitEvent: {
    earlier: guard(
      { action: 'evidence:read', audit: (versions) => versions.flatMap(({ id }) => id ?? []) },
      async ({ sourceId = '', earlierIds = [], recordedAt = '' }, _args, context) => {
        const versions = await versionsBefore(context, { earlierIds, recordedAt }, async (run, version) =>
          (await eventsOf(run, sourceId)).filter(({ id }) => id === version),
        );
        return versions.map((one) => ({
          ...one,
          mayCorrect: false,
          mayWithdraw: false,
          mayWithReason: false,
        }));
      },
    ),
  },
  EvidenceSource: {
    earlier: guard(
      { action: 'evidence:read', audit: (versions) => versions.flatMap(({ versionId }) => versionId ?? []) },
      ({ id = '', caseId = '', versionId = '', recordedAt = '' }, _args, context) =>
        versionsOfSource((moment) => asKnownAt(context, momentBefore(moment)), {
          id,
          caseId,
          versionId,
          recordedAt,
        }),
    ),
    events: guard(part, ({ id = '', kind }, _args, { run }) => (kind === 'REPORT' ? [] : eventsOf(run, id))),
    citations: guard(
      {
        action: 'evidence:read',
        audit: (citations) =>
          citations.flatMap(({ fact, about }) => [fact?.id, about?.id].flatMap((one) => one ?? [])),
      },
      async ({ id = '', caseId = '' }, _args, { run }) => {
        const citations = await citationsOfSource(run, id);
        const rows = await factsOfCase(
          run,
          caseId,
          citations.map(({ factId }) => factId),
        );
        const facts = new Map(rows.map((row) => [row.id, row]));
        const described = await elementsOfRecords(
          run,
          citations.flatMap(({ factId }) => (facts.has(factId) ? [] : [factId])),
        );
        return citations.map(({ factId, ...citation }) => {
          const fact = facts.get(factId);
          return {
            ...citation,
            fact: fact ? shownFact(fact) : null,
            about: elementOf(described.get(factId) ?? null),
          };
        });
      },
    ),
  },
  Mutation: {
    recordExhibit: guard(audited, async (_parent, { id, exhibit }, context) => {
      checkNewId(id);
      const problems = await problemsOf(context, id, exhibit);
      if (problems.length > 0) return refused(...problems);
      if (await recordExhibit(context.run, id, exhibit)) return done(id);
      const later = await problemsOf(context, id, exhibit);
      if (later.length > 0) return refused(...later);
      throw new Refusal('UNAVAILABLE');
    }),
    correctExhibit: guard(audited, async (_parent, { id, version, expected, exhibit }, context) => {
      const [before] = await sourcesOf(context.run, exhibit.caseId, id);
      if (before?.kind !== 'EXHIBIT' || !before.mayCorrect) throw new Refusal('NOT_FOUND');
      const corrected = { ...exhibit, isSealed: before.isSealed };
      const problems = await problemsOf(context, id, corrected, before.number);
      if (problems.length > 0) return refused(...problems);
      if (await correctExhibit(context.run, { id, version, expected }, exhibit)) return done(id);
      const now = await shownSource(context, id);
      if (!now) throw new Refusal('NOT_FOUND');
      // Sent twice, it is corrected already.
      if (now.versionId === version) return done(id);
      if (now.versionId !== expected) return { ...refused(), meanwhile: now };
      throw new Refusal('UNAVAILABLE');
    }),
    withdrawSource: guard(audited, async (_parent, { id }, { run }) => {
      const source = await sourceById(run, id);
      if (!source || !shown(source, 0).mayWithdraw) throw new Refusal('NOT_FOUND');
      return (await withdrawSource(run, id)) ? done(id) : refused(RESTING);
    }),
    recordExhibitEvent: guard(
      {
        ...audited,
        audit: ({ id }, { sourceId, version }) => [sourceId, ...[id, version].flatMap((one) => one ?? [])],
      },
      async (_parent, { id, version: asked, sourceId, event }, context) => {
        checkNewId(id);
        const { run, viewer } = context;
        const source = await sourceById(run, sourceId);
        if (!source?.mayCorrect) throw new Refusal('NOT_FOUND');
        const version = asked ?? null;
        if (version === null) {
          const problems = eventProblems(event, source);
          if (problems.length > 0) return refused(...problems);
          if (!(await recordEvent(run, { id, exhibitId: sourceId }, event))) throw new Refusal('NOT_FOUND');
          return done(id);
        }
        const overtaken = async () => {
          const events = await eventsOf(run, sourceId);
          // Sent twice, it is corrected already.
          if (events.some((one) => one.id === id && one.recordedById === viewer.userId)) return done(id);
          const newer = events.find(({ earlierIds }) => earlierIds.includes(version));
          return newer ? { ...refused(), newerEvent: newer } : refused(EVENT_GONE);
        };
        const standing = await eventsOf(run, sourceId);
        if (!standing.some((one) => one.id === version)) return overtaken();
        const problems = eventProblems(event, source);
        if (problems.length > 0) return refused(...problems);
        return (await correctEvent(run, { id, version }, event)) ? done(id) : overtaken();
      },
    ),
    withdrawExhibitEvent: guard(audited, async (_parent, { id, reason: given }, { run }) => {
      const problems = whyProblems(given);
      if (problems.length > 0) return refused(...problems);
      if ((await withdrawEvent(run, { id, reason: said(given) })) === null) throw new Refusal('NOT_FOUND');
      return done(id);
    }),
    citeFact: guard(
      { ...audited, audit: ({ id }, { factId, sourceId }) => [...(id ? [id] : []), factId, sourceId] },
      (_parent, { id, factId, ends, ...where }, context) => {
        checkNewId(id);
        return cite(context, { id, factId, ends, passage: passageOf(where) });
      },
    ),
    withdrawCitation: guard(audited, async (_parent, { id, reason: given }, { run }) => {
      const problems = whyProblems(given);
      if (problems.length > 0) return refused(...problems);
      if (!(await withdrawCitation(run, { id, reason: said(given) }))) throw new Refusal('NOT_FOUND');
      return done(id);
    }),
  },
};
