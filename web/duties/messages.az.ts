export const dutiesAz = {
  'duties.tell': 'Aparana bildir',
  'duties.told': 'Bildirildi: bağlanana qədər aparanda durur.',
  'duties.toldBy': '{date} {name} bildirib:',
  'duties.somebody': 'kimsə',
  'duties.settle': 'Bağlandı',
  'duties.settled': 'Bağlandı.',
};
