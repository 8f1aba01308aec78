import type { FileType } from '../../graphql/types.generated.ts';

/** What can be wrong with a file whose beginning is that of its kind. */
export type FormatFault =
  /** It ends before it is whole. */
  | 'CUT_OFF'
  /** Its parts do not fit together. */
  | 'BROKEN'
  /** No picture has so many points, or none at all. */
  | 'SIZE_OF_PICTURE'
  /** Something else lies behind its end or in it. */
  | 'CARRIES'
  /** It runs a program when it is opened. */
  | 'RUNS'
  /** A table in which programs or objects of other programs lie. */
  | 'MACROS'
  /** It fetches something from elsewhere when it is opened. */
  | 'REACHES'
  /** It grows beyond measure when it is unpacked. */
  | 'GROWS'
  /** It is protected by a password. */
  | 'LOCKED'
  | 'VIDEO';

/** A kind of file that is kept, known by its content alone. */
export type FileFormat = {
  type: FileType;
  /** As it is given to a browser. */
  mime: string;
  /** With which a name of it may end; the first is the usual one. */
  endings: readonly [string, ...string[]];
  begins(bytes: Buffer): boolean;
  /** Read to the last byte; null when nothing is wrong. */
  fault(bytes: Buffer): FormatFault | null;
};

const LONGEST_SIDE = 30_000;
const MOST_POINTS = 250_000_000;

export const sizeFault = (width: number, height: number): FormatFault | null =>
  width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_POINTS
    ? 'SIZE_OF_PICTURE'
    : null;

export const isAt = (bytes: Buffer, at: number, ascii: string): boolean =>
  bytes.length >= at + ascii.length && bytes.toString('latin1', at, at + ascii.length) === ascii;

export const isZero = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0);
