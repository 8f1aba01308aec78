import { Anchor, Button } from '@mantine/core';
import { IconDownload, IconShieldCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { FileOfExhibitFragment, FileType } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { PageSkeleton } from '../ui/States.tsx';
import css from './files.module.css';
import { useOpenedFile } from './use-opened-file.ts';

type Looks = 'PICTURE' | 'SOUND' | 'PAGES' | 'WORDS';

const LOOKS: Record<FileType, Looks> = {
  PNG: 'PICTURE',
  JPEG: 'PICTURE',
  WEBP: 'PICTURE',
  PDF: 'PAGES',
  MP3: 'SOUND',
  WAV: 'SOUND',
  M4A: 'SOUND',
  OGG: 'SOUND',
  TEXT: 'WORDS',
};

/** More letters are not drawn: the file can be saved and read elsewhere. */
const MOST_LETTERS = 1_000_000;

const Words = ({ blob, encoding }: { blob: Blob; encoding: string }) => {
  const text = useText();
  const [words, setWords] = useState('');
  useEffect(() => {
    void blob.arrayBuffer().then((bytes) => setWords(new TextDecoder(encoding).decode(bytes)));
  }, [blob, encoding]);
  return (
    <>
      {words.length > MOST_LETTERS && <p role="note">{text('files.cut')}</p>}
      {/* Scrolled by the keyboard too. */}
      <pre className={css.words} tabIndex={0} aria-label={text('files.words')}>
        {words.slice(0, MOST_LETTERS)}
      </pre>
    </>
  );
};

/** A file of an exhibit, whose bytes were compared with its hash: a picture, sound with a player, pages, or words as words. */
export const FileView = ({ file }: { file: FileOfExhibitFragment }) => {
  const text = useText();
  const opened = useOpenedFile(file);
  if (!opened) return <PageSkeleton rows={4} />;
  if (opened.is === 'FAILED' || opened.address === null) {
    const kind = opened.is === 'FAILED' ? opened.failure.kind : 'INTERNAL';
    return (
      <p role="alert">
        <strong>{text(`failure.${kind}.title`)}</strong> {text(`failure.${kind}.text`)}
      </p>
    );
  }
  const { address, blob, encoding } = opened;
  const looks = LOOKS[file.type];
  return (
    <figure className={css.view} aria-label={file.name}>
      {looks === 'PICTURE' && <img src={address} alt={file.name} className={css.picture} />}
      {looks === 'SOUND' && <audio src={address} controls className={css.sound} aria-label={file.name} />}
      {looks === 'WORDS' && <Words blob={blob} encoding={encoding} />}
      {looks === 'PAGES' && (
        <p>
          {/* The viewer of the browser does not start in a sandboxed frame: it gets a tab, and no plain copy reaches the disk. */}
          <Anchor href={address} target="_blank" rel="noopener">
            {text('files.pages')}
          </Anchor>
        </p>
      )}
      <figcaption className={css.caption}>
        <span className={css.same}>
          <IconShieldCheck size={16} aria-hidden /> {text('files.same')}
        </span>
        <Button
          component="a"
          size="compact-xs"
          variant="default"
          href={address}
          download={file.name}
          leftSection={<IconDownload size={14} aria-hidden />}
        >
          {text('files.save')}
        </Button>
      </figcaption>
    </figure>
  );
};
