import { z } from 'zod';
import { hashPassword, newPassword } from '../access/password.ts';
import { newUlid } from '../access/ulid.ts';
import { StartError } from '../db/installation.ts';
import { ROLES } from '../db/viewer.ts';
import type { CommandContext, Options } from './command.ts';
import { lookup, operator } from './operator.ts';

const newAccount = z.object({
  username: z
    .string()
    .regex(
      /^[a-z][a-z0-9.-]{2,39}$/u,
      '--username has 3 to 40 of a-z, 0-9, point and hyphen, and begins with a letter',
    ),
  role: z.enum(ROLES, `--role is one of ${ROLES.join(', ')}`),
  'name-az': z.string('--name-az is the name in Azerbaijani').min(3).max(100),
  'name-en': z.string('--name-en is the name in English').min(3).max(100),
  body: z.string().optional(),
});

/** Makes an account; its password is printed once and kept nowhere. Throws StartError naming the option to mend. */
export const addUser = async (context: CommandContext, options: Options): Promise<string> => {
  const read = newAccount.safeParse({ ...options, role: options.role?.toLocaleUpperCase('en') });
  if (!read.success) throw new StartError(read.error.issues.map((issue) => issue.message).join('\n'));
  const { username, role, body } = read.data;
  const id = newUlid();
  const password = newPassword();
  const viewer = await operator(context, 'account:add', [id]);
  const rows = await context.database.run(viewer, 'accounts/add-account', {
    id,
    username,
    role,
    passwordHash: await hashPassword(password),
    nameAz: read.data['name-az'],
    nameEn: read.data['name-en'],
    bodyCode: body ?? null,
  });
  if (rows.length === 0) throw new StartError(`The user name ${username} is taken: choose another.`);
  return `${username} can sign in with the password ${password}\nIt is shown this once. Give it over in person.\n`;
};

export const unlockUser = async (context: CommandContext, { username }: Options): Promise<string> => {
  if (!username) throw new StartError('Say which account: --username NAME');
  const [account] = await context.database.run<{ userId: string }>(
    lookup(context),
    'access/account-for-sign-in',
    {
      username,
    },
  );
  if (!account) throw new StartError(`There is no account ${username}.`);
  const viewer = await operator(context, 'account:unlock', [account.userId]);
  await context.database.run(viewer, 'accounts/unlock-account', { id: account.userId });
  return `${username} is open again.\n`;
};
