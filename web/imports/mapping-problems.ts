import type { ColumnMeaning, ImportKind, ImportMappingInput } from '../api/operations.generated.ts';
import type { MessageId } from '../i18n/messages.az.ts';
import { detailOf } from './column-meanings.ts';

/** One of each of these groups must be among the columns. */
const NEEDED: Record<ImportKind, readonly { anyOf: readonly ColumnMeaning[]; text: MessageId }[]> = {
  PEOPLE: [{ anyOf: ['NAME', 'FAMILY_NAME', 'GIVEN_NAME'], text: 'importForm.problem.name' }],
  NOTICES: [{ anyOf: ['NAME', 'FAMILY_NAME', 'GIVEN_NAME'], text: 'importForm.problem.name' }],
  ENTITIES: [],
  EDGES: [
    { anyOf: ['FROM'], text: 'importForm.problem.ends' },
    { anyOf: ['TO'], text: 'importForm.problem.ends' },
  ],
  CALLS: [
    { anyOf: ['FROM', 'OTHER_SIDE'], text: 'importForm.problem.sides' },
    { anyOf: ['TO', 'OTHER_SIDE'], text: 'importForm.problem.sides' },
  ],
  PAYMENTS: [
    { anyOf: ['FROM', 'OTHER_SIDE'], text: 'importForm.problem.sides' },
    { anyOf: ['TO', 'OTHER_SIDE'], text: 'importForm.problem.sides' },
    { anyOf: ['AMOUNT', 'AMOUNT_IN', 'AMOUNT_OUT'], text: 'importForm.problem.amount' },
  ],
  JOURNEYS: (['TRAVELLER', 'HAPPENED_ON', 'DEPARTED_FROM', 'ARRIVED_IN', 'TRAVEL_MODE'] as const).map(
    (meaning) => ({ anyOf: [meaning], text: 'importForm.problem.journey' }),
  ),
};

/** Two columns with one of these would contradict each other in every row. */
const ONCE = new Set<ColumnMeaning>([
  'NAME',
  'FAMILY_NAME',
  'GIVEN_NAME',
  'FATHER_NAME',
  'SEX',
  'BIRTH_DATE',
  'FIN',
  'ROLE',
  'SOURCE_ID',
  'FROM',
  'TO',
  'OTHER_SIDE',
  'DIRECTION',
  'AMOUNT',
  'AMOUNT_IN',
  'AMOUNT_OUT',
  'CURRENCY',
  'NOTICE_NUMBER',
  'TRAVELLER',
  'COMPANIONS',
  'DEPARTED_FROM',
  'ARRIVED_IN',
  'TRAVEL_MODE',
  'PAID_BY',
  'SOURCE_TEXT',
]);

const MOST_SOURCE_LETTERS = 200;

type Seen = { field: string; text: MessageId };

/** What can be seen without asking the server, the first to mend first. Rows of JSON say themselves what they hold. */
export const mappingProblems = (
  { kind, columns, source, own }: ImportMappingInput,
  isSelfDescribed: boolean,
): Seen[] => {
  const seen: Seen[] = [];
  const met = new Set<ColumnMeaning>();
  for (const { position, meaning, detail } of columns) {
    if (met.has(meaning) && ONCE.has(meaning))
      seen.push({ field: `columns.${position}`, text: 'importForm.problem.twice' });
    met.add(meaning);
    // An account may name its platform in the cell: `instagram/…`.
    if (detailOf(meaning)?.from != null && (detail ?? '').trim() === '')
      seen.push({ field: `columns.${position}.detail`, text: 'importForm.problem.detail' });
  }
  const missing = isSelfDescribed
    ? undefined
    : NEEDED[kind].find(({ anyOf }) => !anyOf.some((meaning) => met.has(meaning)));
  if (missing) seen.unshift({ field: 'columns', text: missing.text });
  else if (met.has('LINK_TO') && !met.has('SOURCE_ID'))
    seen.unshift({ field: 'columns', text: 'importForm.problem.linkTo' });
  if (met.has('OTHER_SIDE') && (own ?? '').trim() === '')
    seen.push({ field: 'own', text: 'importForm.problem.own' });
  const { length } = source.trim();
  if (length < 3 || length > MOST_SOURCE_LETTERS)
    seen.push({ field: 'source', text: 'importForm.problem.source' });
  return seen;
};
