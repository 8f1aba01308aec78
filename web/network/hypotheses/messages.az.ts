/** Texts of hypotheses in the source language. English lies beside it with the same keys. */
export const supposedAz = {
  'network.command.suppose': 'fərziyyə',
  'network.command.unsuppose': 'fərziyyədən imtina',
  'network.command.layer': 'fərziyyə qatı',
  'network.key.suppose': 'seçilmiş iki element arasında əlaqə fərz et',
  'supposed.title': 'Fərziyyə: {source} — {target}',
  'supposed.text': 'Nə fərz olunur',
  'supposed.hint':
    'Fərziyyə fakt deyil: sayılmır, ölçülmür, yolda və məlumat fayllarında olmur. Şəkildə sual işarəsi ilə çəkilir.',
  'supposed.layer': 'Qat',
  'supposed.layer.first': 'Əsas versiya',
  'supposed.write': 'Yaz',
  'supposed.giveUp': 'Fərziyyədən imtina et',
  'supposed.one': 'Fərziyyə',
  'supposed.list': 'Fərziyyələr',
  'supposed.menu.begin': 'Əlaqə fərz et',
  'supposed.menu.edit': 'Fərziyyəni aç',
  'supposed.menu.hideLayer': 'Bu qatı gizlət: {layer}',
} as const;
