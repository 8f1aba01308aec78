import type { chartsAz } from './messages.az.ts';

export const chartsEn: Record<keyof typeof chartsAz, string> = {
  'nav.charts': 'Charts',
  'charts.title': 'Charts',
  'charts.explain': 'Your charts and those shared with you. A chart is its owner’s alone until it is shared.',
  'charts.caption': 'Charts, the last saved first',
  'charts.empty.title': 'There is no chart yet',
  'charts.empty.text': 'Open the network of a case and choose “Keep as chart”.',
  'charts.empty.action': 'Go to the cases',
  'charts.name': 'Name of the chart',
  'charts.column.case': 'Case',
  'charts.column.owner': 'Owner',
  'charts.column.saved': 'Saved',
  'charts.column.worker': 'At work on it',
  'charts.worker.you': 'you',
  'charts.keep': 'Keep as chart',
  'charts.keep.title': 'Keep as a chart',
  'charts.keep.explain':
    'Elements, their places, filters and every step are kept. Until you share the chart, only you see it.',
  'charts.keep.submit': 'Keep',
  'charts.copy': 'Work on a copy',
  'charts.copy.title': 'Make a copy',
  'charts.copyName': '{name} (copy)',
  'charts.share': 'Share',
  'charts.share.title': 'Share the chart',
  'charts.share.explain':
    'Only with members of the case. Each sees on it what he may see anyway; the rest does not exist for him.',
  'charts.share.nobody': 'The case has no other member.',
  'charts.share.with': 'Sharing with {name}',
  'charts.level.NONE': 'Not shared',
  'charts.level.VIEW': 'Looks',
  'charts.level.EDIT': 'Works on it',
  'charts.withdraw': 'Put away',
  'charts.withdraw.title': 'Put “{name}” away',
  'charts.withdraw.explain':
    'The chart leaves the list, and those with whom it is shared open it no longer. The facts stay in the case; frozen versions stay where they are cited.',
  'charts.state.saving': 'Saving…',
  'charts.state.saved': 'Saved {at}',
  'charts.state.waiting':
    'Not saved: the server does not answer. Work on, it is tried again; do not close this window.',
  'charts.state.taken': 'Somebody else goes on with the chart. What you have not saved is in this window.',
  'charts.state.view': 'You may look: the owner is {owner}. What you change here is not kept.',
  'charts.state.past': 'What was known on an earlier day. What you change here is not kept.',
  'charts.state.free': 'What you change here is not kept.',
  'charts.state.worker':
    '{name} has been at work on this chart since {since}. What you change here is not kept.',
  'charts.state.otherWindow':
    'The chart has been open in another window of yours since {since}. What you change here is not kept.',
  'charts.state.diverged':
    'Somebody else has saved the chart since. What is in this window is yours alone: keep it as a copy, or give it up.',
  'charts.state.broughtView':
    'What you had not saved is back, in this window only: you may not change the chart. Work on a copy to keep it.',
  'charts.state.broughtAside':
    'What you had not saved is back, in this window only: {name} has been at work on the chart since {since}. Take over, or work on a copy.',
  'charts.state.broughtOtherWindow':
    'What you had not saved is back, in this window only: the chart has been open in another window of yours since {since}. Take over, or work on a copy.',
  'charts.giveUp': 'Give it up and open the chart',
  'charts.takeOver': 'Take over',
  'charts.version.notKept':
    'Nothing was named: what this window shows is not on the server. Where it says that it waits for the server, try again when it is saved; where somebody else works on the chart, take it over or work on a copy first.',
  'charts.versions': 'Versions',
  'charts.versions.none': 'There is no version yet. Name this moment, to come back to it and to compare.',
  'charts.versions.more': 'The newest {count} versions are listed; there are earlier ones.',
  'charts.versions.earlier': 'Earlier ones',
  'charts.version.name': 'Name of this moment',
  'charts.version.submit': 'Name it',
  'charts.version.freeze': 'Freeze',
  'charts.version.freezeExplain':
    'For the case file: hash, time and author are written, and that the filters hide {elements, plural, one {# element} other {# elements}} and {lines, plural, one {# link} other {# links}}.',
  'charts.version.freezeSubmit': 'Freeze',
  'charts.version.frozen': 'frozen',
  'charts.version.noFilters': 'No filter in force.',
  'charts.version.switchedOff': 'Filters, switched off: {names}.',
  'charts.version.days': 'Only the days {days}.',
  'charts.version.hidden':
    'The filters hid {elements, plural, one {# element} other {# elements}} and {lines, plural, one {# link} other {# links}}.',
  'charts.version.hides':
    'The filters hide {elements, plural, one {# element} other {# elements}} and {lines, plural, one {# link} other {# links}} of what you may see.',
  'charts.version.shown': 'An earlier version of “{name}”. What you change here is not kept.',
  'charts.version.back': 'Back to the chart as it is',
  'charts.version.restore': 'Make it the present one',
  'charts.compare': 'Compare',
  'charts.compare.with': 'Compared with',
  'charts.compare.now': 'the chart as it is now',
  'charts.compare.lastSaved':
    'What this window shows could not be saved. It is compared with the chart as it was saved last.',
  'charts.compare.same':
    'No element, link or grade has changed, and nothing was hidden. What is pinned or moved is not compared.',
  'charts.compare.added': 'Elements added',
  'charts.compare.addedLines': 'Links added',
  'charts.compare.gone': 'Elements no longer on the chart',
  'charts.compare.goneLines': 'Links no longer on the chart',
  'charts.compare.regraded': 'Links re-graded',
  'charts.compare.newlyHidden': 'Elements hidden by hand',
  'charts.compare.shownAgain': 'Elements shown again',
  'charts.compare.more': 'and {more} more',
  'charts.compare.notStated': 'not stated',
  'charts.superseded': 'No fact any more since it was saved: corrected, taken back or joined.',
};
