import type { HandlingCode, LocalizedText } from '../graphql/types.generated.ts';

/** What the provider has not permitted to be spread leaves the unit in no file. */
export const mayLeave = (codes: readonly (HandlingCode | null)[]): boolean => !codes.includes('H2');

export type Withheld = { elements: number; lines: number };

const withheldText = ({ elements, lines }: Withheld): LocalizedText => ({
  az: `Bölmədən kənara çıxarıla bilməyən (H2) ${elements} element və ${lines} əlaqə burada yoxdur`,
  en: `${elements} elements and ${lines} links that may not leave the unit (H2) are not in it`,
});

/** The strictest first: what may not leave the unit, what may not enter a court file, what has a condition of its own. */
const BY_STRICTNESS: readonly HandlingCode[] = ['H2', 'H1', 'H3', 'H0'];

const TEXTS: Record<HandlingCode, LocalizedText> = {
  H2: {
    az: 'H2: məlumatı verənin icazəsi olmadan bölmədən kənara çıxarıla bilməz',
    en: "H2: may not leave the unit without the provider's permission",
  },
  H1: {
    az: 'H1: məlumatı verənin icazəsi olmadan cinayət işinin materiallarına daxil edilə bilməz',
    en: "H1: may not enter a court file without the provider's permission",
  },
  H3: {
    az: 'H3: digər məhdudiyyətlər var, onlar mənbənin mətnində göstərilir',
    en: 'H3: other restrictions apply, stated in the text of the source',
  },
  H0: {
    az: 'H0: yalnız cinayətlərin qarşısının alınması və cinayətkarlıqla mübarizə üçün',
    en: 'H0: only for preventing and combating crime',
  },
};

export const strictest = (codes: Iterable<HandlingCode | null>): HandlingCode | null => {
  const said = new Set(codes);
  return BY_STRICTNESS.find((code) => said.has(code)) ?? null;
};

/** Each code once, the strictest first. H0 holds for everything, so it stands alone or not at all. */
export const codesOf = (codes: Iterable<HandlingCode | null>): HandlingCode[] => {
  const said = new Set(codes);
  const own = BY_STRICTNESS.filter((code) => code !== 'H0' && said.has(code));
  return own.length > 0 ? own : ['H0'];
};

/** What the codes forbid, and how much was left out because it may not leave. */
export const markingOf = (codes: readonly HandlingCode[], withheld: Withheld): LocalizedText => {
  const texts = codes.map((code) => TEXTS[code]);
  const all = withheld.elements + withheld.lines > 0 ? [...texts, withheldText(withheld)] : texts;
  return { az: all.map(({ az }) => az).join(' · '), en: all.map(({ en }) => en).join(' · ') };
};
