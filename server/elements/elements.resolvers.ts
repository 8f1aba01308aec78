import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers, Source } from '../graphql/types.generated.ts';
import { wordsAsSource } from './words-as-source.ts';
import type { CaseRefRow, CountryRow, DistrictRow, ElementRow } from './loaders.ts';

type Identified = { id?: string };
type Coded = { code?: string };

const missing = (): never => {
  throw new Refusal('NOT_FOUND');
};

const element = async ({ id = '' }: Identified, { loaders }: RequestContext): Promise<ElementRow> =>
  (await loaders.elements.load(id)) ?? missing();
const caseRef = async ({ id = '' }: Identified, { loaders }: RequestContext): Promise<CaseRefRow> =>
  (await loaders.cases.load(id)) ?? missing();
const country = async ({ code = '' }: Coded, { loaders }: RequestContext): Promise<CountryRow> =>
  (await loaders.countries.load(code)) ?? missing();
const district = async ({ code = '' }: Coded, { loaders }: RequestContext): Promise<DistrictRow> =>
  (await loaders.districts.load(code)) ?? missing();

const ofElement = { action: 'me:read', audit: false } as const;

/**
 * The small types that every feature refers to by id or code alone. Whoever reaches them has passed the guard of the field above,
 * which records the ids; these only read what is visible.
 */
export const elementsResolvers: Resolvers = {
  ElementRef: {
    kind: guard(ofElement, async (ref, _args, context) => (await element(ref, context)).kind),
    label: guard(ofElement, async (ref, _args, context) => (await element(ref, context)).label),
    title: guard(ofElement, async (ref, _args, context) => (await element(ref, context)).title),
    isProtected: guard(ofElement, async (ref, _args, context) => (await element(ref, context)).isProtected),
    isWanted: guard(ofElement, async (ref, _args, context) => (await element(ref, context)).isWanted),
  },
  CaseRef: {
    number: guard(ofElement, async (ref, _args, context) => (await caseRef(ref, context)).number),
    title: guard(ofElement, async (ref, _args, context) => (await caseRef(ref, context)).title),
  },
  Country: {
    elementId: guard(ofElement, async (ref, _args, context) => (await country(ref, context)).elementId),
    name: guard(ofElement, async (ref, _args, context) => (await country(ref, context)).name),
  },
  District: {
    name: guard(ofElement, async (ref, _args, context) => (await district(ref, context)).name),
  },
  Fact: {
    sources: guard(ofElement, async (fact, _args, { loaders }): Promise<Source[]> => {
      const cited = await loaders.sources.load(fact.id ?? '');
      const words = fact.sourceText;
      if (cited.length > 0 || !words) return cited;
      return [wordsAsSource(words)];
    }),
  },
};
