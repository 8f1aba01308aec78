import { resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from './db/installation.ts';

const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(4000),
  ALAQA_HOST: z.string().default('127.0.0.1'),
  ALAQA_DATA: z.string().default('.alaqa'),
  ALAQA_DEMO: z.enum(['on', 'off']).optional(),
  ALAQA_OPERATIONS: z.enum(['trusted', 'open']).optional(),
  ALAQA_ORIGIN: z.url().optional(),
  NODE_ENV: z.string().optional(),
  NEO4J_URI: z.string().min(1).optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_PASSWORD_FILE: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
});

export type Config = {
  port: number;
  host: string;
  dataFolder: string;
  /** The invented world is planted in an empty database of our own; never in one that was given. */
  isDemo: boolean;
  onlyTrustedOperations: boolean;
  /** True behind TLS: cookies are sent over nothing else. */
  isSecure: boolean;
  neo4j: { uri?: string; user: string; password?: string; passwordFile?: string };
  logLevel: string;
};

/** Reads the environment once. Throws StartError naming the variable and its remedy. */
export const configFrom = (env: NodeJS.ProcessEnv): Config => {
  const read = schema.safeParse(env);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new StartError(
      `${String(issue?.path[0])} is not right: ${issue?.message ?? ''}. Set it or leave it out.`,
    );
  }
  const set = read.data;
  return {
    port: set.PORT,
    host: set.ALAQA_HOST,
    dataFolder: resolve(set.ALAQA_DATA),
    isDemo: set.ALAQA_DEMO ? set.ALAQA_DEMO === 'on' : set.NEO4J_URI === undefined,
    onlyTrustedOperations:
      (set.ALAQA_OPERATIONS ?? (set.NODE_ENV === 'production' ? 'trusted' : 'open')) === 'trusted',
    isSecure: set.ALAQA_ORIGIN?.startsWith('https:') ?? false,
    neo4j: {
      user: set.NEO4J_USER,
      ...(set.NEO4J_URI ? { uri: set.NEO4J_URI } : {}),
      ...(set.NEO4J_PASSWORD ? { password: set.NEO4J_PASSWORD } : {}),
      ...(set.NEO4J_PASSWORD_FILE ? { passwordFile: set.NEO4J_PASSWORD_FILE } : {}),
    },
    logLevel: set.LOG_LEVEL,
  };
};
