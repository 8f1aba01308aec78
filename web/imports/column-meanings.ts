import type { ColumnMeaning } from '../api/operations.generated.ts';
import type { LabelGroup } from '../i18n/labels.ts';

/** The meanings in the order in which a reader looks for them. */
export const MEANING_GROUPS = [
  { group: 'NONE', meanings: ['IGNORE'] },
  {
    group: 'PERSON',
    meanings: [
      'NAME',
      'FAMILY_NAME',
      'GIVEN_NAME',
      'FATHER_NAME',
      'ALIAS',
      'SEX',
      'BIRTH_DATE',
      'BIRTH_PLACE',
      'CITIZENSHIP',
      'DISTRICT',
      'ROLE',
    ],
  },
  { group: 'NUMBERS', meanings: ['FIN', 'IDENTIFIER', 'DOCUMENT'] },
  {
    group: 'THINGS',
    meanings: ['PHONE', 'IMEI', 'EMAIL', 'ACCOUNT', 'BANK_ACCOUNT', 'PLATE', 'ADDRESS'],
  },
  {
    group: 'LINKS',
    meanings: ['SOURCE_ID', 'LINK_TO', 'LINK_KIND', 'FROM', 'TO', 'OTHER_SIDE', 'DIRECTION'],
  },
  { group: 'EVENTS', meanings: ['HAPPENED_ON', 'DURATION', 'AMOUNT', 'AMOUNT_IN', 'AMOUNT_OUT', 'CURRENCY'] },
  {
    group: 'JOURNEYS',
    meanings: [
      'TRAVELLER',
      'COMPANIONS',
      'DEPARTED_FROM',
      'ARRIVED_IN',
      'TRAVEL_MODE',
      'PAID_BY',
      'SOURCE_TEXT',
    ],
  },
  {
    group: 'NOTICES',
    meanings: ['NOTICE_NUMBER', 'NOTICE_COLOUR', 'REQUESTED_BY', 'VALID_FROM', 'VALID_TO'],
  },
  { group: 'REST', meanings: ['NOTE'] },
] as const satisfies readonly { group: string; meanings: readonly ColumnMeaning[] }[];

export const MEANINGS: readonly ColumnMeaning[] = MEANING_GROUPS.flatMap(({ meanings }) => [...meanings]);

export const DATE_MEANINGS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  'BIRTH_DATE',
  'HAPPENED_ON',
  'VALID_FROM',
  'VALID_TO',
]);

/** What else is said of a column: one of a list of codes, or words. */
type DetailKind = { from: LabelGroup; codes: readonly string[] } | { from: null };

const DETAILS: Partial<Record<ColumnMeaning, DetailKind>> = {
  IDENTIFIER: {
    from: 'identifierScheme',
    codes: ['TR_TCKN', 'PK_CNIC', 'AE_EID', 'RU_SNILS', 'TAX_NUMBER', 'INTERPOL_ENTITY', 'OTHER'],
  },
  DOCUMENT: {
    from: 'documentType',
    codes: ['PASSPORT', 'ID_CARD', 'UNDER15_CARD', 'VISA', 'RESIDENCE', 'OTHER'],
  },
  ACCOUNT: { from: null },
};

/** Null when the meaning says all. */
export const detailOf = (meaning: ColumnMeaning): DetailKind | null => DETAILS[meaning] ?? null;
