import { dayInBaku } from '../calendar.ts';
import type { VersionRow } from './dossier-versions.queries.ts';
import { languageOf } from './opened-dossier.ts';
import { at, atPresent, runOf, type Who } from './read-case.ts';
import type { Stated } from './stated.ts';
import { dayText } from './wording.ts';

type Join = { id: string; fromId: string; intoId: string; at: string };

const JOINED = { az: 'eyni şəxs kimi birləşdirilib', en: 'joined as the same person' } as const;
const APART = { az: 'birləşdirmə geri götürülüb', en: 'no longer joined as the same person' } as const;

const namesIn = (basis: readonly Stated[]): string[] =>
  basis.filter(({ is }) => is === 'name').map(({ id }) => id);

const joinsOf = async (who: Who, ids: readonly string[]): Promise<Join[]> =>
  ids.length === 0 ? [] : runOf(who)<Join>('dossiers/joins', { ids });

/**
 * People of versions who were joined with another since each was frozen, or taken apart again, where the reader may see that: as what is otherwise of
 * their names. `basis` has what each version rests on. What was joined before it was frozen and still is changes nothing.
 */
export const joinedSince = async (
  who: Who,
  rows: readonly VersionRow[],
  basis: (row: VersionRow) => readonly Stated[],
): Promise<(row: VersionRow, stated: ReadonlyMap<string, Stated>) => Stated[]> => {
  const present = await joinsOf(atPresent(who), [...new Set(rows.flatMap((row) => namesIn(basis(row))))]);
  const past = new Map(
    await Promise.all(
      rows.map(async (row) => [row.id, await joinsOf(at(who, row.frozenAt), namesIn(basis(row)))] as const),
    ),
  );
  const stands = new Set(present.map(({ id }) => id));
  return (row, stated) => {
    const then = past.get(row.id) ?? [];
    const known = new Set(then.map(({ id }) => id));
    const language = languageOf(row);
    const before = new Map(basis(row).map((one) => [one.id, one]));
    const otherwise = (id: string, by: string, why: string): Stated[] => {
      const [own, name] = [before.get(id), stated.get(by)];
      if (own?.is !== 'name' || !name) return [];
      // Between two pseudonyms nothing is told that was not known: it is a change like any other.
      return [
        {
          ...name,
          id,
          text: `${name.text} · ${why}`,
          isProtected: name.isProtected === true && own.isProtected !== true,
        },
      ];
    };
    return [
      ...present
        .filter((one) => !known.has(one.id) && one.at > row.frozenAt)
        .flatMap((one) =>
          otherwise(one.fromId, one.intoId, `${JOINED[language]} (${dayText(dayInBaku(new Date(one.at)))})`),
        ),
      ...then
        .filter(({ id }) => !stands.has(id))
        .flatMap((one) =>
          otherwise(one.intoId, stated.has(one.intoId) ? one.intoId : one.fromId, APART[language]),
        ),
    ];
  };
};
