import { hasUnseen, oneLine, UNSEEN_REMOVED, withoutUnseen } from './clean-text.ts';
import { type Read, wrong } from './read.ts';

export const LONGEST_BIRTH_PLACE = 120;

/** Where somebody was born, in the words of the source: a town, a district, a country that may be no more. */
export const readBirthPlace = (written: string): Read<string> => {
  const value = oneLine(withoutUnseen(written));
  if (!/\p{L}/u.test(value) || value.length > LONGEST_BIRTH_PLACE)
    return wrong(
      `Doğulduğu yer hərflə, ən çoxu ${LONGEST_BIRTH_PLACE} işarə ilə yazılır: şəhər, rayon, ölkə.`,
      `A place of birth has letters and at most ${LONGEST_BIRTH_PLACE} characters: town, district, country.`,
    );
  return hasUnseen(written) ? { value, mended: UNSEEN_REMOVED } : { value };
};
