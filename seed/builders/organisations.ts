import { factNode, link, type Stamp } from './facts.ts';
import type { Rows } from './rows.ts';

const anchor = (label: string, id: string): Rows => ({
  nodes: [{ labels: [label, 'Anchor'], properties: { id, key: `${label.toLocaleUpperCase('en')}:${id}` } }],
  ties: [],
});

export const group = (id: string): Rows => anchor('Group', id);
export const place = (id: string): Rows => anchor('Place', id);
export const organisation = (id: string): Rows => anchor('Organisation', id);

export type GroupRecord = {
  id: string;
  of: string;
  titleAz: string;
  titleEn: string;
  form: 'PRIOR_AGREEMENT' | 'ORGANISED_GROUP' | 'CRIMINAL_ASSOCIATION' | 'UNKNOWN';
  activeFrom?: string | undefined;
  dismantledOn?: string | null | undefined;
};

export const groupRecord = ({ id, of, ...own }: GroupRecord, stamp: Stamp): Rows =>
  factNode('Record', id, stamp, { ...own, isProtected: false }, [['DESCRIBES', of]]);

export type PlaceRecord = { id: string; of: string; title: string; placeKind: string; country: string };

export const placeRecord = ({ id, of, ...own }: PlaceRecord, stamp: Stamp): Rows =>
  factNode('Record', id, stamp, { ...own, isProtected: false }, [['DESCRIBES', of]]);

export type OrganisationRecord = { id: string; of: string; title: string; organisationKind: string };

export const organisationRecord = ({ id, of, ...own }: OrganisationRecord, stamp: Stamp): Rows =>
  factNode('Record', id, stamp, { ...own, isProtected: false }, [['DESCRIBES', of]]);

export const membership = (id: string, member: string, of: string, role: string, stamp: Stamp): Rows =>
  link('MEMBER_OF', id, member, of, stamp, { role });
