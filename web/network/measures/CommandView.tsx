import { Button, Chip } from '@mantine/core';
import { useMemo, useState } from 'react';
import { COMMAND_RULES, commandTree, treePositions } from '../../graph/measures/command-tree.ts';
import type { Point } from '../../graph/network-state.ts';
import { useLabel, useText } from '../../i18n/Language.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { CommandTreeList } from './CommandTreeList.tsx';
import css from './measures.module.css';

const FIRST_CHOICE = COMMAND_RULES.filter(({ isFirstChoice }) => isFirstChoice).map(({ type }) => type);
const BESIDE = 220;

/** Right of everything that stays where it is, so that the drawn tree covers nothing. */
const freeCorner = (positions: ReadonlyMap<string, Point>, moved: ReadonlySet<string>): Point => {
  const rest = [...positions].flatMap(([id, point]) => (moved.has(id) ? [] : [point]));
  if (rest.length === 0) return { x: 0, y: 0 };
  const right = rest.reduce((most, { x }) => Math.max(most, x), -Infinity);
  return { x: right + BESIDE, y: rest.reduce((least, { y }) => Math.min(least, y), Infinity) };
};

/** Who stands over whom, by the drawn lines that give an order. */
export const CommandView = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const label = useLabel();
  const { chart, visible, selection } = control.scene;
  const [types, setTypes] = useState<string[]>(FIRST_CHOICE);
  const [root] = selection.elements.size === 1 ? selection.elements : [];
  // Whoever has nobody below is shown where he stands, not alone.
  const tree = useMemo(
    () => commandTree(visible, { root: root ?? null, types: new Set(types) }),
    [visible, root, types],
  );
  const draw = (): void => {
    const moved = new Set(tree.nodes.map(({ id }) => id));
    const positions = treePositions(tree.nodes, freeCorner(chart.positions, moved));
    control.command({ name: 'layout', positions });
  };
  return (
    <>
      <div className={css.choice}>
        <p className={css.meaning}>{text('measures.command.meaning')}</p>
        <Chip.Group multiple value={types} onChange={setTypes}>
          <div className={css.chips} role="group" aria-label={text('measures.command.types')}>
            {COMMAND_RULES.map(({ type }) => (
              <Chip key={type} value={type} size="xs">
                {label('linkType', type)}
              </Chip>
            ))}
          </div>
        </Chip.Group>
        <Button size="compact-sm" variant="default" disabled={tree.nodes.length === 0} onClick={draw}>
          {text('measures.command.draw')}
        </Button>
        <p className={css.quiet}>{text('measures.command.limits')}</p>
        {tree.protectedLeftOut > 0 && (
          <p className={css.quiet}>{text('measures.command.protected', { count: tree.protectedLeftOut })}</p>
        )}
      </div>
      <div className={css.rows}>
        {tree.nodes.length === 0 ? (
          <p className={css.empty}>{text('measures.command.none')}</p>
        ) : (
          <CommandTreeList nodes={tree.nodes} control={control} />
        )}
      </div>
    </>
  );
};
