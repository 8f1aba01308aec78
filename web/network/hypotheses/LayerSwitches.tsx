import { UnstyledButton } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useText } from '../../i18n/Language.tsx';
import css from '../network.module.css';
import type { NetworkControl } from '../use-network-control.ts';

/** The layers of what is supposed, with their sign, in the legend. They are no filter: nothing of them is counted. */
export const LayerSwitches = ({ control }: { control: Pick<NetworkControl, 'hypotheses' | 'scene'> }) => {
  const text = useText();
  const { layers, turnLayer } = control.hypotheses;
  const { supposed } = control.scene.look.palette;
  if (layers.length === 0) return null;
  return (
    <details open>
      <summary>{text('supposed.list')}</summary>
      <ul aria-label={text('supposed.list')}>
        {layers.map(({ name, count, isOff }) => (
          <li key={name} className={css.entry} data-off={isOff || undefined}>
            <UnstyledButton
              className={css.switch}
              role="switch"
              aria-checked={!isOff}
              aria-label={`${name}, ${count}`}
              onClick={() => turnLayer(name, !isOff)}
            >
              <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden>
                <path d="M0 10h6M14 10h6" stroke={supposed} strokeWidth="1.25" />
                <text x="10" y="14" textAnchor="middle" fontSize="12" fontWeight="700" fill={supposed}>
                  ?
                </text>
              </svg>
              <span>{name}</span>
              <small>{count}</small>
              {isOff ? (
                <IconEyeOff size={14} aria-hidden />
              ) : (
                <IconEye size={14} aria-hidden className={css.eye} />
              )}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </details>
  );
};
