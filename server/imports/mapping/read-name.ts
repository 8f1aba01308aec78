import type { NameDraft } from '../draft.ts';
import { LIMITS } from '../reading/limits.ts';
import { hasUnseen, oneLine, UNSEEN_REMOVED, withoutUnseen } from './clean-text.ts';
import { type Read, wrong } from './read.ts';

const LETTER = /\p{L}/u;

const scriptOf = (text: string): NameDraft['script'] => {
  if (/\p{Script=Cyrillic}/u.test(text)) return 'Cyrl';
  return /\p{Script=Arabic}/u.test(text) ? 'Arab' : 'Latn';
};

/** The name line of a passport: `P<AZEMAMMADOV<<ELCHIN<<<`, or without the country. */
const MRZ = /^(?:P[A-Z<][A-Z<]{3})?(?<family>[A-Z]+(?:<[A-Z]+)*)<<(?<given>[A-Z]+(?:<[A-Z]+)*)<*$/u;

export const isMrzName = (text: string): boolean => MRZ.test(text);

const ofMrz = (text: string): NameDraft | null => {
  const parts = MRZ.exec(text)?.groups;
  if (parts === undefined) return null;
  const family = (parts['family'] ?? '').replaceAll('<', ' ');
  const given = (parts['given'] ?? '').replaceAll('<', ' ');
  return { text: `${family} ${given}`, script: 'Latn', kind: 'MRZ', family, given };
};

/** A name as one text. Tags, formulas and the like stay the text that they are; what has no letter is no name. */
export const readName = (written: string, kind: 'LEGAL' | 'ALIAS' = 'LEGAL'): Read<NameDraft> => {
  const isDirty = hasUnseen(written);
  const text = oneLine(isDirty ? withoutUnseen(written) : written);
  if (!LETTER.test(text))
    return wrong(
      'Adda hərf yoxdur. Adı yazın, bilinmirsə sətri silin.',
      'The name has no letters. Write the name, or remove the row if it is not known.',
    );
  if (text.length > LIMITS.nameCharacters)
    return wrong(
      `Ad ${LIMITS.nameCharacters} işarədən uzundur. Yalnız adı saxlayın.`,
      `The name is longer than ${LIMITS.nameCharacters} characters. Keep the name alone.`,
    );
  const value = ofMrz(text) ?? { text, script: scriptOf(text), kind };
  return isDirty ? { value, mended: UNSEEN_REMOVED } : { value };
};

/** A name that the file gives in parts. */
export const readParts = (parts: { family: string; given: string; father: string }): Read<NameDraft> => {
  const clean = (part: string): string => oneLine(withoutUnseen(part));
  const [family, given, father] = [clean(parts.family), clean(parts.given), clean(parts.father)];
  const read = readName(
    [parts.family, parts.given, parts.father].filter((part) => part.trim() !== '').join(' '),
  );
  if ('wrong' in read) return read;
  return {
    ...read,
    value: { ...read.value, ...(family && { family }), ...(given && { given }), ...(father && { father }) },
  };
};
