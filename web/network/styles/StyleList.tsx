import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { endsOf } from '../../graph/selecting.ts';
import { shownStyles } from '../../graph/styles.ts';
import { useText } from '../../i18n/Language.tsx';
import css from '../network.module.css';
import type { NetworkControl } from '../use-network-control.ts';
import { StyleSwatch } from './StyleSwatch.tsx';
import { useStyleName } from './use-style-name.ts';

/** In the legend: what each style of the author means. Pressing one selects what has it, or the ends of its lines. */
export const StyleList = ({ control }: { control: Pick<NetworkControl, 'scene' | 'styles' | 'select'> }) => {
  const text = useText();
  const styleName = useStyleName();
  const { chart, visible, look } = control.scene;
  const shown = shownStyles(chart, visible);
  if (shown.length === 0) return null;
  return (
    <details open>
      <summary>{text('style.list')}</summary>
      <ul aria-label={text('style.list')}>
        {shown.map(({ id, style, ids }) => {
          const name = styleName(style);
          return (
            <li key={id} className={css.entry}>
              <UnstyledButton
                className={css.switch}
                onClick={() => control.select(style.of === 'LINES' ? endsOf(chart, ids) : ids)}
              >
                <StyleSwatch style={style} palette={look.palette} />
                <span>{name}</span>
                <small>{ids.length}</small>
              </UnstyledButton>
              <Tooltip label={text('style.change', { name })}>
                <ActionIcon
                  size="sm"
                  aria-label={text('style.change', { name })}
                  onClick={() => control.styles.change(id)}
                >
                  <IconPencil size={13} aria-hidden />
                </ActionIcon>
              </Tooltip>
            </li>
          );
        })}
      </ul>
    </details>
  );
};
