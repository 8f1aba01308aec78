import type { ElementKind } from '../network/network-columns.ts';

/** What an analyst may record between two elements: docs/data-model.md, "Facts that are relationships". */
export type LinkRule = { type: string; from: readonly ElementKind[]; to: readonly ElementKind[] };

const PERSON: ElementKind[] = ['Person'];
const GROUP: ElementKind[] = ['Group'];
const ORGANISATION: ElementKind[] = ['Organisation'];
const DEVICES: ElementKind[] = ['Phone', 'Handset', 'Email', 'Account', 'Vehicle'];

export const LINK_RULES: readonly LinkRule[] = [
  { type: 'ASSOCIATE_OF', from: PERSON, to: PERSON },
  { type: 'RELATED_TO', from: PERSON, to: PERSON },
  { type: 'LIVES_WITH', from: PERSON, to: PERSON },
  { type: 'CONTACTED', from: PERSON, to: PERSON },
  { type: 'PAID', from: PERSON, to: PERSON },
  { type: 'FORGED_DOCUMENT_FOR', from: PERSON, to: PERSON },
  { type: 'EMPLOYED_BY', from: PERSON, to: [...PERSON, ...ORGANISATION] },
  { type: 'ASSOCIATE_OF', from: PERSON, to: ORGANISATION },
  { type: 'OWNS', from: PERSON, to: [...DEVICES, ...ORGANISATION, 'BankAccount', 'Place'] },
  { type: 'BOUGHT_TICKET_FROM', from: PERSON, to: ORGANISATION },
  { type: 'MEMBER_OF', from: PERSON, to: GROUP },
  { type: 'SUBGROUP_OF', from: GROUP, to: GROUP },
  { type: 'OPERATES_IN', from: GROUP, to: ['Country'] },
  { type: 'USES', from: PERSON, to: [...DEVICES, 'BankAccount', 'Place'] },
  { type: 'HOLDS_DOCUMENT', from: PERSON, to: ['Document'] },
  { type: 'HAS_IDENTIFIER', from: PERSON, to: ['Identifier'] },
  { type: 'MADE', from: PERSON, to: ['Document'] },
  { type: 'POSTED', from: PERSON, to: ['Advert'] },
  { type: 'RESIDES_IN', from: PERSON, to: ['District'] },
  { type: 'CITIZEN_OF', from: PERSON, to: ['Country'] },
  { type: 'BELIEVED_HIDING_IN', from: PERSON, to: ['Country'] },
  { type: 'CONTACTED', from: ['Phone'], to: ['Phone'] },
  { type: 'PAID', from: ['BankAccount'], to: ['BankAccount'] },
];

/** Whether a link of the type may go from an element of one kind to one of another. */
export const isFitting = (type: string, from: ElementKind, to: ElementKind): boolean =>
  LINK_RULES.some((rule) => rule.type === type && rule.from.includes(from) && rule.to.includes(to));

/** Links by which a person comes to a number, an account, a document or an address. */
export const GIVES_A_THING: ReadonlySet<string> = new Set([
  'USES',
  'OWNS',
  'HOLDS_DOCUMENT',
  'HAS_IDENTIFIER',
  'POSTED',
]);

/** Links that lead to whoever has the thing: of a protected person they lie with her identity. */
export const TELLS_WHO_SHE_IS: ReadonlySet<string> = new Set([
  ...GIVES_A_THING,
  'RESIDES_IN',
  'LIVES_WITH',
  'RELATED_TO',
]);
