// Run by the container engine: exit code 0 when the app says that it is ready.
const { ok } = await fetch(`http://127.0.0.1:${process.env['PORT'] ?? 4000}/readyz`).catch(() => ({
  ok: false,
}));
process.exitCode = ok ? 0 : 1;
