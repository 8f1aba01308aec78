import { Checkbox } from '@mantine/core';
import { TRAITS } from '../../graph/query.ts';
import { useText } from '../../i18n/Language.tsx';
import type { QueryFieldsProps } from './QueryDialog.tsx';

/** Only those with something. */
export const QueryTraits = ({ query, change }: QueryFieldsProps) => {
  const text = useText();
  return (
    <Checkbox.Group
      label={text('choosing.traits')}
      value={[...query.traits]}
      onChange={(chosen) => change({ traits: TRAITS.filter((trait) => chosen.includes(trait)) })}
    >
      {TRAITS.map((trait) => (
        <Checkbox key={trait} size="xs" value={trait} label={text(`choosing.trait.${trait}`)} />
      ))}
    </Checkbox.Group>
  );
};
