import type { FileType } from '../graphql/types.generated.ts';
import type { FileFormat } from './formats/format.ts';
import { jpeg } from './formats/jpeg.ts';
import { m4a } from './formats/m4a.ts';
import { mp3 } from './formats/mp3.ts';
import { mp4 } from './formats/mp4.ts';
import { ogg } from './formats/ogg.ts';
import { pdf } from './formats/pdf.ts';
import { png } from './formats/png.ts';
import { wav, webp } from './formats/riff.ts';
import { text } from './formats/text.ts';
import { tiff } from './formats/tiff.ts';
import { xlsx } from './formats/xlsx.ts';

/** Every kind of file that is kept. Text comes last: it has no mark of its own. */
export const FORMATS: readonly FileFormat[] = [
  png,
  jpeg,
  webp,
  pdf,
  wav,
  tiff,
  ogg,
  m4a,
  mp4,
  mp3,
  xlsx,
  text,
];

export const formatOf = (type: FileType): FileFormat => {
  const found = FORMATS.find((format) => format.type === type);
  if (!found) throw new Error(`no format is ${type}`);
  return found;
};
