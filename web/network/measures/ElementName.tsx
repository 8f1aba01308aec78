import { UnstyledButton } from '@mantine/core';
import { nameOf } from '../../graph/network-state.ts';
import type { NetworkControl } from '../use-network-control.ts';
import css from './measures.module.css';

/** The name of a drawn element; a press selects it and brings it into view. */
export const ElementName = ({ id, control }: { id: string; control: NetworkControl }) => {
  const { chart, selection, look } = control.scene;
  const element = chart.elements.get(id);
  if (!element) return null;
  return (
    <UnstyledButton
      className={css.name}
      aria-pressed={selection.elements.has(id)}
      onClick={() => {
        control.select([id]);
        control.reveal(id);
      }}
    >
      {nameOf(element, look.language)}
    </UnstyledButton>
  );
};
