import { without, type CaseContent, type CaseFact } from './case-content.ts';
import { isWritten, type Block, type BlockKind, type DossierDocument } from './dossier-document.ts';
import { isCaseRole } from './wording.ts';

/** Acts of the investigation and the court: the accused knows them, whatever they rest on. */
const PROCEEDINGS = new Set(['Charge', 'Detention', 'Committal', 'Decision', 'Sentence', 'Appeal']);

/**
 * What of a case the defence is shown. Of its sources the exhibits that were disclosed, and statements; never a report, which says who has told. A fact
 * for which none of these speaks was never there: what is known from an informant alone looks, within the compartment of the case, like what no source is
 * named for, and what a record says of somebody who is protected is no part of it. Where in a source something stands is said by volume and sheets alone, and of an exhibit neither what it is nor where it was seized: the words of whoever recorded it may name somebody.
 */
export const disclosed = (content: CaseContent): CaseContent => {
  const hidden = content.sources.filter(
    ({ kind, isDisclosed }) => kind === 'REPORT' || (kind === 'EXHIBIT' && !isDisclosed),
  );
  const shown = new Set(content.sources.map(({ id }) => id));
  for (const { id } of hidden) shown.delete(id);
  const cited = new Set(content.citations.map(({ factId }) => factId));
  const borne = new Set(
    content.citations.filter(({ source }) => shown.has(source.id)).map(({ factId }) => factId),
  );
  const enters = (fact: CaseFact): boolean => {
    const { id, type, episodeId } = fact;
    if (PROCEEDINGS.has(type)) return true;
    // Of somebody who is protected nothing is said but the pseudonym.
    if (type === 'Record' && content.names.get(fact.fromId)?.isProtected !== false) return false;
    if (isCaseRole(fact)) return !cited.has(id) || borne.has(id);
    return borne.has(id) && (episodeId === null || borne.has(episodeId));
  };
  const facts = content.facts.filter((fact) => !enters(fact));
  const left = without(content, new Set([...hidden, ...facts].map(({ id }) => id)));
  return {
    ...left,
    sources: left.sources.map((one) => ({ ...one, description: null, courtOrder: null, seizedAt: null })),
    citations: left.citations.map((one) => ({ ...one, locator: null })),
  };
};

const NOT_FOR_DEFENCE: ReadonlySet<BlockKind> = new Set(['CHART', 'PARTICULARS', 'ELEMENTS', 'MISSING']);

/**
 * What of a document is drawn for the defence: own sentences that rest on something, and no heading but the usual; neither charts nor how far each
 * element is shown, which is the judgement of the prosecution.
 */
export const disclosable = (document: DossierDocument): DossierDocument => ({
  ...document,
  blocks: document.blocks
    .filter(({ kind }) => !NOT_FOR_DEFENCE.has(kind))
    .map((block): Block => {
      if (!isWritten(block)) return { ...block, heading: null };
      const sentences = block.sentences.filter(({ restsOn }) => restsOn.length > 0);
      return { ...block, heading: null, sentences };
    }),
});
