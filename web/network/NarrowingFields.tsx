import { Checkbox, Group, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { NeighbourChoice } from '../graph/network-state.ts';
import { isPartialDay } from '../graph/partial-day.ts';
import { useLabel, useText } from '../i18n/Language.tsx';
import css from './dialogs.module.css';
import { shownCount, totalOf, totalOfDirection } from './expand-counts.ts';
import type { ExpandQuestion } from './use-network-work.ts';

const CERTAINTIES = ['CONFIRMED', 'PROBABLE', 'PRESUMED', 'REFUTED'] as const;
const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'];
const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'];
const ANY = '';

/** What narrows the neighbours besides type and kind. */
export type Narrowing = Omit<NeighbourChoice['only'], 'types' | 'kinds'>;

/** Direction, certainty, grade and time. The counts of the directions are of what is narrowed already. */
export const NarrowingFields = ({
  counts,
  hasDirections,
  value,
  onChange,
}: {
  counts: ExpandQuestion['counts'];
  hasDirections: boolean;
  value: Narrowing;
  onChange: (change: Partial<Narrowing>) => void;
}) => {
  const text = useText();
  const label = useLabel();
  const countOf = (direction: 'OUT' | 'IN' | null): string => {
    // Of a direction that was not asked for nothing is open: there is none of it.
    const isAsked = value.direction === null || value.direction === direction;
    if (direction === null || !isAsked)
      return shownCount(totalOf(counts.filter((row) => direction === null || row.direction === direction)));
    return shownCount(totalOfDirection(counts, direction));
  };
  const chosen = value.certainties ?? [...CERTAINTIES];
  const atLeast = (id: 'reliability' | 'credibility', grades: readonly string[], now: string | null) => (
    <NativeSelect
      size="xs"
      label={text(`network.expand.${id}`)}
      data={[
        { value: ANY, label: text('network.expand.any') },
        ...grades.map((grade) => ({
          value: grade,
          label: `${grade} · ${label(id === 'reliability' ? 'sourceGrade' : 'informationGrade', grade)}`,
        })),
      ]}
      value={now ?? ANY}
      onChange={({ currentTarget }) =>
        onChange({
          [id]:
            currentTarget.value === ANY
              ? null
              : id === 'credibility'
                ? Number(currentTarget.value)
                : currentTarget.value,
        })
      }
    />
  );
  const [days, setDays] = useState({ since: '', until: '' });
  const day = (id: 'since' | 'until') => (
    <TextInput
      size="xs"
      label={text(`network.expand.${id}`)}
      placeholder="2024-03-14"
      value={days[id]}
      error={days[id] !== '' && !isPartialDay(days[id]) && text('network.expand.noDay')}
      onChange={({ currentTarget }) => {
        const said = currentTarget.value.trim();
        setDays((before) => ({ ...before, [id]: said }));
        onChange({ [id]: isPartialDay(said) ? said : null });
      }}
    />
  );
  return (
    <>
      {hasDirections && (
        <SegmentedControl
          size="xs"
          fullWidth
          mt="sm"
          aria-label={text('network.expand.direction')}
          data={(['ALL', 'OUT', 'IN'] as const).map((direction) => ({
            value: direction,
            label: text(`network.expand.direction.${direction}`, {
              count: countOf(direction === 'ALL' ? null : direction),
            }),
          }))}
          value={value.direction ?? 'ALL'}
          onChange={(direction) =>
            onChange({ direction: direction === 'OUT' || direction === 'IN' ? direction : null })
          }
        />
      )}
      <Checkbox.Group
        mt="sm"
        label={text('network.expand.certainty')}
        value={chosen}
        onChange={(next) => {
          const certainties = CERTAINTIES.filter((certainty) => next.includes(certainty));
          onChange({ certainties: certainties.length === CERTAINTIES.length ? null : certainties });
        }}
      >
        <Group gap="md" mt={4}>
          {CERTAINTIES.map((certainty) => (
            <Checkbox key={certainty} size="xs" value={certainty} label={label('certainty', certainty)} />
          ))}
        </Group>
      </Checkbox.Group>
      <div className={css.pairs}>
        {atLeast('reliability', RELIABILITIES, value.reliability)}
        {atLeast('credibility', CREDIBILITIES, value.credibility?.toString() ?? null)}
        {day('since')}
        {day('until')}
      </div>
    </>
  );
};
