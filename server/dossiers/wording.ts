import { isPartialDay } from '../calendar.ts';
import type { CaseContent, CaseFact, CaseSource } from './case-content.ts';
import type { Language } from './templates.ts';
import words from './words.json' with { type: 'json' };

type Group = keyof (typeof words)['az'];

/** The texts of the blocks, in both languages. */
export const TEXTS = {
  nothing: { az: 'Bu bölmədə göstəriləcək fakt yoxdur.', en: 'There is no fact to be shown here.' },
  name: { az: 'Şəxs', en: 'Person' },
  role: { az: 'Rol', en: 'Role' },
  COURT_FILE: { az: 'məhkəmə işinə daxil edilə bilər', en: 'may enter a court file' },
  LEAVING: { az: 'bölmədən çıxa bilər', en: 'may leave the unit' },
  requested: { az: 'Sorğu göndərilən ölkə', en: 'Requested country' },
  noCountry: { az: 'Ölkə hələ göstərilməyib.', en: 'The country has not been named yet.' },
  legalGround: { az: 'Hüquqi əsas', en: 'Legal ground' },
  reference: { az: 'Nömrə', en: 'Reference' },
  due: { az: 'Cavab müddəti', en: 'Answer asked for by' },
  unknownLetters: { az: 'bu əlifba ilə məlum olmayan hissə', en: 'part not known in these letters' },
  inLetters: { az: 'Ölkənin əlifbası ilə', en: 'In the letters of the country' },
  passport: { az: 'Pasportdakı sətir', en: 'As in a passport' },
  particular: { az: 'Məlumat', en: 'Particular' },
  asRecorded: {
    az: 'Qeyd olunduğu kimi, mənbənin dərəcəsi ilə',
    en: 'As recorded, with the grade of its source',
  },
  allNames: { az: 'Adlar və təxəllüslər', en: 'Names and aliases' },
  sex: { az: 'Cins', en: 'Sex' },
  birthPlace: { az: 'Doğum yeri', en: 'Place of birth' },
  citizenship: { az: 'Vətəndaşlıq', en: 'Nationality' },
  papers: { az: 'Sənədlər və nömrələr', en: 'Papers and numbers' },
  photographs: { az: 'Fotoşəkil', en: 'Photograph' },
  notRecorded: { az: 'qeyd olunmayıb', en: 'not recorded' },
  called: { az: 'Ad', en: 'Name' },
  born: { az: 'Doğum', en: 'Born' },
  since: { az: 'Tarix', en: 'Date' },
  group: { az: 'Dəstə', en: 'Group' },
  sources: { az: 'Sübut', en: 'Evidence' },
  against: { az: 'Əleyhinə', en: 'Against' },
  contested: { az: 'əleyhinə sübut var', en: 'contested' },
  allCounts: {
    az: 'Buradakı sübutlar bu şəxsə qarşı bütün ittihamlara aiddir: bu ittihamın cinayətlərindən heç birinin onun əməli olan epizodu yoxdur.',
    en: 'The evidence here is that of all charges against this person: no offence of this charge has an episode with an act of the accused.',
  },
  allCountsAlsoLeftOut: {
    az: 'Buradakı sübutlar bu şəxsə qarşı bütün ittihamlara, bu sənədə salınmayanlara da aiddir: bu ittihamın cinayətlərindən heç birinin onun əməli olan epizodu yoxdur.',
    en: 'The evidence here is that of all charges against this person, also of those that this document leaves out: no offence of this charge has an episode with an act of the accused.',
  },
  noElements: {
    az: 'Bu maddənin əlamətlərinin siyahısı yoxdur: mətni qanunla tutuşdurulmuş mənbədə verilməyib. Əlamətləri qanunun mətni ilə ayrıca göstərin.',
    en: 'No list of the elements of this article is held: its text is not given in the source that was checked. Show its elements separately, by the text of the law.',
  },
  victim: { az: 'Zərərçəkmiş', en: 'Victim' },
  what: { az: 'Məzmun', en: 'What' },
  where: { az: 'Yer', en: 'Where' },
  how: { az: 'Necə', en: 'How' },
  whence: { az: 'Haradan', en: 'From' },
  through: { az: 'Tranzit', en: 'Through' },
  whither: { az: 'Hara', en: 'To' },
  payer: { az: 'Ödəyən', en: 'Payer' },
  payee: { az: 'Alan', en: 'Payee' },
  amount: { az: 'Məbləğ', en: 'Amount' },
  acts: { az: 'Kim nə edib', en: 'Who did what' },
  element: { az: 'Əlamət', en: 'Element' },
  state: { az: 'Vəziyyət', en: 'State' },
  facts: { az: 'Faktlar', en: 'Facts' },
  number: { az: 'Nömrə', en: 'Number' },
  kind: { az: 'Növ', en: 'Kind' },
  sheets: { az: 'Cild, vərəq', en: 'Volume, sheets' },
  basis: { az: 'Hüquqi əsas', en: 'Lawful basis' },
  seized: { az: 'Götürülüb', en: 'Seized' },
  hash: { az: 'SHA-256', en: 'SHA-256' },
  noFile: { az: 'fayl yoxdur', en: 'no file' },
  unredacted: {
    az: 'fayl verilmir: adsızlaşdırılmış üzü yoxlanılmayıb',
    en: 'no file leaves: its redacted rendition is not checked',
  },
  as: { az: 'Nə kimi', en: 'As' },
  retracted: { az: 'ifadədən imtina edilib', en: 'retracted' },
  excluded: { az: 'istisna edilib', en: 'excluded' },
  challenged: { az: 'mübahisələndirilir', en: 'challenged' },
  volume: { az: 'cild', en: 'vol.' },
  sheet: { az: 'v.', en: 'sheets' },
  chart: { az: 'Dondurulmuş sxem', en: 'Frozen chart' },
  frozenOn: { az: 'dondurulub', en: 'frozen on' },
  filters: { az: 'Süzgəclər', en: 'Filters' },
  noFilters: { az: 'Süzgəc yoxdur.', en: 'No filter is in force.' },
  hiddenElements: { az: 'Süzgəclərlə gizlədilən elementlər', en: 'Elements hidden by filters' },
  hiddenLines: { az: 'əlaqələr', en: 'links' },
  from: { az: 'Kimdən, nədən', en: 'From' },
  to: { az: 'Kimə, nəyə', en: 'To' },
  Episode: { az: 'Epizod', en: 'Episode' },
  Charge: { az: 'İttiham', en: 'Charge' },
  Detention: { az: 'Tutulma', en: 'Detention' },
  Committal: { az: 'Məhkəməyə göndərmə', en: 'Committal' },
  Decision: { az: 'Məhkəmə qərarı', en: 'Decision' },
  Sentence: { az: 'Cəza', en: 'Sentence' },
  Appeal: { az: 'Şikayət və ya protest', en: 'Appeal' },
  StageChange: { az: 'İşin mərhələsi', en: 'Stage of the case' },
  Offence: { az: 'Cinayət', en: 'Offence' },
  suspended: { az: 'şərti', en: 'suspended' },
  AIR: { az: 'hava yolu ilə', en: 'by air' },
  LAND: { az: 'quru yolu ilə', en: 'by land' },
  SEA: { az: 'dəniz yolu ilə', en: 'by sea' },
  RAIL: { az: 'dəmir yolu ilə', en: 'by rail' },
  EXHIBIT: { az: 'Sübut', en: 'Exhibit' },
  REPORT: { az: 'Məlumat', en: 'Report' },
  STATEMENT: { az: 'İfadə', en: 'Statement' },
} as const;

const BY_WORDS: readonly Group[] = [
  'linkType',
  'means',
  'exploitationForm',
  'exhibitKind',
  'statementAs',
  'participation',
  'decisionResult',
  'groupRole',
  'kin',
];

/** Whose codes are words of one group, and elsewhere might be those of another. */
const WORDS_OF: Readonly<Record<string, Group>> = {
  Appeal: 'appellant',
  StageChange: 'caseStage',
  Offence: 'committed',
};

/** "5 years 6 months": as long as a sentence is; empty for one that has no length. */
const lengthText = (language: Language, years: string, months: string): string => {
  const parts = [
    [years, language === 'az' ? 'il' : years === '1' ? 'year' : 'years'],
    [months, language === 'az' ? 'ay' : months === '1' ? 'month' : 'months'],
  ];
  return parts.flatMap(([count, unit]) => (count === '0' ? [] : [`${count} ${unit}`])).join(' ');
};

/** The roles of people in the case, as they are called of a person. */
const ROLE_OF: Readonly<Record<string, string>> = {
  SUSPECT_IN: 'SUSPECT',
  VICTIM_IN: 'VICTIM',
  INJURED_PARTY_IN: 'INJURED_PARTY',
  WITNESS_IN: 'WITNESS',
};

/** Whether a fact says who takes part in the case, and as what. */
export const isCaseRole = ({ type }: Pick<CaseFact, 'type'>): boolean => type in ROLE_OF;

/** What a fact makes somebody in the case, as the legend of a chart names it. Null for what says nothing of it. */
export const seenRole = ({ type, says }: Pick<CaseFact, 'type' | 'says'>): string | null => {
  if (type === 'Charge') return 'ACCUSED';
  if (type === 'Decision') return says.includes('CONVICTED') ? 'CONVICTED' : null;
  return ROLE_OF[type] ?? null;
};

/** "2024-03-14" as "14.03.2024", as precisely as it is known. */
export const dayText = (day: string | null): string =>
  (day ?? '').slice(0, 10).split('-').reverse().join('.');

/** A birth stands as its source gives it; one that is a plain date is written as every date is. */
export const bornText = (birth: string): string => (isPartialDay(birth) ? dayText(birth) : birth);

/** How facts and sources of a case are said in one language. */
export const wordingOf = (content: CaseContent, language: Language) => {
  const say = (key: keyof typeof TEXTS): string => TEXTS[key][language];
  const label = (group: Group, code: string): string =>
    (words[language][group] as Record<string, string>)[code] ?? code;
  const said = (code: string): string => {
    if (code in TEXTS) return say(code as keyof typeof TEXTS);
    const role = ROLE_OF[code];
    if (role !== undefined) return label('caseRole', role);
    const group = BY_WORDS.find((candidate) => code in words[language][candidate]);
    return group ? label(group, code) : code;
  };
  /** What a paper is, or whose number. */
  const paper = (code: string): string =>
    label(code in words[language].documentType ? 'documentType' : 'identifierScheme', code);
  const name = (id: string): string => {
    const named = content.names.get(id);
    return named?.title?.[language] ?? named?.label ?? '';
  };
  /** The places on the way that were one of these. */
  const stops = ({ road }: CaseFact, ...types: string[]): string =>
    road
      .filter(({ type }) => types.includes(type))
      .map((stop) => stop[language])
      .join(', ');
  const imposed = ([type = '', years = '0', months = '0', suspended]: readonly string[]): string[] => [
    label('imposed', type),
    lengthText(language, years, months),
    suspended === undefined ? '' : say('suspended'),
  ];
  const codes = ({ type, says }: CaseFact): string[] => {
    if (type === 'PAID') return [says.join(' ')];
    if (type === 'Sentence') return imposed(says);
    const group = WORDS_OF[type];
    return says.map((code) => (group && code in words[language][group] ? label(group, code) : said(code)));
  };
  /** What a record says: `NAMED` and `BORN`, each with its value, and at its other end of which country somebody is a citizen. */
  const recorded = ({ says, toId }: CaseFact): string => {
    const [called, born] = ['NAMED', 'BORN'].map((code) => says[says.indexOf(code) + 1] ?? '');
    return [
      ...(says.includes('NAMED') ? [`${say('called')}: ${called}`] : []),
      ...(says.includes('BORN') ? [`${say('born')}: ${bornText(born ?? '')}`] : []),
      ...(toId === null ? [] : [`${say('citizenship')}: ${name(toId)}`]),
    ].join('; ');
  };
  const saying = (one: CaseFact): string => {
    if (one.type === 'Record') return recorded(one);
    const way = [stops(one, 'DEPARTED_FROM'), stops(one, 'ARRIVED_AT')].filter((stop) => stop !== '');
    return [...codes(one), way.join(' – '), stops(one, 'EXPLOITED_IN')]
      .filter((part) => part !== '')
      .join(', ');
  };
  const period = ({ on, until }: Pick<CaseFact, 'on' | 'until'>): string =>
    [dayText(on), dayText(until)].filter((one) => one !== '').join(' – ');
  const fact = (one: CaseFact): string => {
    if (one.type === 'Record') return `${name(one.fromId)}: ${recorded(one)}`;
    const what = [said(one.type), saying(one)].filter((part) => part !== '').join(': ');
    const when = period(one);
    const who = one.toId === null ? name(one.fromId) : `${name(one.fromId)} – ${name(one.toId)}`;
    return `${who}: ${what}${when === '' ? '' : ` (${when})`}`;
  };
  const sheets = ({ volume, sheets: pages }: CaseSource): string =>
    [volume === null ? '' : `${say('volume')} ${volume}`, pages === null ? '' : `${say('sheet')} ${pages}`]
      .filter((one) => one !== '')
      .join(', ');
  const source = (one: CaseSource): string =>
    [
      `${say(one.kind as 'EXHIBIT')}${one.number === null ? '' : ` ${one.number}`}`,
      one.type === null ? '' : said(one.type),
      one.byId === null ? '' : name(one.byId),
      dayText(one.on),
    ]
      .filter((part) => part !== '')
      .join(', ');
  /** On what it rests that an exhibit is used: the law, and what a court has ordered. */
  const basis = ({ lawfulBasis, courtOrder }: CaseSource): string =>
    [lawfulBasis ?? '', courtOrder ?? ''].filter((one) => one !== '').join('; ');
  const seizure = ({ seizedOn, seizedAt }: CaseSource): string =>
    [dayText(seizedOn), seizedAt ?? ''].filter((one) => one !== '').join(', ');
  /** What keeps a source from counting, or may come to. */
  const marks = ({ isExcluded, isChallenged, isRetracted }: CaseSource): string[] => [
    ...(isExcluded ? [say('excluded')] : []),
    ...(isChallenged ? [say('challenged')] : []),
    ...(isRetracted ? [say('retracted')] : []),
  ];
  /** A source as a document refers to it: whoever reads the reference reads as well that the source was excluded or retracted. */
  const cited = (one: CaseSource): string => [source(one), ...marks(one)].join(', ');
  return {
    say,
    label,
    said,
    name,
    paper,
    stops,
    saying,
    period,
    fact,
    source,
    basis,
    seizure,
    marks,
    cited,
    sheets,
  };
};

export type Wording = ReturnType<typeof wordingOf>;
