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

const sameName = { az: 'ad eynidir', en: 'the same name' };

/** Why a hit answers what was typed: the kind of number, or how the spellings go together. */
export const whyFound = (typed: string, matched: string, by: string): Text => {
  if (by !== 'Name') return NUMBERS[by] ?? { az: by, en: by };
  if (fold(typed) === fold(matched)) return sameName;
  const reasons = compareNames(typed, matched).reasons.filter(({ favours }) => favours === true);
  if (reasons.length === 0) return { az: `${typed} ≈ ${matched}`, en: `${typed} ≈ ${matched}` };
  return {
    az: reasons.map(({ text }) => text.az).join('; '),
    en: reasons.map(({ text }) => text.en).join('; '),
  };
};
