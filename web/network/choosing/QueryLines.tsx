import { Checkbox, Group, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CERTAINTIES } from '../../graph/legend.ts';
import { isPartialDay } from '../../graph/partial-day.ts';
import { useLabel, useText } from '../../i18n/Language.tsx';
import css from './choosing.module.css';
import type { QueryFieldsProps } from './QueryDialog.tsx';

const MOST_LINES = 9_999;

/** Which links are counted, and how many of them there shall be. */
export const QueryLines = ({ query, change }: QueryFieldsProps) => {
  const text = useText();
  const label = useLabel();
  const [days, setDays] = useState({ from: '', to: '' });
  const day = (side: 'from' | 'to') => (
    <TextInput
      size="xs"
      label={text(`network.expand.${side === 'from' ? 'since' : 'until'}`)}
      placeholder="2024-03-14"
      value={days[side]}
      error={days[side] !== '' && !isPartialDay(days[side]) && text('network.expand.noDay')}
      onChange={({ currentTarget }) => {
        const said = currentTarget.value.trim();
        setDays((before) => ({ ...before, [side]: said }));
        change({ range: { ...query.range, [side]: isPartialDay(said) ? said : null } });
      }}
    />
  );
  const count = (side: 'least' | 'most') => (
    <NumberInput
      size="xs"
      label={text(`choosing.${side}`)}
      min={0}
      max={MOST_LINES}
      allowDecimal={false}
      allowNegative={false}
      value={query[side] ?? ''}
      onChange={(value) => change({ [side]: typeof value === 'number' ? value : null })}
    />
  );
  return (
    <fieldset className={css.lines}>
      <legend>{text('choosing.lines')}</legend>
      <Checkbox.Group
        aria-label={text('network.legend.certainties')}
        value={[...query.certainties]}
        onChange={(chosen) => change({ certainties: CERTAINTIES.filter((one) => chosen.includes(one)) })}
      >
        <Group gap="md">
          {CERTAINTIES.map((certainty) => (
            <Checkbox
              key={certainty}
              size="xs"
              value={certainty}
              label={
                certainty === 'NOT_STATED'
                  ? text('network.certainty.notStated')
                  : label('certainty', certainty)
              }
            />
          ))}
        </Group>
      </Checkbox.Group>
      <div className={css.four}>
        {day('from')}
        {day('to')}
        {count('least')}
        {count('most')}
      </div>
      <p className={css.quiet}>{text('choosing.lines.hint')}</p>
    </fieldset>
  );
};
