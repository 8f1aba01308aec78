/** Texts of the searches among elements of the chart in the source language. English lies beside it with the same keys. */
export const findingAz = {
  'network.command.bar': 'yolun bağlanması',
  'network.command.allow': 'yolun açılması',
  'finding.title': 'Seçilmişlər arasında və ya işdə axtarış',
  'finding.tool': 'Seçilmişlər arasında axtar',
  'finding.menu.find': 'Seçilmişlər arasında axtar…',
  'finding.menu.bar': 'Yol bunun üzərindən keçməsin',
  'finding.menu.allow': 'Yol bunun üzərindən keçə bilər',
  'finding.list.barred': 'yol üzərindən keçmir',
  'finding.status.barred': '{count} üzərindən yol keçmir',
  'finding.what': 'Nə axtarılsın? {count} element seçilib',
  'finding.search.paths': 'Yollar',
  'finding.search.connecting': 'Birləşdirən şəbəkə',
  'finding.search.common': 'Ortaq qonşular',
  'finding.search.shared': 'Ortaq əşyalar',
  'finding.search.sharedInCase': 'İşdə kimin nəyi ortaqdır',
  'finding.explain.paths': 'İki element arasında. Düz iki element seçin.',
  'finding.explain.connecting': 'Hər cüt arasında ən qısa yollar, birlikdə. 2–{most} element seçin.',
  'finding.explain.common': 'Seçilmişlərin ən azı ikisi ilə bağlı olanlar. 2–{most} element seçin.',
  'finding.explain.sharedInCase':
    'Kimin seçilməsindən asılı olmayaraq bütün işdə iki və daha çox şəxsi hansı telefon, ünvan, hesab, nəqliyyat vasitəsi, sənəd və səfər bağlayır.',
  'finding.explain.shared':
    'Kim eyni telefonu, ünvanı, hesabı, nəqliyyat vasitəsini, sənədi və ya səfəri bölüşür. 2–{most} şəxs seçin.',
  'finding.how': 'Neçə yol',
  'finding.how.ONE': 'Biri',
  'finding.how.SEVERAL': 'Bütün ən qısalar',
  'finding.how.ALL': 'Həddədək hamısı',
  'finding.length': 'Ən çoxu neçə əlaqə',
  'finding.inTimeOrder': 'Vaxt ardıcıllığı ilə',
  'finding.inTimeOrder.explain':
    'Əlaqələrin tarixi geri getmir: birinci seçilmişdən ikinciyə. Tarixi olmayan əlaqəyə icazə verilir və bu deyilir.',
  'finding.never': 'Yol ölkə, rayon, iş, qanun və mənbə üzərindən keçmir.',
  'finding.barred': 'Bağladığınız {count} elementin üzərindən də keçmir.',
  'finding.allowAll': 'Hamısına icazə ver',
  'finding.journey': 'Birgə səfər',
  'finding.submit': 'Axtar',
  'finding.notice.path': '{from} və {to}: {length} əlaqəlik yol tapıldı ({ways} variant).',
  'finding.notice.more': 'Hələ var: hədləri daraldın.',
  'finding.notice.cutAt':
    '{names}: bütün əlaqələr oxunmayıb, yalnız hər növdən ilk 200-ü. Qalanlar üzərindən başqa yol ola bilər. Onu kənarda qoymaq üçün üzərində «Yol bunun üzərindən keçməsin» seçin və ya bir-birinə daha yaxın elementləri seçin.',
  'finding.notice.undated': 'Bəzi əlaqələrin tarixi yoxdur: ardıcıllıq onlar üçün yoxlanmayıb.',
  'finding.notice.pathTimedOut':
    '{from} və {to}: axtarış vaxt, yaddaş və ya oxunan əlaqə həddinə çatıb dayandırıldı, yolun olub-olmadığı bilinmir. Həddi azaldın və ya bəzi elementləri bağlayın.',
  'finding.notice.pathsTimedOut':
    '{from} və {to}: {ways} yol tapıldı, sonra axtarış vaxt, yaddaş və ya oxunan əlaqə həddinə çatdı. Daha uzun yollar barədə heç nə bilinmir.',
  'finding.notice.noPath':
    '{from} və {to} arasında {most} əlaqədən uzun olmayan, görə biləcəyiniz yol yoxdur. Yol ölkə, rayon və iş üzərindən keçmir.',
  'finding.notice.barred': 'Bağladığınız {count} elementin üzərindən yol axtarılmayıb.',
  'finding.notice.connected': '{people} element arasındakı ən qısa yollar göstərilir.',
  'finding.notice.apart': '{count} cüt arasında bu hədlə yol yoxdur.',
  'finding.notice.notConnected':
    '{people} elementin heç biri digəri ilə {most} əlaqədən uzun olmayan yolla bağlı deyil.',
  'finding.notice.connectingTimedOut':
    'Axtarış vaxt, yaddaş və ya oxunan əlaqə həddinə çatıb dayandırıldı: necə bağlı olduqları bilinmir. Həddi və ya seçimi azaldın.',
  'finding.notice.common': 'Ortaq qonşu: {count}. Təsvirdə seçilib.',
  'finding.notice.noneCommon': 'Seçilmişlərin görə biləcəyiniz ortaq qonşusu yoxdur.',
  'finding.notice.shared': 'Ortaq: {kinds}. Təsvirdə seçilib.',
  'finding.notice.noneShared':
    'Seçilmişlərin görə biləcəyiniz ortaq telefonu, ünvanı, hesabı və ya səfəri yoxdur.',
  'finding.notice.chooseSeveral': 'Bunun üçün 2–{most} element seçin (Ctrl və ya Shift ilə).',
} as const;
