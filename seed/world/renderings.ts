import { toEnglish, toPassportLine, toRussian, toTurkish } from '../../server/names/transliterate.ts';
import type { NameForm } from '../builders/people.ts';
import { numberOf } from '../random.ts';
import type { CastMember } from './cast.ts';
import { caseOfScope } from './scopes.ts';

const PARTICLE = { M: 'oğlu', F: 'qızı' };

type Named = CastMember & { family: string; given: string };

const isAzerbaijani = ({ citizenship }: CastMember): boolean => citizenship === 'AZ';

const legal = (member: Named, withFather = true): NameForm => {
  const { family, given, father, sex } = member;
  const parts = { family, given, father: father ?? undefined };
  if (!isAzerbaijani(member)) return { text: `${given} ${family}`, script: 'Latn', kind: 'LEGAL', ...parts };
  const particle = father && withFather ? ` ${father} ${PARTICLE[sex ?? 'F']}` : '';
  return { text: `${family} ${given}${particle}`, script: 'Latn', kind: 'LEGAL', ...parts };
};

const passport = ({ family, given }: Named): NameForm => ({
  text: toPassportLine(family, given),
  script: 'Latn',
  kind: 'MRZ',
});
const turkish = ({ family, given }: Named): NameForm => ({
  text: `${toTurkish(given)} ${toTurkish(family)}`,
  script: 'Latn',
  kind: 'TRANSLITERATED',
});
const english = ({ family, given }: Named): NameForm => ({
  text: `${toEnglish(given)} ${toEnglish(family)}`,
  script: 'Latn',
  kind: 'TRANSLITERATED',
});
const russian = ({ family, given }: Named): NameForm => ({
  text: `${toRussian(family)} ${toRussian(given)}`,
  script: 'Cyrl',
  kind: 'TRANSLITERATED',
});

/** How a foreign office writes an Azerbaijani name. */
const abroad = (member: Named, country: string): NameForm => {
  if (country === 'TR') return turkish(member);
  return country === 'RU' || country === 'ME' ? russian(member) : english(member);
};

const elsewhere = (member: Named): NameForm[] => {
  const forms = [
    legal(member),
    legal(member, false),
    russian(member),
    passport(member),
    legal(member),
    english(member),
  ];
  const form = forms[numberOf(`spelling:${member.key}`, forms.length)] ?? legal(member);
  return form.kind === 'LEGAL' ? [form] : [form, legal(member, false)];
};

const isNamed = (member: CastMember): member is Named =>
  member.family !== undefined && member.given !== undefined;

/** The names that a record in this compartment gives: the spelling met in the case, the legal name where the papers are. */
export const namesIn = (member: CastMember, scope: string): NameForm[] => {
  if (member.pseudonym !== null) return [];
  const file = caseOfScope(scope);
  const seen = member.spellings
    .filter(({ seenIn }) => seenIn === file?.id)
    .map(({ text, script, kind }) => ({ text, script, kind }));
  const all = member.spellings.map(({ text, script, kind }) => ({ text, script, kind }));
  if (member.isStray || !isNamed(member)) return seen.length > 0 ? seen : all;
  if (scope === 'notices') return isAzerbaijani(member) ? [legal(member), passport(member)] : [legal(member)];
  if (!file) return [legal(member)];
  if (file.id === member.home) {
    const own = legal(member);
    return [own, ...seen.filter(({ text }) => text !== own.text)];
  }
  if (seen.length > 0) return seen;
  if (!isAzerbaijani(member)) return [legal(member)];
  if (file.kind === 'LIAISON') return [abroad(member, file.mainCountry)];
  return file.kind === 'CRIMINAL' ? elsewhere(member) : [legal(member)];
};
