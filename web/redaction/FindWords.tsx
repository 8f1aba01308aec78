import { Button, Group, Progress, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useText } from '../i18n/Language.tsx';
import { foundPlaces } from './found-places.ts';
import type { Subject } from './make-rendition.ts';
import type { Mark } from './marks.ts';
import { placesOnPage, type ShareOf } from './places-on-page.ts';
import css from './redaction.module.css';
import type { MarkDesk } from './use-marks.ts';

/** How wide the first letters of a run are, measured in a typeface that every machine has. */
const measured = (): ShareOf => {
  const brush = document.createElement('canvas').getContext('2d');
  return (run, letters) => {
    if (!brush || letters === 0) return 0;
    brush.font = '20px sans-serif';
    return brush.measureText(run.slice(0, letters)).width / (brush.measureText(run).width || 1);
  };
};

type Found = { marks: Mark[]; pages: number; wordless: number };

const findIn = async (
  subject: Subject,
  wanted: string,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (share: number) => void },
): Promise<Found> => {
  if (subject.is === 'WORDS') return { marks: foundPlaces(subject.words, wanted), pages: 0, wordless: 0 };
  const found: Found = { marks: [], pages: 0, wordless: 0 };
  const shareOf = measured();
  for (let page = 1; page <= subject.pages.count; page += 1) {
    signal.throwIfAborted();
    const words = await subject.pages.textOf(page);
    const boxes = words ? placesOnPage(page, words, wanted, shareOf) : [];
    found.marks.push(...boxes);
    if (!words) found.wordless += 1;
    if (boxes.length > 0) found.pages += 1;
    onProgress(page / subject.pages.count);
  }
  return found;
};

/** Marks all places of words at once, and says where words cannot be searched. */
export const FindWords = ({ subject, desk }: { subject: Subject; desk: MarkDesk }) => {
  const text = useText();
  const [wanted, setWanted] = useState('');
  const [share, setShare] = useState<number | null>(null);
  const [said, setSaid] = useState<string[]>([]);
  const work = useRef<AbortController>(null);
  useEffect(() => () => work.current?.abort(), []);
  const find = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    work.current?.abort();
    const { signal } = (work.current = new AbortController());
    setShare(0);
    try {
      const { marks, pages, wordless } = await findIn(subject, wanted, { signal, onProgress: setShare });
      desk.add(marks);
      setSaid([
        subject.is === 'WORDS' || marks.length === 0
          ? text('redaction.found', { count: marks.length })
          : text('redaction.found.pages', { count: marks.length, pages }),
        ...(wordless > 0 ? [text('redaction.found.wordless', { pages: wordless })] : []),
      ]);
    } catch {
      setSaid(signal.aborted ? [] : [text('redaction.unread')]);
    } finally {
      setShare(null);
    }
  };
  return (
    <form onSubmit={(event) => void find(event)}>
      <Group gap="xs" align="flex-end">
        <TextInput
          label={text('redaction.find')}
          maxLength={200}
          value={wanted}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={wanted.trim() === '' || share !== null}>
          {text('redaction.find.mark')}
        </Button>
        {share !== null && (
          <>
            <Progress w={120} value={share * 100} aria-label={text('redaction.finding')} />
            <Button variant="default" size="compact-sm" onClick={() => work.current?.abort()}>
              {text('common.cancel')}
            </Button>
          </>
        )}
      </Group>
      <output className={css.quiet}>{said.join(' ')}</output>
    </form>
  );
};
