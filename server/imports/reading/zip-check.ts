import { inflateRawSync } from 'node:zlib';
import { FileProblem } from './file-problem.ts';
import { LIMITS } from './limits.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const MEGABYTE = 1024 * 1024;
const PACKED = /\.(?:zip|xlsx|xlsm|xlsb|docx|pptx|7z|rar|gz|jar)$/iu;

/** What can be wrong with a packed file as a whole. */
export type PackedFault = 'DAMAGED' | 'GROWS' | 'NESTED' | 'LOCKED' | 'FOREIGN';

export class PackedProblem extends FileProblem {
  readonly fault: PackedFault;

  constructor(fault: PackedFault, az: string, en: string) {
    super(az, en);
    this.fault = fault;
  }
}

const damaged = (): FileProblem =>
  new PackedProblem(
    'DAMAGED',
    'Cədvəl faylı zədələnib və ya yarımçıq yüklənib. Onu Excel-də açıb yenidən saxlayın.',
    'The spreadsheet is damaged or was cut off. Open it in Excel and save it again.',
  );

const bomb = (): FileProblem =>
  new PackedProblem(
    'GROWS',
    'Cədvəl açılanda həddən artıq böyüyür, ona görə oxunmadı. Cədvəli CSV kimi saxlayıb yükləyin.',
    'The spreadsheet grows beyond measure when unpacked and was not read. Save the table as CSV and upload that.',
  );

const nested = (): FileProblem =>
  new PackedProblem(
    'NESTED',
    'Faylın içində başqa arxiv var. Yalnız cədvəli saxlayıb yükləyin.',
    'There is another archive inside the file. Save the table alone and upload it.',
  );

const locked = (): FileProblem =>
  new PackedProblem(
    'LOCKED',
    'Fayl parolla qorunub. Parolu götürüb yenidən saxlayın.',
    'The file is protected by a password. Remove the password and save it again.',
  );

const foreign = (): FileProblem =>
  new PackedProblem(
    'FOREIGN',
    'Fayl arxivdir, Excel cədvəli deyil. Onu açın və içindəki cədvəli yükləyin.',
    'The file is an archive, not an Excel workbook. Unpack it and upload the table inside.',
  );

/** Where the directory of a ZIP ends: searched from the back, as its comment may be up to 65,535 bytes. */
const endOf = (view: DataView): number => {
  const stop = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= stop; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw damaged();
};

/** A part of a packed file as its directory says it; `at` is where its own heading begins. */
export type Entry = {
  name: string;
  flags: number;
  method: number;
  packed: number;
  unpacked: number;
  at: number;
};

function* entriesOf(bytes: Uint8Array, view: DataView): Generator<Entry> {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  // Counts and sizes of more than 16 or 32 bits stand elsewhere, and no sheet within the limits needs them.
  if (count > LIMITS.entries) throw bomb();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    yield {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

const isNested = (bytes: Uint8Array, view: DataView, { name, method, at }: Entry): boolean => {
  if (PACKED.test(name)) return true;
  if (method !== 0 || at + 30 > bytes.length) return false;
  const content = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return content + 4 <= bytes.length && view.getUint32(content, true) === 0x04034b50;
};

const contentOf = (bytes: Uint8Array, view: DataView, { at, packed, method }: Entry): string => {
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const content = bytes.subarray(from, from + packed);
  try {
    return new TextDecoder().decode(
      method === 0 ? content : inflateRawSync(content, { maxOutputLength: MEGABYTE }),
    );
  } catch {
    throw damaged();
  }
};

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The text of a part of at most a megabyte. Throws FileProblem for what cannot be unpacked. */
export const textOf = (bytes: Uint8Array, entry: Entry): string => contentOf(bytes, viewOf(bytes), entry);

/** Where the directory begins, and where what ends the file does. */
export const directoryOf = (bytes: Uint8Array): { from: number; end: number } => {
  const view = viewOf(bytes);
  const end = endOf(view);
  return { from: view.getUint32(end + 16, true), end };
};

/**
 * Reads the directory of a packed file and refuses it before a byte is unpacked when it is cut off, locked, nested, or would grow beyond the limits.
 * The unpacker gives each entry the size that the directory says, so a directory that lies cannot make it grow.
 */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, Entry> => {
  if (bytes.length < 22) throw damaged();
  const view = viewOf(bytes);
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  let packed = 0;
  for (const entry of entriesOf(bytes, view)) {
    if (entry.flags & 1) throw locked();
    if (entries.has(entry.name)) throw damaged();
    entries.set(entry.name, entry);
    if (entry.at + 30 > bytes.length || (entry.method !== 0 && entry.method !== 8)) throw damaged();
    if (entry.unpacked > MEGABYTE && entry.unpacked > entry.packed * LIMITS.ratio) throw bomb();
    unpacked += entry.unpacked;
    packed += entry.packed;
    // Entries that share their bytes are a way to make a small file large.
    if (unpacked > LIMITS.unpackedBytes || packed > bytes.length) throw bomb();
    if (isNested(bytes, view, entry)) throw nested();
  }
  return entries;
};

/** The text of `xl/workbook.xml` of a workbook that may be unpacked. Throws FileProblem for any other file. */
export const checkWorkbook = (bytes: Uint8Array): string => {
  const workbook = partsOf(bytes).get('xl/workbook.xml');
  if (workbook === undefined) throw foreign();
  return textOf(bytes, workbook);
};
