export const rolesAz = {
  'roles.open': 'Rollar',
  'roles.open.of': '{name}: rollar',
  'roles.of': 'Rollar zaman üzrə: {name}',
  'roles.give': 'Rol ver',
  'roles.none': 'Rol qeyd olunmayıb: siyahıdakı ittiham və qərardan irəli gəlir.',
  'roles.back': 'Rollara qayıt',
  'roles.person': 'Kim',
  'roles.person.hint': 'Bu işdəki şəxslər, rolu olan və olmayan.',
  'roles.role': 'Nə kimi',
  'roles.from': 'Nə vaxtdan',
  'roles.to': 'Bitibsə, son günü',
  'roles.ground': 'Əsas',
  'roles.source.hint': 'Hansı qərar, protokol və ya məktub bunu deyir.',
  'roles.vault':
    'Zərərçəkmiş və ya qurban rolu yalnız artıq təxəllüslə görünən şəxsə verilir: ad möhürlənməli olardı. Belə şəxsi şəbəkədə yenidən qeyd edin.',
} as const;
