/** What an episode says in codes: exploitation and means by the law on trafficking (1.0.1, 1.0.2), controls, recruitment and platforms by HTCDS, sections of the economy by ISIC. */

export const FORMS = [
  'SEXUAL',
  'FORCED_LABOUR',
  'SLAVERY',
  'SIMILAR_PRACTICE',
  'ORGAN_REMOVAL',
  'BIOMEDICAL_RESEARCH',
  'SURROGACY',
  'CRIMINAL_ACTIVITY',
  'BEGGING',
  'FORCED_ADOPTION',
  'CHILD_SOLDIER',
  'OTHER',
] as const;

export const MEANS = [
  'FORCE_THREAT',
  'FORCE',
  'INTIMIDATION',
  'OTHER_COERCION',
  'ABDUCTION',
  'FRAUD',
  'DECEPTION',
  'ABUSE_OF_INFLUENCE',
  'ABUSE_OF_VULNERABILITY',
  'BENEFITS_FOR_CONSENT',
] as const;

export const CONTROLS = [
  'PhysicalThreats',
  'ThreatsLawEnforcement',
  'ThreatensChildrenFamily',
  'DebtBondage',
  'FalsePromises',
  'PhysicalAbuse',
  'SexualAbuse',
  'TakesEarnings',
  'RestrictsFinancialAccess',
  'RestrictsMedicalCare',
  'WithholdsNecessities',
  'PsychologicalAbuse',
  'PsychoactiveSubstance',
  'ExcessiveWorkingHours',
  'WithholdsDocuments',
  'Other',
] as const;

export const METHODS = [
  'AtAPlaceOfBusiness',
  'AtAnEducationalInstitution',
  'AtWork',
  'ThroughOnlineSocialNetworks',
  'ThroughAnOnlineAdvertisement',
  'ThroughATelevisionAdvert',
  'ThroughANewspaperAdvert',
  'ThroughFamilyOrFamilyEvents',
  'ThroughFriendsOrSocialEvents',
  'Other',
] as const;

export const PLATFORMS = [
  'Facebook',
  'Instagram',
  'WhatsApp',
  'Telegram',
  'FacebookMessenger',
  'Viber',
  'SnapChat',
  'Line',
  '4Sale',
  'WeChat',
  'QQ',
  'QZone',
  'TikTok',
  'Twitter',
  'Other',
] as const;

export const SECTORS = [...'ABCDEFGHIJKLMNOPQRSTU'];
