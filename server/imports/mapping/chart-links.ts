import type { LinkDraft } from '../draft.ts';
import { ownValue } from '../reading/json-table.ts';
import { partialOf, readDate } from './read-date.ts';
import { firstText } from './record-values.ts';
import type { Remarks } from './remarks.ts';
import { readLinkKind } from './vocabulary.ts';

/** A link of a chart file: two ends, a word for what it is, and how sure it is. */
export const isChartLink = (schema: string): boolean => schema === 'ChartLink';

const BETWEEN_PEOPLE = new Set(['RELATED_TO', 'ASSOCIATE_OF', 'LIVES_WITH', 'EMPLOYED_BY', 'CONTACTED', 'PAID', 'FORGED_DOCUMENT_FOR']); // prettier-ignore
const WITH_ORGANISATION = new Set(['OWNS', 'EMPLOYED_BY', 'ASSOCIATE_OF']);
const CERTAINTIES = ['CONFIRMED', 'PROBABLE', 'PRESUMED', 'REFUTED'] as const;

const NOWHERE = {
  az: 'Əlaqənin ucları bu faylda qəbul olunan elementlər deyil. Əvvəlcə onların sətirlərini düzəldin.',
  en: 'The ends of the link are not entities of this file that go in. Mend their rows first.',
};

const MISFIT = {
  az: 'Bu iki ucu əlaqələndirmək olmur. Telefonu telefonla, hesabı hesabla, adamı istənilən ilə əlaqələndirin.',
  en: 'These two ends cannot be linked. Link a phone to a phone, an account to an account, a person to anything.',
};

const isPerson = (key: string): boolean => key.startsWith('source:');
const kindOf = (key: string): string => key.slice(0, key.indexOf(':'));

/** How somebody comes to a thing: owned when the chart says so or when it is an account at a bank. */
const typeToThing = (word: string, thing: string): string => {
  if (kindOf(thing) === 'ORGANISATION') return WITH_ORGANISATION.has(word) ? word : 'ASSOCIATE_OF';
  return word === 'OWNS' || kindOf(thing) === 'BANK_ACCOUNT' ? 'OWNS' : 'USES';
};

type Ends = Pick<LinkDraft, 'type' | 'from' | 'to'>;

const endsOf = (from: string, to: string, word: string, remarks: Remarks): Ends | null => {
  if (isPerson(from) && isPerson(to)) {
    if (BETWEEN_PEOPLE.has(word)) return { type: word, from, to };
    const read = word === '' ? 'ASSOCIATE_OF' : remarks.may('type', word, readLinkKind(word));
    return { type: read ?? 'ASSOCIATE_OF', from, to };
  }
  if (word === 'PAID' && (kindOf(from) === 'BANK_ACCOUNT' || kindOf(to) === 'BANK_ACCOUNT'))
    return { type: 'PAID', from, to };
  if (isPerson(from)) return { type: typeToThing(word, to), from, to };
  if (isPerson(to)) return { type: typeToThing(word, from), from: to, to: from };
  if (kindOf(from) !== kindOf(to)) return null;
  if (kindOf(from) === 'BANK_ACCOUNT') return { type: 'PAID', from, to };
  return kindOf(from) === 'PHONE' ? { type: 'CONTACTED', from, to } : null;
};

const countOf = (text: string): number | null => {
  const count = Number(text);
  return Number.isSafeInteger(count) && count > 0 ? count : null;
};

/** The link between two entities of the file, with its own grade and certainty where the chart gives them; refused when an end is not there. */
export const chartLink = (
  record: unknown,
  keyOf: (id: string) => string | undefined,
  remarks: Remarks,
): LinkDraft[] => {
  const says = (name: string): string => firstText(ownValue(record, 'properties'), name);
  const [from, to] = [keyOf(says('source')), keyOf(says('target'))];
  if (from === undefined || to === undefined || from === to) {
    remarks.refuse('source', null, NOWHERE);
    return [];
  }
  const word = says('type').slice(0, 200);
  const ends = endsOf(from, to, word, remarks);
  if (ends === null) {
    remarks.refuse('type', null, MISFIT);
    return [];
  }
  const day = (name: 'startDate' | 'endDate', side: 'from' | 'to'): string | null => {
    const text = says(name);
    const read = text === '' ? null : remarks.may(name, text, readDate(text, 'YEAR_FIRST'));
    return read === null ? null : partialOf(read, side);
  };
  const [validFrom, validTo] = [day('startDate', 'from'), day('endDate', 'to')];
  const certainty = CERTAINTIES.find((one) => one === says('certainty'));
  const grade = /^[A-F][1-6]$/u.exec(says('grade'))?.[0];
  const count = countOf(says('count'));
  return [
    {
      ...ends,
      ...(word !== '' && word !== ends.type && { detail: word }),
      ...(validFrom !== null && { validFrom }),
      ...(validTo !== null && { validTo }),
      ...(certainty && { certainty }),
      ...(grade !== undefined && { grade }),
      ...(count !== null && { count }),
    },
  ];
};
