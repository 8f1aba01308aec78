import { NativeSelect } from '@mantine/core';
import { countriesOf } from '../../graph/query.ts';
import { useText } from '../../i18n/Language.tsx';
import { usePlaceNames } from '../../i18n/use-place-names.ts';
import css from './choosing.module.css';
import type { QueryFieldsProps } from './QueryDialog.tsx';

const ANY = '';

/** One of the countries that the picture leads to; nothing when it leads to none. */
export const QueryCountry = ({ query, change, control }: QueryFieldsProps) => {
  const text = useText();
  const names = usePlaceNames();
  const countries = countriesOf(control.scene.visible.elements);
  if (countries.length === 0) return null;
  return (
    <NativeSelect
      size="xs"
      className={css.below}
      label={text('choosing.country')}
      data={[
        { value: ANY, label: text('network.expand.any') },
        ...countries.map((code) => ({ value: code, label: names.get(code) ?? code })),
      ]}
      value={query.country ?? ANY}
      onChange={({ currentTarget }) =>
        change({ country: currentTarget.value === ANY ? null : currentTarget.value })
      }
    />
  );
};
