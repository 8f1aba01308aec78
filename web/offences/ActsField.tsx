import { Button, CloseButton, NativeSelect, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useLabel, useText } from '../i18n/Language.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import type { EpisodeValues } from './episode-form.ts';
import css from './offences.module.css';

const ACTS = [
  'RECRUITED',
  'TRANSPORTED',
  'TRANSFERRED',
  'HARBOURED',
  'RECEIVED',
  'CONTROLLED',
  'EXPLOITED',
  'FINANCED',
];

type ActsFieldProps = {
  acts: EpisodeValues['acts'];
  actors: { value: string; label: string }[];
  error: string | undefined;
  onChange: (acts: EpisodeValues['acts']) => void;
};

/** Who did what: a line for each act. */
export const ActsField = ({ acts, actors, error, onChange }: ActsFieldProps) => {
  const text = useText();
  const label = useLabel();
  const change = (at: number, part: Partial<EpisodeValues['acts'][number]>): void =>
    onChange(acts.map((act, i) => (i === at ? { ...act, ...part } : act)));
  return (
    <fieldset className={css.acts}>
      <legend>{text('episodes.acts')}</legend>
      {acts.map(({ type, by }, at) => (
        // An act has no name but its place: two lines may say the same until one is changed.
        <div key={at} className={css.act}>
          <Select
            searchable
            size="xs"
            filter={searchableOptions}
            aria-label={text('episodes.act.by', { number: at + 1 })}
            placeholder={text('episodes.act.who')}
            data={actors}
            value={by || null}
            onChange={(id) => change(at, { by: id ?? '' })}
          />
          <NativeSelect
            size="xs"
            aria-label={text('episodes.act.type', { number: at + 1 })}
            data={ACTS.map((value) => ({ value, label: label('linkType', value) }))}
            value={type}
            onChange={({ currentTarget }) => change(at, { type: currentTarget.value })}
          />
          <CloseButton
            aria-label={text('episodes.act.remove', { number: at + 1 })}
            onClick={() => onChange(acts.filter((_, i) => i !== at))}
          />
        </div>
      ))}
      {error && <p role="alert">{error}</p>}
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onChange([...acts, { type: 'RECRUITED', by: '' }])}
      >
        {text('episodes.act.add')}
      </Button>
    </fieldset>
  );
};
