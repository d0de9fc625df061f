/** What a column holds: `?` where it may be null, `=` and what it holds where older files lack it. Instants are ISO text in a file. */
export type ColumnKind =
  | 'text'
  | 'text?'
  | 'int'
  | 'int=0'
  | 'text=reported'
  | 'text?='
  | 'time?='
  | 'float'
  | 'flag'
  | 'time'
  | 'time?';

export interface BackupTable {
  /** As in the schema. */
  readonly name: string;
  /** The columns of its primary key, in their order. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, ColumnKind>>;
  /** Opens an account until it is taken back, so that it must never come back: written no more, never restored. */
  readonly transient?: true;
}

const part = {
  id: 'text',
  packId: 'text',
  ownerId: 'text?',
  ordinal: 'int',
  contentJson: 'text',
} as const;

/**
 * Every table, each after those it refers to. A column that is added later needs a default here, so that
 * older files stay readable.
 */
export const backupTables: readonly BackupTable[] = [
  {
    name: 'ServerState',
    key: ['id'],
    columns: { id: 'text', epoch: 'text', contentVersion: 'text', servedVersion: 'int=0', updatedAt: 'time' },
  },
  {
    name: 'Person',
    key: ['id'],
    columns: {
      id: 'text',
      name: 'text?',
      displayName: 'text?',
      passwordHash: 'text?',
      kind: 'text',
      teacherMode: 'flag',
      administrator: 'flag',
      settingsJson: 'text',
      tokenVersion: 'int',
      eventCount: 'int',
      foldedWith: 'text',
      foldedUpTo: 'int=0',
      createdAt: 'time',
      lastSeenAt: 'time',
    },
  },
  {
    name: 'Identity',
    key: ['provider', 'providerAccountId'],
    columns: { provider: 'text', providerAccountId: 'text', personId: 'text', createdAt: 'time' },
  },
  {
    name: 'Session',
    key: ['id'],
    transient: true,
    columns: {
      id: 'text',
      personId: 'text',
      createdAt: 'time',
      lastSeenAt: 'time',
      expiresAt: 'time',
      resetUntil: 'time?',
    },
  },
  {
    name: 'RecoveryCode',
    key: ['personId', 'hash'],
    columns: { personId: 'text', hash: 'text', usedAt: 'time?' },
  },
  {
    name: 'ResetToken',
    key: ['tokenHash'],
    transient: true,
    columns: {
      tokenHash: 'text',
      personId: 'text',
      issuedBy: 'text',
      createdAt: 'time',
      expiresAt: 'time',
      usedAt: 'time?',
    },
  },
  {
    name: 'KnownDevice',
    key: ['personId', 'deviceHash'],
    columns: { personId: 'text', deviceHash: 'text', lastAt: 'time' },
  },
  { name: 'SignInFailure', key: ['key'], columns: { key: 'text', count: 'int', lastAt: 'time' } },
  {
    name: 'Pack',
    key: ['id'],
    columns: {
      id: 'text',
      ownerId: 'text?',
      version: 'text',
      summaryJson: 'text',
      removedAt: 'time?',
      updatedAt: 'time',
    },
  },
  { name: 'Source', key: ['id'], columns: part },
  { name: 'Entity', key: ['id'], columns: part },
  { name: 'Property', key: ['id'], columns: part },
  {
    name: 'Fact',
    key: ['id'],
    columns: {
      id: 'text',
      packId: 'text',
      ownerId: 'text?',
      ordinal: 'int',
      besideJson: 'text',
      currentRevision: 'text',
      removedAt: 'time?',
    },
  },
  {
    name: 'FactRevision',
    key: ['factId', 'revision'],
    columns: { factId: 'text', revision: 'text', contentJson: 'text', since: 'time', reason: 'text?' },
  },
  {
    name: 'Deck',
    key: ['id'],
    columns: {
      id: 'text',
      ownerId: 'text?',
      packId: 'text?',
      title: 'text',
      description: 'text',
      version: 'int',
      createdAt: 'time',
      updatedAt: 'time',
      deletedAt: 'time?',
    },
  },
  {
    name: 'DeckFact',
    key: ['deckId', 'ordinal'],
    columns: { deckId: 'text', ordinal: 'int', factId: 'text' },
  },
  {
    name: 'Note',
    key: ['deckId', 'id'],
    columns: { deckId: 'text', id: 'text', ordinal: 'int', form: 'text', contentJson: 'text' },
  },
  {
    name: 'Event',
    key: ['personId', 'id'],
    columns: {
      personId: 'text',
      id: 'text',
      position: 'int',
      device: 'text',
      sequence: 'int',
      type: 'text',
      card: 'text?',
      occurredAt: 'time',
      effectiveAt: 'time',
      receivedAt: 'time',
      studyDay: 'text',
      contentHash: 'text',
      bodyJson: 'text',
    },
  },
  {
    name: 'EventLink',
    key: ['personId', 'key', 'eventId'],
    columns: { personId: 'text', key: 'text', eventId: 'text' },
  },
  {
    name: 'Memory',
    key: ['personId', 'card'],
    columns: {
      personId: 'text',
      card: 'text',
      state: 'text',
      stability: 'float',
      difficulty: 'float',
      step: 'int',
      intervalDays: 'int',
      dueAt: 'time',
      dueDay: 'text',
      lastReviewAt: 'time',
      lastStudyDay: 'text',
      firstStudyDay: 'text',
      reps: 'int',
      lapses: 'int',
    },
  },
  {
    name: 'Attempt',
    key: ['personId', 'id'],
    columns: { personId: 'text', id: 'text', deckId: 'text', startedAt: 'time' },
  },
  {
    name: 'AttemptAnswer',
    key: ['personId', 'attemptId', 'ordinal'],
    columns: {
      personId: 'text',
      attemptId: 'text',
      ordinal: 'int',
      eventId: 'text',
      questionId: 'text',
      kind: 'text',
      answerJson: 'text',
      verdict: 'text',
      score: 'float',
      reason: 'text',
      factId: 'text?',
      revision: 'text?',
    },
  },
  {
    name: 'Report',
    key: ['id'],
    columns: {
      id: 'text',
      personId: 'text?',
      kind: 'text=reported',
      addresseeId: 'text?=',
      eventId: 'text',
      card: 'text',
      questionId: 'text?',
      askedJson: 'text?=',
      answerJson: 'text?',
      comment: 'text',
      status: 'text',
      decision: 'text?=',
      amendmentId: 'text?=',
      decidedAt: 'time?=',
      createdAt: 'time',
    },
  },
  {
    name: 'Amendment',
    key: ['id'],
    columns: { id: 'text', contentJson: 'text', createdAt: 'time' },
  },
  {
    name: 'CardDifficulty',
    key: ['card'],
    columns: { card: 'text', mean: 'float', variance: 'float', answers: 'int' },
  },
  {
    name: 'ItemFlaw',
    key: ['packId', 'ordinal'],
    columns: {
      packId: 'text',
      ordinal: 'int',
      factId: 'text',
      revision: 'text',
      ask: 'text',
      kind: 'text',
      flaw: 'text',
      valueJson: 'text?',
      index: 'float',
      answers: 'int',
    },
  },
];
