import type { ViewerRun } from '../db/run.ts';
import type { LocalizedText } from '../graphql/types.generated.ts';
import type { PersonDraft, RowDraft, ThingDraft } from '../imports/draft.ts';
import { resemblingOf } from '../matches/resembling.ts';
import { visibleElements } from '../network/network.queries.ts';
import { candidatesFor } from '../search/search.queries.ts';
import { elementIdsByKey } from './records.queries.ts';

/** What is there and may be what somebody is about to record. */
export type Likeness = { id: string; why: LocalizedText };

const MOST_SHOWN = 5;

const SAME_NUMBER: LocalizedText = { az: 'Eyni nömrə artıq var', en: 'The same number is there already' };
const LIKE_NAME: LocalizedText = { az: 'Oxşar ad', en: 'A name like it' };

/** Null when nothing goes by the key, or nothing of it is the reader's to see. */
const seenByKey = async (run: ViewerRun, key: string): Promise<string | null> => {
  const id = (await elementIdsByKey(run, [key])).get(key);
  if (id === undefined) return null;
  return (await visibleElements(run, [id])).length > 0 ? id : null;
};

const reasonsOf = (reasons: readonly { favours: boolean | null; text: LocalizedText }[]): LocalizedText => {
  const forIt = reasons.filter(({ favours }) => favours === true).map(({ text }) => text);
  if (forIt.length === 0) return LIKE_NAME;
  return { az: forIt.map(({ az }) => az).join(' · '), en: forIt.map(({ en }) => en).join(' · ') };
};

/** Compared as the record will be when it is there: by its names, and by who holds the same number. */
const peopleLike = async (
  run: ViewerRun,
  person: PersonDraft,
  things: readonly ThingDraft[],
): Promise<Likeness[]> => {
  const thingIds = await Promise.all(things.map(({ key }) => seenByKey(run, key)));
  const record = {
    id: person.key,
    scope: '',
    personId: person.key,
    names: person.names.map(({ text }) => text),
    sex: null,
    birthFrom: null,
    birthTo: null,
    citizenship: null,
    district: null,
    isProtected: false,
    identifiers: things.flatMap(({ scheme, value }) => (scheme === undefined ? [] : [{ scheme, value }])),
    thingIds: thingIds.flatMap((id) => id ?? []),
    isSought: false,
  };
  const found = (await resemblingOf(run, [record])).get(person.key) ?? [];
  const best = new Map<string, Likeness>();
  for (const { older, found: judged } of found.toSorted((a, b) => b.found.score - a.found.score))
    if (!best.has(older.personId))
      best.set(older.personId, { id: older.personId, why: reasonsOf(judged.reasons) });
  return [...best.values()];
};

/** By its number, which is one everywhere; a group or an organisation or a place by what it is called. */
const thingsLike = async (run: ViewerRun, { key, label, value }: ThingDraft): Promise<Likeness[]> => {
  const same = label === 'Group' ? null : await seenByKey(run, key);
  const exact: Likeness[] = same === null ? [] : [{ id: same, why: SAME_NUMBER }];
  if (label !== 'Group' && label !== 'Organisation' && label !== 'Place') return exact;
  const named = (await candidatesFor(run, value)).filter((found) => found.label === label);
  return [
    ...(same === null ? [] : [{ id: same, why: LIKE_NAME }]),
    ...named.filter(({ id }) => id !== same).map(({ id }) => ({ id, why: LIKE_NAME })),
  ];
};

/** What the reader may see and what the new element may be, the likest first. Nothing is kept of the question. */
export const elementsLike = async (run: ViewerRun, { people, things }: RowDraft): Promise<Likeness[]> => {
  const [person] = people;
  const [thing] = things;
  const found = person ? await peopleLike(run, person, things) : thing ? await thingsLike(run, thing) : [];
  return found.slice(0, MOST_SHOWN);
};
