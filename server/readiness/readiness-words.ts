import type { LocalizedText } from '../graphql/types.generated.ts';

/** Why a check stands as it does. */
export const REASONS = {
  NOTICE_VALID: { az: 'Bildiriş dərc edilib və qüvvədədir.', en: 'The notice is published and valid.' },
  NOTICE_WITHOUT_END: {
    az: 'Bildiriş dərc edilib, etibarlılığının son günü məlum deyil.',
    en: 'The notice is published; the last day of its validity is not known.',
  },
  NOTICE_LAPSED: {
    az: 'Bildirişin etibarlılığı bitib.',
    en: 'The validity of the notice is over.',
  },
  NOTICE_NOT_PUBLISHED: { az: 'Bildiriş dərc edilməyib.', en: 'The notice is not published.' },
  NO_NOTICE: {
    az: 'Başqa ölkələrdən tutulma istəyən bildiriş yoxdur: şəxs yalnız yerli axtarışdadır.',
    en: 'No notice asks other countries for an arrest: the person is sought by a domestic search alone.',
  },
  CHARGE_THERE: {
    az: 'Axtarışın əsaslandığı ittiham göstərilib.',
    en: 'It is recorded on which charge the search rests.',
  },
  CHARGE_MISSING: {
    az: 'Axtarışın əsaslandığı ittiham tapılmadı.',
    en: 'No charge is found on which the search rests.',
  },
  TO_BE_ENDED: {
    az: 'Axtarış bitirilməlidir: şəxs qayıdıb və ya əsas aradan qalxıb.',
    en: 'The search is to be ended: the person is back, or its basis fell away.',
  },
  DECISION_THERE: {
    az: 'Bildirişin əsası göstərilib.',
    en: 'It is recorded what the notice rests on.',
  },
  TO_BE_WITHDRAWN: {
    az: 'Bildiriş geri götürülməlidir: məqsədinə çatıb və ya əsası aradan qalxıb.',
    en: 'The notice is to be withdrawn: its purpose is achieved or its basis fell away.',
  },
  DECISION_MISSING: {
    az: 'Bildirişin əsası olan axtarış, ittiham və ya qərar tapılmadı.',
    en: 'No search, charge or decision is found on which the notice rests.',
  },
  IDENTITY_THERE: {
    az: 'Ad, doğum günü və yeri, cins və vətəndaşlıq qeyd edilib.',
    en: 'Name, day and place of birth, sex and citizenship are recorded.',
  },
  IDENTITY_WITHOUT_PLACE: {
    az: 'Ad, doğum günü, cins və vətəndaşlıq qeyd edilib; anketdə soruşulan doğum yeri qeyd edilməyib. Məlumdursa, əlavə edin.',
    en: 'Name, day of birth, sex and citizenship are recorded; the place of birth, for which the form asks too, is not. Add it if it is known.',
  },
  IDENTITY_MISSING: {
    az: 'Ad, doğum günü, cins və ya vətəndaşlıq çatmır.',
    en: 'Name, day of birth, sex or citizenship is missing.',
  },
  PHOTOGRAPH_THERE: {
    az: 'Fotoşəkil maddi sübutlar sırasındadır.',
    en: 'A photograph is among the exhibits.',
  },
  PHOTOGRAPH_MISSING: {
    az: 'Şəxsin qeydinə bağlı fotoşəkil tapılmadı.',
    en: 'No photograph is found that is tied to the record of the person.',
  },
  NOT_RECORDED: { az: 'Bu barədə heç nə qeyd edilməyib.', en: 'Nothing is recorded on this.' },
  PAPERS_NOT_RECORDED: {
    az: 'Bu ölkənin hansı sənədləri hansı dildə tələb etdiyi qeyd edilməyib.',
    en: 'It is not recorded which documents this country demands, and in which language.',
  },
  PAPERS_ASKED: {
    az: 'Ölkənin qaydası hansı sənədləri tələb etdiyini deyir; onların olub-olmadığı qeyd edilməyib.',
    en: 'A rule of the country says which papers it asks for; whether they are there is not recorded.',
  },
  NATIONALS_SURRENDERED: {
    az: 'Şəxs bu ölkənin vətəndaşıdır, qaydaya görə ölkə öz vətəndaşlarını verir.',
    en: 'The person is a citizen of this country, which surrenders its nationals by its rule.',
  },
  NATIONALS_NOT_SURRENDERED: {
    az: 'Şəxs bu ölkənin vətəndaşıdır, qaydaya görə ölkə öz vətəndaşlarını vermir.',
    en: 'The person is a citizen of this country, which does not surrender its nationals by its rule.',
  },
  CITIZENSHIP_UNKNOWN: {
    az: 'Şəxsin vətəndaşlığı qeyd edilməyib.',
    en: 'The citizenship of the person is not recorded.',
  },
  NATIONAL_OF_COUNTRY: {
    az: 'Şəxs bu ölkənin vətəndaşıdır; ölkənin öz vətəndaşlarını verib-vermədiyi yoxlanılmayıb.',
    en: 'The person is a national of this country; whether it surrenders its nationals is unchecked.',
  },
  NOT_NATIONAL: {
    az: 'Sizə açıq olan qeydlərə görə şəxs bu ölkənin vətəndaşı deyil.',
    en: 'By the records that you may see the person is not a national of this country.',
  },
  DUAL_CRIMINALITY_NOTED: {
    az: 'Qoşa cinayətkarlıq barədə qeyd var, lakin o, ölkəyə bağlı deyil.',
    en: 'There is a note on dual criminality, but it is tied to no country.',
  },
  DUAL_CRIMINALITY_MISSING: {
    az: 'Qoşa cinayətkarlıq barədə qeyd yoxdur.',
    en: 'There is no note on dual criminality.',
  },
  LIMITATION_UNCHECKED: {
    az: 'Cavabdehliyə cəlb etmə müddəti yoxlanılmayıb: mənbəyi olan müddət saxlanılmır.',
    en: 'The limitation of the offence is unchecked: no period with a source is kept.',
  },
  RECORDED_HAVE: { az: 'Var olduğu qeyd edilib.', en: 'It is recorded that it is there.' },
  RECORDED_MISSING: { az: 'Çatmadığı qeyd edilib.', en: 'It is recorded that it is missing.' },
  RECORDED_NOT_NEEDED: {
    az: 'Ölkənin bunu tələb etmədiyi qeyd edilib.',
    en: 'It is recorded that the country does not ask for it.',
  },
  RECORDED_NO_BAR: {
    az: 'Yoxlanılıb: maneə olmadığı qeyd edilib.',
    en: 'Checked: it is recorded that it does not stand in the way.',
  },
  RECORDED_LAPSED: {
    az: 'Qeyd edilmiş cavabın müddəti bitib.',
    en: 'The answer that was recorded has lapsed.',
  },
  RECORDED_BARS: { az: 'Maneə olduğu qeyd edilib.', en: 'It is recorded that it stands in the way.' },
} as const satisfies Record<string, LocalizedText>;

export type ReasonKey = keyof typeof REASONS;

/** What to do next about a check that is not ready. */
export const NEXT: Partial<Record<ReasonKey, LocalizedText>> = {
  NOTICE_WITHOUT_END: {
    az: 'Etibarlılığı büro ilə dəqiqləşdirin.',
    en: 'Ask the bureau for the validity.',
  },
  NOTICE_LAPSED: { az: 'Bildirişi yeniləyin.', en: 'Renew the notice.' },
  NO_NOTICE: {
    az: 'Bu axtarışa əsaslanan bildiriş hazırlayın.',
    en: 'Draft a notice that rests on this search.',
  },
  CHARGE_MISSING: {
    az: 'Axtarışı düzəldin və ittihamı seçin.',
    en: 'Correct the search and choose the charge.',
  },
  TO_BE_ENDED: {
    az: 'Axtarışı bitirin; davam edirsə, yeni əsasla yenisini qeyd edin.',
    en: 'End it; if it goes on, record another on its new basis.',
  },
  NOTICE_NOT_PUBLISHED: {
    az: 'Bildirişin dərcini tələb edin və ya diffuziya göndərin.',
    en: 'Request its publication, or send a diffusion.',
  },
  TO_BE_WITHDRAWN: {
    az: 'Bildirişi geri götürün; axtarış davam edirsə, yeni əsasla yenisini hazırlayın.',
    en: 'Withdraw it; if the search goes on, draft another on its new basis.',
  },
  DUAL_CRIMINALITY_NOTED: {
    az: 'Qeydi oxuyun: bu ölkə üçün də doğrudurmu? Cavabı qeyd edin.',
    en: 'Read the note: does it hold for this country too? Record the answer.',
  },
  DECISION_MISSING: {
    az: 'Bildirişin əsaslandığı qərarı bildirişə bağlayın.',
    en: 'Tie the notice to the decision on which it rests.',
  },
  IDENTITY_MISSING: {
    az: 'Şəxsin qeydini tamamlayın.',
    en: 'Complete the record of the person.',
  },
  PHOTOGRAPH_MISSING: {
    az: 'Fotoşəkli maddi sübut kimi qeyd edin və şəxsin qeydinə bağlayın.',
    en: 'Record a photograph as an exhibit and tie it to the record of the person.',
  },
  NOT_RECORDED: { az: 'İşi aparan müstəntiqdən soruşun.', en: 'Ask the investigator of the case.' },
  PAPERS_NOT_RECORDED: {
    az: 'Ölkənin bürosundan soruşun.',
    en: 'Ask the bureau of the country.',
  },
  PAPERS_ASKED: {
    az: 'Sənədləri toplayın və cavabı qeyd edin.',
    en: 'Collect the papers and record the answer.',
  },
  NATIONALS_NOT_SURRENDERED: {
    az: 'Tutulmadan əvvəl prokurorluqla başqa yolu müəyyən edin.',
    en: 'Settle another way with the prosecution office before an arrest.',
  },
  CITIZENSHIP_UNKNOWN: {
    az: 'Vətəndaşlığı müəyyən edin və şəxsin qeydinə yazın.',
    en: 'Establish the citizenship and put it into the record of the person.',
  },
  NATIONAL_OF_COUNTRY: {
    az: 'Ölkənin öz vətəndaşlarını verib-vermədiyini prokurorluqla dəqiqləşdirin.',
    en: 'Ask the prosecution office whether the country surrenders its nationals.',
  },
  DUAL_CRIMINALITY_MISSING: {
    az: 'Əməlin həmin ölkədə də cinayət olub-olmadığını dəqiqləşdirin və cavabı qeyd edin.',
    en: 'Establish whether the act is an offence in that country too, and record the answer.',
  },
  LIMITATION_UNCHECKED: {
    az: 'Müddəti hər iki ölkənin qanunu üzrə prokurorluqla dəqiqləşdirin.',
    en: 'Ask the prosecution office for the period under the law of both countries.',
  },
  RECORDED_LAPSED: { az: 'Yeniləyin və yeni cavabı qeyd edin.', en: 'Renew it and record the new answer.' },
  RECORDED_MISSING: {
    az: 'Əldə edin və yeni cavabı qeyd edin.',
    en: 'Obtain it and record the new answer.',
  },
  RECORDED_BARS: {
    az: 'Tutulmadan əvvəl prokurorluqla başqa yolu müəyyən edin.',
    en: 'Settle another way with the prosecution office before an arrest.',
  },
};
