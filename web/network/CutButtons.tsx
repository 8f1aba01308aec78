import { Button, Menu } from '@mantine/core';
import type { Chart } from '../graph/network-state.ts';
import { useText } from '../i18n/Language.tsx';
import type { CutNotice } from './notice.ts';
import type { NetworkControl } from './use-network-control.ts';

type CutButtonsProps = {
  control: {
    scene: { chart: Pick<Chart, 'expansions'> };
    work: Pick<NetworkControl['work'], 'chooseNeighbours' | 'expandOn'>;
    folds: Pick<NetworkControl['folds'], 'foldSelected'>;
  };
  /** Whose neighbours are not all shown. */
  cuts: readonly CutNotice[];
  /** Whoever has just been brought. */
  added: readonly string[];
};

/** What can be done where more neighbours are there than are shown: the next of each, narrowing one, folding those that came. */
export const CutButtons = ({ control, cuts, added }: CutButtonsProps) => {
  const text = useText();
  const { chart } = control.scene;
  const { chooseNeighbours, expandOn } = control.work;
  const open = cuts.filter(({ id }) => chart.expansions.has(id));
  const [only, ...others] = open;
  const next =
    others.length > 0
      ? text('network.expand.nextOfEach')
      : only?.says === 'cut' && only.lookedAt !== null
        ? text('network.expand.lookOn')
        : text('network.expand.next', { first: chart.expansions.get(only?.id ?? '')?.choice.first ?? 50 });
  const [first] = cuts;
  return (
    <>
      {only && (
        <Button size="compact-xs" onClick={() => void expandOn(open.map(({ id }) => id))}>
          {next}
        </Button>
      )}
      {cuts.length === 1 && first && (
        <Button size="compact-xs" variant="default" onClick={() => void chooseNeighbours(first.id)}>
          {text('network.cut.narrow')}
        </Button>
      )}
      {cuts.length > 1 && (
        <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
          <Menu.Target>
            <Button size="compact-xs" variant="default">
              {text('network.cut.narrowOne')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {cuts.map(({ id, name }) => (
              <Menu.Item key={id} onClick={() => void chooseNeighbours(id)}>
                {name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {added.length > 1 && (
        <Button size="compact-xs" variant="default" onClick={() => control.folds.foldSelected(added)}>
          {text('network.cut.fold')}
        </Button>
      )}
    </>
  );
};
