import { type Read, wrong } from './read.ts';

/** Cyrillic letters that look Latin: a keyboard that was not switched. */
const LOOK_ALIKES = new Map(
  [...'АВЕКМНОРСТУХ'].map((letter, index) => [letter, 'ABEKMHOPCTYX'[index] ?? '']),
);

/** Capitals without blanks and dashes, look-alikes in Latin. */
export const codeText = (written: string): string =>
  written
    .toLocaleUpperCase('en')
    .replaceAll('İ', 'I')
    .replace(/[\s\-–.]/gu, '')
    .replace(/[АВЕКМНОРСТУХ]/gu, (letter) => LOOK_ALIKES.get(letter) ?? letter);

const FIN = /^[0-9A-HJ-NP-Z]{7}$/u;

export const looksLikeFin = (text: string): boolean =>
  FIN.test(text) && /\d/u.test(text) && /[A-Z]/u.test(text);

/** The personal number: seven of the digits and letters without I and O, which are easily taken for 1 and 0. */
export const readFin = (written: string): Read<string> => {
  const text = codeText(written);
  const value = text.replaceAll('O', '0').replaceAll('I', '1');
  if (!FIN.test(value))
    return wrong(
      'FİN 7 rəqəm və ya latın hərfi olmalıdır. Sənəddən yoxlayıb düzəldin.',
      'A FİN has 7 digits or Latin letters. Check it against the document and mend it.',
    );
  if (value === written.trim().toLocaleUpperCase('en')) return { value };
  return {
    value,
    mended: {
      az: `FİN ${value} kimi oxundu: O 0-a, I 1-ə, kiril hərfləri latına çevrildi, boşluqlar silindi.`,
      en: `The FİN was read as ${value}: O becomes 0, I becomes 1, Cyrillic letters Latin, blanks go.`,
    },
  };
};

/** Any other number on paper: letters and digits, at most 50. */
export const readCode = (written: string): Read<string> => {
  const value = codeText(written);
  return /^[\p{L}\p{N}/_<]{2,50}$/u.test(value) && /[\p{L}\p{N}]/u.test(value)
    ? { value }
    : wrong(
        'Nömrə 2–50 hərf və rəqəmdən ibarət olmalıdır. Artıq işarələri silin.',
        'A number has 2 to 50 letters and digits. Remove other signs.',
      );
};

const luhnDigit = (digits: string): number => {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
};

/** The number of a handset: 15 digits, the last of which checks the others. 14, or 16 with a version, get theirs. */
export const readImei = (written: string): Read<string> => {
  const digits = written.replace(/[\s\-/.]/gu, '');
  if (!/^\d{14,16}$/u.test(digits))
    return wrong(
      'IMEI 15 rəqəm olmalıdır. Onu *#06# ilə yoxlayın.',
      'An IMEI has 15 digits. Check it with *#06#.',
    );
  const body = digits.slice(0, 14);
  const value = `${body}${luhnDigit(body)}`;
  if (digits === value) return { value };
  if (digits.length === 15)
    return wrong(
      'IMEI-nin yoxlama rəqəmi düz gəlmir. Rəqəmləri yoxlayın.',
      'The check digit of the IMEI does not fit. Check the digits.',
    );
  return {
    value,
    mended: {
      az: `IMEI ${digits.length} rəqəmlə yazılıb; yoxlama rəqəmi ilə ${value} oldu.`,
      en: `The IMEI was written with ${digits.length} digits; with its check digit it is ${value}.`,
    },
  };
};

const OWN_PLATE = /^(?<region>\d{2})(?<letters>[A-Z]{2})(?<number>\d{3})$/u;

/** `99-TT-001` for Azerbaijan; others without blanks and dashes. */
export const readPlate = (written: string): Read<string> => {
  const text = codeText(written);
  const own = OWN_PLATE.exec(text)?.groups;
  if (own !== undefined) return { value: `${own['region']}-${own['letters']}-${own['number']}` };
  return /^[\p{L}\p{N}]{3,12}$/u.test(text)
    ? { value: text }
    : wrong(
        'Nömrə nişanı 3–12 hərf və rəqəm olmalıdır, 99-AA-001 kimi.',
        'A plate has 3 to 12 letters and digits, like 99-AA-001.',
      );
};

const EMAIL = /^[^\s@<>"',;]{1,64}@[^\s@<>"',;]+\.[^\s@<>"',;.]{2,}$/u;

export const readEmail = (written: string): Read<string> => {
  const value = written.trim().toLocaleLowerCase('en');
  return EMAIL.test(value) && value.length <= 254
    ? { value }
    : wrong('E-poçt ünvanı ad@domen.az kimi olmalıdır.', 'An e-mail address looks like name@domain.az.');
};

const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/u;
const LENGTHS = new Map([['AZ', 28], ['TR', 26], ['AE', 23], ['GE', 22], ['PK', 24], ['DE', 22], ['UA', 29], ['KZ', 20], ['ME', 22], ['GB', 22]]); // prettier-ignore

const ibanRest = (iban: string): number => {
  let rest = 0;
  for (const letter of iban.slice(4) + iban.slice(0, 4)) {
    const digits = /\d/u.test(letter) ? letter : String(letter.charCodeAt(0) - 55);
    for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest;
};

/** An IBAN whose check fits, or the number of an account as a bank writes it without one. */
export const readBankAccount = (written: string): Read<string> => {
  const value = codeText(written);
  if (IBAN.test(value)) {
    const length = LENGTHS.get(value.slice(0, 2));
    return ibanRest(value) === 1 && (length === undefined || value.length === length)
      ? { value }
      : wrong(
          'IBAN-ın yoxlama rəqəmləri düz gəlmir. Onu sənəddən yenidən köçürün.',
          'The check digits of the IBAN do not fit. Copy it again from the document.',
        );
  }
  return /^[A-Z0-9/*]{5,34}$/u.test(value) && /\d/u.test(value)
    ? { value }
    : wrong(
        'Hesab nömrəsi 5–34 rəqəm və latın hərfi olmalıdır.',
        'An account number has 5 to 34 digits and Latin letters.',
      );
};

/** A handle on a platform, or the address of its page without protocol: `telegram.example/name`. */
export const readHandle = (written: string): Read<string> => {
  const value = written
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/^@|\/$/gu, '');
  return /^\S{2,100}$/u.test(value)
    ? { value }
    : wrong('Hesab adı boşluqsuz 2–100 işarə olmalıdır.', 'A handle has 2 to 100 characters without blanks.');
};
