import { isStoredEvent } from '#core/progress/is-stored-event.ts';
import { field, isArrayOf, isNumber, isRecord, isText } from '#core/progress/json-guards.ts';
import type {
  DeckReply,
  EventBatchReply,
  PackDocument,
  Receipt,
  SettingsReply,
  Snapshot,
} from '#core/progress/wire.ts';

/**
 * Guards for what a server answers, small enough for a phone's first load. They check what the phone
 * relies on, so that the page of a captive portal or half a reply is never taken for an answer; fields
 * they do not know are let through, since the server may be newer.
 */
export function isEventBatchReply(value: unknown): value is EventBatchReply {
  return isPage(value) && isArrayOf(field(value, 'receipts'), isReceipt);
}

export function isSnapshot(value: unknown): value is Snapshot {
  return (
    isPage(value) &&
    isAccountOrNull(field(value, 'account')) &&
    (field(value, 'settings') === null || isSettings(field(value, 'settings'))) &&
    isArrayOf(field(value, 'packs'), isPackSummary) &&
    isTextRecord(field(value, 'renames')) &&
    isArrayOf(field(value, 'decks'), isDeck)
  );
}

export function isPackDocument(value: unknown): value is PackDocument {
  return (
    field(value, 'v') === 1 &&
    isText(field(value, 'version')) &&
    isArrayOf(field(value, 'packs'), isPack) &&
    isArrayOf(field(value, 'cards'), (card) => isText(field(card, 'fact')) && isText(field(card, 'ask')))
  );
}

/** `PUT` and `DELETE /api/v1/decks/<id>`: the deck as stored, null once it is gone. */
export function isDeckReply(value: unknown): value is DeckReply {
  return field(value, 'v') === 1 && (field(value, 'deck') === null || isDeck(field(value, 'deck')));
}

/** `PUT /api/v1/settings`: the settings as stored. */
export function isSettingsReply(value: unknown): value is SettingsReply {
  return field(value, 'v') === 1 && isSettings(field(value, 'settings'));
}

/** What replies with events have in common. */
function isPage(value: unknown): boolean {
  return (
    field(value, 'v') === 1 &&
    isText(field(value, 'epoch')) &&
    isText(field(value, 'cursor')) &&
    typeof field(value, 'more') === 'boolean' &&
    isArrayOf(field(value, 'events'), isStoredEvent) &&
    (field(value, 'touched') === undefined || isArrayOf(field(value, 'touched'), isText))
  );
}

function isReceipt(value: unknown): value is Receipt {
  const status = field(value, 'status');
  if (!isText(field(value, 'id'))) return false;
  if (status === 'stored' || status === 'duplicate') return isInstant(field(value, 'effectiveAt'));
  return status === 'conflict' || (status === 'refused' && isText(field(value, 'reason')));
}

function isInstant(value: unknown): boolean {
  return isText(value) && !Number.isNaN(Date.parse(value));
}

function isAccountOrNull(value: unknown): boolean {
  if (value === null) return true;
  const name = field(value, 'name');
  return isText(field(value, 'id')) && isText(field(value, 'kind')) && (name === null || isText(name));
}

function isSettings(value: unknown): boolean {
  return (
    ['locale', 'calendar', 'theme', 'timeZone'].every((name) => isText(field(value, name))) &&
    ['dayStart', 'retention', 'newPerDay', 'ratingButtons'].every((name) => isNumber(field(value, name)))
  );
}

function isPackSummary(value: unknown): boolean {
  return (
    ['id', 'version'].every((name) => isText(field(value, name))) &&
    ['title', 'description'].every((name) => isLocalized(field(value, name))) &&
    ['factCount', 'cardCount'].every((name) => isNumber(field(value, name))) &&
    isNames(field(value, 'names')) &&
    isArrayOf(field(value, 'flags'), isText)
  );
}

function isNames(value: unknown): boolean {
  return value === undefined || ['th', 'en'].every((locale) => isArrayOf(field(value, locale), isText));
}

function isTextRecord(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isText);
}

function isLocalized(value: unknown): boolean {
  return isText(field(value, 'th')) && isText(field(value, 'en'));
}

function isDeck(value: unknown): boolean {
  return (
    ['id', 'title', 'description', 'updatedAt'].every((name) => isText(field(value, name))) &&
    isNumber(field(value, 'version')) &&
    isArrayOf(field(value, 'facts'), isText) &&
    isArrayOf(field(value, 'notes'), (note) => isText(field(note, 'id')) && isText(field(note, 'form')))
  );
}

function isPack(value: unknown): boolean {
  const lists = ['sources', 'entities', 'properties', 'facts', 'tombstones'];
  return isText(field(value, 'id')) && lists.every((name) => isArrayOf(field(value, name), isRecord));
}
