import { Anchor, Button } from '@mantine/core';
import { IconDownload, IconShieldCheck } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { FileOfExhibitFragment, FileType } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { PageSkeleton } from '../ui/States.tsx';
import css from './files.module.css';
import { TableView } from './TableView.tsx';
import { useOpenedFile } from './use-opened-file.ts';

// What draws documents is larger than all the rest: it comes with the first of them.
const PdfPages = lazy(async () => ({ default: (await import('./PdfPages.tsx')).PdfPages }));

type Looks = 'PICTURE' | 'SOUND' | 'FILM' | 'PAGES' | 'WORDS' | 'TABLE' | 'NOTHING';

const LOOKS: Record<FileType, Looks> = {
  PNG: 'PICTURE',
  JPEG: 'PICTURE',
  WEBP: 'PICTURE',
  PDF: 'PAGES',
  MP3: 'SOUND',
  WAV: 'SOUND',
  M4A: 'SOUND',
  MP4: 'FILM',
  TIFF: 'NOTHING',
  OGG: 'SOUND',
  TEXT: 'WORDS',
  XLSX: 'TABLE',
};

/** A text that is a table is shown as one, or as its words. */
const isTableOfWords = ({ type, name }: Pick<FileOfExhibitFragment, 'type' | 'name'>): boolean =>
  type === 'TEXT' && /\.(?:csv|tsv)$/iu.test(name);

/** More letters are not drawn: the file can be saved and read elsewhere. */
const MOST_LETTERS = 1_000_000;

/** What the reader marks in a file: words, and where they stand or what is heard. */
export type Mark = (marked: { quote?: string; locator: string }) => void;

/** Words as words, in which a passage is marked. */
export const Words = ({ words, onMark }: { words: string; onMark: Mark | null }) => {
  const text = useText();
  const mark = ({ currentTarget }: { currentTarget: Element }): void => {
    const selection = window.getSelection();
    const quote = selection?.toString().trim() ?? '';
    if (!onMark || !selection || quote === '' || !currentTarget.contains(selection.anchorNode)) return;
    const before = words.slice(0, selection.getRangeAt(0).startOffset);
    onMark({ quote, locator: text('reading.line', { line: before.split('\n').length }) });
  };
  return (
    <>
      {words.length > MOST_LETTERS && <p role="note">{text('files.cut')}</p>}
      {/* Scrolled by the keyboard too. */}
      <pre className={css.words} tabIndex={0} aria-label={text('files.words')} onPointerUp={mark}>
        {words.slice(0, MOST_LETTERS)}
      </pre>
    </>
  );
};

type Played = { address: string; name: string; isFilm: boolean; onMark: Mark | null };

const WordsOf = ({ blob, encoding, onMark }: { blob: Blob; encoding: string; onMark: Mark | null }) => {
  const [words, setWords] = useState('');
  useEffect(() => {
    void blob.arrayBuffer().then((bytes) => setWords(new TextDecoder(encoding).decode(bytes)));
  }, [blob, encoding]);
  return <Words words={words} onMark={onMark} />;
};

/** Sound or a film, with the moment as the place of a passage. */
const Player = ({ address, name, isFilm, onMark }: Played) => {
  const text = useText();
  const player = useRef<HTMLMediaElement>(null);
  const hold = (shown: HTMLMediaElement | null): void => {
    player.current = shown;
  };
  const mark = (): void => {
    const seconds = Math.floor(player.current?.currentTime ?? 0);
    const two = (part: number): string => String(part).padStart(2, '0');
    onMark?.({
      locator: text('reading.minute', { at: `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}` }),
    });
  };
  return (
    <>
      {isFilm ? (
        <video ref={hold} src={address} controls className={css.picture} aria-label={name} />
      ) : (
        <audio ref={hold} src={address} controls className={css.sound} aria-label={name} />
      )}
      {onMark && (
        <Button size="compact-xs" variant="default" onClick={mark}>
          {text('reading.takeMinute')}
        </Button>
      )}
    </>
  );
};

type ViewProps = {
  file: FileOfExhibitFragment;
  onMark?: Mark | null;
  /** The page of a document at which it is opened, and who is told of another. */
  page?: number;
  onPage?: ((page: number) => void) | null;
};

/** A file of an exhibit, whose bytes were compared with its hash: a picture, sound with a player, pages, a table, or words as words. */
export const FileView = ({ file, onMark = null, page = 1, onPage = null }: ViewProps) => {
  const text = useText();
  const opened = useOpenedFile(file);
  const [isInWords, setInWords] = useState(false);
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
  const mayBeTable = isTableOfWords(file);
  const looks = mayBeTable && !isInWords ? 'TABLE' : LOOKS[file.type];
  return (
    <figure className={css.view} aria-label={file.name}>
      {looks === 'PICTURE' && <img src={address} alt={file.name} className={css.picture} />}
      {(looks === 'SOUND' || looks === 'FILM') && (
        <Player address={address} name={file.name} isFilm={looks === 'FILM'} onMark={onMark} />
      )}
      {looks === 'NOTHING' && <p role="note">{text('files.notShown')}</p>}
      {mayBeTable && (
        <Button size="compact-xs" variant="default" mb="xs" onClick={() => setInWords(!isInWords)}>
          {text(isInWords ? 'files.asTable' : 'files.asWords')}
        </Button>
      )}
      {looks === 'TABLE' && <TableView file={file} onMark={onMark} />}
      {looks === 'WORDS' && <WordsOf blob={blob} encoding={encoding} onMark={onMark} />}
      {looks === 'PAGES' && (
        <Suspense fallback={<PageSkeleton rows={6} />}>
          <PdfPages blob={blob} page={page} onPage={onPage} onMark={onMark} />
        </Suspense>
      )}
      <figcaption className={css.caption}>
        <span className={css.same}>
          <IconShieldCheck size={16} aria-hidden /> {text('files.same')}
        </span>
        {looks === 'PAGES' && (
          // The viewer of the browser does not start in a sandboxed frame: it gets a tab, and no plain copy reaches the disk.
          <Anchor href={address} target="_blank" rel="noopener">
            {text('files.pages')}
          </Anchor>
        )}
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
