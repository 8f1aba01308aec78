import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { Refusal } from '../access/refusals.ts';

const LONGEST_NAME = 200;

export type ReceivedFile = {
  fileName: string;
  /** True when the name as it was sent leads into a folder. */
  hadPath: boolean;
  bytes: Buffer;
  /** What was said of it, in the field `marks` before it. Null when nothing was. */
  marks: string | null;
};

/** The name as the browser gives it is Latin-1 of UTF-8 bytes; folders and control characters do not belong to a name. */
const nameOf = (given: string): Pick<ReceivedFile, 'fileName' | 'hadPath'> => {
  const text = Buffer.from(given, 'latin1').toString('utf8');
  const clean = (text.includes('\uFFFD') ? given : text).normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}]/gu, '');
  const name = clean.replace(/^.*[\\/]/su, '').trim();
  return {
    fileName: [...name].slice(0, LONGEST_NAME).join('') || 'file',
    hadPath: /[\\/]/u.test(clean),
  };
};

/** Of what an upload has around its file and what is said of it. */
const AROUND = 64 * 1024;

/**
 * Gives what takes the one file of a request, held in memory until it is sealed: no plain copy reaches the disk.
 * TOO_LARGE as soon as it is known to have more than so many bytes: the rest is not read. Throws BAD_INPUT for what is no upload of one file.
 */
export const fileReceiver = (
  fileSize: number,
  marksSize = 0,
): ((request: Request, response: Response) => Promise<ReceivedFile | 'TOO_LARGE'>) => {
  const receive = multer({
    storage: multer.memoryStorage(),
    preservePath: true,
    limits: { fileSize, files: 1, fields: Math.sign(marksSize), fieldSize: marksSize, parts: 2 },
  }).single('file');
  const mostBytes = fileSize + marksSize + AROUND;
  return (request, response) =>
    new Promise((done, failed) => {
      const tooLarge = (): void => {
        // What is still under way is left unread.
        if (!response.headersSent) response.set('connection', 'close');
        done('TOO_LARGE');
      };
      const brokenOff = (): void => {
        if (!request.complete) failed(new Refusal('BAD_INPUT'));
      };
      if (request.destroyed) return brokenOff();
      request.on('close', brokenOff);
      if (Number(request.get('content-length')) > mostBytes) return tooLarge();
      receive(request, response, (error: unknown) => {
        if (error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE') tooLarge();
        else if (error || !request.file) failed(new Refusal('BAD_INPUT'));
        else {
          const { originalname, buffer: bytes } = request.file;
          const { marks = null } = request.body as { marks?: string };
          done({ ...nameOf(originalname), bytes, marks });
        }
      });
      let read = 0;
      request.on('data', (part: Buffer) => {
        read += part.length;
        if (read > mostBytes) tooLarge();
      });
    });
};
