import {
  isWritten,
  readDossier,
  type Block,
  type DossierDocument,
} from '../../server/dossiers/dossier-document.ts';
import { usualHeading } from '../../server/dossiers/templates.ts';
import { BLUEPRINT } from '../blueprint/blueprint.ts';
import type { BlueprintDossier } from '../blueprint/tables.ts';
import type { Rows } from '../builders/rows.ts';
import { demoId } from '../demo-id.ts';

/** `T01:TOOK:P031` is that P031 took the trip T01; anything else is the key of a fact or source. */
const factId = (key: string): string => {
  const [trip = '', type, traveller = ''] = key.split(':');
  return demoId(type === 'TOOK' ? `tie:${demoId(trip)}:TOOK:${demoId(traveller)}` : key);
};

const blockOf = (
  row: BlueprintDossier,
  { kind, heading, sentences = [] }: BlueprintDossier['blocks'][number],
  at: number,
): Block => {
  const block = {
    id: demoId(`block:${row.id}:${at}`),
    heading: heading ?? usualHeading(kind, row.kind, row.language === 'AZ' ? 'az' : 'en'),
  };
  if (kind !== 'SUMMARY' && kind !== 'TEXT') return { ...block, kind };
  return {
    ...block,
    kind,
    sentences: sentences.map(({ text, restsOn }, i) => ({
      id: demoId(`sentence:${row.id}:${at}:${i}`),
      text,
      restsOn: restsOn.map(factId),
    })),
  };
};

/** Throws when the blueprint has what no dossier may have. */
const documentOf = (row: BlueprintDossier): string => {
  const document: DossierDocument = {
    format: 1,
    blocks: row.blocks.map((block, at) => blockOf(row, block, at)),
    without: [],
  };
  const text = JSON.stringify(document);
  if (!readDossier(text) || !document.blocks.some(isWritten)) throw new Error(`${row.id} is no dossier`);
  return text;
};

/** Dossiers that somebody composed before the case went to court. What they show is read from the graph as it is now. */
export const dossiers = (): Rows => ({
  nodes: BLUEPRINT.dossiers.map((row) => {
    const savedAt = `${row.date}T12:00:00.000Z`;
    const by = demoId(row.by);
    return {
      labels: ['Dossier', 'Fact'],
      properties: {
        id: demoId(row.id),
        scope: `case:${demoId(row.case)}`,
        recordedAt: savedAt,
        recordedBy: by,
        handling: 'H0',
        caseId: demoId(row.case),
        kind: row.kind,
        language: row.language,
        title: row.title,
        document: documentOf(row),
        revision: 1,
        savedAt,
        savedBy: by,
      },
    };
  }),
  ties: [],
});
