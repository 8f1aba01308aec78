import type { SourcePlace } from '../graphql/types.generated.ts';

const ENDINGS: Record<SourcePlace, string> = { CASE: '', IDENTITIES: ':identity', INFORMANTS: ':source' };

/** The compartment of a case in which a source of that place lies. */
export const scopeOf = (caseId: string, place: SourcePlace): string => `case:${caseId}${ENDINGS[place]}`;

/** What several cases share, and what came with another case, is read by everybody who reads the case. */
export const placeOf = (scope: string): SourcePlace => {
  if (scope.endsWith(ENDINGS.IDENTITIES)) return 'IDENTITIES';
  return scope.endsWith(ENDINGS.INFORMANTS) ? 'INFORMANTS' : 'CASE';
};
