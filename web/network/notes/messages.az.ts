/** Texts of the notes on the canvas in the source language. English lies beside it with the same keys. */
export const notesAz = {
  'network.command.note': 'qeyd',
  'network.command.unnote': 'qeydin silinməsi',
  'network.key.note': 'qeyd yaz: seçilmiş elementə və ya təsvirin ortasına',
  'notes.title': 'Təsvirdə qeyd',
  'notes.titleOn': '{name}: qeyd',
  'notes.text': 'Qeydin mətni',
  'notes.hint': 'Qeyd sxemlə birlikdə saxlanılır və fakt sayılmır. Ctrl+Enter yazır.',
  'notes.write': 'Yaz',
  'notes.remove': 'Qeydi sil',
  'notes.list': 'Qeydlər',
  'notes.menu.addOn': 'Elementə qeyd yaz',
  'notes.menu.addHere': 'Burada qeyd yaz',
  'notes.menu.edit': 'Qeydi aç',
} as const;
