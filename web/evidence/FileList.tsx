import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EvidenceSourceQuery, FileOfExhibitFragment } from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { formatSize } from '../imports/file-size.ts';
import { Nothing, Section } from '../ui/Page.tsx';
import css from './files.module.css';
import { FileView } from './FileView.tsx';
import { UploadControl } from './UploadControl.tsx';
import type { DoneDesk } from './use-done.ts';
import { useWithdrawals } from './use-withdrawals.ts';

type FileProps = { file: FileOfExhibitFragment; desk: DoneDesk };

const FileEntry = ({ file, desk }: FileProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const withdrawals = useWithdrawals();
  const [isOpen, setOpen] = useState(false);
  const { id, name, type, bytes, sha256, recordedAt, recordedBy, mayWithdraw } = file;
  return (
    <li>
      <div className={css.file}>
        <strong className={css.name}>{name}</strong>
        <span>
          {label('fileType', type)} · {formatSize(bytes, language)}
        </span>
        <span className={css.quiet}>
          {text('evidence.of.by', { who: inLanguage(recordedBy), when: formatMoment(recordedAt, language) })}
        </span>
        <span className={css.actions}>
          <Button
            size="compact-xs"
            variant="default"
            aria-expanded={isOpen}
            aria-label={text(isOpen ? 'files.close' : 'files.open', { name })}
            onClick={() => setOpen(!isOpen)}
          >
            {text(isOpen ? 'files.close.short' : 'files.open.short')}
          </Button>
          {mayWithdraw && (
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() =>
                void desk.attempt(() => withdrawals.file(id), { says: 'files.done.withdrawn', undo: null })
              }
            >
              {text('evidence.withdraw')}
            </Button>
          )}
        </span>
      </div>
      <code className={css.hash}>SHA-256 {sha256}</code>
      {isOpen && <FileView file={file} />}
    </li>
  );
};

type ListProps = { source: EvidenceSourceQuery['evidenceSource']; desk: DoneDesk };

/** The files of an exhibit, each opened in its place, and the way to add one. */
export const FileList = ({ source: { id, files, mayCorrect }, desk }: ListProps) => {
  const text = useText();
  const withdrawals = useWithdrawals();
  return (
    <Section id="files" title={text('files.title')} count={files.length}>
      {mayCorrect && (
        <UploadControl
          exhibitId={id}
          onAdded={(fileId, isNew) =>
            desk.tell(
              isNew
                ? { says: 'files.done.added', undo: () => withdrawals.file(fileId) }
                : { says: 'files.done.there', undo: null },
            )
          }
        />
      )}
      {files.length === 0 && <Nothing>{text('files.none')}</Nothing>}
      <ul className={css.files} aria-label={text('files.title')}>
        {files.map((file) => (
          <FileEntry key={file.id} file={file} desk={desk} />
        ))}
      </ul>
    </Section>
  );
};
