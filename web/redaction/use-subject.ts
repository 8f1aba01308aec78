import { useEffect, useState } from 'react';
import { plainText } from '../../typesetting/hidden-passages.ts';
import type { Failure } from '../api/failures.ts';
import type { FileOfExhibitFragment } from '../api/operations.generated.ts';
import { openFile } from '../evidence/opened-file.ts';
import { pagesOfPdf, pagesOfPicture } from './drawn-pages.ts';
import type { Subject } from './make-rendition.ts';

export type OpenedSubject = { failure: Failure; subject: null } | { failure: null; subject: Subject | null };

const subjectOf = async (
  type: FileOfExhibitFragment['type'],
  blob: Blob,
  encoding: string,
): Promise<Subject> => {
  if (type === 'TEXT')
    return {
      is: 'WORDS',
      type,
      words: plainText(new TextDecoder(encoding).decode(await blob.arrayBuffer())),
    };
  const pages = type === 'PDF' ? await pagesOfPdf(await blob.arrayBuffer()) : await pagesOfPicture(blob);
  return { is: 'PAGES', type, pages };
};

/** A file as it is marked: pages or words. Null while it is under way; a subject of null could not be read. */
export const useSubject = ({ id, sha256, type }: FileOfExhibitFragment): OpenedSubject | null => {
  const [opened, setOpened] = useState<OpenedSubject | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    let subject: Subject | null = null;
    const close = (): void => {
      if (subject?.is === 'PAGES') subject.pages.close();
    };
    const open = async (): Promise<void> => {
      const file = await openFile({ id, sha256 }, leaving.signal);
      if (leaving.signal.aborted) return;
      if (file.is === 'FAILED') return setOpened({ failure: file.failure, subject: null });
      subject = await subjectOf(type, file.blob, file.encoding).catch(() => null);
      if (leaving.signal.aborted) close();
      else setOpened({ failure: null, subject });
    };
    void open();
    return () => {
      leaving.abort();
      close();
    };
  }, [id, sha256, type]);
  return opened;
};
