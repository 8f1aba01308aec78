import type { DossierKind, LedgerKind, Problem } from '../graphql/types.generated.ts';
import type { MissingLetter } from './missing-letters.ts';
import { templateOf } from './templates.ts';

const LONGEST_REASON = 500;

const problem = (az: string, en: string, field: string | null = null): Problem => ({
  field,
  text: { az, en },
});

export const ANOTHER_NOW = problem(
  'Dosye və ya onun faktları gördüyünüz vaxtdan bəri dəyişib. Səhifəni yeniləyin, baxın və yenidən dondurun.',
  'The dossier or its facts have changed since you saw them. Load the page anew, look at it and freeze it again.',
);

const STANDS_IN_THE_WAY: Partial<Record<LedgerKind, { az: string; en: string }>> = {
  H1: { az: 'icazəsiz H1', en: 'H1 without permission' },
  H2: { az: 'icazəsiz H2', en: 'H2 without permission' },
  WITHDRAWN: { az: 'geri götürülmüş və ya düzəldilmiş', en: 'withdrawn or corrected' },
};

/** Which findings of the ledger keep a dossier from being frozen. */
export const blockedBy = (lines: readonly { kind: LedgerKind; text: string }[]): Problem[] =>
  lines.slice(0, 5).map(({ kind, text }) => {
    const why = STANDS_IN_THE_WAY[kind] ?? { az: kind, en: kind };
    return problem(
      `${text}: ${why.az}. Onu sənəddən çıxarın, icazəni qeyd edin və ya cümləni dəyişin.`,
      `${text}: ${why.en}. Leave it out, record the permission, or change the sentence.`,
    );
  });

export const ASKED_ALREADY = problem(
  'Bu versiya artıq təsdiqə verilib. Siyahını yeniləyin.',
  'This version has been sent for approval already. Load the list again.',
);

export const NOT_ASKED = problem(
  'Bu versiya hələ təsdiqə verilməyib. Dosyeni yazandan təsdiq istəməsini xahiş edin.',
  'Nobody has asked for this version to be approved yet. Have its author ask.',
);

export const DECIDED_ALREADY = problem(
  'Bu versiya barədə artıq qərar verilib. Siyahını yeniləyin.',
  'This version has been decided already. Load the list again.',
);

export const OWN_VERSION = problem(
  'Dondurduğunuz və ya təsdiqə verdiyiniz versiya barədə özünüz qərar verə bilməzsiniz: bunu başqa səlahiyyətli şəxs edir.',
  'You cannot decide on a version that you froze or sent yourself: another officer does.',
);

export const OTHER_CONTENT = problem(
  'Qərar verdiyiniz məzmun bu versiyanın məzmunu deyil. Versiyanı yenidən açıb baxın.',
  'What you decide on is not the content of this version. Open the version again and look at it.',
);

export const NOT_TO_BE_NAMED = problem(
  'Seçdiyiniz şəxslərdən biri bu sənəddə adı ilə göstərilə bilməz: o, sənəddə təxəllüslə yoxdur, şəxsiyyəti möhürlənməyib və ya onu görmək hüququnuz yoxdur. Səhifəni yeniləyin və yenidən seçin.',
  'One of those whom you have chosen cannot be named here: nobody stands in the document under such a pseudonym, no identity is sealed, or you have no right to it. Load the page anew and choose again.',
);

export const NAME_EACH = problem(
  'Bu versiyanın surətlərində qorunan şəxslərin adı çəkiləcək. Təsdiq etmək üçün onların hər birini ayrıca qeyd edin.',
  'Copies of this version name protected people. To approve it, tick each of them.',
  'naming',
);

export const IDENTITY_GONE = problem(
  'Adı çəkilməli olan şəxslərdən birinin möhürlənmiş şəxsiyyəti oxunmur və ya çap oluna bilmir: fayl verilmir. Dosyeni yenidən dondurun.',
  'The sealed identity of somebody who is to be named cannot be read or printed: no file is given. Freeze the dossier anew.',
);

export const SHIELDED = problem(
  'Bu versiyada adı çəkilən şəxs o vaxtdan bəri qorunur: fayl verilmir. Dosyeni yenidən dondurun.',
  'Somebody who is named in this version is protected since: no file of it is given. Freeze the dossier anew.',
);

export const NEEDS_RECIPIENT = problem(
  'Bu sənəd bölmədən kənara çıxır: kimə və hansı əsasla verildiyini yazın.',
  'This document leaves the unit: say to whom it is given and on what ground.',
  'toWhom',
);

/** Letters that keep a dossier from being frozen, each with its place. */
export const lettersStand = (missing: readonly MissingLetter[]): Problem[] =>
  missing
    .slice(0, 5)
    .map(({ letter, heading, text }) =>
      problem(
        `Heç bir şriftdə “${letter}” işarəsi yoxdur («${heading}»: “${text}”). Onu əvəz edin, yoxsa sənəddən fayl hazırlanmır.`,
        `No font has the letter “${letter}” (“${heading}”: “${text}”). Replace it, or no file can be made of the document.`,
      ),
    );

export const lettersMissing = (letters: readonly string[]): Problem =>
  problem(
    `Heç bir şriftdə bu işarələr yoxdur: ${letters.join(' ')}. Onları mətndə əvəz edin və dosyeni yenidən dondurun.`,
    `No font has these letters: ${letters.join(' ')}. Replace them in the text and freeze the dossier anew.`,
  );

export const NOT_APPROVED = problem(
  'Bağlama yalnız qüvvədə olan təsdiqi olan versiyadan hazırlanır. Təsdiq istəyin və ya dosyeni yenidən dondurun.',
  'A bundle is made of a version whose approval is in force. Ask for its approval, or freeze the dossier anew.',
);

export const TOO_LARGE = problem(
  'Bağlama həddən artıq böyük olur (2 GB, 2000 fayl). Dosyeni bir neçə hissəyə bölün.',
  'The bundle becomes too large (2 GB, 2,000 files). Divide the dossier into several.',
);

const UNREDACTED = {
  NO_RENDITION: (number: string) =>
    problem(
      `${number} nömrəli sübutda qorunan şəxsin adı çəkilir. Onun faylının adsızlaşdırılmış üzünü hazırlayıb yükləyin və başqa işçiyə yoxladın, yaxud sübutu dosyedən çıxarın.`,
      `Exhibit ${number} names a protected person. Make a redacted rendition of its file, upload it and have another officer check it, or leave the exhibit out of the dossier.`,
    ),
  NOT_CHECKED: (number: string) =>
    problem(
      `${number} nömrəli sübutun adsızlaşdırılmış üzü hələ yoxlanılmayıb. Onu yükləyəndən başqa işçi əsli ilə tutuşdurmalıdır.`,
      `A redacted rendition of exhibit ${number} is not checked yet. Another officer than who uploaded it compares it with its original.`,
    ),
} as const;

/** `number` is that of the exhibit. */
export const unredacted = (why: keyof typeof UNREDACTED, number: string): Problem => UNREDACTED[why](number);

/** `number` is that of the exhibit. */
export const otherFiles = (number: string): Problem =>
  problem(
    `${number} nömrəli sübutun faylları bu versiya ilə təsdiqlənməyib. Dosyeni yenidən dondurun və təsdiq istəyin.`,
    `The files of exhibit ${number} are not those that were approved with this version. Freeze the dossier anew and ask for its approval.`,
  );

/** `number` is that of the exhibit. */
export const damagedFile = (number: string): Problem =>
  problem(
    `${number} nömrəli sübutun faylı diskdə dəyişib və ya itib. Onun əslini yenidən yükləyin.`,
    `A file of exhibit ${number} was changed on disk or is missing. Upload its original again.`,
  );

const OFFICES = {
  PROSECUTOR: { az: 'prokuror', en: 'a prosecutor' },
  SUPERVISOR: { az: 'rəhbər', en: 'a supervisor' },
} as const;

/** Whose decision it is instead. */
export const otherOffice = (kind: DossierKind): Problem => {
  const offices = templateOf(kind).approvers;
  const said = (language: 'az' | 'en', or: string): string =>
    offices.map((role) => OFFICES[role][language]).join(or);
  return problem(
    `Bu növ sənədi ${said('az', ' və ya ')} təsdiq edir. Ona müraciət edin.`,
    `A document of this kind is approved by ${said('en', ' or ')}. Ask one.`,
  );
};

/** Why what has changed meanwhile is not approved. */
export const lapsedSince = ({ before, now }: { before?: string | null; now?: string | null }): Problem =>
  problem(
    `Bu versiyanın dayandığı fakt artıq belə deyil${before == null ? '' : `: ${before}`}${now == null ? '' : ` → ${now}`}. Dosyeyə baxın və onu yenidən dondurun.`,
    `What this version rests on is no longer so${before == null ? '' : `: ${before}`}${now == null ? '' : ` → ${now}`}. Look at the dossier and freeze it anew.`,
  );

export const reasonProblems = (reason: string): Problem[] =>
  reason !== '' && [...reason].length <= LONGEST_REASON
    ? []
    : [
        problem(
          `Rədd etmənin səbəbini yazın, ən çoxu ${LONGEST_REASON} işarə.`,
          `Say why it is refused, in at most ${LONGEST_REASON} characters.`,
          'reason',
        ),
      ];
