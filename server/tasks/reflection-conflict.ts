import type { LocalizedText, Problem, TaskKind } from '../graphql/types.generated.ts';
import { endOfReflection, isProtected, reflectionOn } from '../victims/reflection-period.ts';
import { addDays } from '../calendar.ts';
import kinds from './task-kinds.json' with { type: 'json' };

export type Conflict = { reason: LocalizedText; freeFrom: string };

type Planned = { kind: TaskKind | null; dueOn: string };
type Protected = { pseudonym: string | null; from: string | null };

const written = (day: string): string => day.split('-').reverse().join('.');

/**
 * Why a task would break the recovery and reflection period of a victim, and from which day it would not; null when it would not.
 * It breaks it when it is to be done by a day of the period, or by an earlier one while the period runs. `from` is the day on which it was given.
 */
export const conflictOf = (
  { kind, dueOn }: Planned,
  { pseudonym, from }: Protected,
  today: string,
): Conflict | null => {
  const rule = kinds.find(({ code, breaksReflection }) => code === kind && breaksReflection);
  if (!rule || from === null) return null;
  const until = endOfReflection(from);
  const runs = reflectionOn(from, today).state === 'RUNNING' && dueOn <= until;
  if (!runs && !isProtected(from, dueOn)) return null;
  const freeFrom = addDays(until, 1);
  const name = pseudonym ?? '–';
  return {
    freeFrom,
    reason: {
      az: `${name} bərpa və fikirləşmə müddətindədir (${written(until)} tarixinədək; ${rule.sourceAz}). Buna yalnız ${written(freeFrom)} tarixindən icazə verilir.`,
      en: `${name} is in the recovery and reflection period (until ${written(until)}; ${rule.sourceEn}). This is allowed only from ${written(freeFrom)}.`,
    },
  };
};

export const conflictProblem = ({ reason }: Conflict): Problem => ({
  field: 'dueOn',
  text: {
    az: `${reason.az} Həmin gün və ya sonrakı gün yazın, yaxud başqa tapşırıq seçin.`,
    en: `${reason.en} Write that day or a later one, or choose another task.`,
  },
});
