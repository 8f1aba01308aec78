import { Router } from 'express';
import { guardDoor, type DoorParts } from '../access/guard-door.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid, newUlid } from '../access/ulid.ts';
import { fileReceiver } from '../files/received-file.ts';
import type { ImportDesk } from './desk.ts';
import { addJob, jobById, writingIn } from './imports.queries.ts';
import { LIMITS } from './reading/limits.ts';
import { refusedFileOf } from './refused-file.ts';

const idIn = (value: unknown): string => {
  if (typeof value !== 'string' || !isUlid(value)) throw new Refusal('BAD_INPUT');
  return value;
};

const askedId = (value: unknown): string[] => (typeof value === 'string' && isUlid(value) ? [value] : []);

const receive = fileReceiver(LIMITS.fileBytes);

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
        const received = await receive(request, response);
        if (received === 'TOO_LARGE') throw new Refusal('TOO_MANY');
        const { fileName, bytes } = received;
        if (bytes.length === 0) throw new Refusal('BAD_INPUT');
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
