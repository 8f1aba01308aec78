import { Router, type Response } from 'express';
import { z } from 'zod';
import { guardDoor, type DoorParts } from '../access/guard-door.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid, newUlid } from '../access/ulid.ts';
import type { ViewerRun } from '../db/run.ts';
import type { FileType, LocalizedText } from '../graphql/types.generated.ts';
import { FileProblem } from '../imports/reading/file-problem.ts';
import { LIMITS } from '../imports/reading/limits.ts';
import type { PageOfSheet, Reader, SheetToShow } from '../imports/reading/reader.ts';
import { decodingOf } from '../imports/reading/text-encoding.ts';
import { checkedFile } from './checked-file.ts';
import { formatOf } from './file-formats.ts';
import { fileProblem, MOST_BYTES, MOST_FILES } from './file-problems.ts';
import type { FileStore } from './file-store.ts';
import { addFile, fileById, filesOf, writingAt, type KeptFile } from './files.queries.ts';
import { isBareRendition } from './made-rendition.ts';
import { MARKS_BYTES, marksIn, type Marks } from './marks.ts';
import { fileReceiver, type ReceivedFile } from './received-file.ts';

const receive = fileReceiver(MOST_BYTES, MARKS_BYTES);

const askedId = (value: unknown): string[] => (typeof value === 'string' && isUlid(value) ? [value] : []);

/** Which sheet of a table is looked at, and from which row on. */
const ASKED_PAGE = z.object({
  sheet: z.string().max(200).optional(),
  from: z.coerce.number().int().min(0).max(LIMITS.rows).default(0),
});

/** Whoever opens the address itself gets a file to save, in which nothing runs and which reaches nothing. */
const ALONE = "sandbox; default-src 'none'; frame-ancestors 'none'";

const typeOf = ({ type }: KeptFile, bytes: Buffer): string => {
  const { mime } = formatOf(type);
  return type === 'TEXT' ? `${mime}; charset=${decodingOf(bytes, null).encoding}` : mime;
};

const give = (response: Response, file: KeptFile, bytes: Buffer): void => {
  const [ending] = formatOf(file.type).endings;
  response
    .status(200)
    .set({
      'content-disposition': `attachment; filename="file-${file.id}${ending}"`,
      'content-type': typeOf(file, bytes),
      'content-security-policy': ALONE,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    .end(bytes);
};

/** A workbook, or a text whose name says that it is a table. */
const isTable = ({ type, name }: KeptFile): boolean =>
  type === 'XLSX' || (type === 'TEXT' && /\.(?:csv|tsv)$/iu.test(name));

const pageOrProblem = async (
  reader: Pick<Reader, 'page'>,
  asked: SheetToShow,
): Promise<PageOfSheet | { problem: LocalizedText }> => {
  try {
    return await reader.page(asked);
  } catch (error) {
    if (error instanceof FileProblem) return { problem: error.text };
    throw error;
  }
};

/** Where something was hidden in a rendition that is made here; null in a file that is not, and what is wrong with one that is not as it is made here. */
const madeHere = async (
  { marks: said, bytes }: ReceivedFile,
  type: FileType,
  original: KeptFile | null,
  store: FileStore,
): Promise<{ marks: Marks | null; problem: LocalizedText | null }> => {
  if (said === null) return { marks: null, problem: null };
  const marks = marksIn(said);
  if (!marks || !original) return { marks: null, problem: fileProblem.marks };
  const seen = await store.openUnchanged(original.sha256);
  if (!seen) throw new Refusal('DAMAGED');
  const isBare = isBareRendition({ type, bytes }, { type: original.type, bytes: seen }, marks);
  return isBare ? { marks, problem: null } : { marks: null, problem: fileProblem.notBare };
};

/** The file of the exhibit that a redacted rendition is made of; null when it is none. A rendition of a rendition is one of its original. */
const originalOf = async (run: ViewerRun, asked: unknown, exhibitId: string): Promise<string | null> => {
  if (asked === undefined) return null;
  const [id] = askedId(asked);
  if (id === undefined) throw new Refusal('BAD_INPUT');
  const file = (await filesOf(run, exhibitId)).find((one) => one.id === id);
  if (!file) throw new Refusal('NOT_FOUND');
  return file.redacts ?? id;
};

/**
 * POST /files?exhibitId=…&redacts=… keeps a file with an exhibit, where `redacts` is given as a redacted rendition of another of its files, with `marks` before it one that is made here: 201 with its id, 200 when it is there already; 413 or 422 with what is wrong with it and what to do.
 * GET /files/:id/table?sheet=…&from=… gives rows of a table as text: 422 with what is wrong with it and what to do.
 * GET /files/:id gives its bytes, of no other files than these: what was imported names people whom the import has sealed.
 */
export const fileDoors = (parts: DoorParts, store: FileStore, reader: Pick<Reader, 'page'>): Router => {
  const router = Router();
  router.post(
    '/files',
    guardDoor(
      parts,
      { action: 'evidence:write', isChange: true, ids: ({ query }) => askedId(query['exhibitId']) },
      async (request, response, { run }) => {
        const [exhibitId] = askedId(request.query['exhibitId']);
        if (exhibitId === undefined) throw new Refusal('BAD_INPUT');
        const refused = (status: number, problem: LocalizedText) => ({
          ids: [exhibitId],
          answer: () => response.status(status).json({ problem }),
        });
        const files = await writingAt(run, exhibitId);
        if (files === null) throw new Refusal('NOT_FOUND');
        const redacts = await originalOf(run, request.query['redacts'], exhibitId);
        if (files >= MOST_FILES) return refused(422, fileProblem.many);
        const received = await receive(request, response);
        if (received === 'TOO_LARGE') return refused(413, fileProblem.large);
        const { type, problem } = checkedFile(received);
        if (problem) return refused(422, problem);
        const original = redacts === null ? null : await fileById(run, redacts);
        const made = await madeHere(received, type, original, store);
        if (made.problem) return refused(422, made.problem);
        const { fileName: name, bytes } = received;
        const sha256 = await store.keep(bytes);
        const { marks } = made;
        const file = { id: newUlid(), exhibitId, name, type, sha256, bytes: bytes.length, redacts, marks };
        const id = await addFile(run, file);
        if (id === null) throw new Refusal('NOT_FOUND');
        return {
          ids: [id, exhibitId],
          answer: () => response.status(id === file.id ? 201 : 200).json({ id }),
        };
      },
    ),
  );
  router.get(
    '/files/:id',
    guardDoor(
      parts,
      { action: 'evidence:read', isChange: false, ids: ({ params }) => askedId(params['id']) },
      async (request, response, { run }) => {
        const [id] = askedId(request.params['id']);
        if (id === undefined) throw new Refusal('BAD_INPUT');
        const file = await fileById(run, id);
        if (!file) throw new Refusal('NOT_FOUND');
        const bytes = await store.openUnchanged(file.sha256);
        if (!bytes) throw new Refusal('DAMAGED');
        return { ids: [id, file.exhibitId], answer: () => give(response, file, bytes) };
      },
    ),
  );
  router.get(
    '/files/:id/table',
    guardDoor(
      parts,
      { action: 'evidence:read', isChange: false, ids: ({ params }) => askedId(params['id']) },
      async (request, response, { run }) => {
        const [id] = askedId(request.params['id']);
        const asked = ASKED_PAGE.safeParse(request.query);
        if (id === undefined || !asked.success) throw new Refusal('BAD_INPUT');
        const file = await fileById(run, id);
        if (!file || !isTable(file)) throw new Refusal('NOT_FOUND');
        const bytes = await store.openUnchanged(file.sha256);
        if (!bytes) throw new Refusal('DAMAGED');
        const { sheet = null, from } = asked.data;
        const page = await pageOrProblem(reader, { file: { bytes, fileName: file.name }, sheet, from });
        const status = 'problem' in page ? 422 : 200;
        return {
          ids: [id, file.exhibitId],
          answer: () => response.status(status).set('cache-control', 'no-store').json(page),
        };
      },
    ),
  );
  return router;
};
