import { BLUEPRINT } from '../blueprint/blueprint.ts';
import type { Stamp } from '../builders/facts.ts';
import { groupRecord, organisationRecord, placeRecord } from '../builders/organisations.ts';
import { personRecord } from '../builders/people.ts';
import { joinRows, type Rows } from '../builders/rows.ts';
import { demoId } from '../demo-id.ts';
import type { CastMember } from './cast.ts';
import { pseudonymIn } from './pseudonyms.ts';
import { namesIn } from './renderings.ts';
import { caseOfScope, scopeOf } from './scopes.ts';
import type { World } from './world.ts';

const DESCRIBED = new Set(['Person', 'Group', 'Place', 'Organisation']);

export const recordId = (anchor: string, scope: string): string => demoId(`record:${anchor}:${scope}`);

type Touch = { anchor: string; scope: string; since: string };

/** Where a reader can meet a person, group, place or organisation: the compartments of the facts that touch it. */
const touches = (rows: Rows): Touch[] => {
  const anchors = new Set(
    rows.nodes
      .filter(({ labels }) => labels.some((label) => DESCRIBED.has(label)))
      .map(({ properties }) => properties['id']),
  );
  const found = new Map<string, Touch>();
  for (const { from, to, properties } of rows.ties) {
    const { scope, recordedAt } = properties;
    if (typeof scope !== 'string' || typeof recordedAt !== 'string') continue;
    for (const anchor of [from, to]) {
      if (!anchors.has(anchor)) continue;
      const key = `${anchor} ${scope}`;
      const since = found.get(key)?.since;
      if (since === undefined || recordedAt < since) found.set(key, { anchor, scope, since: recordedAt });
    }
  }
  return [...found.values()];
};

/** Cases in which a spelling of a name was met, though nothing else is said of the person there. */
const spellingsMet = (world: World): Touch[] =>
  [...world.cast.values()].flatMap(({ key, id, spellings }) =>
    spellings.map(({ seenIn }) => ({
      anchor: id,
      scope: scopeOf(`case:${seenIn}`),
      since: world.stamps.inCase(`spelling:${key}:${seenIn}`, seenIn, '2021').recordedAt,
    })),
  );

const stampOf = ({ scope, since }: Touch, isHome: boolean): Stamp => ({
  scope,
  recordedAt: since,
  grade: isHome ? 'A1' : 'B2',
});

const ofPerson = (world: World, member: CastMember, touch: Touch): Rows => {
  const { key, id, sex, birth, birthPlace, citizenship, district, home, pseudonym } = member;
  const file = caseOfScope(touch.scope);
  const isHelp = touch.scope.startsWith('support:');
  const common = { id: recordId(id, touch.scope), of: id, sex };
  const stamp = stampOf(touch, file?.id === home);
  if (pseudonym === null)
    return personRecord(
      {
        ...common,
        birth,
        birthPlace: file?.id === home ? birthPlace : null,
        citizenship,
        district,
        names: namesIn(member, touch.scope),
      },
      stamp,
    );
  // Those who help learn no more of her than they must.
  const details = isHelp ? {} : { birth, citizenship, district };
  const own = { ...common, ...details, pseudonym: pseudonymIn(member, file?.id ?? home ?? '') };
  const correction = isHelp
    ? undefined
    : BLUEPRINT.victims2025.find((row) => row.id === key)?.supersededFacts?.[0];
  if (!correction) return personRecord(own, stamp);
  const first = world.stamps.recordedAt(`birth:${key}`, correction.recordedAt, correction.recordedAt, 0);
  const at = world.stamps.recordedAt(
    `birth-corrected:${key}`,
    correction.supersededAt,
    correction.supersededAt,
    0,
  );
  return joinRows([
    personRecord(
      { ...own, id: demoId(`first:${own.id}`), birth: correction.was },
      { ...stamp, recordedAt: first, supersededAt: at },
    ),
    personRecord(own, { ...stamp, recordedAt: at }),
  ]);
};

/** The blueprint's English titles of groups begin as in the middle of a sentence. */
const capitalised = (title: string): string => title.slice(0, 1).toLocaleUpperCase('en') + title.slice(1);

const ofGroup = (world: World, touch: Touch): Rows => {
  const row = BLUEPRINT.groups.find(({ id }) => demoId(id) === touch.anchor);
  if (!row) throw new Error(`the blueprint has no group ${touch.anchor}`);
  const id = recordId(touch.anchor, touch.scope);
  const own = {
    id,
    of: touch.anchor,
    titleAz: row.az,
    titleEn: capitalised(row.en),
    form: row.form,
    activeFrom: row.active,
  };
  const stamp = stampOf(touch, true);
  if (row.dismantled === null) return groupRecord(own, stamp);
  const at = world.stamps.recordedAt(`dismantled:${row.id}`, row.dismantled, row.dismantled, 2);
  return joinRows([
    groupRecord({ ...own, id: demoId(`first:${id}`) }, { ...stamp, supersededAt: at }),
    groupRecord({ ...own, dismantledOn: row.dismantled }, { ...stamp, recordedAt: at }),
  ]);
};

const ofThing = (touch: Touch): Rows => {
  const row = BLUEPRINT.things.find(({ id }) => demoId(id) === touch.anchor);
  if (!row) throw new Error(`nothing of the blueprint describes ${touch.anchor}`);
  const own = { id: recordId(touch.anchor, touch.scope), of: touch.anchor, title: row.value };
  return row.kind === 'ORGANISATION'
    ? organisationRecord({ ...own, organisationKind: row.orgKind ?? 'COMPANY' }, stampOf(touch, true))
    : placeRecord(
        { ...own, placeKind: row.placeKind ?? 'APARTMENT', country: row.country ?? 'AZ' },
        stampOf(touch, true),
      );
};

/**
 * A record for every compartment in which something touches a person, group, place or organisation, and on each fact about a
 * person the record that it came with. Without it a reader would see an element that has no name.
 */
export const withRecords = (world: World, rows: Rows): Rows => {
  const met = new Map<string, Touch>();
  for (const touch of [...touches(rows), ...spellingsMet(world)]) {
    const key = `${touch.anchor} ${touch.scope}`;
    if (!met.has(key)) met.set(key, touch);
  }
  const people = new Map([...world.cast.values()].map((member) => [member.id, member]));
  const groups = new Set(BLUEPRINT.groups.map(({ id }) => demoId(id)));
  const records = [...met.values()].map((touch) => {
    const member = people.get(touch.anchor);
    if (member) return ofPerson(world, member, touch);
    return groups.has(touch.anchor) ? ofGroup(world, touch) : ofThing(touch);
  });
  const subjects = new Map<string, string>();
  for (const { type, from, to } of rows.ties)
    for (const [fact, anchor] of [
      [from, to],
      [to, from],
    ] as const)
      if (people.has(anchor) && !subjects.has(fact) && type !== 'TOOK' && type !== 'ATTENDED')
        subjects.set(fact, anchor);
  const recordOf = (subject: string | undefined, scope: unknown): string | undefined =>
    subject !== undefined && typeof scope === 'string' ? recordId(subject, scope) : undefined;
  const nodes = rows.nodes.map((row) => {
    const { id, scope } = row.properties;
    const record =
      row.labels.includes('Fact') && typeof id === 'string' ? recordOf(subjects.get(id), scope) : undefined;
    return record ? { ...row, properties: { ...row.properties, recordId: record } } : row;
  });
  const ties = rows.ties.map((row) => {
    const isFact = 'certainty' in row.properties;
    const record = isFact && people.has(row.from) ? recordOf(row.from, row.properties['scope']) : undefined;
    return record ? { ...row, properties: { ...row.properties, recordId: record } } : row;
  });
  return joinRows([{ nodes, ties }, ...records]);
};
