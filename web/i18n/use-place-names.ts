import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { AllCountriesDocument } from '../api/operations.generated.ts';
import { useLanguage } from './Language.tsx';
import { placeNames } from './place-names.ts';

/** Names of countries and districts by code, asked for once; until they come, the code itself stands for a country. */
export const usePlaceNames = (): ReadonlyMap<string, string> => {
  const language = useLanguage();
  const { data } = useQuery(AllCountriesDocument, { fetchPolicy: 'cache-first' });
  return useMemo(() => placeNames(data?.allCountries ?? [], language), [data, language]);
};
