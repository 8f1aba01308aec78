export const membersAz = {
  'members.title': 'Üzvlər',
  'members.add': 'Həmkarı işə burax',
  'members.change': 'Dəyiş',
  'members.changing': 'Üzvlüyü dəyişmək',
  'members.who': 'Kim',
  'members.level': 'Hansı həddə',
  'members.level.READ': 'İşi oxuyur',
  'members.level.EDIT': 'Oxuyur və yazır',
  'members.level.LEAD': 'Rəhbərlik edir: həm də başqalarını işə buraxır və çıxarır',
  'members.until': 'Son gün (boşdursa, müddətsiz)',
  'members.identities': 'Qorunan şəxslərin kim olduğunu görür',
  'members.sources': 'Məlumat verənləri görür',
  'members.until.mark': '{date} gününədək',
  'members.given': 'işə buraxan: {name}, {moment}',
  'members.given.before': 'işə buraxan: quraşdırmanın operatoru',
  'members.opens':
    'Bu iş ayrıldığı və ya birləşdirilən işlərlə ortaq məlumatı oxuyur: işə buraxdığınız həmkar onlarda da {people} şəxsi və {facts} faktı görəcək. Qorunan şəxslərin kimliyi və məlumat verənlər açılmır.',
  'members.submit': 'Yadda saxla',
  'members.end': 'İşdən çıxar',
  'members.end.explain':
    '{name} növbəti sorğudan etibarən bu işdən heç nə görməyəcək. Qeyd etdikləri qalır. Çıxarmaq üçün bir daha basın.',
  'members.conflict':
    'Bu arada {by} {name} üçün üzvlüyü dəyişdi: {standing}. Sizin seçiminizin qüvvədə olması üçün bir daha yadda saxlayın.',
};
