import type { FileType, LocalizedText } from '../graphql/types.generated.ts';
import type { FormatFault } from './formats/format.ts';

const MEGABYTE = 1024 * 1024;
/** Of a file of an exhibit: it is held in memory as a whole, to be checked and sealed. */
export const MOST_MEGABYTES = 50;
export const MOST_BYTES = MOST_MEGABYTES * MEGABYTE;
/** Of one exhibit. */
export const MOST_FILES = 50;

const said = (az: string, en: string): LocalizedText => ({ az, en });

const KEPT = 'PNG, JPEG, WebP, TIFF, PDF, MP4, MP3, WAV, M4A, OGG, TXT, CSV, TSV, XLSX';

const faulty: Record<FormatFault, LocalizedText> = {
  CUT_OFF: said(
    'Fayl yarımçıqdır: sonu yoxdur. Onu daşıyıcıdan yenidən köçürün.',
    'The file is cut off: its end is missing. Copy it from its carrier again.',
  ),
  BROKEN: said(
    'Fayl zədəlidir: hissələri bir-birinə uyğun gəlmir. Onu daşıyıcıdan yenidən köçürün.',
    'The file is damaged: its parts do not fit together. Copy it from its carrier again.',
  ),
  SIZE_OF_PICTURE: said(
    'Şəklin ölçüsü mümkün deyil: heç bir tərəfi 0 və ya 30 000 nöqtədən çox ola bilməz. Onu proqramda açıb kiçildin və yenidən saxlayın.',
    'The picture says an impossible size: no side may be 0 or over 30,000 points. Open it in a program, make it smaller and save it anew.',
  ),
  CARRIES: said(
    'Faylın içində və ya sonunda başqa bir şey var: arxiv, sənəd, veb səhifə. Əslini daşıyıcıda saxlayın, faylı proqramda açıb yenidən saxlayın və həmin surəti yükləyin.',
    'Something else lies in the file or behind its end: an archive, a document, a web page. Keep the original on its carrier, open the file in a program, save it anew and upload that copy.',
  ),
  RUNS: said(
    'Sənəd açılanda proqram işə salır. Onu PDF kimi çap edin və həmin surəti yükləyin.',
    'The document runs a program when it is opened. Print it to a PDF and upload that copy.',
  ),
  MACROS: said(
    'Cədvəldə makro və ya başqa proqramın obyekti var. Əslini daşıyıcıda saxlayın, cədvəli makrosuz .xlsx kimi yenidən saxlayın və həmin surəti yükləyin.',
    'Macros or objects of other programs lie in the table. Keep the original on its carrier, save the table anew as .xlsx without them and upload that copy.',
  ),
  REACHES: said(
    'Cədvəl açılanda başqa fayla və ya ünvana müraciət edir. Əslini daşıyıcıda saxlayın, xarici əlaqələri dəyərlərlə əvəz edib yenidən saxlayın və həmin surəti yükləyin.',
    'The table fetches from another file or address when it is opened. Keep the original on its carrier, put values in the place of what is linked, save it anew and upload that copy.',
  ),
  GROWS: said(
    'Cədvəl açılanda həddən artıq böyüyür. Onu CSV kimi saxlayıb yükləyin.',
    'The table grows beyond measure when it is unpacked. Save it as CSV and upload that.',
  ),
  LOCKED: said(
    'Fayl parolla qorunub. Parolu götürüb yenidən saxlayın və həmin surəti yükləyin.',
    'The file is protected by a password. Remove the password, save it anew and upload that copy.',
  ),
  VIDEO: said(
    'Bu cür video saxlanılmır. Onu MP4 kimi yenidən saxlayın və həmin surəti yükləyin.',
    'Video of this kind is not kept. Save it anew as MP4 and upload that copy.',
  ),
};

/** What is wrong with a file that somebody uploads, each with its remedy. */
export const fileProblem = {
  empty: said('Fayl boşdur. Başqa fayl seçin.', 'The file is empty. Choose another one.'),
  large: said(
    `Fayl ${MOST_MEGABYTES} MB-dan böyükdür. Əslini daşıyıcıda saxlayın, lazım olan hissəni kəsin və ya daha kiçik keyfiyyətlə saxlayın və həmin surəti əlavə edin.`,
    `The file is larger than ${MOST_MEGABYTES} MB. Leave the original on its carrier, cut out the part that matters or save it at a lower quality, and add that copy.`,
  ),
  path: said(
    'Faylın adında qovluq göstərilib. Adı qovluqsuz yazın.',
    'The name of the file leads into a folder. Give it a name without one.',
  ),
  unknown: said(
    `Bu məzmunda fayl saxlanılmır. Saxlanılanlar: ${KEPT}. Onu bunlardan biri kimi saxlayın.`,
    `A file with this content is not kept. What is kept: ${KEPT}. Save it as one of these.`,
  ),
  named: (type: FileType, endings: readonly string[]): LocalizedText =>
    said(
      `Faylın məzmunu ${type}-dir, adı isə başqa şey deyir. Doğru faylı seçdiyinizə əmin olun və adının sonunu ${endings.join(', ')} edin.`,
      `The content of the file is ${type}, and its name says otherwise. Make sure that it is the right file, and let its name end with ${endings.join(', ')}.`,
    ),
  many: said(
    `Bir sübutun ən çoxu ${MOST_FILES} faylı olur. Başqa sübut qeyd edin.`,
    `An exhibit has at most ${MOST_FILES} files. Record another exhibit.`,
  ),
  /** What a spreadsheet with a password and one of the old format have in common. */
  oldTable: said(
    'Fayl ya parolla qorunub, ya da köhnə formatdadır (.xls, .doc). Cədvəli parolsuz .xlsx, sənədi PDF kimi saxlayın və həmin surəti yükləyin.',
    'The file is either protected by a password or of an old format (.xls, .doc). Save a table as .xlsx without a password, a document as PDF, and upload that copy.',
  ),
  again: said('Bu fayl sübuta yenidən əlavə olunub.', 'The exhibit has this file again already.'),
  cited: said(
    'Bu fayldan parça göstərilib. Əvvəlcə həmin bağ geri götürülməlidir.',
    'A passage of this file is cited. Take back that tie first.',
  ),
  ownRedaction: said(
    'Bu üzü siz yükləmisiniz və ya məzmunu gördüyünüz deyil. Onu əsli ilə başqa işçi tutuşdurur.',
    'You have uploaded this rendition yourself, or it is not the one that you saw. Another officer compares it with its original.',
  ),
  checked: said(
    'Bu üz artıq yoxlanılıb. Siyahını yeniləyin.',
    'This rendition has been checked already. Load the list again.',
  ),
  marks: said(
    'Gizlədilən yerlər oxunmur və ya 5000-dən çoxdur. Səhifəni yeniləyin; sənədi hissələrə bölün.',
    'The places to hide cannot be read, or are more than 5,000. Load the page again; split the document.',
  ),
  notBare: said(
    'Bu üz burada düzəldilmiş üz deyil: görünəndən başqa bir şey daşıya bilər. Yerləri yenidən göstərib üzü bir də düzəldin.',
    'This is not a rendition as it is made here: it could hold more than what is seen. Mark the places again and make it anew.',
  ),
  faulty,
} as const;
