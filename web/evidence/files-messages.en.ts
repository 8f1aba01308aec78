import type { filesAz } from './files-messages.az.ts';

export const filesEn: Record<keyof typeof filesAz, string> = {
  'files.title': 'Files',
  'files.none': 'There is no file.',
  'files.add': 'Add a file',
  'files.limits': 'Pictures, PDF, sound, text; at most {megabytes} MB. You can also drop it here.',
  'files.large': 'The file is larger than {megabytes} MB. Split it, or save it at a lower quality.',
  'files.sending': 'The file is being sent',
  'files.open': 'Open {name}',
  'files.open.short': 'Open',
  'files.close': 'Close {name}',
  'files.close.short': 'Close',
  'files.save': 'Save',
  'files.same': 'SHA-256 agrees: it is as it was uploaded',
  'files.cut': 'The text is long: only its beginning is shown. Save the file to read it all.',
  'files.words': 'The text of the file',
  'files.pages': 'Read the document in a tab of its own',
  'files.done.added': 'The file is added.',
  'files.done.there': 'This file is here already.',
  'files.done.withdrawn': 'The file is withdrawn. As of days past it still shows.',
};
