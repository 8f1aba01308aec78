import type { ElementKind, LineCertainty } from '../network/network-columns.ts';

type Strength = { certainty: LineCertainty | null; name: string; dots: string };

/** The first three are those that i2 charts are born with; the last two are ours. */
export const STRENGTHS: readonly Strength[] = [
  { certainty: 'CONFIRMED', name: 'Confirmed', dots: 'DotStyleSolid' },
  { certainty: 'PROBABLE', name: 'Unconfirmed', dots: 'DotStyleDashed' },
  { certainty: 'PRESUMED', name: 'Tentative', dots: 'DotStyleDotted' },
  { certainty: 'REFUTED', name: 'Refuted', dots: 'DotStyleDashDot' },
  { certainty: null, name: 'Not stated', dots: 'DotStyleDashDotDot' },
];

/** Grades are told by their place in a list; the first place means that none is given. */
export const UNGRADED = '-';
export const RELIABILITIES = [UNGRADED, 'A', 'B', 'C', 'D', 'E', 'F'];
export const CREDIBILITIES = [UNGRADED, '1', '2', '3', '4', '5', '6'];

/** The pictures of i2's own library; a kind that it has none for is drawn by the nearest. */
export const ICONS: Record<ElementKind, string> = {
  Person: 'Person',
  Group: 'Group',
  Organisation: 'Office',
  Place: 'Place',
  Phone: 'Phone',
  Handset: 'Mobile Phone',
  Email: 'E-mail',
  Account: 'Account',
  BankAccount: 'Account',
  Vehicle: 'Car',
  Document: 'Document',
  Identifier: 'Document',
  Advert: 'Document',
  Country: 'Country',
  District: 'Place',
};
