import type { requestsAz } from './messages.az.ts';

export const requestsEn: Record<keyof typeof requestsAz, string> = {
  'requests.title': 'Requests to other countries',
  'requests.empty':
    'There is no request. Begin a request for legal assistance or extradition under Dossiers and name the country.',
  'requests.of': 'Request to a country',
  'requests.none': 'The country has not been named.',
  'requests.address': 'Name the country',
  'requests.country': 'Country',
  'requests.country.hint':
    'Names are written in Turkish for Türkiye, in Russian for Russia, Belarus, Kazakhstan, Kyrgyzstan and Tajikistan, in Arabic letters for the Arab countries, Pakistan, Afghanistan and Iran; for every other country in English. A part of a name that is not known in Arabic letters is not guessed: the dossier says which; record the name in these letters in the network, and it goes first.',
  'requests.ground': 'Legal ground',
  'requests.ground.hint': 'a treaty, a law or reciprocity',
  'requests.reference': 'Reference',
  'requests.due': 'Last day for an answer',
  'requests.numbered': 'No. {reference}',
  'requests.left': '{days, plural, =0 {today is the last day} one {# day left} other {# days left}}',
  'requests.late': '{days, plural, one {# day late} other {# days late}}',
  'requests.next': 'What has happened',
  'requests.next.none': 'Nothing more can happen to it: it was refused.',
  'requests.on': 'On which day',
  'requests.note': 'Note',
  'requests.record': 'Record',
  'requests.takeBack': 'Take back',
  'requests.given': 'What was given',
  'requests.given.none': 'Nothing has been given yet.',
  'requests.given.version': 'version {number}',
};
