import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { z } from 'zod';
import { plainLine } from '../../typesetting/plain-line.ts';
import type { AtDoor, DoorParts } from '../access/guard-door.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { DossierCopyForm, Problem } from '../graphql/types.generated.ts';
import type { ImportDesk } from '../imports/desk.ts';
import type { Signer } from './bundle/signer.ts';
import { dossierVersionById, type WholeVersion } from './dossier-versions.queries.ts';
import type { Tree } from './document-tree.ts';
import { identitiesAnnex, identitiesOf } from './identities.ts';
import { madeApart } from './made-apart.ts';
import { MissingLetters } from './pdf/dossier-pdf.ts';
import { openTree } from './sealed-version.ts';
import { runOf } from './read-case.ts';
import { presentOf, readerWithin, shownVersion } from './standing-version.ts';
import { coverOf, footOf } from './version-cover.ts';
import * as problem from './version-problems.ts';

const line = z.string().trim().max(200).transform(plainLine);
const ASKED = z.strictObject({ id: z.string().refine(isUlid), toWhom: line, ground: line });

export const askedVersion = ({ params }: Pick<Request, 'params'>): string[] => {
  const id = params['id'];
  return typeof id === 'string' && isUlid(id) ? [id] : [];
};

export type CopyDesk = {
  door: DoorParts['run'];
  imports: Pick<ImportDesk, 'vault'>;
  signer: Pick<Signer, 'fingerprint'>;
};

/** As what the document is made, by the form in which it is given. */
const DOCUMENTS = { PDF: 'PDF', DOCX: 'DOCX', BUNDLE: 'PDF' } as const satisfies Record<
  DossierCopyForm,
  string
>;

/** A copy that may be given, once it is recorded. */
export type DueCopy = {
  id: string;
  row: WholeVersion;
  tree: Tree;
  isDraft: boolean;
  toWhom: string | null;
  ground: string | null;
  /** People whose sealed identity stands in the file. */
  opened: readonly string[];
  file: Uint8Array;
  sha256: string;
};

/**
 * What is due to whoever asks for a copy of a version: a draft until the version is approved. What leaves the unit says to whom and on what ground.
 * Throws BAD_INPUT, and NOT_FOUND when he sees no such version.
 */
export const dueCopy = async (
  request: Request,
  { viewer, run }: AtDoor,
  desk: CopyDesk,
  form: DossierCopyForm,
): Promise<{ due: DueCopy; refused: null } | { due: null; refused: Problem }> => {
  const refused = (why: Problem) => ({ due: null, refused: why });
  const [versionId] = askedVersion(request);
  const asked = ASKED.safeParse(request.body);
  if (versionId === undefined || !asked.success) throw new Refusal('BAD_INPUT');
  const row = await dossierVersionById(run, versionId);
  if (!row) throw new Refusal('NOT_FOUND');
  const who = { ...desk, viewer };
  const version = shownVersion(row, who, (await presentOf(who, [row]))(row));
  if (version.lapsed.some(({ kind }) => kind === 'PROTECTED')) return refused(problem.SHIELDED);
  const isDraft = version.state !== 'APPROVED';
  const { id, toWhom, ground } = asked.data;
  if (version.leaves && !isDraft && (toWhom === '' || ground === '')) return refused(problem.NEEDS_RECIPIENT);
  // A draft is for the unit itself: it is given to nobody.
  const to = isDraft || toWhom === '' ? null : { toWhom, ground };
  const tree = openTree(desk.imports.vault, row);
  // A draft names nobody; nor does a file that is made to be changed.
  const named = isDraft || form === 'DOCX' ? [] : (tree.naming ?? []).map(({ id: personId }) => personId);
  const identities = await identitiesOf(runOf(readerWithin(who, row.needs)), row.caseId, named);
  const annex = named.length === 0 ? [] : identitiesAnnex(desk.imports.vault, tree, identities);
  if (!annex) return refused(problem.IDENTITY_GONE);
  try {
    const file = await madeApart(DOCUMENTS[form], {
      tree: { ...tree, parts: [...tree.parts, ...annex] },
      cover: coverOf(row, isDraft, to, desk.signer.fingerprint),
      foot: footOf(row),
      isDraft,
      at: new Date(row.frozenAt),
    });
    const sha256 = createHash('sha256').update(file).digest('hex');
    const [whom, why] = [to?.toWhom ?? null, to?.ground ?? null];
    const due = { id, row, tree, isDraft, toWhom: whom, ground: why, opened: named, file, sha256 };
    return { due, refused: null };
  } catch (error) {
    // Letters of the document were looked for when it was frozen: here they may be those of a name.
    if (error instanceof MissingLetters && named.length > 0) return refused(problem.IDENTITY_GONE);
    if (error instanceof MissingLetters) return refused(problem.lettersMissing(error.letters));
    throw error;
  }
};
