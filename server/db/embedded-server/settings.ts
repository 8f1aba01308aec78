// Only what Əlaqə calls: a procedure that nobody needs is one that nobody can misuse.
const PROCEDURES = [
  'db.awaitIndex',
  'db.awaitIndexes',
  'db.index.fulltext.awaitEventuallyConsistentIndexRefresh',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.ping',
  'dbms.components',
];

/** What holds for Əlaqə's database wherever it runs; a test keeps docker-compose.yml to the same. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.usage_report.enabled': 'false',
  'db.transaction.timeout': '10m',
  // One plan for each statement: else there is another for each class of length of every text and list (ADR 033).
  'internal.cypher.use_parameter_size': 'false',
  'dbms.cypher.forbid_exhaustive_shortestpath': 'true',
  'dbms.security.procedures.allowlist': PROCEDURES.join(','),
  'dbms.security.allow_csv_import_from_file_urls': 'false',
};

/** The text of neo4j.conf. All transactions together may take half the heap, so that a runaway query is an error and not the end of the server. */
export function settings(port: number, heapMegabytes: number, plansStay: boolean): string {
  const lines = {
    ...EVERYWHERE,
    ...(plansStay ? { 'dbms.cypher.min_replan_interval': '1h' } : {}),
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.memory.pagecache.size': '256m',
    'dbms.memory.transaction.total.max': `${Math.floor(heapMegabytes / 2)}m`,
    'db.tx_log.rotation.retention_policy': '2 days 512M',
    // Without these two a clean stop waits 10 s for connections that nobody uses.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    'internal.server.bolt.connection_shutdown_wait_time': '0s',
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

export function javaArguments(options: { jars: string; home: string; heapMegabytes: number }): string[] {
  const { jars, home, heapMegabytes } = options;
  return [
    `-Xms${Math.min(256, heapMegabytes)}m`,
    `-Xmx${heapMegabytes}m`,
    '-XX:+UseG1GC',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+ExitOnOutOfMemoryError',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    `${jars}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${home}/conf`,
    '--console-mode',
  ];
}
