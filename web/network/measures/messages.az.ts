/** Texts of the measures in the source language. English lies beside it with the same keys. */
export const measuresAz = {
  'network.drawer.measures': 'Struktur təhlili',
  'measures.views': 'Görünüş',
  'measures.view.rank': 'Sıralama',
  'measures.view.removal': 'Çıxarılsa',
  'measures.view.command': 'Tabeçilik',

  'measures.choose': 'Göstərici',
  'measures.population': 'Kimlər sıralanır',
  'measures.population.people': 'Şəxslər',
  'measures.population.everything': 'Bütün elementlər',
  'measures.look': 'Təsvirdə göstərmə',
  'measures.look.size': 'Ölçü ilə',
  'measures.look.colour': 'Rənglə',
  'measures.look.plain': 'Adi',
  'measures.doing.values': 'Hesablanır',
  'measures.doing.moves': 'Ən zəif əlaqəsiz yoxlanılır',
  'measures.ended.stopped': 'Dayandırılıb: hesablanan qədəri göstərilir.',
  'measures.ended.failed': 'Hesablama alınmadı.',
  'measures.status.size': 'Ölçü: {measure}',
  'measures.status.colour': 'Rəng: {measure}',

  'measures.degree.name': 'Dərəcə mərkəziliyi',
  'measures.degree.unit': 'Birbaşa əlaqə',
  'measures.degree.meaning': 'Elementin birbaşa neçə başqa elementlə əlaqəli olduğu.',
  'measures.degree.limits':
    'Qeydə alınmış əlaqələrin çoxluğunu göstərir, rəhbərliyi yox: daha çox müşahidə olunanın əlaqəsi də çox görünür.',
  'measures.betweenness.name': 'Vasitəçilik mərkəziliyi',
  'measures.betweenness.unit': 'Vasitəçilik',
  'measures.betweenness.meaning':
    'Digərləri arasındakı ən qısa yolların nə qədəri bu elementdən keçir: 1 hamısı deməkdir.',
  'measures.betweenness.limits':
    'Hissələri kimin birləşdirdiyini göstərir; bu çox vaxt rəhbər yox, vasitəçidir. Çatışmayan bir əlaqə nəticəni xeyli dəyişə bilər.',
  'measures.closeness.name': 'Yaxınlıq mərkəziliyi',
  'measures.closeness.unit': 'Yaxınlıq',
  'measures.closeness.meaning':
    'Digərlərinə nə qədər az addımla çatmaq olur: 1 hamı ilə birbaşa əlaqə deməkdir. Şəbəkə bir neçə hissədirsə, çatıla bilənlərin payına vurulur.',
  'measures.closeness.limits': 'Sıx şəbəkədə fərqlər kiçikdir: yerlər ehtiyatla müqayisə edilməlidir.',
  'measures.eigenvector.name': 'Məxsusi vektor mərkəziliyi',
  'measures.eigenvector.unit': 'Məxsusi vektor',
  'measures.eigenvector.meaning': 'Özü də əlaqəli olanlarla əlaqəli olan elementlər daha yüksəkdir.',
  'measures.eigenvector.limits':
    'Yalnız ən böyük bağlı hissə üçün hesablanır, ondan kənardakılar siyahıda yoxdur. Sıx bir dairə kənarda qalan rəhbəri ötə bilər.',
  'measures.core.name': 'k-nüvə',
  'measures.core.unit': 'k',
  'measures.core.meaning':
    'Elementin daxil olduğu elə dairə üçün ən böyük k ki, orada hər kəs həmin dairənin ən azı k üzvü ilə əlaqəlidir.',
  'measures.core.limits': 'Sıx özəyi göstərir, onun içindəki yeri yox: çoxlarının qiyməti eynidir.',
  'measures.community.name': 'İcmalar',
  'measures.community.unit': 'İcma',
  'measures.community.meaning': 'İçəridə kənara nisbətən daha sıx əlaqəli qruplar.',
  'measures.community.limits':
    'Luven üsulu, sabit başlanğıcla: eyni təsvir eyni icmaları verir. Başqa üsul sərhədi başqa cür çəkə bilər. İcma hara baxmağı göstərir; qanundakı mənada mütəşəkkil dəstə deyil.',
  'measures.community.regrouped':
    '{members} üzvdən {together} nəfəri bir yerdə qalır; icmalar {before} → {after}, modulluq {modularityBefore} → {modularityAfter}',
  'measures.cutPoints.name': 'Kəsim nöqtələri',
  'measures.cutPoints.unit': 'Əlavə hissə',
  'measures.cutPoints.meaning':
    'Bu element olmasa, şəbəkə daha çox hissəyə bölünür; ədəd neçə hissə artacağını deyir.',
  'measures.cutPoints.limits':
    'Yalnız təsvirə aiddir: məlum olmayan əlaqə hissələri əslində birləşdirə bilər.',
  'measures.bridges.name': 'Körpülər',
  'measures.bridges.unit': 'Ayrılan element',
  'measures.bridges.meaning':
    'Onsuz şəbəkənin bölündüyü əlaqələr; ədəd kiçik tərəfdə neçə elementin ayrılacağını deyir.',
  'measures.bridges.limits':
    'Yalnız təsvirə aiddir. Paralel xətlər bir əlaqə sayılır: körpü bir neçə xətdən ibarət ola bilər. Körpünün özündən zəif əlaqəsi olmur: o olmasa, göstərilən sayda element ayrılır.',
  'measures.bridges.oneSource': 'tək mənbə',
  'measures.bridges.more': 'daha {count}',
  'measures.bridges.unnamed': 'bir faktın mənbəyi göstərilməyib',
  'measures.bridges.notListed':
    'Daha {count} körpü sayılıb, lakin siyahıda yoxdur: ucu qorunan şəxsdir və ya sıralananlardan kənardadır.',

  'measures.on': '{elements} element və {lines} xətt ({links} əlaqəli cüt) üzərində hesablanıb.',
  'measures.on.drawn': 'Yalnız təsvirdə görünənlər sayılır; işdə olan, lakin təsvirdə olmayan sayılmır.',
  'measures.on.hiddenElements': '{count} element gizlidir, sayılmayıb.',
  'measures.on.hiddenLines': '{count} xətt gizlidir, sayılmayıb.',
  'measures.on.land': '{count} ölkə və rayon sayılmayıb: eyni ölkədə olmaq əlaqə deyil.',
  'measures.on.superseded': 'Artıq fakt olmayan {count} xətt sayılmayıb.',
  'measures.on.refuted': '{count} təkzib edilmiş xətt sayılmayıb.',
  'measures.on.denials': '{count} xətt əlaqənin olmadığını bildirir, sayılmayıb.',
  'measures.on.loops': '{count} xətt elementin özünə qayıdır, sayılmayıb.',
  'measures.on.folded': '{count} xətt başqa xəttə paraleldir: cüt bir dəfə sayılır.',
  'measures.on.unranked':
    '{count} qorunan və ya yalnız qurban kimi tanınan şəxs hesaba daxildir, lakin sıralanmır və fərqləndirilmir.',
  'measures.on.oneSource': '{count} əlaqəli cüt yalnız bir mənbəyə söykənir.',
  'measures.on.unnamed': '{count} əlaqəli cütün mənbəyi göstərilməyən faktı var.',
  'measures.sources.failed': 'Əlaqələrin hansı mənbələrə söykəndiyini soruşmaq alınmadı.',
  'measures.sources.tooMany':
    'Əlaqələrin mənbələri ən çox 5000 element üçün göstərilir. Bəzilərini təsvirdən çıxarın.',
  'measures.on.modularity': 'Modulluq: {value}. 0-a yaxındırsa, bölgü təsadüfidən az fərqlənir.',

  'measures.column.name': 'Ad',
  'measures.column.oneSource': 'Tək mənbəli / cəmi',
  'measures.source.most': '{count} əlaqə bu mənbə ilə düşür: {title}',
  'measures.column.restsOn': 'Ən yaxşı dərəcə, mənbələr',
  'measures.column.oneSourceInside': 'Tək mənbəli / daxili',
  'measures.column.move': 'Ən zəif əlaqəsi olmasa',
  'measures.column.members': 'Üzv',
  'measures.column.listed': 'Sıralananlar',
  'measures.column.ends': 'Uclar',
  'measures.column.facts': 'Fakt',
  'measures.column.certainty': 'Əminlik',
  'measures.none': 'Siyahıya alınası heç kim yoxdur.',
  'measures.weakest': '{name}: {certainty}, {facts} fakt',
  'measures.weakest.protected': 'qorunan şəxs',
  'measures.weakest.equally': 'belə zəif {count} əlaqədən biri',
  'measures.move.stays': 'yeri dəyişmir',
  'measures.move.gone': 'sıradan çıxır',
  'measures.move.try': 'Yoxla',
  'measures.move.again': 'Alınmadı, yenidən yoxla',

  'measures.removal.meaning':
    'Seçilmiş şəxs və ya element olmasa, qalanların bir-biri ilə necə əlaqəli qalacağı və onların arasındakı yolların kimin üzərinə keçəcəyi.',
  'measures.removal.limits':
    'Təsvirə aiddir, gələcəyə yox: insanlar yeni əlaqə qurur. Cütlər yalnız qalanlar arasında sayılır, əvvəl də, sonra da. Qorunan şəxslər yollarda sayılır, lakin adları çəkilmir.',
  'measures.removal.choose': 'Təsvirdə və ya siyahıda bir şəxs, qrup və ya əşya seçin.',
  'measures.removal.protected': 'Qorunan və ya yalnız qurban kimi tanınan şəxs üçün bu hesablama aparılmır.',
  'measures.removal.land': 'Ölkə, rayon və gizli element hesaba daxil deyil: başqasını seçin.',
  'measures.removal.title': '{name} olmasa: qalan {others} element',
  'measures.removal.before': 'Onunla',
  'measures.removal.after': 'Onsuz',
  'measures.removal.pieces': 'Hissələr',
  'measures.removal.largest': 'Ən böyük hissə, element',
  'measures.removal.unreachablePairs': 'Bir-birinə çatmayan cütlər',
  'measures.removal.meanDistance': 'Bir-birinə çatanlar arasında orta məsafə, addım',
  'measures.removal.successors': 'Kim onu əvəz edir: üzərindən keçən cütlər',
  'measures.removal.nobody': 'Yollar heç kimin üzərinə keçmir.',

  'measures.command.meaning':
    'Təsvirdə tabeçilik bildirən xətlər üzrə ağac: hər kəs ən yaxın rəhbərinin altındadır, bərabərdirsə, daha əmin xətt üzrə. Bir element seçilibsə, ağac ondan başlayır.',
  'measures.command.limits':
    'Qrup üzvünün, işçinin üstündə qrup və işəgötürən; nəzarət, maliyyə və ödənişdə üstdə bunu edəndir. Ödəniş həm də qiymət ola bilər, ona görə yalnız istəklə sayılır. Qurbana qarşı əməllər və təkzib edilmiş xətlər sayılmır. Bu, qeydə alınmış tabeçilikdir, sübut olunmuş yox.',
  'measures.command.protected': 'Belə xətlərdəki {count} qorunan şəxs ağacda yoxdur.',
  'measures.command.types': 'Tabeçilik bildirən xətlər',
  'measures.command.draw': 'Təsvirdə ağac kimi yerləşdir',
  'measures.command.none':
    'Təsvirdə tabeçilik bildirən xətt yoxdur. Başqa növ xətti əlavə edin və ya şəbəkəni genişləndirin.',
  'measures.command.also': 'həm də: {names}',
} as const;
