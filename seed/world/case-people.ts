import { BLUEPRINT } from '../blueprint/blueprint.ts';

/** Those who acted in a case, each as often as the blueprint names them there: who has links is met more often. */
export const actorsOf = (caseKey: string): string[] => {
  const victims = [...BLUEPRINT.victims2025, ...BLUEPRINT.injuredParties].filter(
    (row) => row.case === caseKey,
  );
  return [
    ...BLUEPRINT.charges.filter((row) => row.case === caseKey).map(({ person }) => person),
    ...BLUEPRINT.cells
      .filter((cell) => cell.case === caseKey)
      .flatMap(({ actors }) => actors.map(({ person }) => person)),
    ...victims.flatMap((row) => [row.recruitedBy, row.exploitedBy].flatMap((actor) => actor ?? [])),
    ...BLUEPRINT.groups
      .filter((row) => row.case === caseKey)
      .flatMap(({ members }) => members.map(([member]) => member)),
  ];
};

/** Every two people of a cell, once. */
export const pairsOfCells = (): { caseKey: string; one: string; other: string }[] =>
  BLUEPRINT.cells.flatMap(({ case: caseKey, actors }) => {
    const people = [...new Set(actors.map(({ person }) => person))];
    return people.flatMap((one, i) => people.slice(i + 1).map((other) => ({ caseKey, one, other })));
  });
