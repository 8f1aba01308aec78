import { NativeSelect, Textarea } from '@mantine/core';
import type { LinkInput } from '../../api/operations.generated.ts';
import { useLabel, useText } from '../../i18n/Language.tsx';
import type { WorkingSource } from './use-links.ts';

const CERTAINTIES = ['CONFIRMED', 'PROBABLE', 'PRESUMED', 'REFUTED'] as const;
const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'];
const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'];
const HANDLINGS = ['H0', 'H1', 'H2', 'H3'] as const;
const LONGEST_SOURCE = 500;

const chosenFrom = <Value extends string>(values: readonly Value[], value: string, otherwise: Value): Value =>
  values.find((one) => one === value) ?? otherwise;

type Certainty = LinkInput['certainty'];

export const CertaintyField = ({
  value,
  onChange,
}: {
  value: Certainty;
  onChange: (value: Certainty) => void;
}) => {
  const text = useText();
  const label = useLabel();
  return (
    <NativeSelect
      size="xs"
      label={text('link.certainty')}
      data={CERTAINTIES.map((one) => ({ value: one, label: label('certainty', one) }))}
      value={value}
      onChange={({ currentTarget }) => onChange(chosenFrom(CERTAINTIES, currentTarget.value, 'PRESUMED'))}
    />
  );
};

type SourceProps = {
  words: WorkingSource;
  onChange: (words: WorkingSource) => void;
  /** What is wrong with a field, in the words of the reader. */
  wrong: (field: string) => string | undefined;
};

/** How reliable the source is, how credible what it says, and what may be done with it. */
export const GradeFields = ({ words, onChange, wrong }: SourceProps) => {
  const text = useText();
  const label = useLabel();
  return (
    <>
      <NativeSelect
        size="xs"
        label={text('link.reliability')}
        data={RELIABILITIES.map((value) => ({ value, label: `${value} · ${label('sourceGrade', value)}` }))}
        value={words.reliability}
        error={wrong('reliability')}
        onChange={({ currentTarget }) => onChange({ ...words, reliability: currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={text('link.credibility')}
        data={CREDIBILITIES.map((value) => ({
          value,
          label: `${value} · ${label('informationGrade', value)}`,
        }))}
        value={String(words.credibility)}
        error={wrong('credibility')}
        onChange={({ currentTarget }) => onChange({ ...words, credibility: Number(currentTarget.value) })}
      />
      <NativeSelect
        size="xs"
        label={text('link.handling')}
        data={HANDLINGS.map((value) => ({ value, label: `${value} · ${label('handling', value)}` }))}
        value={words.handling}
        onChange={({ currentTarget }) =>
          onChange({ ...words, handling: chosenFrom(HANDLINGS, currentTarget.value, 'H0') })
        }
      />
    </>
  );
};

/** Which exhibit, report or statement says so. `hint` is left out where the words are kept for the next link. */
export const SourceField = ({ words, onChange, wrong, hint }: SourceProps & { hint?: string }) => {
  const text = useText();
  return (
    <Textarea
      mt="sm"
      size="xs"
      rows={2}
      maxLength={LONGEST_SOURCE}
      label={text('link.source')}
      description={hint ?? text('link.source.hint')}
      value={words.sourceText}
      error={wrong('sourceText')}
      onChange={({ currentTarget }) => onChange({ ...words, sourceText: currentTarget.value })}
    />
  );
};
