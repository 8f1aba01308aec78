// A process starts without the loader of its parent, so it takes it up itself before the TypeScript it runs.
import { register } from 'tsx/esm/api';

register();
await import('./reading-worker.ts');
