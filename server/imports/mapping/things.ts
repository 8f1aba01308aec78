import { fold } from '../../names/fold.ts';
import type { LinkDraft, ThingDraft, ThingLabel } from '../draft.ts';

const KINDS = {
  Phone: 'PHONE',
  Handset: 'HANDSET',
  Email: 'EMAIL',
  Account: 'ACCOUNT',
  BankAccount: 'BANK_ACCOUNT',
  Vehicle: 'VEHICLE',
  Document: 'DOCUMENT',
  Identifier: 'IDENTIFIER',
  Place: 'PLACE',
  Organisation: 'ORGANISATION',
  Group: 'GROUP',
} as const satisfies Record<ThingLabel, string>;

/** By which relationship a person comes to a thing. */
const HOLDING = {
  Phone: 'USES',
  Handset: 'USES',
  Email: 'USES',
  Account: 'USES',
  BankAccount: 'OWNS',
  Vehicle: 'USES',
  Document: 'HOLDS_DOCUMENT',
  Identifier: 'HAS_IDENTIFIER',
  Place: 'USES',
  Organisation: 'ASSOCIATE_OF',
  Group: 'MEMBER_OF',
} as const satisfies Record<ThingLabel, string>;

/**
 * A thing with the key that it has in every file. An account's value begins with its platform, as `telegram.example/handle`, when that is known;
 * places and organisations have no number of their own, so their key is their folded name.
 */
export const thingDraft = (
  label: ThingLabel,
  value: string,
  more: { scheme?: string; documentType?: string } = {},
): ThingDraft => {
  const printed = label === 'Place' || label === 'Organisation' ? `NAME:${fold(value)}` : value;
  return {
    key: [KINDS[label], more.scheme, printed].filter((part) => part !== undefined && part !== '').join(':'),
    label,
    value,
    ...more,
  };
};

export const holding = (person: string, { key, label }: ThingDraft): LinkDraft => ({
  type: HOLDING[label],
  from: person,
  to: key,
});
