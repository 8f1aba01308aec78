import type { NoticeColour } from '../../graphql/types.generated.ts';
import type { NameDraft, NoticeDraft, PersonDraft, RowDraft } from '../draft.ts';
import { ownValue } from '../reading/json-table.ts';
import type { SourceRow } from '../reading/table.ts';
import type { Mapping } from './mapping.ts';
import { defaultRole } from './person-of-row.ts';
import { readBirthPlace } from './read-birth-place.ts';
import { readCountry } from './read-country.ts';
import { readDate } from './read-date.ts';
import { readName, readParts } from './read-name.ts';
import { firstText, textsOf } from './record-values.ts';
import { Remarks } from './remarks.ts';
import { rowDraft } from './row-draft.ts';
import { readSex } from './vocabulary.ts';

/** A link of the notice names its colour: `…/notices/v1/red/2026-1`; only red ones have warrants. `un` is none of our colours. */
const colourOf = (record: unknown): NoticeColour | null => {
  const self = ownValue(ownValue(ownValue(record, '_links'), 'self'), 'href');
  const named = /\/notices\/(?:v\d+\/)?(?<colour>red|yellow|blue|green|black)\//u.exec(
    typeof self === 'string' ? self : '',
  )?.groups?.['colour'];
  if (named === 'yellow') return 'YELLOW';
  if (named === 'blue') return 'BLUE';
  if (named === 'green') return 'GREEN';
  if (named === 'black') return 'BLACK';
  return named === 'red' || Array.isArray(ownValue(record, 'arrest_warrants')) ? 'RED' : null;
};

const warrantsOf = (record: unknown): unknown[] => {
  const warrants = ownValue(record, 'arrest_warrants');
  return Array.isArray(warrants) ? warrants : [];
};

const noteOf = (record: unknown): string =>
  [
    ...textsOf(record, 'distinguishing_marks'),
    ...textsOf(record, 'country_of_birth_id').map((code) => `country_of_birth: ${code}`),
    ...textsOf(record, 'languages_spoken_ids').map((code) => `language: ${code}`),
    // Why somebody is sought is told in words; whether to be tried or to serve a sentence, it does not say.
    ...warrantsOf(record).flatMap((warrant) =>
      textsOf(warrant, 'charge').map((charge) => `charge: ${charge}`),
    ),
  ].join('\n');

const namesOf = (record: unknown, remarks: Remarks): NameDraft[] => {
  const family = firstText(record, 'name');
  const given = firstText(record, 'forename');
  const names: NameDraft[] = [];
  const main =
    family === '' && given === ''
      ? null
      : remarks.must('name', `${family} ${given}`.trim(), readParts({ family, given, father: '' }));
  if (main !== null) names.push(main);
  for (const alias of [...textsOf(record, 'aliases'), ...textsOf(record, 'alias')]) {
    const name = remarks.may('aliases', alias, readName(alias, 'ALIAS'));
    if (name !== null) names.push(name);
  }
  return names;
};

const personOf = (key: string, record: unknown, mapping: Mapping, remarks: Remarks): PersonDraft => {
  const names = namesOf(record, remarks);
  if (names.length === 0 && !remarks.isRefused)
    remarks.refuse('name', null, {
      az: 'Bildirişdə ad yoxdur. name və ya forename yazın.',
      en: 'The notice has no name. Write name or forename.',
    });
  const born = firstText(record, 'date_of_birth');
  const birth = born === '' ? null : remarks.must('date_of_birth', born, readDate(born, 'YEAR_FIRST'));
  const bornIn = firstText(record, 'place_of_birth');
  const birthPlace = bornIn === '' ? null : remarks.may('place_of_birth', bornIn, readBirthPlace(bornIn));
  const sexText = firstText(record, 'sex_id');
  const sex = sexText === '' ? null : remarks.may('sex_id', sexText, readSex(sexText));
  const countries = textsOf(record, 'nationalities').flatMap((text) => {
    const code = remarks.may('nationalities', text, readCountry(text));
    return code === null ? [] : [code];
  });
  const note = noteOf(record);
  const [citizenship] = countries;
  return {
    key,
    names,
    role: defaultRole(mapping),
    ...(sex !== null && { sex }),
    ...(birth !== null && { birth }),
    ...(birthPlace !== null && { birthPlace }),
    ...(citizenship !== undefined && { citizenship }),
    ...(note !== '' && {
      note: countries.length > 1 ? `${note}\nnationalities: ${countries.join(', ')}` : note,
    }),
  };
};

const RED_TAKEN = {
  az: 'Bildirişin rəngi bilinmir; qırmızı sayıldı.',
  en: 'The colour of the notice is not known; it was taken as red.',
};

/** One notice of the list or the detail of Interpol's public API; null when it is refused, and then the remarks say why. */
export const noticeOfRecord = (
  source: SourceRow,
  mapping: Mapping,
): { draft: RowDraft | null; remarks: Remarks } => {
  const remarks = new Remarks(source.row);
  const { record } = source;
  const number = firstText(record, 'entity_id');
  if (number === '' || number.length > 100) {
    remarks.refuse('entity_id', number || null, {
      az: 'Bu, INTERPOL bildirişi deyil: entity_id yoxdur. Yazını düzəldin və ya silin.',
      en: 'This is not an Interpol notice: it has no entity_id. Mend it or remove it.',
    });
    return { draft: null, remarks };
  }
  const key = `source:${number}`;
  const person = personOf(key, record, mapping, remarks);
  const colour = colourOf(record);
  if (colour === null) remarks.mend(null, null, RED_TAKEN);
  const warrants = warrantsOf(record);
  const asked =
    warrants.map((warrant) => firstText(warrant, 'issuing_country_id')).find((text) => text !== '') ?? '';
  const requestedBy = asked === '' ? null : remarks.may('issuing_country_id', asked, readCountry(asked));
  const notice: NoticeDraft = {
    person: key,
    number,
    colour: colour ?? 'RED',
    ...(requestedBy !== null && { requestedBy }),
  };
  if (remarks.isRefused) return { draft: null, remarks };
  return { draft: rowDraft(source.row, { people: [person], notices: [notice] }, remarks), remarks };
};
