import { Button, Tooltip } from '@mantine/core';
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
      <Tooltip label={text('network.table.save.hint')} multiline w={280}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconCopy size={14} aria-hidden />}
          disabled={count === 0}
          loading={outcome?.is === 'working'}
          onClick={write}
        >
          {text(isSelection ? 'network.table.copySelected' : 'network.table.copyAll', { count })}
        </Button>
      </Tooltip>
      <output
        className={css.outcome}
        data-refused={outcome?.is === 'refused' || outcome?.is === 'failed' || undefined}
      >
        {outcome?.is === 'refused' && text('network.table.notCopied')}
        {outcome?.is === 'failed' && text(`failure.${outcome.failure.kind}.text`)}
        {outcome?.is === 'copied' &&
          text('network.table.copied', { count: outcome.count, number: outcome.number })}
      </output>
    </>
  );
};
