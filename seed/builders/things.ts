import { known, type Rows } from './rows.ts';

export const THING_KINDS = {
  PHONE: 'Phone',
  HANDSET: 'Handset',
  ACCOUNT: 'Account',
  BANK_ACCOUNT: 'BankAccount',
  VEHICLE: 'Vehicle',
  DOCUMENT: 'Document',
  IDENTIFIER: 'Identifier',
  ADVERT: 'Advert',
} as const;
export type ThingKind = keyof typeof THING_KINDS;

/** The relationship by which a person comes to a thing. */
export const HOLDING: Record<ThingKind, string> = {
  PHONE: 'USES',
  HANDSET: 'USES',
  ACCOUNT: 'USES',
  VEHICLE: 'USES',
  BANK_ACCOUNT: 'OWNS',
  DOCUMENT: 'HOLDS_DOCUMENT',
  IDENTIFIER: 'HAS_IDENTIFIER',
  ADVERT: 'POSTED',
};

export type Thing = {
  id: string;
  kind: ThingKind;
  value: string;
  /** Of an identifier, `AZ_FIN`. */
  scheme?: string;
};

export const thing = ({ id, kind, value, scheme }: Thing): Rows => ({
  nodes: [
    {
      labels: [THING_KINDS[kind], 'Anchor'],
      properties: known({
        id,
        key: [kind, scheme, value].filter(Boolean).join(':'),
        value,
        scheme,
      }),
    },
  ],
  ties: [],
});
