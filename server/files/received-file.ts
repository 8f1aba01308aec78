import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { Refusal } from '../access/refusals.ts';

const LONGEST_NAME = 200;

export type ReceivedFile = {
  fileName: string;
  /** True when the name as it was sent leads into a folder. */
  hadPath: boolean;
  bytes: Buffer;
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

/**
 * Gives what takes the one file of a request, held in memory until it is sealed: no plain copy reaches the disk.
 * Throws TOO_MANY beyond so many bytes, and BAD_INPUT for what is no upload of one file.
 */
export const fileReceiver = (
  fileSize: number,
): ((request: Request, response: Response) => Promise<ReceivedFile>) => {
  const receive = multer({
    storage: multer.memoryStorage(),
    preservePath: true,
    limits: { fileSize, files: 1, fields: 0, parts: 2 },
  }).single('file');
  return (request, response) =>
    new Promise((done, failed) => {
      receive(request, response, (error: unknown) => {
        if (error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE') failed(new Refusal('TOO_MANY'));
        else if (error || !request.file) failed(new Refusal('BAD_INPUT'));
        else done({ ...nameOf(request.file.originalname), bytes: request.file.buffer });
      });
    });
};
