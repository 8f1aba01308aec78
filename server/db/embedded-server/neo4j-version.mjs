/** The one place of the version: the jars, the cache folder and (by a test) the container image follow it. */
export const NEO4J_VERSION = '5.26.31';

/** A server reached through NEO4J_URI must be at least this: the statements use what came with it. */
export const OLDEST_NEO4J = '5.26';

/** Neo4j 5.26 refuses to run on any other. */
export const JAVA_MAJORS = [17, 21];
