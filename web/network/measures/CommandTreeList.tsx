import type { CommandNode } from '../../graph/measures/command-tree.ts';
import { nameOf } from '../../graph/network-state.ts';
import { useLabel, useText } from '../../i18n/Language.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { ElementName } from './ElementName.tsx';
import css from './measures.module.css';

type Branch = { node: CommandNode; below: Branch[] };

/** The nodes come each before those below it; a list within a list is what a screen reader reads as a tree. */
const branchesOf = (nodes: readonly CommandNode[]): Branch[] => {
  const top: Branch[] = [];
  const open: Branch[] = [];
  for (const node of nodes) {
    const branch: Branch = { node, below: [] };
    open.length = node.depth;
    (open.at(-1)?.below ?? top).push(branch);
    open.push(branch);
  }
  return top;
};

type CommandTreeListProps = { nodes: readonly CommandNode[]; control: NetworkControl };

export const CommandTreeList = ({ nodes, control }: CommandTreeListProps) => {
  const text = useText();
  const label = useLabel();
  const { chart, look } = control.scene;
  const nameOfId = (id: string): string => {
    const element = chart.elements.get(id);
    return element ? nameOf(element, look.language) : '';
  };
  const detailOf = ({ line, alsoUnder }: CommandNode): string =>
    [
      line && label('linkType', line.type),
      line && (line.certainty ? label('certainty', line.certainty) : text('network.certainty.notStated')),
      alsoUnder.length > 0 && text('measures.command.also', { names: alsoUnder.map(nameOfId).join(', ') }),
    ]
      .filter(Boolean)
      .join(' · ');
  const list = (branches: readonly Branch[], name?: string) => (
    <ul className={css.tree} aria-label={name}>
      {branches.map(({ node, below }) => (
        <li key={node.id}>
          <ElementName id={node.id} control={control} />
          <small>{detailOf(node)}</small>
          {below.length > 0 && list(below)}
        </li>
      ))}
    </ul>
  );
  return list(branchesOf(nodes), text('measures.view.command'));
};
