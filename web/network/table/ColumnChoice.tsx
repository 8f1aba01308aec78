import { Button, Checkbox, Popover } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useText } from '../../i18n/Language.tsx';
import css from './table.module.css';
import type { ColumnId } from './table-rows.ts';

type ColumnChoiceProps = {
  all: readonly ColumnId[];
  hidden: ReadonlySet<ColumnId>;
  onChange: (hidden: ReadonlySet<ColumnId>) => void;
};

/** Which columns are shown. The first names the row and stays. */
export const ColumnChoice = ({ all, hidden, onChange }: ColumnChoiceProps) => {
  const text = useText();
  const toggle = (column: ColumnId): void => {
    const next = new Set(hidden);
    if (!next.delete(column)) next.add(column);
    onChange(next);
  };
  return (
    <Popover position="bottom-start" trapFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="default" leftSection={<IconColumns3 size={14} aria-hidden />}>
          {text('network.table.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <fieldset className={css.choice}>
          <legend className="visually-hidden">{text('network.table.columns')}</legend>
          {all.map((column, at) => (
            <Checkbox
              key={column}
              size="xs"
              label={text(`network.column.${column}`)}
              checked={!hidden.has(column)}
              disabled={at === 0}
              onChange={() => toggle(column)}
            />
          ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
};
