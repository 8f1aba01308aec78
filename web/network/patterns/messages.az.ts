/** Texts of the patterns in the source language. English lies beside it with the same keys. */
export const patternsAz = {
  'network.drawer.patterns': 'Nümunələr',
  'network.command.bring': 'tapılanın əlavəsi',
  'network.task.pattern': 'Nümunə axtarılır',
  'network.failed.pattern': 'Nümunə axtarışı alınmadı.',
  'pattern.list': 'Nümunə',
  'pattern.where': 'Harada',
  'pattern.where.case': 'Bu işdən başlayaraq',
  'pattern.where.all': 'Hər yerdə',
  'pattern.setting': '{title} ({min}–{max})',
  'pattern.problem': '{min} ilə {max} arasında tam ədəd yazın.',
  'pattern.run': 'Axtar',
  'pattern.stop': 'Dayandır',
  'pattern.loading': 'Nümunələr yüklənir',
  'pattern.before':
    'Nümunə seçin, lazım olsa hədləri dəyişin və «Axtar» düyməsini basın. Yalnız görə bildiyiniz faktlara baxılır.',
  'pattern.none': 'Bu hədlərlə belə nümunə yoxdur. Hədləri genişləndirin və ya hər yerdə axtarın.',
  'pattern.timedOut':
    'Axtarış vaxt və ya yaddaş həddinə çatıb dayandırıldı: belə nümunənin olub-olmadığı bilinmir. Hədləri daraldın və ya bir işdə axtarın.',
  'pattern.found': '{count} uyğunluq: {title}',
  'pattern.capped': 'İlk {count} uyğunluq göstərilir, hələ var: hədləri daraldın.',
  'pattern.cut':
    'Göstərilənlərdən başqa insanlar da var: yalnız ilk 200 nəfər göstərilir, işlərin sayı isə hamısına görədir.',
  'pattern.bring': 'Təsvirə gətir',
  'pattern.bringAll': 'Hamısını təsvirə gətir',
  'pattern.select': 'Təsvirdə seç',
  'pattern.andMore': 'daha {count}',
  'pattern.sentence.chain-over-countries':
    'Cəlb edən: {RECRUITER}; daşıyan: {TRANSPORTER}; istismar edən: {EXPLOITER}. Qurban: {VICTIM}. Ölkələr: {countries}.',
  'pattern.sentence.phone-in-cases':
    '{PHONE} nömrəsi {cases} işdə keçir: {caseNumbers}. İstifadə edən: {USER}.',
  'pattern.sentence.flat-in-cases':
    'Ünvan {cases} işdə keçir ({caseNumbers}): {PLACE}. İstifadə edən: {USER}. Orada istismar edilən: {VICTIM}.',
  'pattern.sentence.co-travel':
    '{ESCORT} {victims} qurbanla birgə səfər edib: {VICTIM}. Səfərlərin sayı: {trips} ({since} – {until}).',
  'pattern.sentence.contact-becomes-recruiter':
    '{CONTACT} qurbanın ({VICTIM}) yaxınıdır və onun cəlb edilməsindən ({since}) {months} ay sonra başqalarını cəlb edib: {RECRUIT}.',
  'pattern.sentence.money-returns':
    'Pul {payments} ödənişlə təşkilatçıya çatıb: {route}. Sonuncu ödəniş: {amount} {currency} ({since} – {until}).',
} as const;
