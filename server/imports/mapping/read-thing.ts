import type { ThingLabel } from '../draft.ts';
import { hasUnseen, oneLine, UNSEEN_REMOVED, withoutUnseen } from './clean-text.ts';
import { type Read, wrong } from './read.ts';
import { readBankAccount, readCode, readEmail, readHandle, readImei, readPlate } from './read-identifiers.ts';
import { readPhone } from './read-phone.ts';

const LONGEST_TITLE = 300;

/** What a group, a place or an organisation is called. */
const readTitle = (written: string): Read<string> => {
  const value = oneLine(withoutUnseen(written));
  if (!/\p{L}/u.test(value) || value.length > LONGEST_TITLE)
    return wrong(
      `Ad və ya ünvan hərflə, ən çoxu ${LONGEST_TITLE} işarə ilə yazılır.`,
      `A name or an address has letters and at most ${LONGEST_TITLE} characters.`,
    );
  return hasUnseen(written) ? { value, mended: UNSEEN_REMOVED } : { value };
};

/** How the number or the name of each kind of thing is read, wherever it is written: an identifier here is one of no known scheme. */
export const READ_THING: Record<ThingLabel, (text: string) => Read<string>> = {
  Phone: readPhone,
  Handset: readImei,
  Email: readEmail,
  Account: readHandle,
  BankAccount: readBankAccount,
  Vehicle: readPlate,
  Document: readCode,
  Identifier: readCode,
  Place: readTitle,
  Organisation: readTitle,
  Group: readTitle,
};
