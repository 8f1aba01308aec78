export const fugitivesAz = {
  'fugitives.title': 'Axtarılanla baş verənlər',
  'fugitives.empty': 'Görülməsi, tutulması və ya təhvil verilməsi barədə qeyd yoxdur.',
  'fugitives.record': 'Baş verəni qeyd et',
  'fugitives.kind': 'Nə baş verib',
  'fugitives.country': 'Ölkə',
  'fugitives.place': 'Yer',
  'fugitives.note': 'Qeyd',
  'fugitives.document': 'Sənəd və ya mənbə',
  'fugitives.standing': 'Axtarışın vəziyyəti',
  'fugitives.standing.since': '{country}, {date}',
  'fugitives.correct': 'Hadisəni düzəlt',
} as const;
