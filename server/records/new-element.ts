import type { ElementInput, LocalizedText, NameParts, Problem } from '../graphql/types.generated.ts';
import type {
  LinkDraft,
  NameDraft,
  PersonDraft,
  RowDraft,
  ThingDraft,
  ThingLabel,
} from '../imports/draft.ts';
import { IDENTIFIER_SCHEMES } from '../imports/mapping/identifier-schemes.ts';
import { readBirthPlace } from '../imports/mapping/read-birth-place.ts';
import { readDate } from '../imports/mapping/read-date.ts';
import type { Read } from '../imports/mapping/read.ts';
import { readFin } from '../imports/mapping/read-identifiers.ts';
import { readName } from '../imports/mapping/read-name.ts';
import { READ_THING } from '../imports/mapping/read-thing.ts';
import { holding, thingDraft } from '../imports/mapping/things.ts';
import { readSex } from '../imports/mapping/vocabulary.ts';
import { parseName } from '../names/parse-name.ts';

/** Kinds of elements that can be recorded by hand. */
export type NewKind = ThingLabel | 'Person';

/** The key of a new person within what is recorded. */
export const NEW_PERSON = 'new';

/** An element as it would be written; without a draft as long as something in it cannot be read. */
export type NewElement = {
  value: string | null;
  mended: LocalizedText | null;
  parts: NameParts | null;
  draft: RowDraft | null;
  /** Key of the new element, to which its link leads. */
  key: string;
  problems: Problem[];
};

const problem = (field: string, az: string, en: string): Problem => ({ field, text: { az, en } });

const NO_KIND = problem(
  'kind',
  'Belə element əl ilə qeyd olunmur. Siyahıdan seçin.',
  'No such element is recorded by hand. Choose one from the list.',
);
const DERIVED_ROLE = problem(
  'role',
  'Təqsirləndirilən və məhkum ittihamdan və qərardan yaranır. Başqa rol seçin.',
  'An accused and a convicted follow from charges and decisions. Choose another role.',
);
const NO_SCHEME = problem(
  'scheme',
  'Nömrənin növünü siyahıdan seçin.',
  'Choose from the list what the number is of.',
);

const isThing = (kind: string): kind is ThingLabel => Object.hasOwn(READ_THING, kind);

export const isNewKind = (kind: string): kind is NewKind => kind === 'Person' || isThing(kind);

/** As a row of a file would be drafted. */
const draftOf = (own: Pick<RowDraft, 'people' | 'things' | 'links'>): RowDraft => ({
  row: 0,
  notices: [],
  remarks: [],
  ...own,
});

const readInto = <T>(
  read: Read<T>,
  field: string,
): { value: T | null; mended: LocalizedText | null; problems: Problem[] } =>
  'wrong' in read
    ? { value: null, mended: null, problems: [{ field, text: read.wrong }] }
    : { value: read.value, mended: read.mended ?? null, problems: [] };

/** The parts are those that the shape of the name tells; a line of a passport brings its own. */
const partsOf = (name: NameDraft): NameParts => {
  const { family, given, father } = parseName(name.text);
  return {
    family: name.family ?? family,
    given: name.given ?? given,
    father: name.father ?? father,
  };
};

const ROLES = {
  SUSPECT: 'SUSPECT',
  VICTIM: 'VICTIM',
  INJURED_PARTY: 'INJURED_PARTY',
  WITNESS: 'WITNESS',
} as const;

const roleOf = (role: ElementInput['role']): PersonDraft['role'] | undefined =>
  role === null || role === undefined
    ? null
    : role === 'ACCUSED' || role === 'CONVICTED'
      ? undefined
      : ROLES[role];

/** What may be left out of a person; null where it is. */
const readIfWritten = <T>(
  written: string | null | undefined,
  read: (text: string) => Read<T>,
  field: string,
) => (written?.trim() ? readInto(read(written.trim()), field) : null);

const newPerson = (element: ElementInput): NewElement => {
  const { value: written, role: wanted } = element;
  const name = readInto(readName(written), 'value');
  const fin = readIfWritten(element.fin, readFin, 'fin');
  const birth = readIfWritten(element.birth, (text) => readDate(text, 'DAY_FIRST'), 'birth');
  const birthPlace = readIfWritten(element.birthPlace, readBirthPlace, 'birthPlace');
  const sex = readIfWritten(element.sex, readSex, 'sex');
  const role = roleOf(wanted);
  const parts = name.value === null ? null : partsOf(name.value);
  const problems = [
    ...name.problems,
    ...[fin, birth, birthPlace, sex].flatMap((one) => one?.problems ?? []),
    ...(role === undefined ? [DERIVED_ROLE] : []),
  ];
  const shown = {
    value: name.value?.text ?? null,
    mended: name.mended ?? fin?.mended ?? birth?.mended ?? birthPlace?.mended ?? null,
    parts,
    key: NEW_PERSON,
    problems,
  };
  if (name.value === null || parts === null || role === undefined || problems.length > 0)
    return { ...shown, draft: null };
  const { family, given, father } = parts;
  const own: NameDraft = {
    ...name.value,
    ...(family ? { family } : {}),
    ...(given ? { given } : {}),
    ...(father ? { father } : {}),
  };
  const things = fin?.value ? [thingDraft('Identifier', fin.value, { scheme: 'AZ_FIN' })] : [];
  return {
    ...shown,
    draft: draftOf({
      people: [
        {
          key: NEW_PERSON,
          names: [own],
          role,
          ...(birth?.value ? { birth: birth.value } : {}),
          ...(birthPlace?.value ? { birthPlace: birthPlace.value } : {}),
          ...(sex?.value ? { sex: sex.value } : {}),
        },
      ],
      things,
      links: things.map((thing) => holding(NEW_PERSON, thing)),
    }),
  };
};

/** What a document can be, as the registers say. */
const DOCUMENT_TYPES = ['PASSPORT', 'ID_CARD', 'UNDER15_CARD', 'VISA', 'RESIDENCE', 'OTHER'];

/** What the number of such a thing may be of; null where it is not asked. */
const schemesOf = (label: ThingLabel): readonly string[] | null => {
  if (label === 'Identifier') return IDENTIFIER_SCHEMES;
  return label === 'Document' ? DOCUMENT_TYPES : null;
};

const draftedThing = (label: ThingLabel, value: string, scheme: string, id: string): ThingDraft => {
  // A group has no number, and its name is not its own: it is a new one each time.
  if (label === 'Group') return { key: `GROUP:${id}`, label, value };
  if (label === 'Identifier') return thingDraft(label, value, { scheme });
  return thingDraft(label, value, label === 'Document' ? { documentType: scheme } : {});
};

const newThing = (label: ThingLabel, asked: ElementInput, id: string): NewElement => {
  const scheme = asked.scheme ?? 'OTHER';
  const isScheme = schemesOf(label)?.includes(scheme) ?? true;
  const isFin = label === 'Identifier' && scheme === 'AZ_FIN';
  const { value, mended, problems } = readInto((isFin ? readFin : READ_THING[label])(asked.value), 'value');
  const thing = value !== null && isScheme ? draftedThing(label, value, scheme, id) : null;
  return {
    value,
    mended,
    parts: null,
    key: thing?.key ?? '',
    problems: [...problems, ...(isScheme ? [] : [NO_SCHEME])],
    draft: thing && draftOf({ people: [], things: [thing], links: [] }),
  };
};

/** Reads an element as an import reads a row. `id` is that of the recording. */
export const newElement = (element: ElementInput, id: string): NewElement => {
  const { kind } = element;
  if (kind === 'Person') return newPerson(element);
  if (isThing(kind)) return newThing(kind, element, id);
  return { value: null, mended: null, parts: null, key: '', draft: null, problems: [NO_KIND] };
};

/** The link to an element that is there, under its id. */
export const withLink = (draft: RowDraft, key: string, link: NonNullable<ElementInput['link']>): RowDraft => {
  const { other, isFromOther, type, validFrom, validTo } = link;
  const own: LinkDraft = {
    type,
    from: isFromOther ? other : key,
    to: isFromOther ? key : other,
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
  };
  return { ...draft, links: [...draft.links, own] };
};
