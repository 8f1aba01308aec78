import type { linkLabelsAz } from '../../i18n/link-labels.az.ts';

export type LinkType = keyof typeof linkLabelsAz.linkType;

type Sentence = { az: string; en: string };

/**
 * One clause for each type of link, from the one who acts to the other. In Azerbaijani no name takes an ending:
 * what is acted upon stands after the colon.
 */
export const LINK_SENTENCES: Record<LinkType, Sentence> = {
  SUSPECT_IN: { az: '{from} bu iş üzrə şübhəlidir: {to}', en: '{from} is a suspect in {to}' },
  VICTIM_IN: { az: '{from} bu iş üzrə qurbandır: {to}', en: '{from} is a victim in {to}' },
  INJURED_PARTY_IN: {
    az: '{from} bu iş üzrə zərərçəkmişdir: {to}',
    en: '{from} is an injured party in {to}',
  },
  WITNESS_IN: { az: '{from} bu iş üzrə şahiddir: {to}', en: '{from} is a witness in {to}' },
  ACCUSED_IN: { az: '{from} bu iş üzrə təqsirləndirilir: {to}', en: '{from} is accused in {to}' },
  CONVICTED_IN: { az: '{from} bu iş üzrə məhkum edilib: {to}', en: '{from} was convicted in {to}' },
  RECRUITED: { az: '{from} bu şəxsi cəlb edib: {to}', en: '{from} recruited {to}' },
  TRANSPORTED: { az: '{from} bu şəxsi daşıyıb: {to}', en: '{from} transported {to}' },
  TRANSFERRED: { az: '{from} bu şəxsi ötürüb: {to}', en: '{from} transferred {to}' },
  HARBOURED: { az: '{from} bu şəxsi gizlədib: {to}', en: '{from} harboured {to}' },
  RECEIVED: { az: '{from} bu şəxsi qəbul edib: {to}', en: '{from} received {to}' },
  CONTROLLED: { az: '{from} bu şəxsi nəzarətdə saxlayıb: {to}', en: '{from} controlled {to}' },
  EXPLOITED: { az: '{from} bu şəxsi istismar edib: {to}', en: '{from} exploited {to}' },
  FINANCED: {
    az: '{from} bu şəxsin istismarını maliyyələşdirib: {to}',
    en: '{from} financed the exploitation of {to}',
  },
  FORGED_DOCUMENT_FOR: {
    az: '{from} bu şəxs üçün sənəd saxtalaşdırıb: {to}',
    en: '{from} forged a document for {to}',
  },
  MEMBER_OF: { az: '{from} bu qrupun üzvüdür: {to}', en: '{from} is a member of {to}' },
  SUBGROUP_OF: { az: '{from} bu qrupun hissəsidir: {to}', en: '{from} is a part of {to}' },
  OPERATES_IN: { az: '{from} burada fəaliyyət göstərir: {to}', en: '{from} operates in {to}' },
  RELATED_TO: { az: '{from} və {to} qohumdur', en: '{from} and {to} are related' },
  ASSOCIATE_OF: { az: '{from} və {to} tanışdır', en: '{from} and {to} are associates' },
  LIVES_WITH: { az: '{from} və {to} birgə yaşayır', en: '{from} and {to} live together' },
  CONTACTED: { az: '{from} və {to} əlaqə saxlayıb', en: '{from} and {to} were in contact' },
  EMPLOYED_BY: { az: '{from} burada işləyir: {to}', en: '{from} is employed by {to}' },
  BOUGHT_TICKET_FROM: { az: '{from} buradan bilet alıb: {to}', en: '{from} bought a ticket from {to}' },
  PAID: { az: '{from} pul ödəyib, alan: {to}', en: '{from} paid money to {to}' },
  USES: { az: '{from} bundan istifadə edir: {to}', en: '{from} uses {to}' },
  OWNS: { az: '{from} bunun sahibidir: {to}', en: '{from} owns {to}' },
  HOLDS_DOCUMENT: { az: '{from} bu sənədin sahibidir: {to}', en: '{from} holds the document {to}' },
  HAS_IDENTIFIER: { az: '{from} bu şəxsi nömrəyə malikdir: {to}', en: '{from} has the identifier {to}' },
  POSTED: { az: '{from} bunu yerləşdirib: {to}', en: '{from} posted {to}' },
  MADE: { az: '{from} bunu hazırlayıb: {to}', en: '{from} made {to}' },
  RESIDES_IN: { az: '{from} burada yaşayır: {to}', en: '{from} resides in {to}' },
  BELIEVED_HIDING_IN: {
    az: '{from} üçün gizləndiyi ehtimal olunan yer: {to}',
    en: '{from} is believed to be hiding in {to}',
  },
  CITIZEN_OF: { az: '{from} bu ölkənin vətəndaşıdır: {to}', en: '{from} is a citizen of {to}' },
  SAME_AS: { az: '{from} və {to} eyni şəxsdir', en: '{from} and {to} are the same person' },
  NOT_SAME_AS: { az: '{from} və {to} fərqli şəxslərdir', en: '{from} and {to} are different persons' },
  NO_LINK_FOUND: {
    az: '{from} və {to} arasında əlaqə yoxlanılıb, tapılmayıb',
    en: 'a link between {from} and {to} was checked for, and none was found',
  },
  CONTRADICTS: { az: '{from} buna ziddir: {to}', en: '{from} contradicts {to}' },
  RECRUITED_IN: { az: '{from} burada cəlb edilib: {to}', en: '{from} was recruited in {to}' },
  TRANSITED: { az: '{from} bu tranzit ölkədən keçib: {to}', en: '{from} was taken through {to}' },
  EXPLOITED_IN: { az: '{from} bu ölkədə istismar edilib: {to}', en: '{from} was exploited in {to}' },
  AT_PLACE: { az: '{from} bu yerdə istismar edilib: {to}', en: '{from} was exploited at {to}' },
  OF_VICTIM: { az: '{from} epizodunun qurbanı: {to}', en: '{to} is the victim of {from}' },
  SEEKS: { az: '{from} bu şəxsin axtarışı üçündür: {to}', en: '{from} seeks {to}' },
  TOOK: { az: '{from} bu səfərdə olub: {to}', en: '{from} was on the journey {to}' },
  DEPARTED_FROM: { az: '{from} üçün yola düşülən yer: {to}', en: '{from} departed from {to}' },
  ARRIVED_AT: { az: '{from} üçün çatılan yer: {to}', en: '{from} arrived at {to}' },
  ATTENDED: { az: '{from} bu görüşdə iştirak edib: {to}', en: '{from} attended {to}' },
  ACTED_WITH: {
    az: '{from} və {to} bir epizodda birgə hərəkət edib',
    en: '{from} and {to} acted together in an episode',
  },
  COUNTRY: { az: '{from} bu ölkə ilə bağlıdır: {to}', en: '{from} has to do with {to}' },
  CO_TRAVELLED: { az: '{from} və {to} birgə səfər edib', en: '{from} and {to} travelled together' },
  CO_ATTENDED: { az: '{from} və {to} eyni görüşdə olub', en: '{from} and {to} were at the same meeting' },
  MET: { az: '{from} və {to} görüşüb', en: '{from} and {to} met' },
  TRAVELLED_TO: { az: '{from} bura səfər edib: {to}', en: '{from} travelled to {to}' },
  SIGHTED_IN: { az: '{from} burada görülüb: {to}', en: '{from} was seen in {to}' },
  ARRESTED_IN: { az: '{from} burada tutulub: {to}', en: '{from} was arrested in {to}' },
  SHARES: {
    az: '{from} və {to} ortaq istifadə ilə bağlıdır',
    en: '{from} and {to} have something in common use',
  },
};
