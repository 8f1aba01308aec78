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
  'network.map.noFlows': 'Axın yalnız haradan və haraya gedildiyini əlaqələr deyəndə çəkilir.',
  'network.map.withoutOrigin': 'Haradan gəldiyi sxemdə göstərilməyən: {count} nəfər.',
  'network.map.none.title': 'Sxemdə ölkə yoxdur',
  'network.map.none.text':
    'Bir şəxsi genişləndirin: onun ölkəsi, rayonu və ya yeri sxemə gələndə burada görünəcək.',
} as const;
