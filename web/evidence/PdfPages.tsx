import { Button, Group } from '@mantine/core';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/Language.tsx';
import { type Pages, pagesOfPdf } from '../redaction/drawn-pages.ts';
import { PageTurner } from '../redaction/PageTurner.tsx';
import type { PageText } from '../redaction/places-on-page.ts';
import { PageSkeleton } from '../ui/States.tsx';
import css from './files.module.css';
import type { Mark } from './FileView.tsx';
import { type PlaceInRuns, wordsBetween } from './words-on-page.ts';

type Drawn = { page: number; words: PageText | null; isWhole: boolean };

const usePages = (blob: Blob): Pages | 'UNREAD' | null => {
  const [pages, setPages] = useState<Pages | 'UNREAD' | null>(null);
  useEffect(() => {
    let opened: Pages | null = null;
    let isLeft = false;
    const open = async (): Promise<void> => {
      try {
        opened = await pagesOfPdf(await blob.arrayBuffer());
        if (isLeft) opened.close();
        else setPages(opened);
      } catch {
        if (!isLeft) setPages('UNREAD');
      }
    };
    void open();
    return () => {
      isLeft = true;
      opened?.close();
    };
  }, [blob]);
  return pages;
};

/** Where an end of the selection stands among the runs of the page; null outside its letters. */
const placeOf = (node: Node, letter: number): PlaceInRuns | null => {
  const element = node instanceof Element ? node : node.parentElement;
  const run = element?.closest('[data-run]')?.getAttribute('data-run');
  if (run === null || run === undefined) return null;
  // Of the element as a whole only its beginning and its end are told.
  return {
    run: Number(run),
    letter: node instanceof Element && letter > 0 ? Number.MAX_SAFE_INTEGER : letter,
  };
};

/** The letters of a page where they are drawn, not seen and ready to be selected. */
const Letters = ({ words: { runs, width, height } }: { words: PageText }) => (
  <svg viewBox={`0 0 ${width} ${height}`} className={css.letters}>
    {runs.map(({ text, start, along, up }, at) => (
      <text
        // Runs of a page stand still, and have nothing of their own to be known by.
        key={at}
        data-run={at}
        x={start.x}
        y={start.y}
        fontSize={Math.hypot(up.x, up.y)}
        textLength={Math.hypot(along.x, along.y) || undefined}
        lengthAdjust="spacingAndGlyphs"
        transform={`rotate(${(Math.atan2(along.y, along.x) * 180) / Math.PI} ${start.x} ${start.y})`}
      >
        {text}
      </text>
    ))}
  </svg>
);

type PageProps = { pages: Pages; page: number; onMark: Mark | null };

const Page = ({ pages, page, onMark }: PageProps) => {
  const text = useText();
  const paper = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let isLeft = false;
    const draw = async (): Promise<void> => {
      try {
        const [{ canvas }, words] = await Promise.all([pages.draw(page), pages.textOf(page)]);
        if (isLeft) return;
        canvas.className = css.canvas ?? '';
        canvas.setAttribute('aria-hidden', 'true');
        paper.current?.replaceChildren(canvas);
        setDrawn({ page, words, isWhole: true });
      } catch {
        if (!isLeft) setDrawn({ page, words: null, isWhole: false });
      }
    };
    void draw();
    return () => {
      isLeft = true;
    };
  }, [pages, page]);
  const words = drawn?.words ?? null;
  const mark = ({ currentTarget }: PointerEvent): void => {
    const selection = window.getSelection();
    if (
      !onMark ||
      !words ||
      !selection ||
      selection.isCollapsed ||
      !currentTarget.contains(selection.anchorNode)
    )
      return;
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
    const [from, to] = [placeOf(startContainer, startOffset), placeOf(endContainer, endOffset)];
    const quote = from && to ? wordsBetween(words.runs, from, to) : selection.toString().trim();
    if (quote !== '') onMark({ quote, locator: text('reading.page', { page }) });
  };
  return (
    <>
      {drawn === null && <PageSkeleton rows={6} />}
      {drawn?.isWhole === false && <p role="alert">{text('redaction.notWhole', { page })}</p>}
      {onMark && drawn?.isWhole === true && words === null && <p role="note">{text('reading.noLetters')}</p>}
      <div
        className={css.paper}
        hidden={drawn?.isWhole !== true}
        role="group"
        aria-label={text('reading.page', { page })}
        onPointerUp={mark}
      >
        <div ref={paper} />
        {words && <Letters words={words} />}
      </div>
    </>
  );
};

type Props = {
  blob: Blob;
  /** The page at which it is opened. */
  page: number;
  onPage: ((page: number) => void) | null;
  onMark: Mark | null;
};

/** The pages of a document, one at a time; words that are selected on one are a passage, and the page is its place. */
export const PdfPages = ({ blob, page: begun, onPage, onMark }: Props) => {
  const text = useText();
  const pages = usePages(blob);
  const [wanted, setWanted] = useState(begun);
  if (pages === null) return <PageSkeleton rows={6} />;
  if (pages === 'UNREAD') return <p role="alert">{text('redaction.unread')}</p>;
  const page = Math.min(Math.max(wanted, 1), pages.count);
  const go = (to: number): void => {
    setWanted(to);
    onPage?.(to);
  };
  return (
    <>
      <Group gap="xs" mb={4}>
        <PageTurner page={page} count={pages.count} onGo={go} />
        {onMark && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => onMark({ locator: text('reading.page', { page }) })}
          >
            {text('reading.takePage')}
          </Button>
        )}
      </Group>
      <Page key={page} pages={pages} page={page} onMark={onMark} />
    </>
  );
};
