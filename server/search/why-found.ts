import type { LocalizedText } from '../graphql/types.generated.ts';
import { compareNames } from '../names/compare-names.ts';
import { fold } from '../names/fold.ts';

type Text = Pick<LocalizedText, 'az' | 'en'>;

/** By the kind of a thing or the scheme of an identifier. */
const NUMBERS: Record<string, { az: string; en: string }> = {
  Phone: { az: 'telefon nömrəsi', en: 'phone number' },
  Handset: { az: 'IMEI', en: 'IMEI' },
  Account: { az: 'hesab', en: 'account' },
  BankAccount: { az: 'bank hesabı', en: 'bank account' },
  Vehicle: { az: 'dövlət nömrə nişanı', en: 'number plate' },
  Document: { az: 'sənəd nömrəsi', en: 'document number' },
  Advert: { az: 'elan', en: 'advert' },
  AZ_FIN: { az: 'FİN', en: 'FİN' },
  Case: { az: 'işin nömrəsi və ya adı', en: 'number or title of the case' },
  Notice: { az: 'bildirişin nömrəsi', en: 'notice number' },
  Title: { az: 'ad', en: 'name' },
};

const SAME = { az: 'yazılış eynidir', en: 'spelt the same' };
const BEGUN = { az: 'yazdığınızla başlayır', en: 'begins with what you typed' };
const LIKE = { az: 'oxşar ad', en: 'a similar name' };

const nameReason = (typed: string, matched: string): Text => {
  const { reasons } = compareNames(typed, matched);
  const spelt = reasons.filter(({ code, favours }) => favours === true && !/_EQUAL$|^SEX_/u.test(code));
  if (spelt.length > 0)
    return {
      az: spelt.map(({ text }) => text.az).join('; '),
      en: spelt.map(({ text }) => text.en).join('; '),
    };
  const words = fold(matched).split(' ');
  const asked = fold(typed).split(' ');
  if (asked.every((word) => words.includes(word))) return SAME;
  if (asked.every((word) => words.some((other) => other.startsWith(word)))) return BEGUN;
  return LIKE;
};

/** Why a hit answers what was typed: the kind of number, or how the spellings go together. */
export const whyFound = (typed: string, matched: string, by: string): Text =>
  by === 'Name' ? nameReason(typed, matched) : (NUMBERS[by] ?? { az: by, en: by });
