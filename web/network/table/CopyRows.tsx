import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useText } from '../../i18n/Language.tsx';
import css from './table.module.css';
import type { RowsCopy } from './use-rows-copy.ts';

/** Says what it would copy, and afterwards what came of it. */
export const CopyRows = ({ copy }: { copy: RowsCopy }) => {
  const text = useText();
  const { count, isSelection, outcome, write } = copy;
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconCopy size={14} aria-hidden />}
        disabled={count === 0}
        onClick={write}
      >
        {text(isSelection ? 'network.table.copySelected' : 'network.table.copyAll', { count })}
      </Button>
      <output className={css.outcome} data-refused={outcome === 'refused' || undefined}>
        {outcome === 'refused' && text('network.table.notCopied')}
        {outcome !== null && outcome !== 'refused' && text('network.table.copied', { count: outcome.copied })}
      </output>
    </>
  );
};
