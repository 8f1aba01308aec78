import { z } from 'zod';
import { StartError } from '../db/installation.ts';
import type { CommandContext, Options } from './command.ts';
import { lookup, operator } from './operator.ts';

const membership = z.object({
  case: z.string('--case is the number of the case').min(1),
  username: z.string('--username is the account').min(1),
  level: z.enum(['READ', 'EDIT', 'LEAD'], '--level is READ, EDIT or LEAD'),
  until: z.iso.date('--until is the last day, such as 2027-06-30').optional(),
  identity: z.boolean().default(false),
  source: z.boolean().default(false),
});

type Pair = { caseId: string; userId: string };

const pairOf = async (context: CommandContext, number: string, username: string): Promise<Pair> => {
  const [pair] = await context.database.run<Pair>(lookup(context), 'accounts/case-by-number', {
    number,
    username,
  });
  if (!pair) throw new StartError(`There is no case ${number}, or no account ${username}: check both.`);
  return pair;
};

/** Lets an account into a case. Throws StartError naming the option to mend. */
export const addMember = async (context: CommandContext, options: Options): Promise<string> => {
  const read = membership.safeParse({ ...options, level: options.level?.toLocaleUpperCase('en') });
  if (!read.success) throw new StartError(read.error.issues.map((issue) => issue.message).join('\n'));
  const { username, level, until, identity, source } = read.data;
  const { caseId, userId } = await pairOf(context, read.data.case, username);
  const viewer = await operator(context, 'membership:give', [caseId, userId]);
  const given = { caseId, userId, level, until: until ?? null, identity, source };
  await context.database.run(viewer, 'accounts/give-membership', given);
  const days = until === undefined ? 'until it is taken back' : `until ${until}`;
  return `${username} may ${level} ${read.data.case} ${days}.\n`;
};

/** Takes an account out of a case. */
export const endMember = async (context: CommandContext, options: Options): Promise<string> => {
  const { case: number = '', username = '' } = options;
  const { caseId, userId } = await pairOf(context, number, username);
  const viewer = await operator(context, 'membership:end', [caseId, userId]);
  const ended = await context.database.run(viewer, 'accounts/end-membership', { caseId, userId });
  return ended.length > 0
    ? `${username} sees nothing of ${number} any more.\n`
    : `${username} was no member of ${number}.\n`;
};
