import { readFileSync } from 'node:fs';
import type {
  BlueprintCase,
  BlueprintUser,
  BlueprintGroup,
  BlueprintPerson,
  BlueprintCharge,
  BlueprintDecision,
  BlueprintSearch,
  BlueprintNotice,
  BlueprintHiding,
  BlueprintFugitiveEvent,
  BlueprintOffences,
  BlueprintVictim,
  BlueprintPresumed,
  BlueprintInjured,
  BlueprintChild,
  BlueprintCell,
  BlueprintSupport,
  BlueprintThing,
  BlueprintPayment,
  BlueprintTrip,
  BlueprintLink,
  BlueprintExhibit,
  BlueprintReport,
  BlueprintStatement,
  BlueprintMessage,
  BlueprintExport,
  BlueprintDossier,
} from './tables.ts';

const table = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** The allocation tables of the demo world. What is the truth behind a row (who is who, what is planted) is not in them. */
export const BLUEPRINT = {
  users: (table('users.json') as BlueprintUser[]),
  ...(table('cases.json') as { cases: BlueprintCase[]; sharedScopes: { id: string; heldBy: string[] }[] }),
  groups: (table('groups.json') as BlueprintGroup[]),
  persons: (table('persons.json') as BlueprintPerson[]),
  ...(table('proceedings.json') as { charges: BlueprintCharge[]; committals: { person: string; case: string; date: string }[]; decisions: BlueprintDecision[] }),
  ...(table('wanted.json') as {
    domesticSearches: BlueprintSearch[];
    notices: BlueprintNotice[];
    believedHiding: BlueprintHiding[];
    fugitiveEvents: BlueprintFugitiveEvent[];
  }),
  offences: (table('offences.json') as BlueprintOffences[]),
  ...(table('victims.json') as {
    victims2025: BlueprintVictim[];
    victims2024: BlueprintVictim[];
    victimsEarlier: BlueprintVictim[];
    presumedVictims: BlueprintPresumed[];
    injuredParties: BlueprintInjured[];
    children: BlueprintChild[];
  }),
  cells: (table('cells.json') as BlueprintCell[]),
  support: (table('support.json') as BlueprintSupport[]),
  ...(table('things.json') as { things: BlueprintThing[]; payments: BlueprintPayment[]; trips: BlueprintTrip[] }),
  links: (table('links.json') as BlueprintLink[]),
  ...(table('evidence.json') as {
    exhibits: BlueprintExhibit[];
    reports: BlueprintReport[];
    statements: BlueprintStatement[];
    messages: BlueprintMessage[];
    exportsBeforeSealing: BlueprintExport[];
  }),
  dossiers: (table('dossiers.json') as BlueprintDossier[]),
  /** Pairs of minor people for the match queue; `same` is the truth and never stored. */
  doubtfulPairs: (table('doubtful-pairs.json') as { a: string; b: string; same: boolean; as?: 'RUSSIAN' | 'TURKISH' | 'ENGLISH' | 'PASSPORT' }[]),
};

export type Blueprint = typeof BLUEPRINT;
