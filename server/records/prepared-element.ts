import { Refusal } from '../access/refusals.ts';
import type { ElementRow } from '../elements/loaders.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { ElementInput, Problem } from '../graphql/types.generated.ts';
import type { LinkDraft, RowDraft } from '../imports/draft.ts';
import { isProtectedRole } from '../imports/protected.ts';
import { MISFIT, periodProblems, sourceProblems } from '../links/link-problems.ts';
import { isFitting, TELLS_WHO_SHE_IS } from '../links/link-rules.ts';
import { visibleElements } from '../network/network.queries.ts';
import { isNewKind, NEW_PERSON, newElement, withLink, type NewElement } from './new-element.ts';
import { recordId, thingRecordId, type Recording } from './record-rows.ts';

/** An element that is read, with all that decides where it is written. */
export type PreparedElement = {
  read: NewElement;
  /** Null as long as something cannot be read. */
  draft: RowDraft | null;
  recording: Recording;
  recordId: string;
  other: ElementRow | null;
  isPerson: boolean;
  /** Somebody whose identity is sealed. */
  isProtected: boolean;
  /** Something of it lies in the identity compartment of the case. */
  isSealed: boolean;
  problems: Problem[];
};

/** Throws NOT_FOUND unless the reader sees it. */
const checkedOther = async (
  { run, loaders }: RequestContext,
  link: ElementInput['link'],
): Promise<ElementRow | null> => {
  if (!link) return null;
  const [seen] = await visibleElements(run, [link.other]);
  const other = seen && (await loaders.elements.load(link.other));
  if (!other) throw new Refusal('NOT_FOUND');
  return other;
};

const misfits = ({ kind, link }: ElementInput, other: ElementRow | null): boolean => {
  if (!link || !other || !isNewKind(kind)) return false;
  const [from, to] = link.isFromOther ? [other.kind, kind] : [kind, other.kind];
  return !isFitting(link.type, from, to);
};

/** By hand, a link of a protected person is sealed where it leads to a thing or tells who she is: as `recordLink` and as imports do. */
const isSealedLink = (isProtected: boolean, isBetweenPeople: boolean, { type }: LinkDraft): boolean =>
  isProtected && (TELLS_WHO_SHE_IS.has(type) || !isBetweenPeople);

/** Reads an element that somebody records by hand. `id` is that of the recording. */
export const preparedElement = async (
  context: RequestContext,
  id: string,
  element: ElementInput,
): Promise<PreparedElement> => {
  const { kind, link } = element;
  const other = await checkedOther(context, link);
  const read = newElement(element, id);
  const isPerson = kind === 'Person';
  const isProtected = isPerson && isProtectedRole(element.role);
  const draft = read.draft && (link ? withLink(read.draft, read.key, link) : read.draft);
  const recording: Recording = {
    id,
    caseId: element.caseId,
    vault: context.imports.vault,
    sourceOf: () => element.sourceText.trim(),
    isProtected: () => isProtected,
    isSealed: (_draft, own) => {
      const isToOther = own.from === link?.other || own.to === link?.other;
      const isBetweenPeople = isToOther && isPerson && other?.kind === 'Person';
      return isSealedLink(isProtected || (isToOther && other?.isProtected === true), isBetweenPeople, own);
    },
    // The number of a person is there over its link, and goes with it.
    describesNumbers: !isPerson,
  };
  const isLinkSealed = draft?.links.some((own) => recording.isSealed(draft, own)) ?? false;
  return {
    read,
    draft,
    recording,
    recordId: isPerson
      ? recordId(recording, 0, NEW_PERSON)
      : thingRecordId(recording, read.key, isLinkSealed),
    other,
    isPerson,
    isProtected,
    isSealed: isProtected || isLinkSealed,
    problems: [
      ...read.problems,
      ...(misfits(element, other) ? [MISFIT] : []),
      ...(link ? periodProblems(link) : []),
      ...sourceProblems(element),
    ],
  };
};
