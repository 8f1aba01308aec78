// `npm run -s alaqa -- …`: what a command prints goes to stdout, for people and for programs; what prepares it, to stderr.
import { ensureNeo4j, ensurePackages, ensureTools, orExplain } from './prerequisites.mjs';

/** @param {string} line */
const say = (line) => void process.stderr.write(`${line}\n`);

// The name engine is pure: scoring names works where there is neither Java nor Maven.
const needsDatabase = process.argv[2] !== 'names';

await orExplain(async () => {
  if (needsDatabase) ensureTools(say);
  ensurePackages(say);
  if (needsDatabase) await ensureNeo4j(say);
});

const { register } = await import('tsx/esm/api');
register();
await import('../server/commands/alaqa.ts');
