import type { LocalizedText } from '../../graphql/types.generated.ts';

/** What reading one value gives: the value, with what was mended; or what is wrong with it and what to do. */
export type Read<T> = { value: T; mended?: LocalizedText } | { wrong: LocalizedText };

export const wrong = (az: string, en: string): { wrong: LocalizedText } => ({ wrong: { az, en } });
