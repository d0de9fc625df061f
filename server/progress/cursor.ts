/** How far somebody has read a log: the last event, by its position and the end of its id. */
export interface ReadUpTo {
  readonly position: number;
  /** Empty in the cursors of earlier versions, which named a position alone. */
  readonly idEnd: string;
}

const beginning: ReadUpTo = { position: 0, idEnd: '' };
const endLength = 8;

/** The cursor after an event. */
export function cursorAfter(position: number, id: string): string {
  return `${position}.${id.slice(-endLength)}`;
}

/** What a cursor says; the beginning for one that is not of this store. */
export function readCursor(cursor: string): ReadUpTo {
  const [, digits, idEnd = ''] = /^(\d{1,10})(?:\.([\w-]{1,8}))?$/.exec(cursor) ?? [];
  return digits === undefined ? beginning : { position: Math.min(Number(digits), 2_147_483_647), idEnd };
}
