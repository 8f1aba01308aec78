import { factNode, link, type Stamp } from './facts.ts';
import { joinRows, type Rows } from './rows.ts';

export type DomesticSearch = {
  id: string;
  person: string;
  inCase: string;
  charge?: string | undefined;
  group: 'TRAFFICKING' | 'LINKED';
  from: string;
  to?: string | null | undefined;
  endedBy?: string | null | undefined;
  /** Code of a country. */
  caughtIn?: string | null | undefined;
};

export const domesticSearch = ({ id, person, inCase, charge, ...own }: DomesticSearch, stamp: Stamp): Rows =>
  factNode('DomesticSearch', id, { ...stamp, validFrom: own.from, validTo: own.to }, own, [
    ['SEEKS', person],
    ['IN_CASE', inCase],
    ...(charge ? ([['BASED_ON', charge]] as const) : []),
  ]);

export type Notice = {
  id: string;
  person: string;
  inCase: string;
  search?: string | undefined;
  number: string;
  colour: string;
  /** Code of the requesting country. */
  requestedBy: string;
  ours: boolean;
  purpose: string;
  validTo?: string | undefined;
  caveat?: string | undefined;
};

export const notice = ({ id, person, inCase, search, ...own }: Notice, stamp: Stamp): Rows =>
  factNode('Notice', id, { ...stamp, validTo: own.validTo }, own, [
    ['SEEKS', person],
    ['IN_CASE', inCase],
    ...(search ? ([['BASED_ON', search]] as const) : []),
  ]);

export const noticeEvent = (id: string, ofNotice: string, state: string, on: string, stamp: Stamp): Rows =>
  factNode('NoticeEvent', id, stamp, { state, on }, [['OF_NOTICE', ofNotice]]);

export const believedHiding = (id: string, person: string, country: string, stamp: Stamp): Rows =>
  link('BELIEVED_HIDING_IN', id, person, country, stamp);

export type FugitiveEvent = {
  id: string;
  kind: 'Arrest' | 'Release' | 'Surrender' | 'Sighting';
  person: string;
  /** Id of the country. */
  country: string;
  on: string;
  under?: string | undefined;
  outcome?: 'SURRENDERED' | 'REFUSED' | undefined;
  place?: string | undefined;
  note?: string | undefined;
};

export const fugitiveEvent = (
  { id, kind, person, country, under, ...own }: FugitiveEvent,
  stamp: Stamp,
): Rows =>
  joinRows([
    factNode(kind, id, stamp, own, [
      ['OF', person],
      ['IN', country],
      ...(under ? ([['UNDER', under]] as const) : []),
    ]),
  ]);
