import type { AllCountriesQuery } from '../api/operations.generated.ts';
import { DISTRICT_NAMES } from './district-names.ts';
import type { Language } from './language.ts';

/** Names by code: countries as the server names them, cities and districts of Azerbaijan. */
export const placeNames = (
  countries: AllCountriesQuery['allCountries'],
  language: Language,
): ReadonlyMap<string, string> =>
  new Map([
    ...countries.map(({ code, name }) => [code, name[language]] as const),
    ...Object.entries(DISTRICT_NAMES).map(([code, name]) => [code, name[language]] as const),
  ]);
