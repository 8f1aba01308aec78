/** Texts of the map below the picture. */
export const networkMapAz = {
  'network.drawer.map': 'Xəritə',
  'network.map.label': 'Ölkələrin xəritəsi',
  'network.map.view': 'Xəritədə',
  'network.map.chart': 'Sxemdəki ölkələr',
  'network.map.world': 'Dünya',
  'network.map.home': 'Azərbaycan',
  'network.map.districts.label': 'Şəhər və rayonları, başqa ölkələrə aparan yolları ilə Azərbaycan xəritəsi',
  'network.map.lands': 'Ölkələr',
  'network.map.flows': 'Axınlar',
  'network.map.districts': 'Şəhər və rayonlar',
  'network.map.districts.note': 'Hər biri «Azərbaycan» xəritəsində öz yerindədir; rayon sərhədləri çəkilmir.',
  'network.map.flow': '{from} → {to}',
  'network.map.people': '{count} nəfər',
  'network.map.ids': '{count} element',
  'network.map.noShape': 'xəritədə yoxdur',
  'network.map.noFlows': 'Axın yalnız haradan və haraya gedildiyi məlum olanda çəkilir.',
  'network.map.withoutOrigin': 'Haradan gəldiyi məlum olmayan: {count} nəfər.',
  'network.map.withoutOrder':
    'Tranzit ölkələrdən hansı ardıcıllıqla keçdiyi və ya hansı ölkəyə aparıldığı məlum olmayan: {count} nəfər. Hər tranzit ölkə ayrıca çəkilib.',
  'network.map.notDrawn': 'Xəritədəki {count} yer sxemdə çəkilməyib: onları faktlar deyir.',
  'network.map.drawnOnly': 'Yalnız sxemdə çəkilənlər',
  'network.map.notAsked': 'Xəritədə yalnız sxemdə çəkilənlər var: qalanlarını soruşmaq alınmadı.',
  'network.map.cut': 'Hamısı göstərilmir: sxemdə bir dəfəyə soruşula biləndən çox şəxs və ya fakt var.',
  'network.map.none.title': 'Sxemdə ölkə yoxdur',
  'network.map.none.text':
    'Bir şəxsi genişləndirin: onun ölkəsi, rayonu və ya yeri sxemə gələndə burada görünəcək.',
} as const;
