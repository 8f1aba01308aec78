import { UnstyledButton } from '@mantine/core';
import { SUPERSEDED_SIGN } from '../graph/canvas-elements.ts';
import { endsOf } from '../graph/selecting.ts';
import { useText } from '../i18n/Language.tsx';
import css from './network.module.css';
import type { NetworkControl } from './use-network-control.ts';

/** In the legend: how what is no fact any more looks, and how much of it there is. Pressing it selects that, or the ends of its lines. */
export const SupersededEntry = ({ control }: { control: Pick<NetworkControl, 'scene' | 'select'> }) => {
  const text = useText();
  const { chart, visible, look } = control.scene;
  const elements = visible.elements.filter(({ isSuperseded }) => isSuperseded).map(({ id }) => id);
  const lines = visible.lines.filter(({ isSuperseded }) => isSuperseded).map(({ id }) => id);
  if (elements.length + lines.length === 0) return null;
  const { line, nodeLine, text: ink } = look.palette;
  return (
    <details open>
      <summary>{text('network.superseded.list')}</summary>
      <ul aria-label={text('network.superseded.list')}>
        {elements.length > 0 && (
          <li className={css.entry}>
            <UnstyledButton className={css.switch} onClick={() => control.select(elements)}>
              <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden>
                <circle
                  cx="10"
                  cy="10"
                  r="7.5"
                  fill="none"
                  stroke={nodeLine}
                  strokeWidth="2"
                  strokeDasharray="1.5 2.5"
                />
              </svg>
              <span>{text('network.superseded.elements')}</span>
              <small>{elements.length}</small>
            </UnstyledButton>
          </li>
        )}
        {lines.length > 0 && (
          <li className={css.entry}>
            <UnstyledButton className={css.switch} onClick={() => control.select(endsOf(chart, lines))}>
              <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden>
                <path d="M0 10h6M14 10h6" stroke={line} strokeWidth="1.25" opacity="0.6" />
                <text x="10" y="14" textAnchor="middle" fontSize="12" fontWeight="700" fill={ink}>
                  {SUPERSEDED_SIGN}
                </text>
              </svg>
              <span>{text('network.superseded.lines')}</span>
              <small>{lines.length}</small>
            </UnstyledButton>
          </li>
        )}
      </ul>
    </details>
  );
};
