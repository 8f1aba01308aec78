import type { measuresAz } from './messages.az.ts';

/** English texts of the measures, with the keys of the source language. */
export const measuresEn: Record<keyof typeof measuresAz, string> = {
  'network.drawer.measures': 'Measures',
  'measures.views': 'View',
  'measures.view.rank': 'Ranking',
  'measures.view.removal': 'If removed',
  'measures.view.command': 'Command',

  'measures.choose': 'Measure',
  'measures.population': 'Who is ranked',
  'measures.population.people': 'People',
  'measures.population.everything': 'All elements',
  'measures.look': 'Show in the picture',
  'measures.look.size': 'By size',
  'measures.look.colour': 'By colour',
  'measures.look.plain': 'Plain',
  'measures.doing.values': 'Computing',
  'measures.doing.moves': 'Trying without the weakest link',
  'measures.ended.stopped': 'Stopped: what had been computed is shown.',
  'measures.ended.failed': 'The computation failed.',
  'measures.status.size': 'Size: {measure}',
  'measures.status.colour': 'Colour: {measure}',

  'measures.degree.name': 'Degree centrality',
  'measures.degree.unit': 'Direct links',
  'measures.degree.meaning': 'To how many others the element is directly linked.',
  'measures.degree.limits':
    'Shows who has many recorded links, not who leads: whoever is watched most seems to have most.',
  'measures.betweenness.name': 'Betweenness centrality',
  'measures.betweenness.unit': 'Betweenness',
  'measures.betweenness.meaning':
    'The share of the shortest paths between all others that lead over the element: 1 means all of them.',
  'measures.betweenness.limits':
    'Shows who connects the parts, often a go-between and not the leader. One missing link can change it much.',
  'measures.closeness.name': 'Closeness centrality',
  'measures.closeness.unit': 'Closeness',
  'measures.closeness.meaning':
    'In how few steps the others are reached: 1 means directly linked to everybody. In a network of several pieces, multiplied by the share of those who can be reached.',
  'measures.closeness.limits': 'Differences are small in a dense network: compare places with care.',
  'measures.eigenvector.name': 'Eigenvector centrality',
  'measures.eigenvector.unit': 'Eigenvector',
  'measures.eigenvector.meaning': 'Elements linked to those who are well linked themselves stand higher.',
  'measures.eigenvector.limits':
    'Computed for the largest connected piece alone; whoever is outside is not listed. A dense circle can outrank a leader who keeps apart.',
  'measures.core.name': 'k-core',
  'measures.core.unit': 'k',
  'measures.core.meaning':
    'The largest k such that the element belongs to a circle in which each is linked to at least k others of it.',
  'measures.core.limits': 'Shows the dense kernel, not the place within it: many share a value.',
  'measures.community.name': 'Communities',
  'measures.community.unit': 'Community',
  'measures.community.meaning': 'Groups that are linked more densely inside than between.',
  'measures.community.limits':
    'Method of Louvain with a fixed seed: the same picture gives the same communities. Another method may draw the border otherwise. A community says where to look; it is no organised group in the sense of the law.',
  'measures.community.regrouped':
    '{together} of {members} stay together; communities {before} → {after}, modularity {modularityBefore} → {modularityAfter}',
  'measures.cutPoints.name': 'Cut points',
  'measures.cutPoints.unit': 'More pieces',
  'measures.cutPoints.meaning':
    'Without this element the network falls into more pieces; the number says how many more.',
  'measures.cutPoints.limits': 'Of the picture only: a link that is not known may hold the pieces together.',
  'measures.bridges.name': 'Bridges',
  'measures.bridges.unit': 'Elements cut off',
  'measures.bridges.meaning':
    'Links without which the network falls apart; the number is of the elements cut off on the smaller side.',
  'measures.bridges.limits':
    'Of the picture only. Parallel lines are one link: a bridge may consist of several lines. A bridge has no weakest link beside itself: without it, as many elements as stated are cut off.',
  'measures.bridges.oneSource': 'one source alone',
  'measures.bridges.more': '{count} more',
  'measures.bridges.unnamed': 'a fact names no source',
  'measures.bridges.notListed':
    '{count, plural, one {1 more bridge is counted and not listed: it ends} other {{count} more bridges are counted and not listed: they end}} at a protected person or outside those who are ranked.',

  'measures.on': 'Computed on {elements} elements and {lines} lines ({links} linked pairs).',
  'measures.on.drawn': 'Only what is drawn counts; what is in the case and not in the picture does not.',
  'measures.on.hiddenElements': '{count} elements are hidden and not counted.',
  'measures.on.hiddenLines': '{count} lines are hidden and not counted.',
  'measures.on.land': '{count} countries and districts are not counted: sharing a country is no link.',
  'measures.on.superseded': '{count} lines that are no facts any more are not counted.',
  'measures.on.refuted': '{count} refuted lines are not counted.',
  'measures.on.denials': '{count} lines that say there is no link are not counted.',
  'measures.on.loops': '{count} lines from an element to itself are not counted.',
  'measures.on.folded': '{count} lines lie beside another one: a pair is counted once.',
  'measures.on.unranked':
    '{count} people who are protected or known only as victims are part of the computation, but never ranked nor marked.',
  'measures.on.oneSource': '{count} linked pairs rest on one source alone.',
  'measures.on.unnamed': '{count} linked pairs have a fact that names no source.',
  'measures.sources.failed': 'What the links rest on could not be asked for.',
  'measures.sources.tooMany':
    'What the links rest on is told of at most 5,000 elements. Take some away from the chart.',
  'measures.on.modularity': 'Modularity: {value}. Near 0 the division hardly differs from chance.',

  'measures.column.name': 'Name',
  'measures.column.oneSource': 'One source / all',
  'measures.source.most': '{count, plural, one {1 falls} other {{count} fall}} with {title}',
  'measures.column.restsOn': 'Best grade, rests on',
  'measures.column.oneSourceInside': 'One source / inside',
  'measures.column.move': 'Without its weakest link',
  'measures.column.members': 'Members',
  'measures.column.listed': 'Those ranked',
  'measures.column.ends': 'Ends',
  'measures.column.facts': 'Facts',
  'measures.column.certainty': 'Certainty',
  'measures.none': 'There is nobody to list.',
  'measures.weakest': '{name}: {certainty}, {facts, plural, one {1 fact} other {{facts} facts}}',
  'measures.weakest.protected': 'a protected person',
  'measures.weakest.equally': 'one of {count} links as weak',
  'measures.move.stays': 'stays',
  'measures.move.gone': 'no longer ranked',
  'measures.move.try': 'Try',
  'measures.move.again': 'Failed, try again',

  'measures.removal.meaning':
    'How the others would remain linked without the person or element selected, and on whom the paths between them would come to lie.',
  'measures.removal.limits':
    'Of the picture, not of the future: people make new links. Pairs are of the others alone, before and after. Protected people count on paths and are not named.',
  'measures.removal.choose': 'Select one person, group or thing in the picture or the list.',
  'measures.removal.protected':
    'This is not computed for a person who is protected or known only as a victim.',
  'measures.removal.land': 'Countries, districts and hidden elements are not part of it: select another.',
  'measures.removal.title': 'Without {name}: the other {others} elements',
  'measures.removal.before': 'With',
  'measures.removal.after': 'Without',
  'measures.removal.pieces': 'Pieces',
  'measures.removal.largest': 'Largest piece, elements',
  'measures.removal.unreachablePairs': 'Pairs that do not reach each other',
  'measures.removal.meanDistance': 'Mean distance of those who do, steps',
  'measures.removal.successors': 'Who takes over: pairs whose path leads over them',
  'measures.removal.nobody': 'The paths pass to nobody.',

  'measures.command.meaning':
    'A tree by the drawn lines that give an order: each stands below the nearest above, of equally near ones by the surest line. With one element selected, the tree begins there.',
  'measures.command.limits':
    'Over a member or an employee stands the group or the employer; in control, finance and payment, whoever does it. A payment may also be a price, so it counts only when asked for. Acts against victims and refuted lines do not count. It is an order that was recorded, not one that was proved.',
  'measures.command.protected': '{count} protected people in such lines are not in the tree.',
  'measures.command.types': 'Lines that give an order',
  'measures.command.draw': 'Lay it out as a tree',
  'measures.command.none': 'No drawn line gives an order. Add another kind of line, or expand the network.',
  'measures.command.also': 'also under: {names}',
};
