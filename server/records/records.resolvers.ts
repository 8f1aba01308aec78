import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { citationRows, passageOf, passageProblems, type CitationRow } from '../evidence/passages.ts';
import type { RequestContext } from '../graphql/context.ts';
import type {
  ElementInput,
  MutationRecordElementArgs,
  Problem,
  Resolvers,
} from '../graphql/types.generated.ts';
import { writingIn } from '../imports/imports.queries.ts';
import { compareNew } from '../matches/compare-new.ts';
import { NEEDS_IDENTITY } from '../links/link-problems.ts';
import { factsToCite } from './facts-to-cite.ts';
import { preparedElement, type PreparedElement } from './prepared-element.ts';
import { DECIDED, RESTING } from './record-problems.ts';
import { caseScope, recordRows, type RecordRows, sealedScope } from './record-rows.ts';
import {
  elementOfRecord,
  isDecidedOn,
  ownRecordOf,
  recordElement,
  recordsOfPerson,
  withdrawRecord,
} from './records.queries.ts';
import { elementsLike } from './resembling-elements.ts';

const refused = (...problems: Problem[]) => ({ id: null, recordId: null, problems });

/** Throws NOT_FOUND unless the reader writes in the case. */
const checkedWriting = async ({ run }: RequestContext, caseId: string): Promise<{ maySeal: boolean }> => {
  const writing = await writingIn(run, caseId);
  if (!writing) throw new Refusal('NOT_FOUND');
  return writing;
};

/** New records, of people and of things, are compared as those of an import are; so are those of a person to whom a thing has been linked. */
const compared = async (
  run: RequestContext['run'],
  caseId: string,
  { recordId, isPerson, other }: PreparedElement,
): Promise<void> => {
  const touched = !isPerson && other?.kind === 'Person' ? await recordsOfPerson(run, other.id, caseId) : [];
  await compareNew(run, [recordId, ...touched]);
};

type Written = { prepared: PreparedElement; rows: RecordRows; citations: CitationRow[] };

const written = async (
  run: RequestContext['run'],
  element: ElementInput,
  { prepared, rows, citations }: Written,
) => {
  const { caseId, certainty, reliability, credibility, handling } = element;
  const { recording, recordId, isSealed } = prepared;
  await recordElement(run, {
    ...rows,
    citations,
    caseId,
    certainty,
    reliability,
    credibility,
    handling,
    recordId,
    scope: caseScope(recording),
    sealedScope: isSealed ? sealedScope(recording) : null,
  });
  const id = await elementOfRecord(run, recordId);
  // Sent twice, it is there already; a compartment that was taken away meanwhile is no case of the reader's.
  if (id === null) throw new Refusal('NOT_FOUND');
  return id;
};

export const recordsResolvers: Resolvers = {
  Card: {
    ownRecord: guard({ action: 'network:read', audit: false }, async ({ element }, _args, { run }) =>
      element?.id === undefined ? null : ownRecordOf(run, element.id),
    ),
  },
  Query: {
    checkElement: guard(
      {
        action: 'element:write',
        audit: ({ resembling = [] }) => resembling.flatMap(({ element }) => element?.id ?? []),
      },
      async (_parent, { element }, context) => {
        const { maySeal } = await checkedWriting(context, element.caseId);
        const { read, draft, isSealed, isProtected, problems } = await preparedElement(context, '', element);
        const found = draft && !isProtected ? await elementsLike(context.run, draft) : [];
        const shown = await context.loaders.elements.loadMany(found.map(({ id }) => id));
        const { value, mended, parts } = read;
        return {
          value,
          mended,
          parts,
          isSealed,
          problems: [...problems, ...(isSealed && !maySeal ? [NEEDS_IDENTITY] : [])],
          // Nobody learns by typing a name who goes by a pseudonym.
          resembling: found.flatMap(({ id, why }, at) => {
            const row = shown[at];
            return row && !(row instanceof Error) && !row.isProtected ? [{ element: { id }, why }] : [];
          }),
        };
      },
    ),
  },
  Mutation: {
    recordElement: guard(
      {
        action: 'element:write',
        audit: ({ id, recordId }, { element, passage }: MutationRecordElementArgs) => [
          ...(id && recordId ? [id, recordId] : []),
          ...(element.link ? [element.link.other] : []),
          ...(passage ? [passage.sourceId] : []),
        ],
      },
      async (_parent, { id, element, passage: given }, context) => {
        if (!isUlid(id)) throw new Refusal('BAD_INPUT', { argument: 'id' });
        const { maySeal } = await checkedWriting(context, element.caseId);
        const prepared = await preparedElement(context, id, element);
        const { draft, recording, isSealed, isProtected, recordId } = prepared;
        const rows = recordRows(recording, draft ? [draft] : []);
        const facts = factsToCite(rows, recording);
        const passage = given ? passageOf(given) : null;
        const problems = [
          ...prepared.problems,
          ...(passage ? await passageProblems(context.run, passage, { facts, isProtected }) : []),
        ];
        if (problems.length > 0) return refused(...problems);
        if (isSealed && !maySeal) return refused(NEEDS_IDENTITY);
        const citations = citationRows(facts, passage);
        const recordedId = await written(context.run, element, { prepared, rows, citations });
        await compared(context.run, element.caseId, prepared);
        return { id: recordedId, recordId, problems: [] };
      },
    ),
    withdrawElement: guard(
      { action: 'element:write', audit: ({ id, recordId }) => [id, recordId].flatMap((own) => own ?? []) },
      async (_parent, { id }, { run }) => {
        const element = await elementOfRecord(run, id);
        if (element === null || !(await ownRecordOf(run, element, id))) throw new Refusal('NOT_FOUND');
        if (await isDecidedOn(run, id)) return refused(DECIDED);
        return (await withdrawRecord(run, id)) === null
          ? refused(RESTING)
          : { id: element, recordId: id, problems: [] };
      },
    ),
  },
};
