import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../i18n/Language.tsx';
import type { Pages } from './drawn-pages.ts';
import { MarkedPage } from './MarkedPage.tsx';
import { boxInTheMiddle, isBox } from './marks.ts';
import { PageTurner } from './PageTurner.tsx';
import css from './redaction.module.css';
import type { MarkDesk } from './use-marks.ts';

type Props = { pages: Pages; desk: MarkDesk; isPreview: boolean };

/** The pages of a file, one at a time, and what is marked on them. */
export const MarkedPages = ({ pages, desk, isPreview }: Props) => {
  const text = useText();
  const [page, setPage] = useState(1);
  const [focused, setFocused] = useState<number | null>(null);
  const go = (wanted: number): void => {
    setFocused(null);
    setPage(wanted);
  };
  const here = desk.marks.filter((mark) => isBox(mark) && mark.page === page).length;
  const add = (): void => {
    setFocused(desk.marks.length);
    desk.add([boxInTheMiddle(page)]);
  };
  return (
    <>
      <Group gap="xs" className={css.bar}>
        <PageTurner page={page} count={pages.count} onGo={go} />
        <Button size="compact-sm" variant="default" onClick={add}>
          {text('redaction.add')}
        </Button>
        <span className={css.quiet}>{text('redaction.page.count', { count: here })}</span>
      </Group>
      <p className={css.quiet}>{text('redaction.keys')}</p>
      <MarkedPage key={page} pages={pages} page={page} desk={desk} isPreview={isPreview} focused={focused} />
    </>
  );
};
