import type { FileType } from '../api/operations.generated.ts';

const ENDINGS: Partial<Record<FileType, string>> = { PDF: '.pdf', PNG: '.png', JPEG: '.jpg', WEBP: '.jpg' };

/** As the original is called, with what it is behind it. */
export const nameOfRendition = (name: string, type: FileType, added: string): string => {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/su.exec(name) ?? [];
  return `${stem}-${added}${ENDINGS[type] ?? ending}`;
};
