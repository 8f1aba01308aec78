import type { LinkDraft, ThingDraft } from '../draft.ts';
import { ownValue } from '../reading/json-table.ts';
import { amountText, readAmount, readCurrency } from './read-amount.ts';
import { partialOf, readDate } from './read-date.ts';
import { readCode } from './read-identifiers.ts';
import { firstText, textsOf } from './record-values.ts';
import type { Remarks } from './remarks.ts';
import { holding, thingDraft } from './things.ts';

/** Which properties name the ends of a link, and what it is between a person and a person, a person and another thing. */
const EDGES = new Map([
  ['Ownership', { from: 'owner', to: 'asset', type: 'OWNS', word: 'role' }],
  ['Directorship', { from: 'director', to: 'organization', type: 'EMPLOYED_BY', word: 'role' }],
  ['Employment', { from: 'employee', to: 'employer', type: 'EMPLOYED_BY', word: 'role' }],
  ['Membership', { from: 'member', to: 'organization', type: 'ASSOCIATE_OF', word: 'role' }],
  ['Family', { from: 'person', to: 'relative', type: 'RELATED_TO', word: 'relationship' }],
  ['Associate', { from: 'person', to: 'associate', type: 'ASSOCIATE_OF', word: 'relationship' }],
  ['UnknownLink', { from: 'subject', to: 'object', type: 'ASSOCIATE_OF', word: 'role' }],
  ['Representation', { from: 'agent', to: 'client', type: 'ASSOCIATE_OF', word: 'role' }],
  ['Payment', { from: 'payer', to: 'beneficiary', type: 'PAID', word: 'purpose' }],
]);

export const isEdgeSchema = (schema: string): boolean => EDGES.has(schema);

/** Papers have a holder instead of two ends. */
export const isPaperSchema = (schema: string): boolean =>
  schema === 'Passport' || schema === 'Identification';

const dayOf = (
  properties: unknown,
  names: readonly string[],
  side: 'from' | 'to',
  remarks: Remarks,
): string | null => {
  const text = firstText(properties, ...names);
  const read = text === '' ? null : remarks.may(names[0] ?? '', text, readDate(text, 'YEAR_FIRST'));
  return read === null ? null : partialOf(read, side);
};

const paidOf = (properties: unknown, remarks: Remarks): Partial<LinkDraft> => {
  const text = firstText(properties, 'amount');
  const amount = text === '' ? null : remarks.may('amount', text, readAmount(text));
  const currencyText = firstText(properties, 'currency');
  const currency =
    currencyText === '' ? null : remarks.may('currency', currencyText, readCurrency(currencyText));
  return {
    ...(amount !== null && { amount: amountText(amount) }),
    ...(currency !== null && { currency }),
    count: 1,
  };
};

const NOWHERE = {
  az: 'Əlaqənin ucları bu faylda qəbul olunan varlıqlar deyil. Onları da fayla əlavə edin.',
  en: 'The ends of the link are not entities of this file that go in. Add them to the file.',
};

/** The links of an edge between entities of the file; refused when an end is none of them. */
export const entityEdge = (
  record: unknown,
  keyOf: (id: string) => string | undefined,
  remarks: Remarks,
): LinkDraft[] => {
  const shape = EDGES.get(firstText(record, 'schema'));
  const properties = ownValue(record, 'properties');
  if (shape === undefined) return [];
  const keys = (name: string): string[] => textsOf(properties, name).flatMap((id) => keyOf(id) ?? []);
  const word = firstText(properties, shape.word);
  const validFrom = dayOf(properties, ['startDate', 'date'], 'from', remarks);
  const validTo = dayOf(properties, ['endDate', 'date'], 'to', remarks);
  const links = keys(shape.from).flatMap((from) =>
    keys(shape.to)
      .filter((to) => to !== from)
      .map((to): LinkDraft => ({
        type: shape.type,
        from,
        to,
        ...(word !== '' && { detail: word.slice(0, 200) }),
        ...(validFrom !== null && { validFrom }),
        ...(validTo !== null && { validTo }),
        ...(shape.type === 'PAID' && paidOf(properties, remarks)),
      })),
  );
  if (links.length === 0) remarks.refuse(shape.from, null, NOWHERE);
  return links;
};

/** A passport or another paper, and who of the file holds it. */
export const entityPaper = (
  record: unknown,
  keyOf: (id: string) => string | undefined,
  remarks: Remarks,
): { thing: ThingDraft | null; links: LinkDraft[] } => {
  const properties = ownValue(record, 'properties');
  const number = firstText(properties, 'number', 'passportNumber');
  const value = remarks.must('number', number || null, readCode(number));
  const holders = textsOf(properties, 'holder').flatMap((id) => keyOf(id) ?? []);
  if (value === null) return { thing: null, links: [] };
  if (holders.length === 0) {
    remarks.refuse('holder', null, NOWHERE);
    return { thing: null, links: [] };
  }
  const type =
    firstText(record, 'schema') === 'Passport' ? 'PASSPORT' : firstText(properties, 'type') || 'OTHER';
  const thing = thingDraft('Document', value, {
    documentType: type
      .toLocaleUpperCase('en')
      .replace(/[^\p{L}\p{N}]+/gu, '_')
      .slice(0, 50),
  });
  return { thing, links: holders.map((holder) => holding(holder, thing)) };
};
