import type { ViewerRun } from '../db/run.ts';
import { goesIn } from './batch.ts';
import type { RowDraft, RowRemark } from './draft.ts';
import { travellersOfCase } from './imports.queries.ts';
import { isKnownTraveller } from './mapping/journeys.ts';

const refusal = (row: number, column: string | null, value: string, isMany: boolean): RowRemark => ({
  row,
  column,
  value,
  isRefused: true,
  text: isMany
    ? {
        az: 'Bu işdə bu təxəllüs bir neçə şəxsdədir. Şəxsin səhifəsinin ünvanındakı id-ni yazın.',
        en: 'Several people of this case have this pseudonym. Write the id from the address of the page of the person.',
      }
    : {
        az: 'Bu işdə belə təxəllüs və ya id ilə rolu olan şəxs yoxdur. Onu yoxlayın və ya adı yazın.',
        en: 'Nobody with a role in this case has this pseudonym or id. Check it, or write the name.',
      },
});

const knownIn = ({ journeys, links }: RowDraft): string[] => [
  ...new Set(
    [
      ...(journeys ?? []).flatMap(({ travellers }) => travellers),
      ...links.flatMap(({ from, to }) => [from, to]),
    ].filter((key) => isKnownTraveller(key)),
  ),
];

/**
 * Puts the people of the case in the place of the pseudonyms and ids by which a table of journeys names them. A row that names nobody is refused:
 * hidden and missing are the same.
 */
export const withKnownTravellers = async (
  run: ViewerRun,
  caseId: string,
  drafts: readonly RowDraft[],
): Promise<readonly RowDraft[]> => {
  if (!drafts.some(({ journeys }) => journeys !== undefined)) return drafts;
  const named = [...new Set(drafts.flatMap(knownIn))];
  const found = named.length === 0 ? new Map<string, string[]>() : await travellersOfCase(run, caseId, named);
  return drafts.map((draft) => {
    if (draft.journeys === undefined || !goesIn(draft)) return draft;
    const { cells, ...accepted } = draft;
    const wrong = knownIn(draft).filter((key) => found.get(key)?.length !== 1);
    if (wrong.length > 0) {
      const columnOf = (key: string): string | null =>
        draft.journeys?.find(({ columns }) => columns?.[key] !== undefined)?.columns?.[key] ?? null;
      const remarks = wrong.map((key) => refusal(draft.row, columnOf(key), key, found.has(key)));
      const nothing = { people: [], things: [], links: [], notices: [], journeys: [] };
      return { ...accepted, ...nothing, remarks, ...(cells && { cells }) };
    }
    const known = (key: string): string => found.get(key)?.[0] ?? key;
    return {
      ...accepted,
      links: draft.links.map((link) => ({ ...link, from: known(link.from), to: known(link.to) })),
      journeys: draft.journeys.map(({ columns: _named, ...journey }) => ({
        ...journey,
        travellers: [...new Set(journey.travellers.map(known))],
      })),
    };
  });
};
