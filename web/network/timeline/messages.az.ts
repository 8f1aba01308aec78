/** Texts of the timeline and of the range of days, which the map has, too. */
export const networkTimelineAz = {
  'network.drawer.timeline': 'Zaman oxu',
  'network.command.range': 'dövr',
  'network.range.title': 'Dövr',
  'network.range.from': 'Dövrün əvvəli',
  'network.range.to': 'Dövrün sonu',
  'network.range.play': 'Oynat',
  'network.range.stop': 'Dayandır',
  'network.range.next': 'Növbəti dövr',
  'network.range.clear': 'Dövrü götür',
  'network.range.undated': 'tarixsiz {count} əlaqə qalır',
  'network.timeline.by': 'Zolaqlar',
  'network.timeline.element': 'Elementlər',
  'network.timeline.type': 'Əlaqə növləri',
  'network.timeline.label': 'Zaman oxunda əlaqələr',
  'network.timeline.lane': '{name}: tarixli {count} əlaqə',
  'network.timeline.zoomIn': 'Yaxınlaşdır',
  'network.timeline.zoomOut': 'Uzaqlaşdır',
  'network.timeline.fit': 'Bütün dövr',
  'network.timeline.keys':
    'Oxlar zolaqlar və əlaqələr arasında hərəkət etdirir, Enter seçir, + və − miqyası dəyişir.',
  'network.timeline.none.title': 'Tarixi olan əlaqə yoxdur',
  'network.timeline.none.text':
    'Çəkilmiş əlaqələrdən heç birinin tarixi göstərilməyib: bir elementi genişləndirin.',
} as const;
