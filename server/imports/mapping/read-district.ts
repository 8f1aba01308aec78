import DISTRICTS from '../../reference/districts.json' with { type: 'json' };
import { fold } from '../../names/fold.ts';
import { remembered } from './remembered.ts';
import { type Read, wrong } from './read.ts';

const KIND =
  /\b(?:rayonu|rayon|seheri|seher|sheheri|r|s|sh|city|district|region|gorod|g|reyon|raion|ilcesi|ilce|sehri)\b/gu;

const bare = (text: string): string => fold(text).replace(KIND, ' ').replace(/\s+/gu, ' ').trim();

/** As English and Russian write the names that foreign files have most. */
const EVERYDAY: readonly (readonly [string, string])[] = [
  ['Bakı', 'baku,баку,bakü'],
  ['Gəncə', 'ganja,gandja,гянджа'],
  ['Sumqayıt', 'sumgait,sumgayit,сумгаит,сумгайыт'],
  ['Lənkəran', 'lankaran,lenkoran,ленкорань'],
  ['Şəki', 'sheki,shaki,шеки'],
  ['Quba', 'guba,губа,куба'],
  ['Xaçmaz', 'khachmaz,хачмаз'],
  ['Naxçıvan', 'nakhchivan,нахичевань,nahçıvan'],
  ['Mingəçevir', 'mingachevir,mingechaur,мингечаур'],
];

const codes = new Map(
  DISTRICTS.flatMap(({ code, nameAz, nameEn }) =>
    [bare(nameAz), bare(nameEn), fold(code)].map((name) => [name, code] as const),
  ),
);
for (const [name, words] of EVERYDAY) {
  const code = codes.get(bare(name));
  if (code !== undefined) for (const word of words.split(',')) codes.set(bare(word), code);
}

/** The code of a district or city of Azerbaijan from its name, with or without the word for it. */
export const readDistrict = remembered((text: string): Read<string> => {
  const code = codes.get(fold(text)) ?? codes.get(bare(text));
  return code === undefined
    ? wrong(
        'Rayon tanınmır. Adını Azərbaycan yazılışı ilə yazın, Sabirabad kimi.',
        'The district is not known. Write its name as in Azerbaijani, like Sabirabad.',
      )
    : { value: code };
});
