import { Router, type Request, type Response } from 'express';
import multer, { MulterError } from 'multer';
import { guardDoor, type DoorParts } from '../access/guard-door.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid, newUlid } from '../access/ulid.ts';
import type { ImportDesk } from './desk.ts';
import { addJob, jobById, writingIn } from './imports.queries.ts';
import { LIMITS } from './reading/limits.ts';
import { refusedFileOf } from './refused-file.ts';

const LONGEST_NAME = 200;

const idIn = (value: unknown): string => {
  if (typeof value !== 'string' || !isUlid(value)) throw new Refusal('BAD_INPUT');
  return value;
};

const askedId = (value: unknown): string[] => (typeof value === 'string' && isUlid(value) ? [value] : []);

type Upload = { fileName: string; bytes: Buffer };

/** The name as the browser gives it is Latin-1 of UTF-8 bytes; folders and control characters do not belong to a name. */
const nameOf = (given: string): string => {
  const text = Buffer.from(given, 'latin1').toString('utf8');
  const name = (text.includes('\uFFFD') ? given : text)
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/^.*[\\/]/su, '')
    .trim();
  return [...name].slice(0, LONGEST_NAME).join('') || 'file';
};

const receive = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: LIMITS.fileBytes, files: 1, fields: 0, parts: 2 },
}).single('file');

/** Takes the one file of the request, held in memory until it is sealed: no plain copy reaches the disk. */
const received = (request: Request, response: Response): Promise<Upload> =>
  new Promise((done, failed) => {
    receive(request, response, (error: unknown) => {
      if (error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE') failed(new Refusal('TOO_MANY'));
      else if (error) failed(new Refusal('BAD_INPUT'));
      else if (!request.file || request.file.size === 0) failed(new Refusal('BAD_INPUT'));
      else done({ fileName: nameOf(request.file.originalname), bytes: request.file.buffer });
    });
  });

/** POST /imports?caseId=… takes a file; GET /imports/:id/refused.csv gives back the rows that did not go in. */
export const importDoors = (parts: DoorParts, desk: ImportDesk): Router => {
  const router = Router();
  router.post(
    '/imports',
    guardDoor(
      parts,
      { action: 'import:run', isChange: true, ids: ({ query }) => askedId(query['caseId']) },
      async (request, response, { run }) => {
        const caseId = idIn(request.query['caseId']);
        if (!(await writingIn(run, caseId))) throw new Refusal('NOT_FOUND');
        const { fileName, bytes } = await received(request, response);
        const sha256 = await desk.files.keep(bytes);
        const id = newUlid();
        const job = { id, caseId, fileName, size: bytes.length, sha256 };
        if (!(await addJob(run, job))) throw new Refusal('NOT_FOUND');
        return { ids: [id, caseId], answer: () => response.status(201).json({ id }) };
      },
    ),
  );
  router.get(
    '/imports/:id/refused.csv',
    guardDoor(
      parts,
      { action: 'import:read', isChange: false, ids: ({ params }) => askedId(params['id']) },
      async (request, response, { run }) => {
        const id = idIn(request.params['id']);
        const job = await jobById(run, id);
        if (!job) throw new Refusal('NOT_FOUND');
        const language = request.query['lang'] === 'en' ? 'en' : 'az';
        const text = await refusedFileOf(run, desk, job, language);
        return {
          ids: [id],
          answer: () =>
            response
              .status(200)
              .set('content-type', 'text/csv; charset=utf-8')
              .set('content-disposition', `attachment; filename="refused-${id}.csv"`)
              .send(text),
        };
      },
    ),
  );
  return router;
};
