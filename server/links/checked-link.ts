import { Refusal } from '../access/refusals.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { LinkInput, Problem } from '../graphql/types.generated.ts';
import { caseScope, sealedScope } from '../records/record-rows.ts';
import { visibleElements } from '../network/network.queries.ts';
import { linkProblems, MISFIT } from './link-problems.ts';
import { isFitting, TELLS_WHO_SHE_IS } from './link-rules.ts';

export type CheckedLink = {
  /** The link with its words trimmed. */
  link: LinkInput;
  /** It tells who a protected person is, and lies with her identity. */
  isSealed: boolean;
  /** One of its ends is somebody whose identity is sealed: the words of a passage may say who she is. */
  isProtected: boolean;
  /** The compartment in which it will lie. */
  scope: string;
  /** What to mend before it may be recorded. */
  problems: Problem[];
};

/** A link as it would be recorded, by whatever way. Throws NOT_FOUND unless the reader sees both ends. */
export const checkedLink = async (
  { run, loaders }: RequestContext,
  link: LinkInput,
): Promise<CheckedLink> => {
  const { source, target, type } = link;
  const seen = await visibleElements(run, [...new Set([source, target])]);
  const [from, to] = await Promise.all([loaders.elements.load(source), loaders.elements.load(target)]);
  const isSeen = (id: string): boolean => seen.some((element) => element.id === id);
  if (!from || !to || !isSeen(source) || !isSeen(target)) throw new Refusal('NOT_FOUND');
  const isProtected = from.isProtected || to.isProtected;
  const isSealed = isProtected && TELLS_WHO_SHE_IS.has(type);
  return {
    link: { ...link, sourceText: link.sourceText.trim() },
    isSealed,
    isProtected,
    scope: isSealed ? sealedScope(link) : caseScope(link),
    problems: [...(isFitting(type, from.kind, to.kind) ? [] : [MISFIT]), ...linkProblems(link)],
  };
};
