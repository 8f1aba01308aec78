import type { Run } from '../server/db/run.ts';
import type { Viewer } from '../server/db/viewer.ts';
import { addDays, dayInBaku } from '../server/calendar.ts';
import { dossierById } from '../server/dossiers/dossiers.queries.ts';
import { opened } from '../server/dossiers/opened-dossier.ts';
import { at, runOf, within, type Who } from '../server/dossiers/read-case.ts';
import { sealVersion } from '../server/dossiers/sealed-version.ts';
import { templateOf } from '../server/dossiers/templates.ts';
import { hashOf } from '../server/dossiers/tree-hash.ts';
import { handlingOf, jointScope, neededFor } from '../server/dossiers/version-needs.ts';
import type { Vault } from '../server/vault/vault.ts';
import { BLUEPRINT } from './blueprint/blueprint.ts';
import type { BlueprintDossier } from './blueprint/tables.ts';
import { joinRows, type Rows } from './builders/rows.ts';
import { demoId } from './demo-id.ts';
import { plant } from './planting.ts';
import { caseOf } from './world/scopes.ts';

type Frozen = NonNullable<BlueprintDossier['frozen']>;

const authorOf = ({ by }: BlueprintDossier): Viewer => ({
  kind: 'user',
  userId: demoId(by),
  role: null,
  purpose: null,
  requestId: 'system:seed',
});

const jointOf = (caseId: string, needs: readonly string[]): Rows => {
  const id = jointScope(needs);
  if (needs.length === 1) return { nodes: [], ties: [] };
  return {
    nodes: [{ labels: ['Compartment'], properties: { id, kind: 'JOINT', parts: needs } }],
    ties: [{ type: 'HOLDS', from: caseId, to: id, properties: {} }],
  };
};

/** The dossier as its author saw it at that moment, with what the version needs and rests on: by the code that freezes every other. */
const versionOf = async (
  run: Run,
  vault: Vault,
  row: BlueprintDossier,
  { at: frozenAt, askedAt, approvedAt, approvedBy }: Frozen,
): Promise<Rows> => {
  const author: Who = at({ door: run, viewer: authorOf(row) }, frozenAt);
  const kept = await dossierById(runOf(author), demoId(row.id));
  if (!kept?.mayEdit) throw new Error(`${row.by} does not write ${row.id}`);
  const { number } = caseOf(row.case);
  const { tree, content, ledger } = await opened(author, kept, number);
  if (ledger.some(({ blocks }) => blocks)) throw new Error(`${row.id} may not be frozen`);
  const needed = await neededFor((scopes) => within(author, scopes), kept, number, { tree, content });
  if (!needed) throw new Error(`${row.id} is another when it is composed again`);
  const { needs, basis } = needed;
  const version = {
    labels: ['DossierVersion', 'Fact'],
    properties: {
      id: demoId(`version:${row.id}`),
      scope: jointScope(needs),
      recordedAt: frozenAt,
      recordedBy: demoId(row.by),
      handling: handlingOf(content, needed),
      dossierId: kept.id,
      caseId: kept.caseId,
      kind: kept.kind,
      language: kept.language,
      title: kept.title,
      number: 1,
      needs,
      hash: hashOf(tree),
      ...sealVersion(vault, { tree, basis }),
      askedAt,
      askedBy: demoId(row.by),
      outcome: 'APPROVED',
      decidedAt: approvedAt,
      decidedBy: demoId(approvedBy),
      validUntil: addDays(dayInBaku(new Date(approvedAt)), templateOf(kept.kind).approvedForDays),
    },
  };
  return joinRows([{ nodes: [version], ties: [] }, jointOf(kept.caseId, needs)]);
};

/** Versions of the dossiers that their authors had approved. Sealed anew at every planting, and so no part of the checksum. */
export const freezeDossiers = async (run: Run, vault: Vault): Promise<void> => {
  const rows = [];
  for (const row of BLUEPRINT.dossiers)
    if (row.frozen) rows.push(await versionOf(run, vault, row, row.frozen));
  await plant(run, joinRows(rows));
};
