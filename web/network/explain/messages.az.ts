/** Texts around the sentences that explain a link. English lies beside it with the same keys. */
export const explainAz = {
  'explain.copy': 'Mətni kopyala',
  'explain.copied': 'Kopyalandı.',
  'explain.notCopied': 'Brauzer kopyalamağa icazə vermədi: mətni seçib özünüz kopyalayın.',
  'explain.inWords': 'Sözlə',
  'explain.none': 'İzah ediləsi fakt yoxdur.',
  'explain.path': 'Yol sözlə',
  'explain.tellPath': 'Yolu sözlə izah et',
  'explain.firstFacts':
    'Bu əlaqələrin bütün faktları izah olunmayıb: {links}. Qalanları üçün həmin əlaqələri bir-bir seçin.',
  'explain.firstSteps': 'İlk {count} addım izah edilib. Qalanı üçün əlaqələri bir-bir seçin.',
} as const;
