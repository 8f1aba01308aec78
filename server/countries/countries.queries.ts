import type { ViewerRun } from '../db/run.ts';
import type { Country, CountryLine } from '../graphql/types.generated.ts';

type CountryLineRow = Omit<CountryLine, 'country'> & { country: { code: string } };

/** Destination and hiding countries with what the reader may see there, the most victims first. */
export const countryLines = (run: ViewerRun): Promise<CountryLineRow[]> =>
  run<CountryLineRow>('countries/lines');

export const allCountries = (run: ViewerRun): Promise<Country[]> => run<Country>('countries/all');
