export const readinessAz = {
  'readiness.title': 'Bu gecə tutulsa',
  'readiness.open': 'Bu gecə tutulsa: sənədlər hazırdırmı?',
  'readiness.intro':
    'Hər ehtimal olunan ölkə üzrə: nə hazırdır, nə çatmır, nə məlum deyil. Gördüyünüz məlumata əsaslanır; qeyd edilməyən heç nə fərz edilmir.',
  'readiness.add': 'Başqa ölkə əlavə et',
  'readiness.print': 'Çap et',
  'readiness.empty':
    'Ehtimal olunan ölkə yoxdur və ya bildiriş, yaxud axtarış başa çatıb. Qüvvədə olan üçün ölkə əlavə edin.',
  'readiness.pack': 'Hazır saxlanan ekstradisiya sorğuları',
  'readiness.pack.none':
    'İşdə ekstradisiya haqqında sorğu tərtib edilməyib. Onu indi tərtib edib dondurun ki, tutulma gecəsi hazır olsun:',
  'readiness.pack.unfrozen': 'Dondurulmayıb: bu gecə ondan heç nə göndərilə bilməz. Açın və dondurun.',
  'readiness.pack.current': 'Dayandığı hər şey hələ də belədir.',
  'readiness.pack.until': 'təsdiq {day} tarixinədək',
  'readiness.next': 'Növbəti addım: {step}',
  'readiness.lapses': '{date} tarixinədək',
  'readiness.periods': 'Bu gecə başlayacaq müddətlər',
  'readiness.days': '{date} ({days} gün)',
  'readiness.noPeriod': 'bu ölkə üçün müddət saxlanılmır',
  'readiness.answer': 'Cavab',
  'readiness.document': 'Mənbə və ya sənəd',
  'readiness.validTo': 'Son günü (məlum deyilsə, boş qoyun)',
  'readiness.note': 'Qeyd',
  'readiness.record': 'Cavabı qeyd et',
  'readiness.correct': 'Düzəlt',
  'readiness.conflict':
    'Siz yazarkən başqası cavab qeyd edib. Onunkunu saxlayın və ya öz cavabınızı onun yerinə qeyd edin.',
  'readiness.keepTheirs': 'Onunkunu saxla',
  'readiness.recordMine': 'Mənimkini qeyd et',
  'readiness.outlooks': 'Bu gecə tutulsa: hamısı',
  'readiness.outlooks.explain':
    'Hər axtarılan şəxs və hər ehtimal olunan ölkə, ən pisi əvvəldə. Hazırdır: {total} sətirdən {ready}. Sizə açıq olanlara əsaslanır.',
  'readiness.outlooks.country': 'Ehtimal olunan ölkə',
  'readiness.outlooks.open': 'Sənədlər hazırdırmı?',
  'readiness.outlooks.lapses': 'Hər hansı müddətin bitdiyi ilk gün',
  'readiness.outlooks.nowhere': 'Ehtimal olunan ölkə yoxdur',
  'readiness.outlooks.noCountry': 'Ölkə ehtimal edilmir: əvvəlcədən heç nə hazırlana bilməz',
  'readiness.outlooks.notReady': 'Yalnız hazır olmayanlar',
  'readiness.outlooks.cut': 'Yalnız ilk {count} sətir göstərilir.',
  'readiness.outlooks.empty':
    'Tutulma istəyən bildirişimizlə və ya qüvvədə olan yerli axtarışla heç kim axtarılmır.',
  'readiness.outlooks.noMatch': 'Belə sətir yoxdur. Süzgəci dəyişin.',
} as const;
