export const readinessAz = {
  'readiness.title': 'Bu gecə tutulsa',
  'readiness.open': 'Bu gecə tutulsa: sənədlər hazırdırmı?',
  'readiness.intro':
    'Hər ehtimal olunan ölkə üzrə: nə hazırdır, nə çatmır, nə məlum deyil. Gördüyünüz məlumata əsaslanır; qeyd edilməyən heç nə fərz edilmir.',
  'readiness.add': 'Başqa ölkə əlavə et',
  'readiness.print': 'Çap et',
  'readiness.empty':
    'Ehtimal olunan ölkə yoxdur və ya bildiriş başa çatıb. Qüvvədə olan bildiriş üçün ölkə əlavə edin.',
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
} as const;
