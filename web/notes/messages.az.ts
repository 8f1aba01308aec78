export const caseNotesAz = {
  'caseNotes.title': 'Qeydlər',
  'caseNotes.empty': 'Qeyd yoxdur.',
  'caseNotes.add': 'Qeyd əlavə et',
  'caseNotes.new': 'Yeni qeyd',
  'caseNotes.text': 'Qeyd',
  'caseNotes.correct': 'Qeydi düzəlt',
  'caseNotes.strike': '{count} mənbənin çıxarılması saxlanılıb',
  'caseNotes.keepStrike': 'Qeyd kimi saxla',
  'caseNotes.kept': 'Saxlanılmış çıxarmalar',
  'caseNotes.failed': 'Saxlanılmış çıxarmaları göstərmək mümkün olmadı.',
  'caseNotes.strikeAgain': 'Yenidən çıxar',
} as const;
