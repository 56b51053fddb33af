import { type DBCore, Dexie, type EntityTable, type Table } from 'dexie';
import { defineVersions } from './migrations';
import { refuseWords } from './record-guard';
import type { FineRecord, MetaRecord, Tables, TasteRecord } from './tables';

/** The record of progress. Written by the background alone; our own pages may read it. */
export type Database = Dexie & {
  readonly days: Table<Tables['days'], [day: string, site: string]>;
  readonly fine: EntityTable<FineRecord, 'hash'>;
  readonly meta: EntityTable<MetaRecord, 'key'>;
  readonly taste: Table<TasteRecord, [kind: TasteRecord['kind'], name: string]>;
};

/** Every write passes here, whichever way it was made: a row that holds a word is refused before it is stored. */
function guardWrites(core: DBCore): DBCore {
  return {
    ...core,
    table(name) {
      const table = core.table(name);
      return {
        ...table,
        mutate(request) {
          if (request.type === 'add' || request.type === 'put') {
            for (const row of request.values) refuseWords(name, row);
          }
          return table.mutate(request);
        },
      };
    },
  };
}

/** Opens the record, on its first use. */
export function openDatabase(name = 'attune'): Database {
  const database = new Dexie(name) as Database;
  database.use({ stack: 'dbcore', name: 'guard-writes', create: guardWrites });
  defineVersions(database);
  return database;
}
