import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { AllCountriesDocument } from '../api/operations.generated.ts';
import { useInLanguage } from '../i18n/Language.tsx';

/** Names by ISO code, asked for once; the code itself stands until they come. */
export const useCountryNames = (): ReadonlyMap<string, string> => {
  const inLanguage = useInLanguage();
  const { data } = useQuery(AllCountriesDocument, { fetchPolicy: 'cache-first' });
  return useMemo(
    () => new Map(data?.allCountries.map(({ code, name }) => [code, inLanguage(name)])),
    [data, inLanguage],
  );
};
