// A thread starts without the loader of its process, so it takes it up itself before the TypeScript it runs.
import { register } from 'tsx/esm/api';

register();
await import('./document-worker.ts');
