import { useQuery } from '@apollo/client/react';
import { Button, CloseButton, Group, Select, Stack } from '@mantine/core';
import { useDebouncedValue, useLocalStorage } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { SourcesToCiteDocument } from '../../api/operations.generated.ts';
import { isMarked } from '../../evidence/passage.ts';
import { PassageFields } from '../../evidence/PassageFields.tsx';
import { ReadFile } from '../../evidence/ReadFile.tsx';
import { sourceWords } from '../../evidence/source-words.ts';
import { useLanguage, useText } from '../../i18n/Language.tsx';
import { FailurePanel, PageSkeleton } from '../../ui/States.tsx';
import { PanelEdge } from '../PanelEdge.tsx';
import { READING, withinRoom } from '../panel-size.ts';
import type { NetworkControl } from '../use-network-control.ts';
import css from './reading.module.css';
import type { Reading } from './use-reading.ts';

const PAUSE_MS = 300;
const nothingWrong = (): undefined => undefined;

/** Which exhibit, statement or report of the case is read. */
const ExhibitChoice = ({ caseId, reading }: { caseId: string; reading: Reading }) => {
  const text = useText();
  const language = useLanguage();
  const { source, exhibitId, read } = reading;
  const [find, setFind] = useState('');
  const chosen = source ? sourceWords(source, language) : '';
  // What stands in the field when an exhibit is chosen is its name, and no search.
  const [wanted] = useDebouncedValue(find === chosen ? '' : find, PAUSE_MS);
  const listed = useQuery(SourcesToCiteDocument, {
    variables: { caseId, text: wanted, kind: null },
    fetchPolicy: 'no-cache',
  });
  const found = (listed.data ?? listed.previousData)?.evidence.sources ?? [];
  const choices = found.map((one) => ({ value: one.id, label: sourceWords(one, language) }));
  const isListed = choices.some(({ value }) => value === exhibitId);
  return (
    <Select
      size="xs"
      label={text('reading.exhibit')}
      searchable
      data={isListed || source === null ? choices : [{ value: source.id, label: chosen }, ...choices]}
      // The server has looked already, however the words are spelled.
      filter={({ options }) => options}
      nothingFoundMessage={listed.data ? text('reading.exhibit.none') : undefined}
      placeholder={text('reading.exhibit.choose')}
      value={exhibitId || null}
      onSearchChange={setFind}
      onChange={(id) => id !== null && read(id)}
    />
  );
};

/** A file of an exhibit beside the chart. What is marked in it is the working source of whatever is recorded. */
export const ReadingPanel = ({ control, caseId }: { control: NetworkControl; caseId: string }) => {
  const text = useText();
  const { reading } = control;
  const { source, failure, draft } = reading;
  const panel = useRef<HTMLElement>(null);
  // Kept for the next time: how wide it is good depends on the screen, not on the case.
  const [kept, setWidth] = useLocalStorage({
    key: 'alaqa.readingWidth',
    defaultValue: READING.usual,
    getInitialValueInEffect: false,
  });
  const width = withinRoom(READING, kept, window.innerWidth);
  useEffect(() => panel.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const isChoosing =
      event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
    if (event.key !== 'Escape' || isChoosing) return;
    event.preventDefault();
    reading.close();
    control.focusCanvas();
  };
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={css.panel}
      style={{ width }}
      aria-label={text('reading.panel')}
      data-reads
      onKeyDown={onKeyDown}
    >
      <PanelEdge bounds={READING} size={width} label={text('reading.edge')} onChange={setWidth} />
      <header className={css.head}>
        <ExhibitChoice caseId={caseId} reading={reading} />
        <CloseButton size="sm" aria-label={text('reading.close')} onClick={reading.close} />
      </header>
      <div className={css.file}>
        {failure && <FailurePanel failure={failure} onRetry={reading.retry} />}
        {!failure && !source && reading.exhibitId !== '' && <PageSkeleton rows={4} />}
        {!failure && !source && reading.exhibitId === '' && (
          <p className={css.quiet}>{text('reading.begin')}</p>
        )}
        {!failure && source && <ReadFile key={source.id} source={source} draft={draft} />}
      </div>
      {source && (
        <Stack gap="xs" className={css.passage}>
          <PassageFields draft={draft} wrong={nothingWrong} isCompact />
          {isMarked(draft.values) && (
            <Group gap="xs" justify="space-between" wrap="nowrap">
              <span className={css.quiet}>{text('reading.working.hint')}</span>
              <Button size="compact-xs" variant="default" onClick={reading.forget}>
                {text('reading.forget')}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </section>
  );
};
