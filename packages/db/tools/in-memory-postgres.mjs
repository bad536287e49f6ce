import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

/** The object id PostgreSQL gives its internal one-letter type `"char"`, and that of `text` (pg_type.dat). */
const CHAR_OID = 18;
const TEXT_OID = 25;

/** A Prisma adapter factory whose every connection is a fresh, empty PGlite in memory. */
export function inMemoryPostgres() {
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: connectToEmpty,
    connectToShadowDb: connectToEmpty,
  };
}

async function connectToEmpty() {
  const adapter = await new PrismaPg(emptyPool(), { disposeExternalPool: true }).connect();
  readCharAsCharacter(adapter);
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (...options) => readCharAsCharacter(await startTransaction(...options));
  // The adapter splits a script at every semicolon, which cuts function bodies in two; PostgreSQL takes a script whole.
  adapter.executeScript = async (script) => {
    await adapter
      .underlyingDriver()
      .query(script)
      .catch((error) => adapter.onError(error));
  };
  return adapter;
}

function emptyPool() {
  const { connection, ...settings } = createPgConfig();
  // The adapter passes type parsers as an object where PGlite's bridge expects a list of type numbers.
  const parse = connection.parse.bind(connection);
  connection.parse = (query) => parse({ ...query, types: Array.isArray(query.types) ? query.types : undefined });
  return new pg.Pool({ ...settings, connection, max: 1 });
}

/** The engine reads catalog columns of type `"char"`, which the adapter refuses; give them as single characters. */
function readCharAsCharacter(queryable) {
  const performIO = queryable.performIO.bind(queryable);
  const queryRaw = queryable.queryRaw.bind(queryable);
  let charColumns = [];
  queryable.performIO = async (query) => {
    const result = await performIO(query);
    charColumns = result.fields.flatMap(({ dataTypeID }, column) => (dataTypeID === CHAR_OID ? [column] : []));
    const fields = result.fields.map((field) =>
      field.dataTypeID === CHAR_OID ? Object.assign(Object.create(field), { dataTypeID: TEXT_OID }) : field,
    );
    return Object.assign(Object.create(result), { fields });
  };
  queryable.queryRaw = async (query) => {
    const answer = await queryRaw(query);
    for (const column of charColumns) answer.columnTypes[column] = ColumnTypeEnum.Character;
    return answer;
  };
  return queryable;
}
