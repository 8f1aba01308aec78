import { Button, FileButton, Progress } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import css from './files.module.css';
import { useUploads } from './use-uploads.ts';

const ACCEPTED =
  '.png,.jpg,.jpeg,.webp,.tif,.tiff,.pdf,.m4v,.mp3,.wav,.m4a,.mp4,.ogg,.oga,.opus,.txt,.csv,.tsv,.log,.xlsx';
const MOST_MEGABYTES = 50;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

type Props = {
  exhibitId: string;
  /** The file of which a redacted rendition is added. Absent for an original. */
  redacts?: string;
  onAdded: (id: string, isNew: boolean) => void;
};

/** Sends files that are dropped, or chosen with the button, to an exhibit; what is wrong with one is said here. */
export const UploadControl = ({ exhibitId, redacts, onAdded }: Props) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [said, setSaid] = useState<readonly string[]>([]);
  const [isOver, setOver] = useState(false);
  const address = `/api/files?${new URLSearchParams({
    exhibitId,
    ...(redacts === undefined ? {} : { redacts }),
  }).toString()}`;
  const say = (file: File, what: string): void =>
    setSaid((before) => [...new Set([...before, `${file.name}: ${what}`])]);
  const uploads = useUploads(address, (file, outcome) => {
    if (outcome.kind === 'DONE') onAdded(outcome.id, outcome.isNew);
    else if (outcome.kind === 'REFUSED') say(file, inLanguage(outcome.text));
    else if (outcome.kind === 'FAILED') say(file, text(`failure.${outcome.failure.kind}.text`));
  });
  const add = (files: readonly File[]): void => {
    if (uploads.share === null) setSaid([]);
    for (const file of files)
      if (file.size > MOST_BYTES) say(file, text('files.large', { megabytes: MOST_MEGABYTES }));
    uploads.add(files.filter(({ size }) => size <= MOST_BYTES));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  return (
    <>
      <div
        className={css.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {uploads.share === null ? (
          <FileButton multiple accept={ACCEPTED} onChange={add}>
            {(props) => (
              <Button
                {...props}
                size="compact-sm"
                variant="default"
                leftSection={<IconFileUpload size={16} aria-hidden />}
              >
                {text(redacts === undefined ? 'files.add' : 'files.redacted.add')}
              </Button>
            )}
          </FileButton>
        ) : (
          <>
            <Progress w={160} value={uploads.share * 100} aria-label={text('files.sending')} />
            {uploads.waiting > 0 && <span>{text('files.waiting', { count: uploads.waiting })}</span>}
            <Button size="compact-xs" variant="default" onClick={uploads.cancel}>
              {text('common.cancel')}
            </Button>
          </>
        )}
        <span className={css.quiet}>{text('files.limits', { megabytes: MOST_MEGABYTES })}</span>
      </div>
      {said.length > 0 && (
        <div role="alert" className={css.problem}>
          {said.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </div>
      )}
    </>
  );
};
