import type { DossierKind } from '../graphql/types.generated.ts';
import { without, type CaseContent } from './case-content.ts';
import { chartParts } from './chart-parts.ts';
import type { CitedChart } from './cited-charts.ts';
import { BLOCK_PARTS, evidence, type Drawing } from './block-parts.ts';
import { isWritten, type Block, type DossierDocument } from './dossier-document.ts';
import type { Part, Tree } from './document-tree.ts';
import { plainTree } from './plain-tree.ts';
import { filesIn } from './exhibit-files.ts';
import { forbiddenIn } from './forbidden.ts';
import { particularsParts } from './particulars-parts.ts';
import type { Address } from './address.ts';
import { templateOf, usualHeading, type Language } from './templates.ts';
import { weighed } from './weighed.ts';
import { wordingOf } from './wording.ts';

export type Composed = { kind: DossierKind; language: Language; title: string; caseNumber: string };

/** What a dossier is drawn from: the case, the frozen charts that it cites, and to whom it goes. */
export type Drawable = {
  content: CaseContent;
  charts: ReadonlyMap<string, CitedChart>;
  /** The country to which it goes; null when it goes to none. */
  to: Address | null;
};

const bodyOf = (block: Block, drawing: Drawing, { charts, to }: Drawable): Part[] => {
  const { wording, content } = drawing;
  if (block.kind === 'CHART') {
    const chart = charts.get(block.versionId);
    return chart?.hash === block.hash ? chartParts(block.id, drawing, chart) : [];
  }
  if (block.kind === 'PARTICULARS') return particularsParts(block.id, drawing, to);
  if (!isWritten(block)) return BLOCK_PARTS[block.kind](block.id, drawing);
  const sources = new Map(content.sources.map((one) => [one.id, one]));
  return block.sentences.map(({ id, text, restsOn }): Part => {
    const facts = restsOn.filter((one) => !sources.has(one));
    const own = restsOn.flatMap((one) => sources.get(one) ?? []);
    const behind = evidence(facts, drawing);
    const cited = [...own.map((one) => wording.cited(one)), behind.text]
      .filter((one) => one !== '')
      .join('; ');
    return {
      is: 'sentence',
      block: block.id,
      sentenceId: id,
      span: {
        text: cited === '' ? text : `${text} (${cited})`,
        facts,
        sources: [...new Set([...own.map((one) => one.id), ...behind.sources])],
      },
    };
  });
};

const isBare = (part: Part): boolean => part.is === 'table' && part.rows.length === 0;

/** Whose charges the document leaves out; not of what may not enter a dossier of the kind: that there is such a charge is not said either. */
const chargedOutside = (
  { without: ids }: DossierDocument,
  content: CaseContent,
  kind: Composed['kind'],
): Set<string> => {
  const forbidden = forbiddenIn(content, kind);
  const codes = new Map(content.facts.map(({ id, handling }) => [id, handling]));
  return new Set(
    content.charges.flatMap(({ id, accusedId }) => {
      const code = codes.get(id);
      return ids.includes(id) && code !== undefined && forbidden(id, code) === null ? [accusedId] : [];
    }),
  );
};

/** The dossier as it is drawn from what its reader may see of the case. Pure: the same blocks and the same content give the same tree. */
export const compose = (of: Composed, document: DossierDocument, whole: Drawable): Tree => {
  const content = without(whole.content, new Set(document.without));
  const wording = wordingOf(content, of.language);
  const drawing = {
    content,
    wording,
    weighed: weighed(content),
    language: of.language,
    kind: of.kind,
    leftOut: chargedOutside(document, whole.content, of.kind),
  };
  const parts = document.blocks.flatMap((block): Part[] => {
    const usual =
      block.kind === 'CHART' ? wording.say('chart') : usualHeading(block.kind, of.kind, of.language);
    const heading = block.heading?.trim() || usual;
    const body = bodyOf(block, drawing, whole).filter((part) => !isBare(part));
    const head: Part[] =
      heading === '' ? [] : [{ is: 'heading', block: block.id, level: 1, text: heading, facts: [] }];
    const bare: Part[] =
      body.length === 0 && !isWritten(block)
        ? [{ is: 'nothing', block: block.id, text: wording.say('nothing') }]
        : [];
    return [...head, ...body, ...bare];
  });
  return plainTree({
    language: of.language,
    caseNumber: of.caseNumber,
    kind: templateOf(of.kind).title[of.language],
    title: of.title,
    parts,
    files: filesIn(parts, content.sources),
  });
};
