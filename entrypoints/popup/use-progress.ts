import { useLiveQuery } from 'dexie-react-hooks';
import { openDatabase } from '@/utils/database/database';
import { localDay } from '@/utils/progress/calendar';
import { countsOfDay } from '@/utils/progress/day-counts';
import { streakOf, stripOf } from '@/utils/progress/streak';

const database = openDatabase();

/** Streak, strip and today, kept up to date while messages are sent; undefined until the record has been read. */
export function useProgress() {
  const records = useLiveQuery(() => database.days.toArray(), []);
  if (!records) return undefined;
  const today = localDay(Date.now());
  return { streak: streakOf(records, today), strip: stripOf(records, today), today: countsOfDay(records, today) };
}
