import type { linkAz } from './messages.az.ts';

export const linkEn: Record<keyof typeof linkAz, string> = {
  'link.title': '{source} and {target}: record a link',
  'link.reads': '{source} — {type} — {target}',
  'link.type': 'Type of link',
  'link.turn': 'Turn the direction',
  'link.noType': 'There is no link that could be recorded between these two. Choose another element.',
  'link.certainty': 'Certainty',
  'link.reliability': 'Source',
  'link.credibility': 'Information',
  'link.handling': 'Handling',
  'link.validFrom': 'Since',
  'link.validTo': 'Until',
  'link.source': 'The source in words',
  'link.source.hint': 'Which exhibit, report or statement says so. It is kept for the next link.',
  'link.record': 'Record',
  'link.menu': 'Record a link …',
  'link.menu.noCase': 'Record a link: open the network of a case first',
  'link.withdraw': 'Withdraw',
  'link.withdraw.ask': 'Withdraw …',
  'link.withdraw.title': 'Withdraw the link between {source} and {target}',
  'link.withdraw.goes':
    '“{type}” is no fact any more: it leaves every chart, count and table of elements, and a dossier that states it says so. {count, plural, =0 {No source is tied to it.} one {The source tied to it stays in the case.} other {The # sources tied to it stay in the case.}} As of days past it still shows.',
  'link.correct.ask': 'Correct …',
  'link.correct.title': '{source} — {type} — {target}: correct the link',
  'link.correct.sources':
    '{count, plural, one {The source tied to it showed another beginning: after the correction, tie it again.} other {The # sources tied to it showed another beginning: after the correction, tie them again.}}',
  'link.undated': 'undated',
  'link.notice.corrected': 'The link between {source} and {target} is corrected.',
  'link.notice.correctedBack': 'The link between {source} and {target} is again as it was.',
  'link.notice.notCorrectedBack':
    'The link between {source} and {target} is not as it was: somebody else corrected or withdrew it meanwhile. Look at its card.',
  'link.notice.linked': 'A link between {source} and {target} is recorded.',
  'link.notice.asked': 'The hypothesis between {source} and {target} waits for confirmation.',
  'link.notice.confirmed':
    'The hypothesis between {source} and {target} is confirmed, and recorded as a link.',
  'link.notice.withdrawn':
    'The link between {source} and {target} is withdrawn. As of days past it still shows.',
  'link.working': 'Working source {grade}: {source}',
  'link.working.forget': 'Forget',
};
