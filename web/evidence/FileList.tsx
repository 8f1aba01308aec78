import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  CheckRedactionDocument,
  type EvidenceSourceQuery,
  type FileOfExhibitFragment,
} from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { formatSize } from '../imports/file-size.ts';
import { Nothing, Section } from '../ui/Page.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './files.module.css';
import { FileView } from './FileView.tsx';
import { MARKED_IN } from './marked-in.ts';
import { UploadControl } from './UploadControl.tsx';
import type { DoneDesk } from './use-done.ts';
import { useRestorings } from './use-restorings.ts';
import { useWithdrawals } from './use-withdrawals.ts';

type FileProps = {
  file: FileOfExhibitFragment;
  /** Of which it is a redacted rendition. Null for an original. */
  original: string | null;
  /** Null where the reader adds nothing. */
  exhibitId: string | null;
  caseId: string;
  /** The chart with the file beside it. */
  beside: string;
  desk: DoneDesk;
};

const addedTo =
  (desk: DoneDesk, withdrawals: ReturnType<typeof useWithdrawals>) => (id: string, isNew: boolean) =>
    desk.tell(
      isNew
        ? { says: 'files.done.added', undo: () => withdrawals.file(id) }
        : { says: 'files.done.there', undo: null },
    );

const FileEntry = ({ file, original, exhibitId, caseId, beside, desk }: FileProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const withdrawals = useWithdrawals();
  const restorings = useRestorings();
  const [isOpen, setOpen] = useState(false);
  const { id, name, type, bytes, sha256, recordedAt, recordedBy, mayWithdraw } = file;
  const { redacts, checkedAt, checkedBy, mayCheck, marked, markedPages } = file;
  const toRedact = `/cases/${caseId}/evidence/${exhibitId ?? ''}/redact/${redacts ?? id}`;
  const [check, { error }] = useMutation(CheckRedactionDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const confirm = async (): Promise<void> => {
    const { data } = await check({ variables: { id, sha256 } });
    const [problem] = data?.checkRedaction.problems ?? [];
    if (problem) setRefusal(inLanguage(problem.text));
    else desk.tell({ says: 'files.redacted.done', undo: null });
  };
  const said = error ? text(`failure.${failureOf(error).kind}.text`) : refusal;
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
        {redacts !== null && (
          <span>
            {text('files.redacted.of', { name: original ?? '–' })} ·{' '}
            {checkedAt === null
              ? text('files.redacted.unchecked')
              : text('files.redacted.checked', {
                  who: checkedBy === null ? '' : inLanguage(checkedBy),
                  when: formatMoment(checkedAt, language),
                })}
          </span>
        )}
        <span className={css.actions}>
          {mayCheck && (
            <Button
              size="compact-xs"
              variant="default"
              // The failure of the mutation is shown through `error`.
              onClick={() => void confirm().catch(() => undefined)}
            >
              {text('files.redacted.check')}
            </Button>
          )}
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
                void desk.attempt(() => withdrawals.file(id), {
                  says: 'files.done.withdrawn',
                  undo: () => restorings.file(id),
                })
              }
            >
              {text('evidence.withdraw')}
            </Button>
          )}
        </span>
      </div>
      {marked !== null && (
        <p className={css.quiet}>
          {text('redaction.here', { count: marked, pages: markedPages.length })}{' '}
          {exhibitId !== null && <TextLink to={`${toRedact}?from=${id}`}>{text('redaction.again')}</TextLink>}
        </p>
      )}
      <p className={css.ways}>
        <TextLink to={beside} label={text('reading.besideOf', { name })}>
          {text('reading.beside')}
        </TextLink>
        {exhibitId !== null && redacts === null && MARKED_IN.has(type) && (
          <TextLink to={toRedact}>{text('redaction.open')}</TextLink>
        )}
      </p>
      <code className={css.hash}>SHA-256 {sha256}</code>
      {said !== null && (
        <p role="alert" className={css.problem}>
          {said}
        </p>
      )}
      {isOpen && <FileView file={file} />}
      {isOpen && exhibitId !== null && redacts === null && (
        <UploadControl exhibitId={exhibitId} redacts={id} onAdded={addedTo(desk, withdrawals)} />
      )}
    </li>
  );
};

type ListProps = { source: EvidenceSourceQuery['evidenceSource']; desk: DoneDesk };

/** The files of an exhibit, each opened in its place, and the way to add one. */
export const FileList = ({ source: { id, caseId, files, mayCorrect }, desk }: ListProps) => {
  const text = useText();
  const withdrawals = useWithdrawals();
  return (
    <Section id="files" title={text('files.title')} count={files.length}>
      {mayCorrect && <UploadControl exhibitId={id} onAdded={addedTo(desk, withdrawals)} />}
      {files.length === 0 && <Nothing>{text('files.none')}</Nothing>}
      <ul className={css.files} aria-label={text('files.title')}>
        {files.map((file) => (
          <FileEntry
            key={file.id}
            file={file}
            original={files.find((one) => one.id === file.redacts)?.name ?? null}
            exhibitId={mayCorrect ? id : null}
            caseId={caseId}
            beside={`/cases/${caseId}/network?read=${id}&file=${file.id}`}
            desk={desk}
          />
        ))}
      </ul>
    </Section>
  );
};
