import { directoryOf, type Entry, PackedProblem, partsOf, textOf } from '../../imports/reading/zip-check.ts';
import { isAt, type FileFormat, type FormatFault } from './format.ts';

const WORKBOOK = 'xl/workbook.xml';
const MARK = 'PK\u0003\u0004';
/** Programs, controls and objects of other programs; macros of old workbooks are sheets. */
const RUNS = /vbaProject|(?:^|\/)(?:macrosheets|activeX|ctrlProps|embeddings|customUI|webextensions)\//iu;
/** What a program would fetch when it opens the workbook. */
const REACHES = /(?:^|\/)(?:externalLinks|queryTables)\/|(?:^|\/)connections\.xml$/iu;
const RELATIONS = /\.rels$/iu;
const RELATION = /<(?:\w+:)?Relationship\s[^>]*>/gu;
/** A link that a reader may follow is not fetched by itself. */
const IS_FETCHED = /TargetMode\s*=\s*["']External["']/iu;
const IS_LINK = /Type\s*=\s*["'][^"']*\/hyperlink["']/iu;
const LARGEST_RELATIONS = 1024 * 1024;

const FAULTS: Record<PackedProblem['fault'], FormatFault> = {
  DAMAGED: 'BROKEN',
  GROWS: 'GROWS',
  NESTED: 'CARRIES',
  LOCKED: 'LOCKED',
  FOREIGN: 'BROKEN',
};

/** Behind the bytes of a part its sizes may stand once more, with or without a mark. */
const BEHIND_PART = new Set([0, 12, 16]);

/** Whether every byte belongs to a part, the directory or the end: nothing lies before, between or behind them. */
const isWhole = (bytes: Buffer, parts: ReadonlyMap<string, Entry>): boolean => {
  const { from, end } = directoryOf(bytes);
  const inOrder = [...parts.values()].toSorted((a, b) => a.at - b.at);
  let at = 0;
  for (const [index, part] of inOrder.entries()) {
    if (part.at !== at || !isAt(bytes, at, MARK)) return false;
    const behind = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28) + part.packed;
    at = inOrder[index + 1]?.at ?? from;
    if (!BEHIND_PART.has(at - behind)) return false;
  }
  let listed = from;
  for (let i = 0; i < parts.size; i += 1)
    listed +=
      46 +
      bytes.readUInt16LE(listed + 28) +
      bytes.readUInt16LE(listed + 30) +
      bytes.readUInt16LE(listed + 32);
  return at === from && listed === end && end + 22 === bytes.length;
};

const isFetched = (relations: string): boolean =>
  [...relations.matchAll(RELATION)].some(([one]) => IS_FETCHED.test(one) && !IS_LINK.test(one));

const faultOf = (bytes: Buffer): FormatFault | null => {
  const parts = partsOf(bytes);
  if (!parts.has(WORKBOOK)) return 'BROKEN';
  if (!isWhole(bytes, parts)) return 'CARRIES';
  const names = [...parts.keys()];
  if (names.some((name) => RUNS.test(name))) return 'MACROS';
  if (names.some((name) => REACHES.test(name))) return 'REACHES';
  for (const [name, part] of parts) {
    if (!RELATIONS.test(name)) continue;
    if (part.unpacked > LARGEST_RELATIONS) return 'GROWS';
    if (isFetched(textOf(bytes, part))) return 'REACHES';
  }
  const kinds = parts.get('[Content_Types].xml');
  return kinds && /macroEnabled|vbaProject/iu.test(textOf(bytes, kinds)) ? 'MACROS' : null;
};

/** A workbook of a spreadsheet: a packed file with the parts of one, in which nothing runs and which fetches nothing. */
export const xlsx: FileFormat = {
  type: 'XLSX',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  endings: ['.xlsx'],
  begins: (bytes) => isAt(bytes, 0, MARK) && bytes.includes(WORKBOOK, 0, 'latin1'),
  fault: (bytes) => {
    try {
      return faultOf(bytes);
    } catch (error) {
      if (error instanceof PackedProblem) return FAULTS[error.fault];
      if (error instanceof RangeError) return 'BROKEN';
      throw error;
    }
  },
};
