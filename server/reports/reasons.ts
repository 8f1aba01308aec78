import type { Texts } from './figures.ts';
import { isYearOver, type LookedAt } from './report-day.ts';

export const notWhole = (year: number, since: number): Texts => ({
  az: `${year} üzrə məlum deyil: tam illər yalnız ${since} və sonrası üçün qeydə alınıb, əvvəlki ilin sayı az çıxardı.`,
  en: `Not known for ${year}: whole years are recorded since ${since} only, and a count of an earlier one would be too low.`,
});

/** Why a computed figure is not the published one, as far as the day at which it was looked at tells. */
export const whyDifferent = (year: number, lookedAt: LookedAt): Texts => {
  const { day, isPast } = lookedAt;
  if (!isYearOver(year, lookedAt))
    return {
      az: `Yalnız ${day} tarixinədək sayılıb: il hələ başa çatmamışdı.`,
      en: `Counted up to ${day} only: the year was not over.`,
    };
  if (isPast)
    return {
      az: `${day} tarixində məlum olduğu kimi sayılıb; sonra qeydə alınan və ya düzəldilən burada yoxdur.`,
      en: `Counted as it was known on ${day}; what was recorded or corrected later is not in it.`,
    };
  return {
    az: 'Çapdan sonra qeydlər əlavə olunub və ya düzəldilib, yaxud çap başqa qayda ilə sayır: rəqəmin arxasındakı qeydləri açın.',
    en: 'Records were added or corrected after the print, or the print counts by another rule: open the records behind the number.',
  };
};
