// The page of the verifier. It stands in verify.html behind check-bundle.mjs, and reaches nothing but the files that are chosen.
import { checkBundle, filesOfBundle } from './check-bundle.mjs';

const WORDS = {
  az: {
    title: 'Bağlamanın yoxlanması',
    explain:
      'Bağlamanı (ZIP fayl) və ya açdığınız qovluğu seçin. Yoxlama bu kompüterdə aparılır: heç nə heç yerə göndərilmir.',
    archive: 'Bağlama (ZIP)',
    folder: 'və ya açılmış qovluq',
    working: 'Yoxlanılır…',
    holds: 'İmzalanandan bəri bağlamada heç nə dəyişməyib.',
    compare:
      'Açarın izini bağlamanı verəndən başqa yolla (telefon, məktub) öyrəndiyiniz izlə tutuşdurun. Fərqlidirsə, bağlama ondan deyil.',
    broken: 'Bağlama verildiyi kimi deyil. Ona əsaslanmayın və verəndən yenidən istəyin.',
    unknown: 'Bu brauzer imzanı yoxlaya bilmir (Ed25519). Daha yeni brauzerdə açın.',
    archiveBroken:
      'Bu, verildiyi kimi ZIP fayl deyil. Faylı özünüz yenidən yığmısınızsa, açılmış qovluğu seçin; yığmamısınızsa, ona əsaslanmayın.',
    signature: 'İmza',
    signatureHolds: 'doğrudur',
    signatureBroken: 'doğru deyil və ya yoxdur',
    signatureUnknown: 'yoxlanılmayıb',
    fingerprint: 'Açarın izi (SHA-256)',
    case: 'İş',
    document: 'Sənəd',
    version: 'Versiya',
    made: 'Hazırlanıb',
    recipient: 'Kimə',
    ground: 'Əsas',
    files: 'Fayllar',
    exhibit: 'sübut',
    redacted: 'adsızlaşdırılmış üzü',
    noFile: 'Faylı olmayan sübutlar',
    HOLDS: 'doğrudur',
    CHANGED: 'DƏYİŞİB',
    MISSING: 'YOXDUR',
    EXTRA: 'BAĞLAMAYA AİD DEYİL',
    other: 'English',
  },
  en: {
    title: 'Checking a bundle',
    explain:
      'Choose the bundle (the ZIP file) or the folder into which you have opened it. It is checked on this computer: nothing is sent anywhere.',
    archive: 'Bundle (ZIP)',
    folder: 'or the opened folder',
    working: 'Checking…',
    holds: 'Nothing in the bundle has changed since it was signed.',
    compare:
      'Compare the fingerprint of the key with the one that you were told by another way (telephone, letter). If it is another, the bundle is not from them.',
    broken: 'The bundle is not as it was given. Do not rely on it, and ask for it again.',
    unknown: 'This browser cannot check the signature (Ed25519). Open the page in a newer one.',
    archiveBroken:
      'This is not the ZIP file as it was given. If you have packed it anew yourself, choose the opened folder; if not, do not rely on it.',
    signature: 'Signature',
    signatureHolds: 'holds',
    signatureBroken: 'does not hold or is missing',
    signatureUnknown: 'not checked',
    fingerprint: 'Fingerprint of the key (SHA-256)',
    case: 'Case',
    document: 'Document',
    version: 'Version',
    made: 'Made',
    recipient: 'To',
    ground: 'Ground',
    files: 'Files',
    exhibit: 'exhibit',
    redacted: 'redacted rendition',
    noFile: 'Exhibits without a file',
    HOLDS: 'holds',
    CHANGED: 'CHANGED',
    MISSING: 'MISSING',
    EXTRA: 'NOT OF THE BUNDLE',
    other: 'Azərbaycanca',
  },
};

/** @type {'az' | 'en'} */
let language = navigator.language.startsWith('az') ? 'az' : 'en';
/** @type {import('./check-bundle.mjs').Verdict | 'WORKING' | 'NO_ARCHIVE' | null} */
let shown = null;

/** @param {keyof typeof WORDS.en} key */
const say = (key) => WORDS[language][key];

/** @param {string} id */
const at = (id) => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
};

/**
 * @param {string} tag
 * @param {string} text
 * @param {string} look
 */
const made = (tag, text, look = '') => {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = look;
  return element;
};

/** @param {string} fingerprint */
const inGroups = (fingerprint) => (fingerprint.match(/.{1,8}/gu) ?? []).join(' ');

/** @param {import('./check-bundle.mjs').Verdict} verdict */
const linesOf = ({ signature, fingerprint, manifest }) => {
  const signed = { HOLDS: 'signatureHolds', BROKEN: 'signatureBroken', UNKNOWN_HERE: 'signatureUnknown' };
  /** @type {[string, string][]} */
  const lines = [
    [say('signature'), say(/** @type {keyof typeof WORDS.en} */ (signed[signature]))],
    [say('fingerprint'), fingerprint === null ? '–' : inGroups(fingerprint)],
  ];
  if (manifest) {
    const without = manifest.exhibits.filter(({ files }) => files.length === 0).map(({ number }) => number);
    lines.push(
      [say('case'), manifest.case],
      [say('document'), `${manifest.kind}: ${manifest.title}`],
      [say('version'), `${manifest.version.number} · SHA-256 ${manifest.version.sha256}`],
      [say('made'), `${manifest.madeAt}, ${manifest.madeBy}`],
      [say('recipient'), manifest.recipient ?? '–'],
      [say('ground'), manifest.ground ?? '–'],
    );
    if (without.length > 0) lines.push([say('noFile'), without.join(', ')]);
  }
  return lines.flatMap(([name, value]) => [made('dt', name), made('dd', value)]);
};

const draw = () => {
  document.documentElement.lang = language;
  document.title = say('title');
  for (const key of /** @type {const} */ (['title', 'explain', 'archive', 'folder', 'other']))
    at(key).textContent = say(key);
  const result = at('result');
  result.replaceChildren();
  if (shown === null) return;
  if (shown === 'WORKING') return result.append(made('p', say('working')));
  if (shown === 'NO_ARCHIVE') return result.append(made('p', say('archiveBroken'), 'verdict bad'));
  const { holds, signature, files } = shown;
  const otherwise = signature === 'UNKNOWN_HERE' ? say('unknown') : say('broken');
  result.append(made('p', holds ? say('holds') : otherwise, holds ? 'verdict good' : 'verdict bad'));
  if (holds) result.append(made('p', say('compare')));
  const facts = document.createElement('dl');
  facts.append(...linesOf(shown));
  const list = document.createElement('ul');
  for (const { path, state, exhibit, isRedacted } of files) {
    const of =
      exhibit === null ? '' : ` (${say('exhibit')} ${exhibit}${isRedacted ? `, ${say('redacted')}` : ''})`;
    const line = made('li', `${path}${of}: `);
    line.append(made('strong', say(state), state === 'HOLDS' ? 'good' : 'bad'));
    list.append(line);
  }
  result.append(facts, made('h2', say('files')), list);
};

/** @param {() => Promise<ReadonlyMap<string, Blob> | null>} read */
const check = async (read) => {
  shown = 'WORKING';
  draw();
  try {
    const files = await read();
    shown = files ? await checkBundle(files) : 'NO_ARCHIVE';
  } catch {
    // What cannot even be read is not what was given.
    shown = { holds: false, signature: 'BROKEN', fingerprint: null, manifest: null, files: [] };
  }
  draw();
};

/** @param {FileList | null | undefined} files */
const checkArchive = (files) => {
  const archive = files?.[0];
  if (archive) void check(() => filesOfBundle(archive));
};

at('other').addEventListener('click', () => {
  language = language === 'az' ? 'en' : 'az';
  draw();
});
const archive = /** @type {HTMLInputElement} */ (at('archive-file'));
archive.addEventListener('change', () => checkArchive(archive.files));
const folder = /** @type {HTMLInputElement} */ (at('folder-files'));
folder.addEventListener('change', () => {
  // The name of the folder itself is whatever its reader has called it.
  const byPath = new Map(
    Array.from(folder.files ?? [], (file) => [file.webkitRelativePath.replace(/^[^/]*\//u, ''), file]),
  );
  void check(() => Promise.resolve(byPath));
});
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  checkArchive(event.dataTransfer?.files);
});
draw();
