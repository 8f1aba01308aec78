import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { VictimChildInput } from '../api/operations.generated.ts';
import { useLabel, useText } from '../i18n/Language.tsx';
import { AGES, SEXES, TIES } from './arrival-values.ts';
import css from './victims.module.css';

type ChildFieldsProps = {
  child: VictimChildInput;
  onChange: (child: VictimChildInput) => void;
  /** Null where there is one child and no other. */
  onRemove: (() => void) | null;
};

/** A child: age, whose it is, sex. */
export const ChildFields = ({ child, onChange, onRemove }: ChildFieldsProps) => {
  const text = useText();
  const label = useLabel();
  return (
    <div className={css.child}>
      <NativeSelect
        label={text('victims.child.age')}
        data={AGES.map((value) => ({ value, label: label('childAge', value) }))}
        value={child.age}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...child, age: AGES.find((one) => one === value) ?? child.age })
        }
      />
      <NativeSelect
        label={text('victims.child.tie')}
        data={TIES.map((value) => ({ value, label: label('childTie', value) }))}
        value={child.tie}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...child, tie: TIES.find((one) => one === value) ?? child.tie })
        }
      />
      <NativeSelect
        label={text('victims.person.sex')}
        data={SEXES.map((value) => ({ value, label: label('sex', value) }))}
        value={child.sex}
        onChange={({ currentTarget: { value } }) => onChange({ ...child, sex: value })}
      />
      {onRemove && (
        <ActionIcon variant="subtle" aria-label={text('victims.child.remove')} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
};
