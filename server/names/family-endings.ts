/** What the end of a family name says: the stem before it, the kind of ending, and the sex that it implies. */
export type FamilyEnding = {
  stem: string;
  kind: 'ov' | 'ski' | 'zadə' | 'oğlu' | 'lı';
  sex: 'M' | 'F' | null;
};

/** In Arabic script -ov is و and ف, -yev two ي and ف. */
const SLAVIC = /^(?<stem>.{2,}?)y?(?:[oe]v|[oe]ff|[oe]w|w+f|yyf)(?<feminine>[aəe]h?)?$/u;
const POLISH = /^(?<stem>.{3,}?)(?:(?<feminine>sk[aə]y[aə]|skaia|skaja)|sk(?:iy|ıy|i|y|ı|ij))$/u;
const ZADE = /^(?<stem>.{2,})zad[əea]h?$/u;
const OGLU = /^(?<stem>.{3,})(?:oğlu|oglu|oghlu|ogly|ogli|oglı)$/u;
const LI = /^(?<stem>.{3,})l[ıiuüy]$/u;

/**
 * The family ending of a word by its shape, `null` where it has none. `-lı` alone is weak: many given names end so (Leyli, Vəli);
 * the caller says with `isGivenName` whether the whole word is one.
 */
export const familyEndingOf = (read: string, isGivenName: (word: string) => boolean): FamilyEnding | null => {
  const zade = ZADE.exec(read)?.groups?.['stem'];
  if (zade !== undefined) return { stem: zade, kind: 'zadə', sex: null };
  const slavic = SLAVIC.exec(read)?.groups;
  if (slavic && !isGivenName(read))
    return { stem: slavic['stem'] ?? read, kind: 'ov', sex: slavic['feminine'] === undefined ? 'M' : 'F' };
  const polish = POLISH.exec(read)?.groups;
  if (polish)
    return { stem: polish['stem'] ?? read, kind: 'ski', sex: polish['feminine'] === undefined ? 'M' : 'F' };
  const oglu = OGLU.exec(read)?.groups?.['stem'];
  if (oglu !== undefined) return { stem: oglu, kind: 'oğlu', sex: null };
  const li = LI.exec(read)?.groups?.['stem'];
  if (li !== undefined && !isGivenName(read)) return { stem: li, kind: 'lı', sex: null };
  return null;
};
