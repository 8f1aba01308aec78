import countries from 'i18n-iso-countries';
import COUNTRIES from '../../reference/countries.json' with { type: 'json' };
import { fold } from '../../names/fold.ts';
import { remembered } from './remembered.ts';
import { type Read, wrong } from './read.ts';

const LANGUAGES = ['az', 'en', 'tr', 'ru'] as const;

/** Short and everyday names, and those of citizens. */
const EVERYDAY: readonly (readonly [string, string])[] = [
  ['AZ', 'azərbaycan respublikası,azərbaycanlı,azerbaijani,азербайджанец,азербайджанка,азербайджанская республика,azəri'],
  ['TR', 'türkiyə,türkiyə respublikası,turkey,turkiye,türkiye cumhuriyeti,turkish,türk,турция,турецкая республика'],
  ['AE', 'bəə,oaə,uae,bae,оаэ,dubay,dubai,дубай,эмираты'],
  ['RU', 'rf,rusiya,rusiya federasiyası,russia,russian federation,рф,россия,russian,rus,rusya'],
  ['US', 'abş,usa,сша,abd,amerika'],
  ['GB', 'böyük britaniya,ingiltərə,uk,england,великобритания,англия,ingiltere'],
  ['IR', 'iran,iran islam respublikası,иран'],
  ['GE', 'gürcüstan,georgia,грузия,gürcistan'],
  ['UA', 'ukrayna,ukraine,украина'],
  ['PK', 'pakistan,pakistanlı,пакистан'],
  ['ME', 'monteneqro,qaradağ,montenegro,черногория,karadağ'],
  ['DE', 'almaniya,germany,германия,almanya'],
  ['KZ', 'qazaxıstan,kazakhstan,казахстан,kazakistan'],
  ['UZ', 'özbəkistan,uzbekistan,узбекистан,özbekistan'],
  ['TM', 'türkmənistan,turkmenistan,туркменистан,türkmenistan'],
  ['KG', 'qırğızıstan,kyrgyzstan,киргизия,кыргызстан,kırgızistan'],
  ['BY', 'belarus,беларусь,белоруссия'],
  ['MD', 'moldova,молдова,молдавия'],
]; // prettier-ignore

const codes = new Map<string, string>();
for (const language of LANGUAGES)
  for (const [code, names] of Object.entries(countries.getNames(language, { select: 'all' })))
    for (const name of names) codes.set(fold(name), code);
for (const { code, nameAz, nameEn, nameTr, nameRu } of COUNTRIES)
  for (const name of [nameAz, nameEn, nameTr, nameRu]) codes.set(fold(name), code);
for (const [code, names] of EVERYDAY) for (const name of names.split(',')) codes.set(fold(name), code);
for (const code of Object.keys(countries.getNames('en'))) codes.set(fold(code), code);

/** A country's code from its code of two or three letters or its name in Azerbaijani, English, Turkish or Russian. */
export const readCountry = remembered((text: string): Read<string> => {
  const code = codes.get(fold(text)) ?? countries.alpha3ToAlpha2(text.trim().toLocaleUpperCase('en'));
  return code === undefined
    ? wrong(
        'Ölkə tanınmır. Adını və ya AZ kimi iki hərfli kodunu yazın.',
        'The country is not known. Write its name or its code of two letters, like AZ.',
      )
    : { value: code };
});
