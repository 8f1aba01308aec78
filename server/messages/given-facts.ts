import type { RequestContext } from '../graphql/context.ts';
import type { LocalizedText } from '../graphql/types.generated.ts';
import { asKnownAt } from '../network/moments.ts';
import { basisWords } from './filled-form.ts';
import type { Givable } from './givable.ts';
import { withinOf } from './judged-message.ts';
import { givableOf, namesOfCountries, type MessageRow } from './messages.queries.ts';

type Reader = Pick<RequestContext, 'door' | 'viewer' | 'loaders'>;

/** Codes of the countries that a fact names. */
const codesIn = ({ citizenship, kind, value, abroad = [], homes = [] }: Givable): string[] => [
  ...(citizenship ? [citizenship] : []),
  ...(kind === 'PRESUMED' && value ? [value] : []),
  ...abroad,
  ...homes.flatMap(({ code }) => code ?? []),
];

/**
 * What was given with a message, fact by fact, as it stood when the message was recorded: of it what the reader may see now. Of whoever is protected now
 * nothing is told. What he may not see, and what is there no more, has no line.
 */
export const givenFacts = async (
  row: MessageRow,
  context: Reader,
): Promise<{ id: string; words: LocalizedText }[]> => {
  if (row.givenIds.length === 0) return [];
  const elements = await context.loaders.elements.loadMany(row.elementIds);
  const personIds = elements.flatMap((element) => {
    if (element instanceof Error) throw element;
    return element && element.kind === 'Person' && !element.isProtected ? [element.id] : [];
  });
  if (personIds.length === 0) return [];
  const moment = row.recordedAt;
  const { asOf } = context.viewer;
  const run = asKnownAt(context, asOf !== undefined && asOf < moment ? asOf : moment);
  const { caseId, noticeIds } = row;
  const { facts } = await givableOf(run, personIds, { within: withinOf(caseId), caseId, noticeIds });
  const given = new Set(row.givenIds);
  const shown = facts.filter(({ id }) => given.has(id));
  const countries = await namesOfCountries(
    run,
    shown.flatMap((fact) => codesIn(fact)),
  );
  const words = (fact: Givable, language: 'AZ' | 'EN'): string =>
    basisWords(fact, language, (code) => countries.get(code)?.[language] ?? code);
  return shown.map((fact) => ({ id: fact.id, words: { az: words(fact, 'AZ'), en: words(fact, 'EN') } }));
};
