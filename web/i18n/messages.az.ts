import { importsAz } from '../imports/messages.az.ts';
import { matchesAz } from '../matches/messages.az.ts';
import { proceedingsAz } from '../proceedings/messages.az.ts';
import { templatesAz } from '../dossier-templates/messages.az.ts';
import { dossiersAz } from '../dossiers/messages.az.ts';
import { filesAz } from '../evidence/files-messages.az.ts';
import { redactionAz } from '../redaction/messages.az.ts';
import { evidenceAz } from '../evidence/messages.az.ts';
import { rolesAz } from '../roles/messages.az.ts';
import { proofAz } from '../proof/messages.az.ts';
import { chartsAz } from '../charts/messages.az.ts';
import { exportsAz } from '../network/exports/messages.az.ts';
import { findingAz } from '../network/finding/messages.az.ts';
import { measuresAz } from '../network/measures/messages.az.ts';
import { arrangeAz } from '../network/arrange/messages.az.ts';
import { foldsAz } from '../network/folds/messages.az.ts';
import { choosingAz } from '../network/choosing/messages.az.ts';
import { styleAz } from '../network/styles/messages.az.ts';
import { supposedAz } from '../network/hypotheses/messages.az.ts';
import { linkAz } from '../network/links/messages.az.ts';
import { recordAz } from '../network/recording/messages.az.ts';
import { networkReadingAz } from '../network/reading/messages.az.ts';
import { notesAz } from '../network/notes/messages.az.ts';
import { patternsAz } from '../network/patterns/messages.az.ts';
import { enquiriesAz } from '../network/enquiries/messages.az.ts';
import { explainAz } from '../network/explain/messages.az.ts';
import { networkMapAz } from '../network/map/messages.az.ts';
import { networkMatrixAz } from '../network/matrix/messages.az.ts';
import { networkAz } from '../network/messages.az.ts';
import { networkTableAz } from '../network/table/messages.az.ts';
import { networkTimelineAz } from '../network/timeline/messages.az.ts';
import { caseNotesAz } from '../notes/messages.az.ts';
import { messagesAz } from '../messages/messages.az.ts';
import { countryRulesAz } from '../countries/messages.az.ts';
import { readinessAz } from '../readiness/messages.az.ts';
import { domesticSearchesAz } from '../domestic-searches/messages.az.ts';
import { fugitivesAz } from '../fugitives/messages.az.ts';
import { dutiesAz } from '../duties/messages.az.ts';
import { noticesAz } from '../notices/messages.az.ts';
import { caseLinksAz } from '../case-links/messages.az.ts';
import { membersAz } from '../members/messages.az.ts';
import { requestsAz } from '../requests/messages.az.ts';
import { journeysAz } from '../journeys/messages.az.ts';
import { unknownPeopleAz } from '../unknown-people/messages.az.ts';
import { episodesAz } from '../offences/episode-messages.az.ts';
import { offencesAz } from '../offences/messages.az.ts';
import { reportAz } from '../report/messages.az.ts';
import { tasksAz } from '../tasks/messages.az.ts';
import { approvalsAz } from '../approvals/messages.az.ts';
import { victimsAz } from '../victims/messages.az.ts';
import { searchAz } from '../search/messages.az.ts';
import { officeAz } from './office-messages.az.ts';

/** Every text of the workspace in the source language. `{name}` is filled in; English lies beside it under the same keys. */
export const az = {
  'app.name': 'Əlaqə',
  'app.tagline': 'İnsan alverinə qarşı mübarizə: cinayət işləri üzrə əlaqələrin təhlili',
  'app.skip': 'Əsas məzmuna keç',
  'app.loading': 'Yüklənir',
  'app.menu': 'Bölmələr',
  'app.demo': 'Nümayiş: bütün şəxslər uydurmadır',
  'nav.cases': 'İşlər',
  'nav.countries': 'Ölkələr',
  'nav.notices': 'Bildirişlər',
  'nav.messages': 'Yazışma',
  'nav.imports': 'İdxal',
  'nav.support': 'Qurbanlara yardım',
  'nav.report': 'Hesabat',
  'nav.audit': 'Audit',
  'nav.accounts': 'Hesablar',
  'bar.noCase': 'İş seçilməyib',
  'bar.case': 'İş',
  'bar.purpose': 'Məqsəd',
  'bar.purpose.none': 'göstərilməyib',
  'bar.purpose.change': 'Giriş məqsədini dəyiş: {purpose}',
  'bar.asOf': 'Vəziyyət tarixi',
  'asOf.change': 'Vəziyyət tarixi: {day}. Dəyişmək',
  'asOf.explain':
    'Hər şey seçilən günün sonunda məlum olduğu kimi göstərilir. Hüquqlarınız bugünkü hüquqlardır; dəyişikliklər həmişə indi edilir.',
  'asOf.day': 'Gün',
  'asOf.show': 'Göstər',
  'asOf.present': 'İndiyə qayıt',
  'asOf.noDay': 'Günü GG.AA.İİİİ şəklində yazın, məsələn, 30.06.2025.',
  'asOf.toCome': 'Bu gün hələ gəlməyib. Bu gün və ya ondan əvvəlki günü yazın.',
  'asOf.nothingYet.title': 'Həmin gün bunlardan heç nə məlum deyildi',
  'asOf.nothingYet.text': 'Daha sonrakı günü seçin və ya indiyə qayıdın.',
  'bar.language': 'Dil',
  'bar.theme.dark': 'Tünd görünüşə keç',
  'bar.theme.light': 'Açıq görünüşə keç',
  'bar.account': 'Hesab: {name}, {role}',
  'bar.signOut': 'Çıxış',
  'leaving.title': 'Hər şey saxlanmayıb',
  'leaving.explain':
    'Son işiniz yalnız bu pəncərədədir: server onu qəbul etməyib. Qalın, yenidən cəhd edilir; ya da çıxın, onda o itir.',
  'leaving.stay': 'Qal',
  'leaving.go': 'Çıx və itir',
  'common.retry': 'Yenidən sına',
  'common.cancel': 'Ləğv et',
  'common.close': 'Bağla',
  'common.clear': 'Süzgəcləri təmizlə',
  'common.all': 'Hamısı',
  'common.more': 'Daha çox göstər',
  'common.protected': 'Qorunan şəxs',
  'common.protected.hint': 'Təxəllüslə göstərilir: şəxsiyyəti möhürlənib.',
  'common.wanted': 'Axtarışdadır',
  'common.grade.hint': 'Mənbə: {source}; məlumat: {information}',
  'common.shown': '{total} nəticədən {shown} göstərilir',
  'common.openNetwork': 'Şəbəkəni aç',
  'common.showInNetwork': 'Şəbəkədə göstər',
  'common.since': '{date} tarixindən',
  'common.nameless': 'Adı sizə açıq deyil',
  'common.until': '{date} tarixinədək',
  'table.sort': '{column} üzrə sırala',

  'failure.UNAUTHENTICATED.title': 'Sessiya bitib',
  'failure.UNAUTHENTICATED.text': 'Yenidən daxil olun: qaldığınız səhifəyə qayıdacaqsınız.',
  'failure.FORBIDDEN.title': 'Rolunuz buna icazə vermir',
  'failure.FORBIDDEN.text': 'Bu bölmə işiniz üçün lazımdırsa, nəzarətçinizə müraciət edin.',
  'failure.NOT_FOUND.title': 'Tapılmadı',
  'failure.NOT_FOUND.text':
    'Burada görə biləcəyiniz bir şey yoxdur. Ünvanı yoxlayın və ya işlər siyahısına qayıdın.',
  'failure.CASE_CLOSED.title': 'İş başqa işlə birləşdirilib',
  'failure.CASE_CLOSED.text':
    'İşdə olanları oxumaq olar, yeni heç nə qeyd edilmir. Qalan işdə davam edin və ya bu işin rəhbərinə müraciət edin.',
  'failure.PURPOSE_REQUIRED.title': 'Giriş məqsədini göstərin',
  'failure.PURPOSE_REQUIRED.text': 'Məlumatlar bu iş sessiyasının məqsədi göstəriləndən sonra açılır.',
  'failure.BAD_INPUT.title': 'Sorğu başa düşülmədi',
  'failure.BAD_INPUT.text': 'Ünvanı və ya daxil etdiyiniz məlumatı yoxlayın.',
  'failure.TOO_MANY.title': 'Həddən artıq sorğu',
  'failure.TOO_MANY.text': 'Bir dəqiqə gözləyin və ya daha az məlumat istəyin.',
  'failure.DAMAGED.title': 'Fayl saxlandığı yerdə dəyişdirilib',
  'failure.DAMAGED.text': 'Verilmir. İnzibatçıya bildirin və ya əslini yenidən yükləyin.',
  'failure.UNAVAILABLE.title': 'Xidmət hazırda cavab vermir',
  'failure.UNAVAILABLE.text': 'Heç nə dəyişdirilməyib. Bir az sonra yenidən sınayın.',
  'failure.OFFLINE.title': 'Serverlə əlaqə yoxdur',
  'failure.OFFLINE.text': 'Şəbəkə bağlantısını yoxlayın və yenidən sınayın.',
  'failure.INTERNAL.title': 'Bizim tərəfdə xəta baş verdi',
  'failure.INTERNAL.text': 'Yenidən sınayın. Təkrar olunarsa, istinad nömrəsini inzibatçıya bildirin.',
  'failure.reference': 'İstinad nömrəsi: {reference}',
  'failure.toStart': 'Başlanğıc səhifəyə qayıt',
  'failure.toCases': 'İşlər siyahısına qayıt',
  'failure.nothingForRole.title': 'Rolunuz üçün hələ bölmə yoxdur',
  'failure.nothingForRole.text':
    'Hesabınız işləyir, lakin bu versiyada rolunuza açıq səhifə yoxdur. Nəzarətçinizə müraciət edin.',

  'signIn.title': 'Daxil olma',
  'signIn.username': 'İstifadəçi adı',
  'signIn.password': 'Parol',
  'signIn.submit': 'Daxil ol',
  'signIn.missing': 'İstifadəçi adını və parolu yazın.',
  'signIn.failed':
    'Daxil olmaq alınmadı. İstifadəçi adını və parolu yoxlayın; beş səhv paroldan sonra hesabı inzibatçı açır.',
  'signIn.tooMany': 'Həddən artıq cəhd edilib. Bir neçə dəqiqədən sonra yenidən sınayın.',
  'signIn.ended': 'Sessiya bitib. Qaldığınız səhifəyə qayıtmaq üçün yenidən daxil olun.',
  'signIn.note': 'Hər giriş və hər oxunan iş audit jurnalında qeyd olunur.',
  'purpose.title': 'Giriş məqsədi',
  'purpose.explain':
    'Məlumatları nə üçün oxuyacağınızı göstərin. Məqsəd bu sessiya ərzində audit jurnalının hər sətrində qalır; onu yuxarı zolaqdan dəyişmək olar.',
  'purpose.suggestions': 'Tez-tez göstərilən məqsədlər',
  'purpose.own': 'Öz sözlərinizlə',
  'purpose.hint': '3–200 işarə. Şəxs adı yazmayın.',
  'purpose.submit': 'Təsdiq et və davam et',
  'purpose.suggestion.group': 'Cinayətkar qrupun strukturunun təhlili',
  'purpose.suggestion.dossier': 'Cinayət işi üzrə dosyenin hazırlanması',
  'purpose.suggestion.fugitive': 'Axtarışda olan şəxslər üzrə beynəlxalq sorğu',
  'purpose.suggestion.rehabilitation': 'Qurbanların sosial reabilitasiyası',
  'purpose.suggestion.victims': 'Qurbanların müəyyən edilməsi və qorunması',
  'purpose.suggestion.oversight': 'Xidməti nəzarət',

  'cases.title': 'İşlər',
  'cases.new': 'Yeni iş',
  'cases.filter.text': 'Nömrə və ya ad',
  'cases.filter.stage': 'Mərhələ',
  'cases.filter.kind': 'Növ',
  'cases.column.number': 'Nömrə',
  'cases.column.title': 'Adı',
  'cases.column.kind': 'Növ',
  'cases.column.stage': 'Mərhələ',
  'cases.column.country': 'Əsas ölkə',
  'cases.column.opened': 'Açılıb',
  'cases.column.level': 'Sizin səviyyəniz',
  'cases.caption': 'Üzvü olduğunuz işlər',
  'cases.empty.title': 'Hələ işiniz yoxdur',
  'cases.empty.text':
    'İşə nəzarətçi və ya işin rəhbəri əlavə edir. Bir iş açılmalıdırsa, «Yeni iş» düyməsini basın.',
  'cases.empty.textReader': 'İşə nəzarətçi və ya işin rəhbəri əlavə edir: onlara müraciət edin.',
  'cases.noMatch.title': 'Süzgəcə uyğun iş yoxdur',
  'cases.noMatch.text': 'Sözü qısaldın və ya süzgəcləri təmizləyin.',
  'caseForm.title': 'Yeni iş',
  'caseForm.number': 'Nömrə',
  'caseForm.kind': 'Növ',
  'caseForm.titleAz': 'Adı (azərbaycanca)',
  'caseForm.titleEn': 'Adı (ingiliscə)',
  'caseForm.openedOn': 'Açılma tarixi',
  'caseForm.body': 'İşi aparan orqan',
  'caseForm.body.none': 'hələ məlum deyil',
  'caseRecord.open': 'Düzəliş və əvvəlki versiyalar',
  'caseRecord.title': 'İş haqqında qeyd',
  'caseForm.submit': 'İşi aç',
  'caseForm.lead': 'İşi açan ona rəhbərlik edir.',
  'caseForm.problem.number': '3–40 işarə yazın.',
  'caseForm.problem.title': '3–200 işarə yazın.',
  'caseForm.dayForm': 'GG.AA.İİİİ',
  'caseForm.problem.day': 'Tarixi GG.AA.İİİİ şəklində yazın; gələcək tarix ola bilməz.',
  'case.stage': 'Mərhələ',
  'case.kind': 'Növ',
  'case.body': 'Orqan',
  'case.opened': 'Açılıb',
  'case.country': 'Əsas ölkə',
  'case.level': 'Sizin səviyyəniz',
  'case.severedFrom': 'Ayrıldığı iş',
  'case.severedTo': 'Ondan ayrılan işlər',
  'case.summary': 'İşin xülasəsi',
  'case.count.people': 'Şəxslər',
  'case.count.convicted': 'Məhkum edilmiş',
  'case.count.accused': 'Təqsirləndirilən',
  'case.count.suspects': 'Şübhəli',
  'case.count.victims': 'Qurban',
  'case.count.witnesses': 'Şahid',
  'case.count.offences': 'Cinayət',
  'case.count.notices': 'Bildiriş',
  'case.count.groups': 'Qrup',
  'case.people': 'Rol üzrə şəxslər',
  'case.people.empty': 'Bu işdə hələ şəxs qeydə alınmayıb.',
  'case.people.name': 'Ad',
  'case.people.roles': 'İşdəki rolları',
  'case.people.sex': 'Cins',
  'case.parts': 'İşin bölmələri',
  'case.people.birth': 'Doğum tarixi',
  'case.offences': 'Maddələr üzrə cinayətlər',
  'case.offences.empty': 'Bu işdə cinayət qeydə alınmayıb.',
  'case.offences.article': 'Maddə',
  'case.offences.count': 'Say',
  'case.offences.ict': 'İT ilə',
  'case.offences.cleared': 'Açılıb',
  'case.offences.period': 'Aşkarlanıb',
  'case.offences.total': 'Cəmi',
  'case.notices': 'Bildirişlər',
  'case.notices.empty': 'Bu iş üzrə bildiriş yoxdur.',
  'case.groups': 'Cinayətkar qruplar',
  'case.groups.empty': 'Bu iş qrup təsvir etmir.',
  'case.stages': 'Mərhələlər',
  'case.stages.empty': 'Mərhələ dəyişikliyi qeydə alınmayıb.',
  'case.members': '{count} üzv',

  'person.kind': 'Şəxs',
  'person.records': 'Mənbələrin dedikləri',
  'person.recordList': 'Qeydlər və mənbələri',
  'person.record.correct': 'Qeydin düzəldilməsi',
  'person.record.source.hint': 'Hansı sənəd, ifadə və ya məlumat bunu deyir.',
  'person.value': 'Göstərici',
  'person.said': 'Deyilən',
  'person.source': 'Mənbə və qeydə alındığı vaxt',
  'person.board': 'Axtarış lövhəsi',
  'person.roles': 'İşlərdəki rolları',
  'person.roles.empty': 'Sizin işlərinizdə rolu yoxdur.',
  'person.notices': 'Axtarış və bildirişlər',
  'person.notices.empty': 'Görə biləcəyiniz axtarış və ya bildiriş yoxdur.',
  'person.role': 'Rol',
  'person.grade': 'Dərəcə',
  'person.differs': 'mənbələr fərqlidir',
  'group.form': 'Forma',
  'group.active': 'Fəaliyyət dövrü',
  'group.dismantled': 'Zərərsizləşdirilib',
  'group.stillActive': 'Fəaldır',
  'group.countries': 'Fəaliyyət göstərdiyi ölkələr',
  'group.members': 'Üzvlər',
  'group.members.empty': 'Görə biləcəyiniz üzv yoxdur.',
  'group.member.certainty': 'Əminlik',

  'countries.title': 'Ölkələr',
  'countries.explain':
    'Sizin işlərinizdə istismar və gizlənmə ölkələri. Sətir ölkənin arxasındakı şəbəkəni açır.',
  'countries.caption': 'Ölkələr üzrə qurbanlar, axtarışda olanlar və qruplar',
  'countries.column.country': 'Ölkə',
  'countries.column.victims': 'Qurbanlar',
  'countries.column.fugitives': 'Axtarışda olanlar',
  'countries.column.groups': 'Qruplar',
  'countries.openNetwork': '{country}: şəbəkəni aç',
  'countries.empty.title': 'Hələ ölkə yoxdur',
  'countries.empty.text': 'İşlərinizdə istismar ölkəsi və ya gizlənmə yeri qeydə alınanda burada görünəcək.',

  'notices.title': 'Bildirişlər',
  'notices.caption': 'İnterpol kanalları ilə bildirişlər və diffuziyalar',
  'notices.column.colour': 'Növ',
  'notices.column.state': 'Vəziyyət',
  'notices.column.person': 'Şəxs',
  'notices.column.country': 'Gizləndiyi ehtimal olunan yer',
  'notices.column.validTo': 'Etibarlıdır',
  'notices.column.requestedBy': 'Sorğu edən ölkə',
  'notices.column.case': 'Əsas iş',
  'notices.filter.colour': 'Növ',
  'notices.filter.state': 'Vəziyyət',
  'notices.filter.country': 'Gizlənmə ölkəsi',
  'notices.lapsesToday': 'bu gün bitir',
  'notices.lapsesIn': '{days} gün qalıb',
  'notices.noCountry': 'ehtimal yoxdur',
  'notices.explain': 'Qırmızı bildiriş həbs orderi deyil: hər ölkə öz qanununa görə qərar verir.',
  'notices.empty.title': 'Bildiriş yoxdur',
  'notices.empty.text': 'Görə biləcəyiniz bildiriş qeydə alınanda burada görünəcək.',
  'notices.noMatch.title': 'Süzgəcə uyğun bildiriş yoxdur',
  'notices.noMatch.text': 'Bir süzgəci götürün və ya hamısını təmizləyin.',

  ...officeAz,
  ...matchesAz,
  ...chartsAz,
  ...proceedingsAz,
  ...dossiersAz,
  ...templatesAz,
  ...proofAz,
  ...rolesAz,
  ...caseNotesAz,
  ...caseLinksAz,
  ...membersAz,
  ...requestsAz,
  ...victimsAz,
  ...journeysAz,
  ...unknownPeopleAz,
  ...offencesAz,
  ...episodesAz,
  ...reportAz,
  ...tasksAz,
  ...approvalsAz,
  ...dutiesAz,
  ...noticesAz,
  ...fugitivesAz,
  ...domesticSearchesAz,
  ...messagesAz,
  ...countryRulesAz,
  ...readinessAz,
  ...evidenceAz,
  ...redactionAz,
  ...filesAz,
  ...networkAz,
  ...exportsAz,
  ...findingAz,
  ...arrangeAz,
  ...foldsAz,
  ...choosingAz,
  ...styleAz,
  ...supposedAz,
  ...linkAz,
  ...recordAz,
  ...networkReadingAz,
  ...notesAz,
  ...patternsAz,
  ...enquiriesAz,
  ...explainAz,
  ...measuresAz,
  ...networkTableAz,
  ...networkTimelineAz,
  ...networkMapAz,
  ...networkMatrixAz,
  ...importsAz,
  ...searchAz,
} as const;

export type MessageId = keyof typeof az;
