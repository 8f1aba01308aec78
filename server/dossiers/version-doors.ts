import { Readable, pipeline } from 'node:stream';
import express, { Router, type Response } from 'express';
import { guardDoor, type DoorParts } from '../access/guard-door.ts';
import { Refusal } from '../access/refusals.ts';
import type { FileStore } from '../files/file-store.ts';
import type { Problem } from '../graphql/types.generated.ts';
import type { ImportDesk } from '../imports/desk.ts';
import { DamagedFile, dueBundle } from './bundle/due-bundle.ts';
import type { Signer } from './bundle/signer.ts';
import { measured, zipped } from './bundle/zipped.ts';
import { recordCopy } from './dossier-versions.queries.ts';
import { askedVersion, dueCopy } from './due-copy.ts';
import { readerWithin } from './standing-version.ts';
import { damagedFile } from './version-problems.ts';

type Desk = { imports: Pick<ImportDesk, 'vault'>; exhibitFiles: FileStore; signer: Signer };

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
} as const;

type Named = { hash: string; ending: keyof typeof TYPES; sha256: string; bytes: number };

const named = (response: Response, { hash, ending, sha256, bytes }: Named): Response =>
  response
    .status(200)
    .set('content-type', TYPES[ending])
    .set('content-disposition', `attachment; filename="alaqa-${hash.slice(0, 12)}.${ending}"`)
    .set('content-length', String(bytes))
    .set('cache-control', 'no-store')
    .set('x-sha256', sha256);

/**
 * POST /dossiers/versions/:id/pdf, or /docx for a word processor, gives a version as a file, as a draft until it is approved. POST /dossiers/versions/:id/bundle gives an approved one with
 * the files of its exhibits, signed. Both record the copy before a byte of it leaves. 200 with the file, its SHA-256 in `x-sha256`; 422 with the
 * problems when it cannot be given.
 */
export const versionDoors = (parts: DoorParts, { imports, exhibitFiles, signer }: Desk): Router => {
  const router = Router();
  const desk = { door: parts.run, imports, signer };
  const asks = { action: 'dossier:export', isChange: true, ids: askedVersion } as const;
  const refuse = (response: Response, ids: readonly string[], why: Problem) => ({
    ids,
    answer: () => response.status(422).json({ problems: [why] }),
  });
  for (const [ending, form] of [
    ['pdf', 'PDF'],
    ['docx', 'DOCX'],
  ] as const)
    router.post(
      `/dossiers/versions/:id/${ending}`,
      express.json({ limit: '10kb' }),
      guardDoor(parts, asks, async (request, response, at) => {
        const { due, refused } = await dueCopy(request, at, desk, form);
        if (refused) return refuse(response, askedVersion(request), refused);
        const { id, row, toWhom, ground, isDraft, opened, file, sha256 } = due;
        const copy = { id, versionId: row.id, toWhom, ground, sha256, isDraft };
        if (!(await recordCopy(at.run, { ...copy, form, pdfSha256: null }))) throw new Refusal('NOT_FOUND');
        return {
          ids: [row.id, id, row.dossierId],
          opened,
          answer: () =>
            named(response, { hash: row.hash, ending, sha256, bytes: file.length }).send(Buffer.from(file)),
        };
      }),
    );
  router.post(
    '/dossiers/versions/:id/bundle',
    express.json({ limit: '10kb' }),
    guardDoor(parts, asks, async (request, response, at) => {
      const { due, refused } = await dueCopy(request, at, desk, 'BUNDLE');
      if (refused) return refuse(response, askedVersion(request), refused);
      const { id, row, toWhom, ground, isDraft, opened, sha256: pdfSha256 } = due;
      const { nameAz = '', nameEn = '' } = request.session.signedIn ?? {};
      // From the compartments of the version alone: nothing else that its reader holds leaves with it.
      const who = readerWithin({ ...desk, viewer: at.viewer }, row.needs);
      const madeBy = { az: nameAz, en: nameEn };
      const answer = await dueBundle(due, { who, store: exhibitFiles, signer, madeBy });
      if (answer.refused) return refuse(response, askedVersion(request), answer.refused);
      const { files, given } = answer.bundle;
      try {
        const { bytes, sha256 } = await measured(files);
        const copy = { id, versionId: row.id, toWhom, ground, sha256, isDraft };
        if (!(await recordCopy(at.run, { ...copy, form: 'BUNDLE', pdfSha256 })))
          throw new Refusal('NOT_FOUND');
        return {
          ids: [row.id, id, row.dossierId],
          given,
          opened,
          answer: () => {
            named(response, { hash: row.hash, ending: 'zip', sha256, bytes });
            // When a file is changed on disk meanwhile, or the recipient goes, the answer breaks off: it is shorter than it says.
            pipeline(Readable.from(zipped(files)), response, () => undefined);
          },
        };
      } catch (error) {
        if (error instanceof DamagedFile)
          return refuse(response, askedVersion(request), damagedFile(error.number));
        throw error;
      }
    }),
  );
  return router;
};
