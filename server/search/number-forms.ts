/** Shorter beginnings fit too much, and a country's dialling code fits every number in it. */
const SHORTEST = 5;
const SHORTEST_PHONE = 8;
const LONGEST = 64;
const MOST_FORMS = 8;

const phoneForms = (plain: string): string[] => {
  const digits = plain.replace(/^\+/u, '');
  if (!/^\d{6,15}$/u.test(digits)) return [];
  const abroad = digits.startsWith('00') ? [`+${digits.slice(2)}`] : [`+${digits}`];
  // Written as one dials it at home: 050 123 45 67.
  return /^0[1-9]/u.test(digits) ? [`+994${digits.slice(1)}`] : abroad;
};

/** A plate with the gaps in which it may be painted: 10-AB-123, 07 ZZ 1417. */
const plateForms = (plain: string): string[] =>
  /^\d{2}[A-Z]{1,3}\d{1,4}$/u.test(plain)
    ? ['-', ' '].map((gap) => plain.replace(/[A-Z]+/u, (letters) => `${gap}${letters}${gap}`))
    : [];

/** An identity code has no O and no I in its digits; who reads it off a paper types them. */
const identityForms = (plain: string): string[] =>
  /^[A-Z0-9]{7}$/u.test(plain) ? [plain.replaceAll('O', '0').replaceAll('I', '1')] : [];

const isLongEnough = (form: string): boolean =>
  form.length >= (form.startsWith('+') ? SHORTEST_PHONE : SHORTEST);

/** The forms in which the graph may hold a number (of a phone, plate, paper, account, identity) that begins as typed. Empty when it is no number or too short to tell one. */
export const numberForms = (text: string): string[] => {
  const typed = text.normalize('NFKC').trim();
  if (typed.length > LONGEST || !/[\d@_/]/u.test(typed)) return [];
  const large = typed.toLocaleUpperCase('en');
  const plain = large.replaceAll(/[\s\-–—().,/]/gu, '');
  const forms = [typed, large, plain, ...phoneForms(plain), ...plateForms(plain), ...identityForms(plain)];
  return [...new Set(forms)].filter(isLongEnough).slice(0, MOST_FORMS);
};
