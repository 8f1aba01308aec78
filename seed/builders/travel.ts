import { factNode, type Stamp } from './facts.ts';
import type { Rows } from './rows.ts';

export type Trip = {
  id: string;
  travellers: readonly string[];
  /** Ids of countries. */
  from: string;
  to: string;
  on: string;
  mode: 'AIR' | 'LAND' | 'SEA' | 'RAIL';
};

export const trip = ({ id, travellers, from, to, ...own }: Trip, stamp: Stamp): Rows =>
  factNode('Trip', id, stamp, own, [
    ...travellers.map((traveller) => ['TOOK', traveller, 'IN'] as const),
    ['DEPARTED_FROM', from],
    ['ARRIVED_AT', to],
  ]);

export const meeting = (
  id: string,
  people: readonly string[],
  on: string,
  place: string,
  stamp: Stamp,
): Rows =>
  factNode(
    'Meeting',
    id,
    stamp,
    { on, place },
    people.map((attendant) => ['ATTENDED', attendant, 'IN'] as const),
  );
