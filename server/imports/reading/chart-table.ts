import { readAnx } from '../../exports/reading/read-anx.ts';
import type { ReadChart, ReadEntity, ReadLink } from '../../exports/reading/read-chart.ts';
import { readGraphml } from '../../exports/reading/read-graphml.ts';
import { meaningOfValue } from '../mapping/column-look.ts';
import { FileProblem } from './file-problem.ts';
import type { SourceRow, Table } from './table.ts';
import type { Decoding } from './text-encoding.ts';

/** Entities of a chart under the schemas that the import of entities knows; words of other tools and houses, all small. */
const SCHEMAS: readonly (readonly [string, readonly string[]])[] = [
  ['Person', ['person', 'people', 'man', 'woman', 'male', 'female', 'child', 'suspect', 'şəxs', 'kişi', 'qadın', 'adam', 'лицо', 'человек', 'kişi']],
  ['Organization', ['organisation', 'organization', 'group', 'company', 'business', 'office', 'təşkilat', 'qrup', 'şirkət', 'организация', 'группа']],
  ['Address', ['place', 'address', 'location', 'house', 'building', 'hotel', 'flat', 'ünvan', 'yer', 'адрес', 'место']],
  ['Phone', ['phone', 'telephone', 'mobile phone', 'mobile', 'cell phone', 'telefon', 'телефон']],
  ['Device', ['handset', 'device', 'imei']],
  ['Email', ['email', 'e-mail', 'e-poçt']],
  ['UserAccount', ['account', 'user account', 'profile', 'hesab']],
  ['BankAccount', ['bankaccount', 'bank account', 'bank hesabı', 'банковский счёт']],
  ['Vehicle', ['vehicle', 'car', 'van', 'lorry', 'truck', 'avtomobil', 'автомобиль']],
]; // prettier-ignore

const schemaByWord = new Map(SCHEMAS.flatMap(([schema, words]) => words.map((word) => [word, schema])));

/** A chart that does not say what an entity is leaves it to the look of its label, as a list of links does. */
const SCHEMA_BY_LOOK = { PHONE: 'Phone', EMAIL: 'Email', BANK_ACCOUNT: 'BankAccount' } as const;

const schemaOf = ({ kind, label }: ReadEntity): string => {
  if (kind !== null) return schemaByWord.get(kind.trim().toLocaleLowerCase('en')) ?? kind;
  const look = meaningOfValue(label);
  return look === 'PHONE' || look === 'EMAIL' || look === 'BANK_ACCOUNT' ? SCHEMA_BY_LOOK[look] : 'Person';
};

const entityRecord = (entity: ReadEntity) => ({
  id: entity.id,
  schema: schemaOf(entity),
  properties: { name: entity.label, handling: entity.handling },
  at: entity.at,
});

const linkRecord = (
  { source, target, type, certainty, grade, handling, count, from, to }: ReadLink,
  place: number,
) => ({
  id: `link ${place}`,
  schema: 'ChartLink',
  properties: { source, target, type, certainty, grade, handling, count, startDate: from, endDate: to },
});

function* rowsOf({ entities, links, problems }: ReadChart): Generator<SourceRow> {
  let row = 0;
  for (const record of [...entities.map(entityRecord), ...links.map(linkRecord)]) {
    row += 1;
    yield { row, cells: [JSON.stringify(record)], record };
  }
  for (const { line, text } of problems) {
    row += 1;
    yield { row, cells: [JSON.stringify({ line })], record: {}, problem: text };
  }
}

const NO_CHART = (): FileProblem =>
  new FileProblem(
    'Fayl XML-dir, amma sxem deyil. i2 sxemini .anx, başqa proqramdan isə GraphML kimi ixrac edin.',
    'The file is XML, but no chart. Export the chart as .anx from i2, or as GraphML from another program.',
  );

/** True when the text is XML, whatever its name says. */
export const isXml = (beginning: string): boolean => /^<(?:\?xml|!|[a-z_])/iu.test(beginning);

/** A chart of i2 (.anx) or GraphML as rows of entities and then of links, so that it goes in as every other file does. */
export const openChart = (decoding: Decoding): Table => {
  const root = /<(?:[\w.-]+:)?(?<name>graphml|Chart)[\s>/]/u.exec(decoding.beginning)?.groups?.['name'];
  // A declared DOCTYPE is for the reader to refuse, also where it hides the root.
  if (root === undefined && !/<!DOCTYPE/iu.test(decoding.beginning)) throw NO_CHART();
  const chart = root === 'graphml' ? readGraphml(decoding.chunks()) : readAnx(decoding.chunks());
  return {
    reading: {
      container: 'CHART',
      encoding: decoding.encoding,
      hasBom: decoding.hasBom,
      delimiter: null,
      sheets: [],
      sheet: null,
    },
    header: ['json'],
    rows: () => rowsOf(chart),
  };
};
