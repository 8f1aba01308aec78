import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconEye, IconEyeOff, IconPointer } from '@tabler/icons-react';
import { type Legend, type LegendEntry, legendOf } from '../graph/legend.ts';
import type { FilterGroup } from '../graph/network-state.ts';
import { useLabel, useText } from '../i18n/Language.tsx';
import { LayerSwitches } from './hypotheses/LayerSwitches.tsx';
import { LegendSwatch } from './LegendSwatch.tsx';
import { StyleList } from './styles/StyleList.tsx';
import { SupersededEntry } from './SupersededEntry.tsx';
import css from './network.module.css';
import type { NetworkControl } from './use-network-control.ts';

const GROUPS: readonly FilterGroup[] = ['kinds', 'roles', 'certainties', 'types'];

const useEntryLabel = (): ((entry: LegendEntry) => string) => {
  const text = useText();
  const label = useLabel();
  return ({ group, key }) => {
    switch (group) {
      case 'kinds':
        return label('elementKind', key);
      case 'roles':
        return label('caseRole', key);
      case 'types':
        return label('linkType', key);
      case 'certainties':
        return key === 'NOT_STATED' ? text('network.certainty.notStated') : label('certainty', key);
    }
  };
};

type EntryProps = { entry: LegendEntry; name: string; control: NetworkControl };

const Entry = ({ entry, name, control }: EntryProps) => {
  const text = useText();
  const { visible, look } = control.scene;
  const { group, key, count, off } = entry;
  const selectAll = (): void =>
    control.select(
      visible.elements
        .filter((element) => (group === 'kinds' ? element.kind === key : element.role === key))
        .map(({ id }) => id),
    );
  return (
    <li className={css.entry} data-off={off || undefined}>
      <UnstyledButton
        className={css.switch}
        role="switch"
        aria-checked={!off}
        aria-label={`${name}, ${count}`}
        onClick={() => control.command({ name: 'filter', group, keys: [key], off: !off })}
      >
        <LegendSwatch entry={entry} palette={look.palette} />
        <span>{name}</span>
        <small>{count}</small>
        {off ? <IconEyeOff size={14} aria-hidden /> : <IconEye size={14} aria-hidden className={css.eye} />}
      </UnstyledButton>
      {(group === 'kinds' || group === 'roles') && (
        <Tooltip label={text('network.legend.selectAll', { name })}>
          <ActionIcon
            size="sm"
            aria-label={text('network.legend.selectAll', { name })}
            disabled={off}
            onClick={selectAll}
          >
            <IconPointer size={13} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </li>
  );
};

type NetworkLegendProps = { control: NetworkControl; isOpen: boolean; onToggle: () => void };

/** What the signs mean, how many there are, and the switches that hide them. */
export const NetworkLegend = ({ control, isOpen, onToggle }: NetworkLegendProps) => {
  const text = useText();
  const entryLabel = useEntryLabel();
  const legend: Legend = legendOf(control.scene.chart);
  return (
    <section className={css.legend} aria-label={text('network.legend.title')}>
      <UnstyledButton className={css.legendHead} aria-expanded={isOpen} onClick={onToggle}>
        {text('network.legend.title')}
        {isOpen ? <IconChevronDown size={14} aria-hidden /> : <IconChevronUp size={14} aria-hidden />}
      </UnstyledButton>
      {isOpen && (
        <div className={css.legendBody}>
          {GROUPS.filter((group) => legend[group].length > 0).map((group) => (
            <details key={group} open={group !== 'types'}>
              <summary>{text(`network.legend.${group}`)}</summary>
              <ul aria-label={text(`network.legend.${group}`)}>
                {legend[group].map((entry) => (
                  <Entry key={entry.key} entry={entry} name={entryLabel(entry)} control={control} />
                ))}
              </ul>
            </details>
          ))}
          <SupersededEntry control={control} />
          <StyleList control={control} />
          <LayerSwitches control={control} />
        </div>
      )}
    </section>
  );
};
