import { guard } from '../access/guard.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { allCountries, countryLines } from './countries.queries.ts';

export const countriesResolvers: Resolvers = {
  Query: {
    countries: guard(
      { action: 'country:read', audit: (lines) => lines.flatMap(({ country }) => country?.code ?? []) },
      (_parent, _args, { run }) => countryLines(run),
    ),
    allCountries: guard({ action: 'reference:read', audit: false }, (_parent, _args, { run }) =>
      allCountries(run),
    ),
  },
};
