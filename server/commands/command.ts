import type { AuditTrail } from '../audit/trail.ts';
import type { Database } from '../db/database.ts';

/** Every option of the command line; each command reads those that it knows. */
export const OPTIONS = {
  username: { type: 'string' },
  role: { type: 'string' },
  'name-az': { type: 'string' },
  'name-en': { type: 'string' },
  body: { type: 'string' },
  case: { type: 'string' },
  level: { type: 'string' },
  until: { type: 'string' },
  identity: { type: 'boolean' },
  source: { type: 'boolean' },
  year: { type: 'string' },
  json: { type: 'boolean' },
  mapping: { type: 'string' },
  as: { type: 'string' },
  refused: { type: 'string' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** What a command has at hand, and what it gives back: the text for standard output. */
export type CommandContext = { database: Database; trail: AuditTrail; requestId: string; dataFolder: string };
export type Options = {
  [Name in keyof typeof OPTIONS]?: (typeof OPTIONS)[Name]['type'] extends 'boolean' ? boolean : string;
};
/** `argument` is what follows the words of the command, a file. */
export type Command = (
  context: CommandContext,
  options: Options,
  argument: string | undefined,
) => Promise<string>;
