/** The parts of a name as far as its shape tells them; `null` where it does not. */
export type ParsedName = {
  original: string;
  family: string | null;
  given: string | null;
  father: string | null;
  sex: 'M' | 'F' | null;
  script: 'Latn' | 'Cyrl' | 'Arab' | 'MIXED' | 'NONE';
  tokens: readonly string[];
};

/** First working form: family name first. */
export const parseName = (text: string): ParsedName => {
  const tokens = text.split(/\s+/u).filter(Boolean);
  return {
    original: text,
    family: tokens[0] ?? null,
    given: tokens[1] ?? null,
    father: tokens[2] ?? null,
    sex: null,
    script: 'Latn',
    tokens,
  };
};
