import type { PartsVerdict } from './compare-parts.ts';
import type { Role } from './name-parts.ts';
import type { Reason } from './verdict.ts';

/** Every sentence in which the name engine explains itself, in both languages; courts read them. */
type Texts = { az: string; en: string };

const PARTS: Record<Role, Texts> = {
  family: { az: 'soyad', en: 'family name' },
  given: { az: 'ad', en: 'given name' },
  father: { az: 'ata adı', en: "father's name" },
  free: { az: 'ad hissəsi', en: 'name' },
};

const OF_PARTS: Record<PartsVerdict['why'], Texts> = {
  equal: { az: '{part}: {a} = {b}', en: '{part}: {a} = {b}' },
  rules: { az: '{part}: {a} = {b}, yazılış qaydası: {rules}', en: '{part}: {a} = {b} by {rules}' },
  known: {
    az: '{part}: {a} = {b}, eyni adın iki yazılışı',
    en: '{part}: {a} = {b}, two spellings of one known name',
  },
  related: {
    az: '{part}: {a} və {b} yaxın adlardır, bəzən biri o birinin yerinə yazılır',
    en: '{part}: {a} and {b} are related names that offices sometimes exchange',
  },
  'known-different': {
    az: '{part}: {a} və {b} iki ayrı addır',
    en: '{part}: {a} and {b} are two different names',
  },
  initial: {
    az: '{part}: {a} və {b}, biri yalnız baş hərfdir',
    en: '{part}: {a} and {b}, one is only an initial',
  },
  'letters-lost': {
    az: '{part}: {a} = {b}, birində ə, ç, ş kimi hərflər itib',
    en: '{part}: {a} = {b}, letters such as ə, ç, ş were lost in one',
  },
  feminine: {
    az: '{part}: {a} və {b} qadın adının sonluğu ilə fərqlənir',
    en: '{part}: {a} and {b} differ by the ending of a woman’s name',
  },
  reformed: {
    az: '{part}: {a} və {b} eyni kökdəndir, sonluqları fərqlidir (soyad dəyişmiş ola bilər)',
    en: '{part}: {a} and {b} have one stem and other endings (a family name may be reformed)',
  },
  'other-sex': {
    az: '{part}: {a} və {b} kişi və qadın sonluqlarıdır',
    en: '{part}: {a} and {b} have the endings of a man and a woman',
  },
  unexplained: {
    az: '{part}: {a} və {b}, fərqi heç bir qayda izah etmir',
    en: '{part}: {a} and {b}, a difference that no rule explains',
  },
};

const OTHERS = {
  NO_NAME: { az: 'müqayisə üçün ad yoxdur', en: 'there is no name to compare' },
  FATHER_ABSENT: { az: 'ata adı birində yoxdur: {a}', en: "father's name absent in one: {a}" },
  GENERIC_ABSENT: {
    az: '{a} birində yoxdur, çox yayılmış hissədir',
    en: '{a} is absent in one and says little',
  },
  PART_ABSENT: { az: '{a} birində yoxdur', en: '{a} is absent in one' },
  TOO_LITTLE: {
    az: 'ortaq hissələr qərar üçün azdır',
    en: 'what the names share is too little to decide',
  },
  SEX_AGREES: { az: 'cins uyğun gəlir', en: 'sex agrees' },
  SEX_DIFFERS: { az: 'cins fərqlidir', en: 'sex differs' },
  IDENTIFIER_SAME: { az: 'eyni {a}: {b}', en: 'the same {a}: {b}' },
  IDENTIFIER_OTHER_NAME: {
    az: 'eyni {a} ({b}) başqa adla: yoxlanmalıdır',
    en: 'the same {a} ({b}) under another name: to be looked into',
  },
  IDENTIFIER_DIFFERS: { az: '{a} fərqlidir: {b}', en: '{a} differs: {b}' },
  BIRTH_AGREES: { az: 'doğum tarixi uyğun gəlir', en: 'birth date agrees' },
  BIRTH_CLOSE: {
    az: 'doğum tarixləri gün və ayın yeri və ya bir rəqəmlə fərqlənir',
    en: 'birth dates differ by day and month exchanged or by one digit',
  },
  BIRTH_DIFFERS: { az: 'doğum tarixi fərqlidir: {a} / {b}', en: 'birth date differs: {a} / {b}' },
  CITIZENSHIP_AGREES: { az: 'vətəndaşlıq uyğun gəlir', en: 'citizenship agrees' },
  CITIZENSHIP_DIFFERS: { az: 'vətəndaşlıq fərqlidir', en: 'citizenship differs' },
  DISTRICT_AGREES: { az: 'rayon uyğun gəlir', en: 'district agrees' },
  DISTRICT_DIFFERS: { az: 'rayon fərqlidir', en: 'district differs' },
} as const satisfies Record<string, Texts>;

export type OtherReason = keyof typeof OTHERS;

const filled = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(?<key>\w+)\}/gu, (_all, key: string) => values[key] ?? '');

/** A reason that is not about a pair of parts; `a` and `b` fill its sentence. */
export const reasonOf = (code: OtherReason, favours: boolean | null, a = '', b = ''): Reason => ({
  code,
  favours,
  text: { az: filled(OTHERS[code].az, { a, b }), en: filled(OTHERS[code].en, { a, b }) },
});

const FAVOURS: Record<PartsVerdict['kind'], boolean | null> = { same: true, unsure: null, conflict: false };
const CODES: Record<Role, string> = { family: 'FAMILY', given: 'GIVEN', father: 'FATHER', free: 'NAME' };

/** The reason for what two parts are to one another. */
export const reasonOfParts = (role: Role, a: string, b: string, found: PartsVerdict): Reason => {
  const rules = [...new Set(found.rules.map(({ left, right }) => `${left || '–'}→${right || '–'}`))].join(
    ', ',
  );
  const text = found.why === 'rules' && rules === '' ? OF_PARTS.equal : OF_PARTS[found.why];
  return {
    code: `${CODES[role]}_${found.why.replaceAll('-', '_').toLocaleUpperCase('en')}`,
    favours: FAVOURS[found.kind],
    text: {
      az: filled(text.az, { part: PARTS[role].az, a, b, rules }),
      en: filled(text.en, { part: PARTS[role].en, a, b, rules }),
    },
  };
};
