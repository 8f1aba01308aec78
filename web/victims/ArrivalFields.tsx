import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useLabel, useText } from '../i18n/Language.tsx';
import { WAYS, type ArrivalValues } from './arrival-values.ts';
import { useDayWrong } from './VictimForm.tsx';
import css from './victims.module.css';

type ArrivalFieldsProps = {
  values: ArrivalValues;
  wrong: (field: string) => string | undefined;
  onChange: (changed: Partial<ArrivalValues>) => void;
};

/** How and why somebody came, and whether a case may learn of her. */
export const ArrivalFields = ({ values, wrong, onChange }: ArrivalFieldsProps) => {
  const text = useText();
  const label = useLabel();
  const dayWrong = useDayWrong();
  return (
    <>
      <div className={css.pair}>
        <TextInput
          data-autofocus
          label={text('victims.arrival.on')}
          placeholder="24.11.2026"
          value={values.on}
          error={dayWrong(values.on) ?? wrong('on')}
          onChange={({ currentTarget: { value } }) => onChange({ on: value })}
        />
        <NativeSelect
          label={text('victims.arrival.cameBy')}
          data={WAYS.map((value) => ({ value, label: label('victimCameBy', value) }))}
          value={values.cameBy}
          error={wrong('cameBy')}
          onChange={({ currentTarget: { value } }) => onChange({ cameBy: value })}
        />
      </div>
      <Textarea
        label={text('victims.arrival.ground')}
        description={text('victims.arrival.ground.explain')}
        maxLength={500}
        value={values.ground}
        error={wrong('ground')}
        onChange={({ currentTarget: { value } }) => onChange({ ground: value })}
      />
      <Checkbox
        label={text('victims.arrival.agrees')}
        description={text('victims.arrival.agrees.explain')}
        checked={values.agrees === 'yes'}
        onChange={({ currentTarget: { checked } }) => onChange({ agrees: checked ? 'yes' : '' })}
      />
    </>
  );
};
