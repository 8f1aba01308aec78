export const redactionAz = {
  'redaction.open': 'Kənara çıxmayacaq yerləri göstər',
  'redaction.again': 'Bu yerlərdən yenidən düzəlt',
  'redaction.here': '{count} yer gizlədilib{pages, plural, =0 {} other { ({pages} səhifədə)}}',
  'redaction.title': '{name} faylının adsızlaşdırılmış üzü',
  'redaction.mayNot': 'Bu sübuta fayl əlavə edə bilməzsiniz. İşi redaktə edəndən xahiş edin.',
  'redaction.find': 'Sözü hər yerdə gizlət',
  'redaction.find.mark': 'Bütün yerləri göstər',
  'redaction.finding': 'Səhifələrdə axtarılır',
  'redaction.found':
    '{count, plural, =0 {Sözlər heç yerdə yoxdur. Azaldın və ya başqa cür yazın.} other {{count} yer tapıldı.}}',
  'redaction.found.pages':
    '{pages} səhifədə {count} yer tapıldı. Hər birinə baxın: hərflər nişandan bir az kənarda qala bilər.',
  'redaction.found.wordless': '{pages} səhifədə axtarıla bilən hərf yoxdur (skan?): oxuyub əllə göstərin.',
  'redaction.undo': 'Geri al',
  'redaction.clear': 'Bütün nişanları sil',
  'redaction.preview': 'Necə olacağını göstər',
  'redaction.none': 'Hələ heç nə göstərilməyib.',
  'redaction.count': '{count} yer göstərilib.',
  'redaction.page': 'Səhifə',
  'redaction.page.of': '/ {count}',
  'redaction.page.before': 'Əvvəlki səhifə',
  'redaction.page.next': 'Növbəti səhifə',
  'redaction.page.count': 'Bu səhifədə {count} nişan',
  'redaction.page.marks': '{page}-ci səhifənin nişanları',
  'redaction.mark': 'Nişan {number}: soldan {x} %, yuxarıdan {y} %, ölçüsü {width} × {height} %',
  'redaction.add': 'Nişan qoy',
  'redaction.add.words': 'Seçimi gizlət',
  'redaction.keys':
    'Siçanla düzbucaqlı çəkin və ya nişan qoyub oxlarla yerini dəyişin, Shift və oxlarla böyüdün və ya kiçildin (Alt ilə kiçik addımlarla), Delete ilə silin.',
  'redaction.words.keys': 'Siçanla və ya Shift və oxlarla seçin.',
  'redaction.words': 'Mətn',
  'redaction.marked': 'Göstərilən yerlər',
  'redaction.left': 'Qalan mətn',
  'redaction.make': 'Üzü düzəlt',
  'redaction.making': 'Üz düzəldilir',
  'redaction.made':
    'Üz düzəldildi və əlavə olundu: göstərilən yerlər onda artıq yoxdur. İndi onu əsli ilə başqa işçi tutuşdurur.',
  'redaction.back': 'Sübutlara qayıt',
  'redaction.suffix': 'adsızlaşdırılmış',
  'redaction.large':
    'Üz {megabytes} MB-dan böyük olardı. Sənədi hissələrə bölün və hissələri sübuta əlavə edin.',
  'redaction.notWhole':
    '{page}-ci səhifənin bir hissəsi burada göstərilə bilmir. Sənədi PDF kimi çap edin, onu sübuta əlavə edin və yerləri orada göstərin.',
  'redaction.unread':
    'Fayl burada oxunmur. Onu proqramda açıb yenidən saxlayın və həmin surəti sübuta əlavə edin.',
} as const;
