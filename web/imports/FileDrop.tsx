import { FileButton, Button } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useId, useState, type DragEvent } from 'react';
import { useLanguage, useText } from '../i18n/Language.tsx';
import { formatSize, MOST_MEGABYTES } from './file-size.ts';
import css from './imports.module.css';

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.json,.jsonl,.ndjson,.ftm,.anx,.graphml,.xml';

type FileDropProps = {
  file: File | null;
  problem: string | null;
  disabled: boolean;
  onChoose: (file: File | null) => void;
};

/** Takes a file that is dropped, or chosen with the button: the button is the way for the keyboard. */
export const FileDrop = ({ file, problem, disabled, onChoose }: FileDropProps) => {
  const text = useText();
  const language = useLanguage();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped && !disabled) onChoose(dropped);
  };
  return (
    <div>
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
        <IconFileUpload size={28} stroke={1.5} aria-hidden />
        {file === null ? (
          <span>{text('upload.drop')}</span>
        ) : (
          <span className={css.long}>
            <strong>{file.name}</strong> · {formatSize(file.size, language)}
          </span>
        )}
        <FileButton onChange={onChoose} accept={ACCEPTED} disabled={disabled}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              disabled={disabled}
              aria-describedby={`${id}-limits ${id}-problem`}
              aria-invalid={problem !== null}
            >
              {text(file === null ? 'upload.choose' : 'upload.chooseOther')}
            </Button>
          )}
        </FileButton>
        <small id={`${id}-limits`}>{text('upload.limits', { megabytes: MOST_MEGABYTES })}</small>
      </div>
      <div id={`${id}-problem`} className={css.problem} role="alert">
        {problem}
      </div>
    </div>
  );
};
