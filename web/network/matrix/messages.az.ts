/** Texts of the matrix below the picture. */
export const networkMatrixAz = {
  'network.drawer.matrix': 'Matris',
  'network.matrix.label': 'Kimin kiminlə əlaqəsi var',
  'network.matrix.rule':
    'Sıra: qruplaşma, sonra əlaqə sayı; qorunan şəxslər sonda, adla. Sətirdəki element sütundakına.',
  'network.matrix.unlinked': 'əlaqəsiz {count} element sətir deyil',
  'network.matrix.beyond': 'ən çox əlaqəsi olan {most} element göstərilir, daha {count} element var',
  'network.matrix.onlySelection': 'Yalnız seçilmiş {count}',
  'network.matrix.all': 'Bütün elementlər',
  'network.matrix.cell':
    '{row} → {column}: {types}; {facts} fakt, {certainty}{more, plural, =0 {} other {. Yenidən seçin: daha # əlaqə}}',
  'network.matrix.noLink': '{row} → {column}: əlaqə yoxdur',
  'network.matrix.row': '{number}. {name}: {count} əlaqə',
  'network.matrix.keys': 'Oxlar hərəkət etdirir, Enter əlaqəni seçir, Home sətrin adına aparır.',
  'network.matrix.none.title': 'Matris üçün əlaqə yoxdur',
  'network.matrix.none.text': 'Çəkilmiş elementlərin arasında əlaqə yoxdur: bir elementi genişləndirin.',
} as const;
