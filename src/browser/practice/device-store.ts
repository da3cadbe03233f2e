import {byJoining} from '../../domain/cohort/membership';
import type {Attempt} from '../../domain/quiz/attempt';
import {type DeviceData, deviceFileOf} from '../../domain/results/device-file';
import {byStart, type News, takeIn} from '../../domain/results/take-in';
import {now} from '../clock';
import {type Connection, connection, type Database, READER, STORES, type Transaction} from './database';
import {forgetKeys} from './forget-keys';
import {add, newest} from './memory-store';
import {connectTabs} from './other-tabs';
import type {LearnerStore} from './store';

/** On the site itself a browser has one reader. */
const READER_OF_THE_SITE = 'resguardo';

/** The store of this browser, or one of several that have names. Rejects where the browser refuses to open it. */
export async function openDevice(name = READER_OF_THE_SITE): Promise<LearnerStore> {
  const held = connection(name);
  await held.connect();
  return deviceStore(held);
}

function deviceStore({connect, destroy}: Connection): LearnerStore {
  const tabs = connectTabs();
  return {
    kind: 'device',
    watch: tabs.listen,
    latest: async (quizId, mode) => newest(await (await connect()).getAllFromIndex('attempts', 'quiz', quizId), mode),
    attempt: async (id) => (await connect()).get('attempts', id),
    attempts: async () => byStart(await (await connect()).getAll('attempts')),
    save: async (attempt) => {
      const transaction = (await connect()).transaction('attempts', 'readwrite');
      const write = async (): Promise<Attempt> => {
        const whole = add(await transaction.store.get(attempt.id), attempt);
        await transaction.store.put(whole);
        return whole;
      };
      const [whole] = await Promise.all([write(), transaction.done]);
      tabs.tell('changed');
      return whole;
    },
    certificates: async () => (await connect()).getAll('certificates'),
    saveCertificate: async (certificate) => {
      await (await connect()).put('certificates', certificate);
    },
    deleteCertificate: async (code) => (await connect()).delete('certificates', code),
    profile: async () => (await connect()).get('profile', READER),
    saveProfile: async (profile) => {
      const database = await connect();
      await (profile ? database.put('profile', profile, READER) : database.delete('profile', READER));
    },
    memberships: async () => byJoining(await (await connect()).getAll('memberships')),
    saveMembership: async (membership) => {
      await (await connect()).put('memberships', membership);
      tabs.tell('changed');
    },
    deleteMembership: async (cohort) => {
      await (await connect()).delete('memberships', cohort);
      tabs.tell('changed');
    },
    exportAll: async () => deviceFileOf(await readAll(await connect()), now()),
    importAll: async (file) => {
      const news = await writeAll(await connect(), file);
      tabs.tell('changed');
      return news;
    },
    deleteAll: async () => {
      await empty(await connect());
      forgetKeys();
      tabs.tell('deleted');
      await destroy();
    },
  };
}

function readAll(database: Database): Promise<DeviceData> {
  return heldIn(database.transaction(STORES));
}

/** All of the file or nothing: one transaction, given up when any write fails. */
async function writeAll(database: Database, file: DeviceData): Promise<News> {
  const transaction = database.transaction(STORES, 'readwrite');
  const write = async (): Promise<News> => {
    const {data, news} = takeIn(await heldIn(transaction), file);
    for (const attempt of data.attempts) await transaction.objectStore('attempts').put(attempt);
    for (const certificate of data.certificates) await transaction.objectStore('certificates').put(certificate);
    for (const membership of data.memberships ?? []) await transaction.objectStore('memberships').put(membership);
    if (data.profile) await transaction.objectStore('profile').put(data.profile, READER);
    return news;
  };
  const writing = write();
  writing.catch(() => giveUp(transaction));
  const [news] = await Promise.all([writing, transaction.done]);
  return news;
}

/** A request that fails aborts its transaction by itself; what throws before it is a request does not. */
function giveUp(transaction: Transaction<'readwrite'>): void {
  try {
    transaction.abort();
  } catch {
    // It had ended.
  }
}

async function heldIn<Mode extends IDBTransactionMode>(transaction: Transaction<Mode>): Promise<DeviceData> {
  const [attempts, certificates, profile, memberships] = await Promise.all([
    transaction.objectStore('attempts').getAll(),
    transaction.objectStore('certificates').getAll(),
    transaction.objectStore('profile').get(READER),
    transaction.objectStore('memberships').getAll(),
  ]);
  return {
    attempts: byStart(attempts),
    certificates,
    ...(profile && {profile}),
    ...(memberships.length > 0 && {memberships: byJoining(memberships)}),
  };
}

/** Emptied before it is deleted: where another tab holds on to the database, nothing is left in it. */
async function empty(database: Database): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite');
  await Promise.all([...STORES.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}
