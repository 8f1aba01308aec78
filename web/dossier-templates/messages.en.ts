import type { templatesAz } from './messages.az.ts';

export const templatesEn: Record<keyof typeof templatesAz, string> = {
  'templates.title': 'Own templates of dossiers',
  'templates.explain':
    'A template keeps the order of blocks and usual texts, and nothing of a case. A dossier begins with it beside the built-in ones.',
  'templates.manage': 'Own templates',
  'templates.empty.title': 'There is no template',
  'templates.empty.text': 'Open a dossier and choose “Keep as a template”.',
  'templates.caption': 'Templates that are yours or of your body',
  'templates.name': 'Name',
  'templates.kind': 'Dossiers of the kind',
  'templates.for': 'For whom',
  'templates.for.me': 'For myself',
  'templates.for.body': 'For my body',
  'templates.saved': 'Last saved',
  'templates.builtIn': 'Built in',
  'templates.own': 'Own',
  'templates.keep': 'Keep as a template',
  'templates.keep.title': 'Keep the order and the usual texts as a template',
  'templates.keep.explain':
    'Sentences that rest on something, charts, and headings and sentences that name somebody of the case are left out.',
  'templates.keep.done': 'The template “{name}” is kept.',
  'templates.keep.leftOut':
    '{count, plural, =0 {No heading and no free sentence named anybody.} one {1 heading or sentence was left out because it names somebody of the case.} other {{count} headings and sentences were left out because they name somebody of the case.}}',
  'templates.edit': 'Edit',
  'templates.edit.of': 'Edit {name}',
  'templates.withdraw': 'Withdraw',
  'templates.withdraw.of': 'Withdraw {name}',
  'templates.restore': 'Bring back',
  'templates.withdrawn': 'Withdrawn',
  'templates.done.saved': 'The template is saved.',
  'templates.done.withdrawn': 'The template is withdrawn. Dossiers that began with it stay.',
  'templates.save': 'Save',
  'templates.heading.az': 'Heading in Azerbaijani',
  'templates.heading.en': 'Heading in English',
  'templates.text.az': 'Text in Azerbaijani, a sentence a line',
  'templates.text.en': 'Text in English, a sentence a line',
  'templates.both':
    'What is empty in one language is taken from the other. An empty heading is the usual one.',
  'templates.block.add': 'Add a block',
  'templates.block.up': 'Move {block} up',
  'templates.block.down': 'Move {block} down',
  'templates.block.unknown': '“{kind}”: a block that is not known',
  'templates.block.unknown.explain':
    'This block is not known any more, and the template is not saved with it. Copy the words that you need into another block, then take it out.',
  'templates.block.out': 'Take out {block}',
  'templates.meanwhile':
    'The template was saved in another window meanwhile, as “{name}”. Nothing is lost: take that one, or save yours over it.',
  'templates.meanwhile.take': 'Take that one',
  'templates.meanwhile.mine': 'Save mine over it',
};
