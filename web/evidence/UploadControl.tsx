import { Button, FileButton, Progress } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import { uploadFile } from '../api/upload-file.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import css from './files.module.css';

const ACCEPTED =
  '.png,.jpg,.jpeg,.webp,.tif,.tiff,.pdf,.m4v,.mp3,.wav,.m4a,.mp4,.ogg,.oga,.opus,.txt,.csv,.tsv,.log';
const MOST_MEGABYTES = 50;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

type Props = {
  exhibitId: string;
  /** The file of which a redacted rendition is added. Absent for an original. */
  redacts?: string;
  onAdded: (id: string, isNew: boolean) => void;
};

/** Sends a file that is dropped, or chosen with the button, to an exhibit; what is wrong with it is said here. */
export const UploadControl = ({ exhibitId, redacts, onAdded }: Props) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [said, setSaid] = useState<string | null>(null);
  /** The share that has left; null when nothing is under way. */
  const [share, setShare] = useState<number | null>(null);
  const [isOver, setOver] = useState(false);
  const sending = useRef<AbortController>(null);
  useEffect(() => () => sending.current?.abort(), []);

  const send = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES) return setSaid(text('files.large', { megabytes: MOST_MEGABYTES }));
    const controller = new AbortController();
    sending.current = controller;
    setSaid(null);
    setShare(0);
    const address = `/api/files?${new URLSearchParams({
      exhibitId,
      ...(redacts === undefined ? {} : { redacts }),
    }).toString()}`;
    const outcome = await uploadFile(address, file, { onProgress: setShare, signal: controller.signal });
    setShare(null);
    if (outcome.kind === 'DONE') onAdded(outcome.id, outcome.isNew);
    else if (outcome.kind === 'REFUSED') setSaid(`${file.name}: ${inLanguage(outcome.text)}`);
    else if (outcome.kind === 'FAILED') setSaid(text(`failure.${outcome.failure.kind}.text`));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped && share === null) void send(dropped);
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
        {share === null ? (
          <FileButton accept={ACCEPTED} onChange={(file) => file && void send(file)}>
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
            <Progress w={160} value={share * 100} aria-label={text('files.sending')} />
            <Button size="compact-xs" variant="default" onClick={() => sending.current?.abort()}>
              {text('common.cancel')}
            </Button>
          </>
        )}
        <span className={css.quiet}>{text('files.limits', { megabytes: MOST_MEGABYTES })}</span>
      </div>
      {said !== null && (
        <p role="alert" className={css.problem}>
          {said}
        </p>
      )}
    </>
  );
};
