import { boxFault, isOfBoxes, showsPictures } from './m4a.ts';
import type { FileFormat } from './format.ts';

/** A film: as sound in the same boxes, with a track of pictures. */
export const mp4: FileFormat = {
  type: 'MP4',
  mime: 'video/mp4',
  endings: ['.mp4', '.m4v'],
  begins: (bytes) => isOfBoxes(bytes) && showsPictures(bytes),
  fault: boxFault,
};
