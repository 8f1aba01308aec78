import { factNode, link, type Stamp } from './facts.ts';
import { joinRows, type Rows } from './rows.ts';

export type Offence = {
  id: string;
  inCase: string;
  /** Id of the law article. */
  article: string;
  detectedOn: string;
  committed?: 'COMMITTED' | 'ATTEMPTED';
  ict?: boolean;
  clearance?: 'SOLVED' | 'UNSOLVED';
};

/** Case and offence lie in one compartment: what covers it is as visible as the case. */
export const offence = (row: Offence, stamp: Stamp): Rows => {
  const { id, inCase, article, detectedOn, committed = 'COMMITTED', ict = false, clearance = 'SOLVED' } = row;
  return factNode('Offence', id, stamp, { detectedOn, committed, ict, clearance }, [
    ['QUALIFIED_AS', article],
    ['COVERS', inCase, 'IN'],
  ]);
};

export type Episode = {
  id: string;
  victim: string;
  inCase: string;
  forms: readonly string[];
  means?: readonly string[];
  controls?: readonly string[];
  method?: string | null | undefined;
  platform?: string | null | undefined;
  sector?: string | undefined;
  recruitedOn?: string | undefined;
  exploitedFrom?: string | undefined;
  exploitedTo?: string | undefined;
  /** Ids of districts and countries. */
  recruitedIn?: string | undefined;
  transited?: readonly string[];
  exploitedIn: string;
  atPlace?: string | undefined;
  offences?: readonly string[];
};

export const episode = (row: Episode, stamp: Stamp): Rows => {
  const {
    id,
    victim,
    inCase,
    recruitedIn,
    transited = [],
    exploitedIn,
    atPlace,
    offences = [],
    ...own
  } = row;
  return factNode('Episode', id, stamp, own, [
    ['OF_VICTIM', victim],
    ['IN_CASE', inCase],
    ['EXPLOITED_IN', exploitedIn],
    ...(recruitedIn ? ([['RECRUITED_IN', recruitedIn]] as const) : []),
    ...transited.map((country) => ['TRANSITED', country] as const),
    ...(atPlace ? ([['AT_PLACE', atPlace]] as const) : []),
    ...offences.map((offenceId) => ['PART_OF', offenceId] as const),
  ]);
};

export type Act =
  | 'RECRUITED'
  | 'TRANSPORTED'
  | 'TRANSFERRED'
  | 'HARBOURED'
  | 'RECEIVED'
  | 'CONTROLLED'
  | 'EXPLOITED'
  | 'FINANCED';

/** Who did what in an episode. */
export const act = (type: Act, id: string, by: string, inEpisode: string, stamp: Stamp): Rows =>
  link(type, id, by, inEpisode, stamp);

export type CaseRoleType = 'SUSPECT_IN' | 'VICTIM_IN' | 'INJURED_PARTY_IN' | 'WITNESS_IN';

export const caseRole = (type: CaseRoleType, id: string, who: string, inCase: string, stamp: Stamp): Rows =>
  link(type, id, who, inCase, stamp);

export type VictimStatus = {
  id: string;
  of: string;
  inCase: string;
  status: 'PRESUMED' | 'IDENTIFIED' | 'NOT_VICTIM';
  on: string;
  by?: string;
};

export const victimStatus = (
  { id, of, inCase, status, on, by = 'POLICE' }: VictimStatus,
  stamp: Stamp,
): Rows =>
  joinRows([
    factNode('VictimStatus', id, stamp, { status, on, by }, [
      ['STATUS_OF', of],
      ['IN_CASE', inCase],
    ]),
  ]);

export type Support = {
  id: string;
  to: string;
  /** Code and id of the body that gives it. */
  provider: string;
  providerId: string;
  service: string;
  event: string;
  on: string;
  until?: string | undefined;
  amount?: string | undefined;
  currency?: string | undefined;
  stage?: string | undefined;
  beneficiary?: string | undefined;
  pseudonym: string;
};

export const support = ({ id, to, providerId, ...own }: Support, stamp: Stamp): Rows =>
  factNode('Support', id, stamp, own, [
    ['GIVEN_TO', to],
    ['PROVIDED_BY', providerId],
  ]);
