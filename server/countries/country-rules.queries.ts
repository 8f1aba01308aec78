import type { ViewerRun } from '../db/run.ts';
import type { CountryRuleVersion } from './country-rules.ts';

/** All versions that officers recorded, in the order in which they did. */
export const recordedRules = (
  run: ViewerRun,
  countries: readonly string[] | null,
): Promise<CountryRuleVersion[]> => run<CountryRuleVersion>('countries/rules', { countries });

export type NewRuleVersion = Omit<CountryRuleVersion, 'at' | 'recordedById' | 'by'> & {
  /** Ids of everything that is recorded of the country as the writer was shown it. */
  seenIds: readonly string[];
};

/** False when something else was recorded of the country meanwhile, or the id is taken. */
export const recordRule = async (run: ViewerRun, rule: NewRuleVersion): Promise<boolean> => {
  const record = async () => (await run('countries/record-rule', rule)).length > 0;
  // The first may have looked as of a moment before the one at which another recorded; the second looks later.
  return (await record()) || (await record());
};
