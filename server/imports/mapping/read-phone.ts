import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { remembered } from './remembered.ts';
import { type Read, wrong } from './read.ts';

/** Numbers of Azerbaijan as most files write them: with +994, 994, 00994, 8 or 0 before the area or operator. */
const OWN =
  /^(?:\+994|00994|994|\+9940|9940|80|0|8)?(?<number>(?:10|50|51|55|60|70|77|99|12|18|20|21|22|23|24|25|26|36)\d{7})$/u;

const unread = wrong(
  'Telefon nömrəsi oxunmur. Onu +994501234567 kimi, ölkə kodu ilə yazın.',
  'The phone number cannot be read. Write it with its country code, like +994501234567.',
);

const readForeign = remembered((text: string): Read<string> => {
  const international = text.startsWith('00') ? `+${text.slice(2)}` : text;
  const found = parsePhoneNumberFromString(international, 'AZ');
  if (found?.isPossible() === true) return { value: found.number };
  // Spreadsheets drop the plus.
  const withPlus = /^[1-9]\d{9,14}$/u.test(international)
    ? parsePhoneNumberFromString(`+${international}`)
    : undefined;
  return withPlus?.isPossible() === true ? { value: withPlus.number } : unread;
});

/** A number in the form of E.164; without a country code it is one of Azerbaijan. */
export const readPhone = (written: string): Read<string> => {
  const text = written.replace(/[\s()\-–./]/gu, '');
  const own = OWN.exec(text)?.groups?.['number'];
  if (own !== undefined) return { value: `+994${own}` };
  return /^\+?\d{5,20}$/u.test(text) ? readForeign(text) : unread;
};

/** Several numbers in one cell. */
export const phonesIn = (cell: string): string[] =>
  cell
    .split(/[,;\n|]|\s\/\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
