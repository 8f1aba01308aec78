import { createHash } from 'node:crypto';
import express, { Router } from 'express';
import { z } from 'zod';
import { guardDoor, type DoorHandler, type DoorParts } from '../access/guard-door.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { Problem } from '../graphql/types.generated.ts';
import type { ImportDesk } from '../imports/desk.ts';
import { plainText } from './dossier-document.ts';
import { dossierVersionById, recordCopy } from './dossier-versions.queries.ts';
import { dossierDocx } from './docx/dossier-docx.ts';
import { dossierPdf, MissingLetters } from './pdf/dossier-pdf.ts';
import { openTree } from './sealed-version.ts';
import { presentOf, shownVersion } from './standing-version.ts';
import { coverOf, footOf } from './version-cover.ts';
import * as problem from './version-problems.ts';

const line = z.string().trim().max(200).transform(plainText);
const ASKED = z.strictObject({ id: z.string().refine(isUlid), toWhom: line, ground: line });

const FORMATS = {
  pdf: { type: 'application/pdf', make: dossierPdf },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: dossierDocx,
  },
} as const;
type Format = keyof typeof FORMATS;

const askedId = (value: unknown): string[] => (typeof value === 'string' && isUlid(value) ? [value] : []);

const given =
  (parts: DoorParts, imports: Pick<ImportDesk, 'vault'>, format: Format): DoorHandler =>
  async (request, response, { viewer, run }) => {
    const { type, make } = FORMATS[format];

    const [versionId] = askedId(request.params['id']);
    const asked = ASKED.safeParse(request.body);
    if (versionId === undefined || !asked.success) throw new Refusal('BAD_INPUT');
    const row = await dossierVersionById(run, versionId);
    if (!row) throw new Refusal('NOT_FOUND');
    const refuse = (...problems: Problem[]) => ({
      ids: [versionId],
      answer: () => response.status(422).json({ problems }),
    });
    const desk = { door: parts.run, viewer, imports };
    const version = shownVersion(row, desk, (await presentOf(desk, [row]))(row));
    if (version.lapsed.some(({ kind }) => kind === 'PROTECTED')) return refuse(problem.SHIELDED);
    const isDraft = version.state !== 'APPROVED';
    const { id, toWhom, ground } = asked.data;
    if (version.leaves && !isDraft && (toWhom === '' || ground === ''))
      return refuse(problem.NEEDS_RECIPIENT);
    // A draft is for the unit itself: it is given to nobody.
    const to = isDraft || toWhom === '' ? null : { toWhom, ground };
    try {
      const file = await make({
        tree: openTree(imports.vault, row),
        cover: coverOf(row, isDraft, to),
        foot: footOf(row),
        isDraft,
        at: new Date(row.frozenAt),
      });
      const sha256 = createHash('sha256').update(file).digest('hex');
      const copy = { id, versionId, toWhom: to?.toWhom ?? null, ground: to?.ground ?? null };
      if (!(await recordCopy(run, { ...copy, format, sha256, isDraft }))) throw new Refusal('NOT_FOUND');
      return {
        ids: [versionId, id, row.dossierId],
        answer: () =>
          response
            .status(200)
            .set('content-type', type)
            .set('content-disposition', `attachment; filename="alaqa-${row.hash.slice(0, 12)}.${format}"`)
            .set('cache-control', 'no-store')
            .set('x-sha256', sha256)
            .send(Buffer.from(file)),
      };
    } catch (error) {
      if (error instanceof MissingLetters) return refuse(problem.lettersMissing(error.letters));
      throw error;
    }
  };

/**
 * POST /dossiers/versions/:id/pdf, or /docx for a word processor, gives a version as a file, as a draft until it is approved. What leaves the unit says
 * to whom and on what ground.
 * 200 with the file, its SHA-256 in `x-sha256`; 422 with the problems when it cannot be given.
 */
export const versionDoors = (parts: DoorParts, imports: Pick<ImportDesk, 'vault'>): Router => {
  const router = Router();
  for (const format of Object.keys(FORMATS) as Format[])
    router.post(
      `/dossiers/versions/:id/${format}`,
      express.json({ limit: '10kb' }),
      guardDoor(
        parts,
        { action: 'dossier:export', isChange: true, ids: ({ params }) => askedId(params['id']) },
        given(parts, imports, format),
      ),
    );
  return router;
};
