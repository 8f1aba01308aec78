import type { FileType, LocalizedText } from '../graphql/types.generated.ts';
import { FORMATS } from './file-formats.ts';
import { fileProblem } from './file-problems.ts';
import { isAt } from './formats/format.ts';
import type { ReceivedFile } from './received-file.ts';

const PDF_MARK = '%PDF-';
/** Readers of documents look for their mark so far into a file. */
const PDF_SEARCHED = 1024;
/** An archive is found from its end, behind which a remark of at most so many bytes may stand. */
const ARCHIVE = { end: 'PK\u0005\u0006', list: 'PK\u0001\u0002', searched: 22 + 0xff_ff };
/** Files of old office programs, and new ones under a password. */
const OLD = '\u00D0\u00CF\u0011\u00E0';
const PAGE = /<(?:script|html|!doctype html)/iu;

/** True when another program would find an archive, a document or a web page in the same bytes. */
const carriesAnother = (bytes: Buffer, type: FileType): boolean =>
  bytes.subarray(1, PDF_SEARCHED).includes(PDF_MARK, 0, 'latin1') ||
  // A workbook is an archive itself, and was read to its last byte.
  (type !== 'XLSX' &&
    bytes.subarray(-ARCHIVE.searched).includes(ARCHIVE.end, 0, 'latin1') &&
    bytes.includes(ARCHIVE.list, 0, 'latin1')) ||
  PAGE.test(bytes.toString('latin1'));

export type CheckedFile = { type: FileType; problem: null } | { type: null; problem: LocalizedText };

/** What kind of file it is, by its content and to its last byte; or what is wrong with it and what to do. */
export const checkedFile = ({ fileName, hadPath, bytes }: Omit<ReceivedFile, 'marks'>): CheckedFile => {
  const refused = (problem: LocalizedText): CheckedFile => ({ type: null, problem });
  if (bytes.length === 0) return refused(fileProblem.empty);
  if (hadPath) return refused(fileProblem.path);
  const format = FORMATS.find((one) => one.begins(bytes));
  if (!format) return refused(isAt(bytes, 0, OLD) ? fileProblem.oldTable : fileProblem.unknown);
  const { type, endings } = format;
  const ending = /\.[^.]*$/u.exec(fileName.toLocaleLowerCase('en'))?.[0] ?? '';
  if (!endings.includes(ending)) return refused(fileProblem.named(type, endings));
  const fault = format.fault(bytes) ?? (carriesAnother(bytes, type) ? 'CARRIES' : null);
  return fault ? refused(fileProblem.faulty[fault]) : { type, problem: null };
};
