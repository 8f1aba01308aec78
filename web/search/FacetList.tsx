import { Checkbox, TextInput } from '@mantine/core';
import type { SearchFilterName, SearchPageQuery } from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { countWords } from './count-words.ts';
import { PARAM, withText, withValue } from './search-address.ts';
import css from './search.module.css';

type Facet = SearchPageQuery['search']['facets'][number];
type Value = Facet['values'][number];

const useValueName = () => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  return (name: SearchFilterName, { value, case: file, country }: Value): string => {
    if (file) return `${file.number} ${inLanguage(file.title)}`;
    if (country) return inLanguage(country.name);
    if (name === 'KIND') return text(`search.kind.${value as 'PERSON'}`);
    return label(name === 'ROLE' ? 'caseRole' : 'sex', value);
  };
};

type FacetListProps = {
  facets: readonly Facet[];
  params: URLSearchParams;
  onChange: (params: URLSearchParams) => void;
};

const Years = ({ params, onChange }: Omit<FacetListProps, 'facets'>) => {
  const text = useText();
  return (
    <div className={css.years}>
      {(['from', 'to'] as const).map((name) => (
        <TextInput
          key={name}
          label={text(name === 'from' ? 'search.bornFrom' : 'search.bornTo')}
          inputMode="numeric"
          maxLength={4}
          placeholder={name === 'from' ? '1980' : '1990'}
          value={params.get(name) ?? ''}
          onChange={(event) =>
            onChange(withText(params, name, event.currentTarget.value.replaceAll(/\D/gu, '')))
          }
        />
      ))}
    </div>
  );
};

/** The filters beside the results; each value says how many hits it would leave. */
export const FacetList = ({ facets, params, onChange }: FacetListProps) => {
  const text = useText();
  const nameOf = useValueName();
  return (
    <search className={css.facets} aria-label={text('search.filters')}>
      {facets.map(({ name, values }) => (
        <fieldset key={name} className={css.facet}>
          <legend>{text(`search.filter.${name}`)}</legend>
          {values.map((value) => (
            <Checkbox
              key={value.value}
              size="xs"
              checked={params.getAll(PARAM[name]).includes(value.value)}
              onChange={() => onChange(withValue(params, name, value.value))}
              label={
                <span className={css.value}>
                  <bdi>{nameOf(name, value)}</bdi> <span>{countWords(value.count)}</span>
                </span>
              }
            />
          ))}
        </fieldset>
      ))}
      <Years params={params} onChange={onChange} />
    </search>
  );
};
