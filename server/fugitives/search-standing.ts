import type { FugitiveFactKind, SearchStandingKind } from '../graphql/types.generated.ts';

export type Happening = { kind: FugitiveFactKind; on: string; country: { code: string } };
export type Standing = {
  kind: SearchStandingKind;
  on: string | null;
  country: { code: string } | null;
};

/** Of one day in the order in which it usually happens. */
const ORDER: readonly FugitiveFactKind[] = [
  'SIGHTING',
  'ARREST',
  'SURRENDER_REQUESTED',
  'RELEASE',
  'SURRENDER_REFUSED',
  'SURRENDERED',
];

export const inOrder = <F extends Happening>(facts: readonly F[]): F[] =>
  facts.toSorted((a, b) =>
    a.on === b.on ? ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) : a.on < b.on ? -1 : 1,
  );

const isHeld = ({ kind }: Standing): boolean => kind === 'HELD' || kind === 'SURRENDER_ASKED';

/** What one country does says nothing while another holds the person. */
const isOfAnother = (standing: Standing, { country }: Happening): boolean =>
  isHeld(standing) && standing.country?.code !== country.code;

const after = (standing: Standing, fact: Happening): Standing => {
  const now = (kind: SearchStandingKind): Standing => ({ kind, on: fact.on, country: fact.country });
  switch (fact.kind) {
    case 'ARREST':
      return now('HELD');
    case 'SURRENDERED':
      return now('SURRENDERED');
    case 'SIGHTING':
      return isHeld(standing) || standing.kind === 'SURRENDERED' ? standing : now('SIGHTED');
    case 'SURRENDER_REQUESTED':
      return isHeld(standing) && !isOfAnother(standing, fact) ? now('SURRENDER_ASKED') : standing;
    case 'RELEASE':
      return isOfAnother(standing, fact) ? standing : now('RELEASED');
    case 'SURRENDER_REFUSED':
      return isOfAnother(standing, fact) ? standing : now('REFUSED');
  }
};

/** Where the search stands after all that happened. */
export const standingOf = (facts: readonly Happening[]): Standing =>
  inOrder(facts).reduce(after, { kind: 'NOT_LOCATED', on: null, country: null });

const matters = ({ kind }: Happening): boolean =>
  kind === 'ARREST' || kind === 'RELEASE' || kind === 'SURRENDERED';

/** Releases for which no arrest is recorded that they end. */
export const looseReleases = (facts: readonly Happening[]): number => {
  const held = new Set<string>();
  let loose = 0;
  for (const { kind, country } of inOrder(facts).filter((fact) => matters(fact))) {
    if (kind === 'ARREST') held.add(country.code);
    else if (!held.delete(country.code) && kind === 'RELEASE') loose += 1;
  }
  return loose;
};
