import { Button, Tooltip } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useText } from '../../i18n/Language.tsx';
import css from './table.module.css';
import type { RowsFile } from './use-rows-file.ts';

/** Saves what the table lists as a file, and says what came of it. */
export const SaveRows = ({ of: { outcome, isEmpty, save } }: { of: RowsFile }) => {
  const text = useText();
  return (
    <>
      <Tooltip label={text('network.table.save.hint')} multiline w={280}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          disabled={isEmpty}
          loading={outcome?.is === 'working'}
          onClick={save}
        >
          {text('network.table.save')}
        </Button>
      </Tooltip>
      <output className={css.outcome} data-refused={outcome?.is === 'failed' || undefined}>
        {outcome?.is === 'saved' && text('network.table.saved', { name: outcome.name })}
        {outcome?.is === 'failed' && text(`failure.${outcome.failure.kind}.text`)}
      </output>
    </>
  );
};
