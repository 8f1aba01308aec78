type Words = { az: string; en: string };

/** What a text may name: elements by their labels, and `period`, from the first to the last day that the facts around the gap tell. */
export type Particular =
  | 'phone'
  | 'account'
  | 'people'
  | 'origin'
  | 'goal'
  | 'recruiter'
  | 'organiser'
  | 'victims'
  | 'phones'
  | 'one'
  | 'other'
  | 'period';

export type EnquiryRule = {
  id: string;
  statement: string;
  title: Words;
  /** What counts as the gap, and what closes it. */
  description: Words;
  /** The register or body that is asked. */
  to: Words;
  gap: Words;
  /**
   * The draft. It names no more than the body needs in order to answer: an operator learns a number, not who is suspected.
   * In Azerbaijani no name takes an ending: names are set beside the word that bears it.
   */
  request: Words;
  /** The draft where nothing is known of a particular without which the other could not be answered. */
  requestWithout?: { particular: Particular; request: Words };
  changes: Words;
};

/**
 * What nobody has and somebody could tell. One entry here and one statement in `cypher/enquiries/` make a rule.
 * Ranking: the gap that touches more people on the chart comes first; among equals the rule that stands first here; then the ids of the gap.
 */
export const ENQUIRY_RULES: readonly EnquiryRule[] = [
  {
    id: 'recruiter-without-organiser',
    statement: 'enquiries/recruiter-without-organiser',
    title: { az: 'Cəlbedici ilə təşkilatçı arasında əlaqə yoxdur', en: 'Recruiter without the organiser' },
    description: {
      az: 'Cəlb edilmiş qurban təşkilatçının qrupuna düşüb, lakin cəlbedici ilə təşkilatçı arasında heç bir fakt məlum deyil: tanışlıq, zəng, ödəniş, ortaq qrup, əşya, epizod və ya səfər. «Yoxlanılıb, əlaqə yoxdur» da cavab sayılır.',
      en: 'A recruited victim ends with the group of an organiser, but no fact ties recruiter and organiser: no acquaintance, call, payment, common group, thing, episode or journey. "Checked, no link" counts as an answer too.',
    },
    to: { az: 'Mobil rabitə operatorları', en: 'The mobile operators' },
    gap: {
      az: 'Cəlbedici {recruiter} ilə təşkilatçı {organiser} arasında əlaqə məlum deyil, halbuki qurbanlar birindən digərinin qrupuna keçib: {victims}.',
      en: 'No link is known between the recruiter {recruiter} and the organiser {organiser}, although victims passed from one to the group of the other: {victims}.',
    },
    request: {
      az: '{recruiter} və {organiser} tərəfindən istifadə edilən nömrələr ({phones}) üzrə {period} dövründə zənglər və mesajlar barədə məlumatı təqdim etməyinizi xahiş edirik: qarşı tərəfin nömrəsi, vaxt, müddət və baza stansiyası.',
      en: 'Please provide the calls and messages of the numbers used by {recruiter} and {organiser} ({phones}) for this period: {period}, with the number of the other party, the time, the duration and the base station.',
    },
    requestWithout: {
      particular: 'phones',
      request: {
        az: 'Aşağıdakı şəxslərin adına {period} dövründə rəsmiləşdirilmiş nömrələri və həmin nömrələr üzrə zənglər və mesajlar barədə məlumatı təqdim etməyinizi xahiş edirik: {recruiter}, {organiser}. Hər biri üzrə qarşı tərəfin nömrəsi, vaxt, müddət və baza stansiyası göstərilsin.',
        en: 'Please provide the numbers registered for this period ({period}) in the name of the following persons: {recruiter}, {organiser}; and the calls and messages of these numbers, with the number of the other party, the time, the duration and the base station.',
      },
    },
    changes: {
      az: 'Birbaşa və ya ortaq nömrə üzərindən əlaqə cəlbedicini qrupla bağlayır; əlaqə tapılmasa, aralarında başqa bir şəxs axtarılmalıdır.',
      en: 'A direct contact, or one over a common number, ties the recruiter to the group; if there is none, somebody else between them is to be looked for.',
    },
  },
  {
    id: 'cells-without-between',
    statement: 'enquiries/cells-without-between',
    title: { az: 'İki qrup arasındakı şəxs məlum deyil', en: 'Two cells without the person between' },
    description: {
      az: 'Eyni qurban ayrı-ayrı epizodlarda iki qrupun üzvlərinin əlində olub, lakin hər iki tərəflə bağlı şəxs məlum deyil.',
      en: 'The same victim was with members of two groups in different episodes, but nobody is known who is tied to both sides.',
    },
    to: { az: 'Dövlət Sərhəd Xidməti', en: 'The State Border Service' },
    gap: {
      az: 'Qurbanlar həm {one}, həm də {other} qrupunun üzvlərinin əlində olub ({victims}), lakin onları bir qrupdan digərinə ötürən şəxs məlum deyil.',
      en: 'Victims were with members of both {one} and {other} ({victims}), but the person who passed them on is not known.',
    },
    request: {
      az: 'Aşağıdakı şəxslərin {period} dövründə dövlət sərhədini keçməsi barədə məlumatı təqdim etməyinizi xahiş edirik: {victims}. Hər sərhədkeçmə üzrə tarix, buraxılış məntəqəsi, nəqliyyat vasitəsi və eyni nəqliyyat vasitəsində və ya eyni sifariş üzrə keçmiş şəxslər göstərilsin.',
      en: 'Please provide the border crossings of the following persons for this period: {period}: {victims}. For each crossing, state the date, the checkpoint, the vehicle, and the persons who crossed in the same vehicle or on the same booking.',
    },
    changes: {
      az: 'Qurbanlarla birgə keçən şəxs iki qrup arasındakı əlaqəni göstərir və ötürmənin nə vaxt baş verdiyini müəyyən edir.',
      en: 'Whoever crossed with the victims is the link between the two groups, and tells when they were passed on.',
    },
  },
  {
    id: 'phone-without-subscriber',
    statement: 'enquiries/phone-without-subscriber',
    title: { az: 'Abunəçisi məlum olmayan telefon', en: 'Phone without a subscriber' },
    description: {
      az: 'Sxemdəki telefon nömrəsi başqaları ilə əlaqədə olub, lakin onun kimə məxsus olduğunu və ya kimin istifadə etdiyini deyən fakt yoxdur.',
      en: 'A number on the chart was in contact with others, but no fact says whose it is or who uses it.',
    },
    to: { az: 'Nömrənin mobil rabitə operatoru', en: 'The mobile operator of the number' },
    gap: {
      az: '{phone} nömrəsinin abunəçisi məlum deyil. Onunla əlaqədə olanlar: {people}.',
      en: 'The subscriber of {phone} is not known. In contact with it: {people}.',
    },
    request: {
      az: '{phone} nömrəsinin {period} dövründəki abunəçisi barədə məlumatı təqdim etməyinizi xahiş edirik: soyadı, adı, atasının adı, fərdi identifikasiya nömrəsi (FİN), nömrənin rəsmiləşdirildiyi tarix və yer, həmin dövrdə istifadə edilmiş cihazların IMEI nömrələri.',
      en: 'Please provide the subscriber of the number {phone} for this period: {period}, with family name, given name, father’s name and personal identification number (FİN), the date and place of registration, and the IMEI numbers of the handsets that were used.',
    },
    changes: {
      az: 'Nömrə adı məlum olan şəxslə əvəz olunur: ona gedən hər əlaqə iki şəxs arasında əlaqəyə çevrilir.',
      en: 'A person with a name takes the place of the number: every contact with it becomes a link between two people.',
    },
  },
  {
    id: 'account-without-owner',
    statement: 'enquiries/account-without-owner',
    title: { az: 'Sahibi məlum olmayan bank hesabı', en: 'Bank account without an owner' },
    description: {
      az: 'Sxemdəki bank hesabına ödəniş edilib və ya oradan pul göndərilib, lakin hesabın sahibini deyən fakt yoxdur.',
      en: 'Money was paid into an account on the chart or out of it, but no fact says whose it is.',
    },
    to: { az: 'Hesabı aparan bank', en: 'The bank that keeps the account' },
    gap: {
      az: '{account} hesabının sahibi məlum deyil. Ödəniş edən və ya alan şəxslər: {people}.',
      en: 'The owner of the account {account} is not known. Paid into it or paid from it: {people}.',
    },
    request: {
      az: '{account} hesabının sahibi və hesab üzrə sərəncam vermək hüququ olan şəxslər barədə məlumatı, habelə {period} dövrü üzrə hesabdan çıxarışı təqdim etməyinizi xahiş edirik.',
      en: 'Please provide the owner of the account {account} and everyone entitled to dispose of it, and the statement of the account for this period: {period}.',
    },
    changes: {
      az: 'Pulun kimə çatdığı məlum olur: hesabdan keçən hər ödəniş adı məlum olan şəxsə bağlanır.',
      en: 'It becomes known whom the money reached: every payment over the account is tied to a person with a name.',
    },
  },
  {
    id: 'trip-without-payer',
    statement: 'enquiries/trip-without-payer',
    title: { az: 'Kimin ödədiyi məlum olmayan səfər', en: 'Trip without who paid' },
    description: {
      az: 'Sxemdəki şəxslərin səfəri məlumdur, lakin səfərdən əvvəlki on iki ayda bileti kimin aldığını və ya səfəri kimin maliyyələşdirdiyini deyən fakt yoxdur, səfəri gətirən cədvəl də ödəyəni göstərmir. Tarixi məlum olmayan bilet heç bir səfəri bağlamır.',
      en: 'A journey of people on the chart is known, but no fact says who bought a ticket in the twelve months before it or who financed it, nor does the table that brought the journey. A ticket without a date closes no gap.',
    },
    to: { az: 'Daşıyıcı və ya bileti satan agentlik', en: 'The carrier, or the agency that sold the ticket' },
    gap: {
      az: '{origin} – {goal} səfərini ({period}) kimin ödədiyi məlum deyil. Səfər edənlər: {people}.',
      en: 'Who paid for the journey {origin} – {goal} ({period}) is not known. Travellers: {people}.',
    },
    request: {
      az: '{origin} – {goal} istiqaməti üzrə səfərin ({period}) sifarişi və ödənişi barədə məlumatı təqdim etməyinizi xahiş edirik. Sərnişinlər: {people}. Bileti kimin, nə vaxt və harada aldığı, ödəniş üsulu, kartın və ya hesabın nömrəsi, əlaqə nömrəsi və eyni sifariş üzrə digər sərnişinlər göstərilsin.',
      en: 'Please provide the booking and the payment of the journey {origin} – {goal} ({period}). Passengers: {people}. State who bought the ticket, when and where, the means of payment, the number of the card or account, the contact number, and the other passengers on the same booking.',
    },
    changes: {
      az: 'Səfəri ödəyən şəxs daşınmanı təşkil edənə aparır; eyni ödəyici bir neçə qurbanı bir zəncirdə birləşdirə bilər.',
      en: 'Whoever paid leads to the one who arranged the transport; the same payer may join several victims in one chain.',
    },
  },
];

export const ruleOf = (id: string): EnquiryRule | undefined => ENQUIRY_RULES.find((rule) => rule.id === id);
