import type { ColumnMeaning, ImportKind } from '../../../server/graphql/types.generated.ts';

const kinds: Record<ImportKind, true> = {
  PEOPLE: true,
  NOTICES: true,
  ENTITIES: true,
  EDGES: true,
  CALLS: true,
  PAYMENTS: true,
  JOURNEYS: true,
};

export const IMPORT_KINDS = Object.keys(kinds) as ImportKind[];

export const MEANINGS: readonly ColumnMeaning[] = [
  'IGNORE', 'NAME', 'FAMILY_NAME', 'GIVEN_NAME', 'FATHER_NAME', 'ALIAS', 'SEX', 'BIRTH_DATE', 'BIRTH_PLACE', 'CITIZENSHIP', 'DISTRICT', 'FIN', 'IDENTIFIER',
  'DOCUMENT', 'PHONE', 'IMEI', 'EMAIL', 'ACCOUNT', 'BANK_ACCOUNT', 'PLATE', 'ADDRESS', 'ROLE', 'SOURCE_ID', 'LINK_TO', 'LINK_KIND', 'FROM', 'TO', 'OTHER_SIDE', 'DIRECTION',
  'HAPPENED_ON', 'DURATION', 'AMOUNT', 'AMOUNT_IN', 'AMOUNT_OUT', 'CURRENCY', 'NOTICE_NUMBER', 'NOTICE_COLOUR', 'REQUESTED_BY', 'VALID_FROM', 'VALID_TO', 'NOTE',
  'TRAVELLER', 'COMPANIONS', 'DEPARTED_FROM', 'ARRIVED_IN', 'TRAVEL_MODE', 'PAID_BY', 'SOURCE_TEXT',
]; // prettier-ignore
