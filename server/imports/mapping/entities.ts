import type { HandlingCode } from '../../graphql/types.generated.ts';
import { handlingIn } from '../../exports/reading/read-chart.ts';
import type { LinkDraft, RowDraft } from '../draft.ts';
import { ownValue } from '../reading/json-table.ts';
import type { SourceRow, Table } from '../reading/table.ts';
import { chartLink, isChartLink } from './chart-links.ts';
import { entityEdge, entityPaper, isEdgeSchema, isPaperSchema } from './entity-edges.ts';
import { entityNode, NODE_SCHEMAS } from './entity-nodes.ts';
import type { Mapping } from './mapping.ts';
import { PendingLinks } from './pending-links.ts';
import { firstText } from './record-values.ts';
import { Remarks } from './remarks.ts';
import { refusedDraft, rowDraft } from './row-draft.ts';

const NOT_ENTITY = {
  az: 'Sətir FollowTheMoney varlığı deyil: id və schema olan JSON yazın.',
  en: 'The line is no FollowTheMoney entity: write JSON with an id and a schema.',
};

const UNKNOWN = {
  az: 'Bu növ varlıq qəbul olunmur. Şəxs, təşkilat, ünvan, hesab, nəqliyyat və ya onların əlaqəsini yazın.',
  en: 'Entities of this schema are not taken in. Give people, organisations, addresses, accounts, vehicles or links between them.',
};

const isLink = (schema: string): boolean => isEdgeSchema(schema) || isChartLink(schema);

const refuseUnknown = ({ record, problem }: SourceRow, remarks: Remarks): void => {
  const schema = firstText(record, 'schema');
  const id = firstText(record, 'id');
  if (problem) remarks.refuse(null, null, problem);
  else if (schema === '' || id === '' || id.length > 200) remarks.refuse(null, null, NOT_ENTITY);
  else if (!NODE_SCHEMAS.has(schema) && !isLink(schema) && !isPaperSchema(schema))
    remarks.refuse('schema', schema, UNKNOWN);
};

/** The code that the file gives what the record says, where it binds more than that of the whole import. */
const handlingOf = (record: unknown, mapping: Mapping): { handling?: HandlingCode } => {
  const own = handlingIn(firstText(ownValue(record, 'properties'), 'handling'));
  return own === null || own <= mapping.handling ? {} : { handling: own };
};

/** Where a chart draws an entity. */
const placeOf = (record: unknown, key: string): RowDraft['place'] | null => {
  const at = ownValue(record, 'at');
  const [x, y] = [ownValue(at, 'x'), ownValue(at, 'y')];
  return typeof x === 'number' && typeof y === 'number' ? { key, x, y } : null;
};

/** The keys of all that will come, by the id of the file, so that edges may stand before their ends. */
const keysOf = async (table: Table, mapping: Mapping): Promise<Map<string, string>> => {
  const keys = new Map<string, string>();
  for await (const { row, record } of table.rows()) {
    if (!NODE_SCHEMAS.has(firstText(record, 'schema'))) continue;
    const id = firstText(record, 'id');
    const node = id === '' ? null : entityNode(record, mapping, new Remarks(row));
    if (node !== null) keys.set(id, node.key);
  }
  return keys;
};

/** FollowTheMoney entities, one a line, or the items of a chart. A link is handed out with the later of its ends. */
export async function* entityRows(table: Table, mapping: Mapping): AsyncGenerator<RowDraft> {
  const keys = await keysOf(table, mapping);
  const keyOf = (id: string): string | undefined => keys.get(id);
  const pending = new PendingLinks();
  const offer = (links: readonly LinkDraft[]): LinkDraft[] => links.flatMap((link) => pending.offer(link));
  for await (const source of table.rows()) {
    const remarks = new Remarks(source.row);
    refuseUnknown(source, remarks);
    const { record } = source;
    const schema = firstText(record, 'schema');
    const handling = handlingOf(record, mapping);
    if (remarks.isRefused) {
      yield refusedDraft(source, remarks);
    } else if (isLink(schema)) {
      const links = (isChartLink(schema) ? chartLink : entityEdge)(record, keyOf, remarks);
      yield remarks.isRefused
        ? refusedDraft(source, remarks)
        : rowDraft(source.row, { links: offer(links.map((link) => ({ ...link, ...handling }))) }, remarks);
    } else if (isPaperSchema(schema)) {
      const { thing, links } = entityPaper(record, keyOf, remarks);
      if (thing === null || remarks.isRefused) {
        yield refusedDraft(source, remarks);
        continue;
      }
      const waited = pending.arrive(thing.key);
      yield rowDraft(source.row, { things: [thing], links: [...waited, ...offer(links)] }, remarks);
    } else {
      const node = entityNode(record, mapping, remarks);
      if (node === null || remarks.isRefused) {
        yield refusedDraft(source, remarks);
        continue;
      }
      const waited = pending.arrive(node.key);
      yield rowDraft(
        source.row,
        {
          people: node.person === null ? [] : [{ ...node.person, ...handling }],
          things: node.things.map((thing) => ({ ...thing, ...handling })),
          links: [...node.links, ...waited],
          place: placeOf(record, node.key),
        },
        remarks,
      );
    }
  }
}
