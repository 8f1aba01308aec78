import { factNode, type Stamp } from './facts.ts';
import { joinRows, known, type Rows } from './rows.ts';

export type CaseFile = {
  id: string;
  kind: 'CRIMINAL' | 'INTELLIGENCE' | 'LIAISON';
  number: string;
  titleAz: string;
  titleEn: string;
  openedOn: string;
  mainCountry?: string | undefined;
  /** Code of the body that keeps it. */
  body: string;
  severedFrom?: string | undefined;
};

export type CompartmentKind = 'OPEN' | 'NOTICES' | 'CASE' | 'IDENTITY' | 'SOURCE' | 'SHARED' | 'SUPPORT';

export const compartment = (id: string, kind: CompartmentKind): Rows => ({
  nodes: [{ labels: ['Compartment'], properties: { id, kind } }],
  ties: [],
});

/** A case or a body has what lies in a compartment. `holder` is its id. */
export const holds = (holder: string, compartmentId: string): Rows => ({
  nodes: [],
  ties: [{ type: 'HOLDS', from: holder, to: compartmentId, properties: {} }],
});

export const caseFile = ({ id, severedFrom, ...own }: CaseFile, stamp: Stamp): Rows =>
  factNode('Case', id, stamp, own, severedFrom ? [['SEVERED_FROM', severedFrom]] : []);

export const stageChange = (id: string, inCase: string, stage: string, on: string, stamp: Stamp): Rows =>
  factNode('StageChange', id, stamp, { stage, on }, [['IN_CASE', inCase]]);

/** A case with its own compartment and its first stage: the least that a test needs. */
export const caseWithCompartment = (file: CaseFile, stamp: Stamp, stageId: string): Rows =>
  joinRows([
    caseFile(file, stamp),
    stageChange(
      stageId,
      file.id,
      file.kind === 'CRIMINAL' ? 'INVESTIGATION' : 'INQUIRY',
      file.openedOn,
      stamp,
    ),
    compartment(`case:${file.id}`, 'CASE'),
    holds(file.id, `case:${file.id}`),
  ]);

export type Account = {
  id: string;
  username: string;
  passwordHash: string;
  role: string;
  nameAz: string;
  nameEn: string;
  bodyCode?: string | undefined;
  createdAt: string;
};

export const account = (user: Account): Rows => ({
  nodes: [{ labels: ['User'], properties: known({ ...user, failedAttempts: 0 }) }],
  ties: [],
});

export type CaseMembership = {
  user: string;
  inCase: string;
  level: 'READ' | 'EDIT' | 'LEAD';
  /** The last day, inclusive. */
  until?: string | null | undefined;
  identity?: boolean;
  source?: boolean;
  grantedBy: string;
  grantedAt: string;
};

export const caseMembership = ({
  user,
  inCase,
  identity = false,
  source = false,
  ...own
}: CaseMembership): Rows => ({
  nodes: [],
  ties: [{ type: 'MEMBER', from: user, to: inCase, properties: known({ ...own, identity, source }) }],
});
