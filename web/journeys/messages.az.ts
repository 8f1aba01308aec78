export const journeysAz = {
  'journeys.title': 'Səfərlər',
  'journeys.empty': 'Bu işdə səfər qeyd olunmayıb.',
  'journeys.add': 'Səfər əlavə et',
  'journeys.correct': 'Səfəri düzəlt',
  'journeys.on': 'Gün',
  'journeys.mode': 'Nə ilə',
  'journeys.from': 'Haradan',
  'journeys.to': 'Haraya',
  'journeys.travellers': 'Kim səfər edib',
  'journeys.travellers.hint': 'İşdə rolu olan şəxslər.',
  'journeys.source.hint': 'Hansı reyestr, sübut, arayış və ya ifadə bunu deyir.',
};
