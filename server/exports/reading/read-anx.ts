import { STRENGTHS, UNGRADED } from '../anx-names.ts';
import type { LineCertainty } from '../../network/network-columns.ts';
import {
  gradeIn,
  handlingIn,
  noEnds,
  noName,
  numberIn,
  placeAt,
  twice,
  type ReadChart,
} from './read-chart.ts';
import { readXml } from './xml-reader.ts';

type Attributes = Readonly<Record<string, string>>;

/** What stands in one ChartItem, gathered until it ends. */
type Item = {
  line: number;
  own: Attributes;
  end: Attributes;
  entity: Attributes | null;
  /** Of an icon, box, circle, theme line or frame: each names the type of its entity. */
  style: Attributes;
  link: Attributes | null;
  linkStyle: Attributes;
  values: Map<string, string>;
};

const STYLES = new Set([
  'IconStyle', 'BoxStyle', 'CircleStyle', 'ThemeStyle', 'EventStyle', 'TextBlockStyle', 'BorderStyle',
]); // prettier-ignore

const newItem = (own: Attributes, line: number): Item => ({
  line,
  own,
  end: {},
  entity: null,
  style: {},
  link: null,
  linkStyle: {},
  values: new Map(),
});

/** Lists that items refer to, by name or by id; they may stand behind the items. */
const newLists = () => ({
  names: new Map<string, string>(),
  dots: new Map<string, string>(),
  gradeOne: [] as string[],
  gradeTwo: [] as string[],
});
type Lists = ReturnType<typeof newLists>;

const certaintyOf = (strength: string, { dots }: Lists): LineCertainty | null => {
  const known = STRENGTHS.find(
    ({ name }) => name.toLocaleLowerCase('en') === strength.toLocaleLowerCase('en'),
  );
  return (known ?? STRENGTHS.find((one) => one.dots === dots.get(strength)))?.certainty ?? null;
};

/** Lists of other houses say `B - usually reliable`; the letter and the number are what counts. */
const gradeOf = ({ own }: Item, { gradeOne, gradeTwo }: Lists): string | null => {
  const one = gradeOne[Number(own['GradeOneIndex'] ?? '')]?.trim() ?? UNGRADED;
  const two = gradeTwo[Number(own['GradeTwoIndex'] ?? '')]?.trim() ?? UNGRADED;
  return gradeIn(`${one[0] ?? ''}${two[0] ?? ''}`);
};

const linkOf = (item: Item, ids: ReadonlyMap<string, string>, lists: Lists) => {
  const { line, own, link, linkStyle, values } = item;
  const named = (style: Attributes, name: string): string =>
    style[name] ?? lists.names.get(style[`${name}Reference`] ?? '') ?? '';
  const source = ids.get(link?.['End1Id'] ?? link?.['End1Reference'] ?? '');
  const target = ids.get(link?.['End2Id'] ?? link?.['End2Reference'] ?? '');
  if (source === undefined || target === undefined) return null;
  const arrow = linkStyle['ArrowStyle'] ?? '';
  const isBackward = arrow === 'ArrowOnTail';
  return {
    source: isBackward ? target : source,
    target: isBackward ? source : target,
    type: named(linkStyle, 'Type') || own['Label'] || null,
    certainty: certaintyOf(named(linkStyle, 'Strength'), lists),
    grade: gradeOf(item, lists),
    handling: handlingIn(values.get('handling')),
    count: numberIn(values.get('count')),
    from: values.get('from') ?? (own['DateSet'] === 'true' ? (own['DateTime']?.slice(0, 10) ?? null) : null),
    to: values.get('to') ?? null,
    directed: arrow === 'ArrowOnHead' || isBackward,
    line,
  };
};

const chartOf = (items: readonly Item[], lists: Lists): ReadChart => {
  const chart: ReadChart = { entities: [], links: [], problems: [] };
  const ids = new Map<string, string>();
  for (const { line, own, end, entity, style, values } of items) {
    if (entity === null) continue;
    const id = entity['EntityId'] ?? own['Id'] ?? entity['Identity'] ?? '';
    const label = own['Label']?.trim() ? own['Label'] : (entity['Identity'] ?? '');
    if (id === '' || label.trim() === '') chart.problems.push(noName(line));
    else if (ids.has(id)) chart.problems.push(twice(line));
    else {
      for (const name of [id, own['Id'], entity['Id'], end['Id']]) if (name) ids.set(name, id);
      const kind = style['Type'] ?? lists.names.get(style['EntityTypeReference'] ?? '') ?? null;
      const at = placeAt(numberIn(end['X'] ?? own['XPosition']), numberIn(end['Y']));
      chart.entities.push({ id, label, kind, at, handling: handlingIn(values.get('handling')), line });
    }
  }
  for (const item of items) {
    if (item.link === null) continue;
    const link = linkOf(item, ids, lists);
    if (link === null) chart.problems.push(noEnds(item.line));
    else chart.links.push(link);
  }
  return chart;
};

/** i2 chart XML. Throws FileProblem for a file that cannot be read as a whole; single items that cannot go in are problems. */
export const readAnx = (chunks: Iterable<string>): ReadChart => {
  const lists = newLists();
  const items: Item[] = [];
  const within: string[] = [];
  readXml(chunks, {
    open: (name, attributes, line) => {
      within.push(name);
      const item = within.includes('ChartItem') ? items.at(-1) : undefined;
      if (name === 'ChartItem') items.push(newItem(attributes, line));
      else if (name === 'Strength') lists.dots.set(attributes['Name'] ?? '', attributes['DotStyle'] ?? '');
      else if (name === 'String' && within.includes('GradeOne'))
        lists.gradeOne.push(attributes['Text'] ?? '');
      else if (name === 'String' && within.includes('GradeTwo'))
        lists.gradeTwo.push(attributes['Text'] ?? '');
      if (attributes['Id'] !== undefined && attributes['Name'] !== undefined)
        lists.names.set(attributes['Id'], attributes['Name']);
      if (!item) return;
      if (name === 'End') item.end = attributes;
      else if (name === 'Entity') item.entity = attributes;
      else if (name === 'Link') item.link = attributes;
      else if (name === 'LinkStyle') item.linkStyle = attributes;
      else if (STYLES.has(name)) item.style = attributes;
      else if (name === 'Attribute') {
        const named = attributes['AttributeClass'] ?? attributes['AttributeClassReference'] ?? '';
        item.values.set(lists.names.get(named) ?? named, attributes['Value'] ?? '');
      }
    },
    close: () => {
      within.pop();
    },
  });
  return chartOf(items, lists);
};
