/** Texts of the next enquiry in the source language. English lies beside it with the same keys. */
export const enquiriesAz = {
  'network.drawer.enquiries': 'Növbəti sorğu',
  'enquiry.list': 'Kimdən nə soruşmalı',
  'enquiry.loading': 'Zəncirdəki boşluqlar axtarılır',
  'enquiry.emptyChart': 'Sxem boşdur. Əvvəlcə sxemə element gətirin: boşluqlar onun əsasında axtarılır.',
  'enquiry.none':
    'Bu sxemdə məlum qaydalar üzrə boşluq yoxdur. Sxemi genişləndirin: daha çox element olduqda daha çox boşluq görünür.',
  'enquiry.tooMany':
    'Sxemin ilk {count} elementinə baxılıb. Qalanlarına baxmaq üçün artıq olanları sxemdən çıxarın.',
  'enquiry.more':
    'Soruşulası {count} boşluq göstərilir; bu qaydalar üzrə başqaları da var: {rules}. İlk sıradakıları soruşun və ya sxemdən element çıxarın, növbətilər önə gələcək.',
  'enquiry.moreAsked':
    'Soruşulmuş boşluqlardan {count} göstərilir; başqaları da var. Onları görmək üçün sxemdən element çıxarın.',
  'enquiry.people': 'toxunduğu şəxs: {count}',
  'enquiry.asked': 'göndərilib',
  'enquiry.answered': 'cavab alınıb',
  'enquiry.choose':
    'Sorğunun layihəsini görmək üçün soldan boşluq seçin. Əvvəl daha çox şəxsə toxunanlar gəlir.',
  'enquiry.select': 'Sxemdə seç',
  'enquiry.to': 'Kimə: {to}',
  'enquiry.changes': 'Nəyi dəyişər: {changes}',
  'enquiry.request': 'Sorğunun mətni',
  'enquiry.legalGround': 'Hüquqi əsas',
  'enquiry.legalGround.explain': 'Qanunun maddəsi və ya məhkəmə qərarı. Özünüz yazın: təklif edilmir.',
  'enquiry.ask': 'Göndərilmiş kimi qeyd et',
  'enquiry.noCase': 'Sorğunu saxlamaq üçün sxemi işin daxilində açın.',
  'enquiry.kept': 'Göndərilmiş sorğular',
  'enquiry.kept.none': 'Bu işdə hələ sorğu göndərilməyib.',
  'enquiry.kept.more':
    'İlk {count} sorğu göstərilir, əvvəlcə cavabsızlar; başqaları da var. Cavabı gələnləri bağlayın, daha əvvəlki açıq sorğular önə gələcək.',
  'enquiry.kept.asked': '{who}, {when}. Hüquqi əsas: {ground}',
  'enquiry.kept.open': 'cavab gözlənilir',
  'enquiry.kept.ANSWERED': 'cavab alınıb: {when}',
  'enquiry.kept.REFUSED': 'imtina edilib: {when}',
  'enquiry.kept.superseded': 'Sorğunun aid olduğu element artıq fakt deyil: düzəldilib və ya geri götürülüb.',
  'enquiry.kept.joined': 'Sorğunun aid olduğu şəxs birləşdirilib: indi {name}.',
  'enquiry.kept.note': 'Qeyd',
  'enquiry.close.ANSWERED': 'Cavab alındı',
  'enquiry.close.REFUSED': 'İmtina edildi',
} as const;
