/** Who asks. null: a visitor without an account. */
export type Asker = { readonly id: string; readonly administrator: boolean } | null;

export type Action = 'read' | 'change' | 'delete';

/** What is asked for. null: there is no such thing. */
export type Resource =
  /** Events, memories, attempts, settings: what belongs to one person alone. */
  | { readonly kind: 'own-data'; readonly owner: string }
  | { readonly kind: 'deck'; readonly owner: string }
  /** Packs of the library. */
  | { readonly kind: 'library' }
  /** A reported mistake in the library. One in what somebody owns is that person's own data. */
  | { readonly kind: 'library-report' }
  /** The screens and commands of administrators. */
  | { readonly kind: 'administration' }
  | null;

/**
 * `not-found` is also the answer for what belongs to somebody else: whoever guesses ids learns nothing.
 * `sign-in`: a visitor asks for what only a person has.
 */
export type Permission = 'allowed' | 'forbidden' | 'sign-in' | 'not-found';

type Relation = 'visitor' | 'other' | 'owner' | 'administrator';
type Row = Readonly<Record<Action, Permission>>;

const everything: Row = { read: 'allowed', change: 'allowed', delete: 'allowed' };
const hidden: Row = { read: 'not-found', change: 'not-found', delete: 'not-found' };
const signIn: Row = { read: 'sign-in', change: 'sign-in', delete: 'sign-in' };
const readOnly: Row = { read: 'allowed', change: 'forbidden', delete: 'forbidden' };

/**
 * The one permission table. To be an administrator gives nothing over what people own, and teacher mode
 * gives nothing at all: it only shows more screens. The library changes in its files, and by what is decided
 * about reports.
 */
const table: Readonly<Record<NonNullable<Resource>['kind'], Readonly<Record<Relation, Row>>>> = {
  'own-data': { visitor: signIn, other: hidden, owner: everything, administrator: hidden },
  deck: { visitor: signIn, other: hidden, owner: everything, administrator: hidden },
  library: { visitor: readOnly, other: readOnly, owner: readOnly, administrator: readOnly },
  'library-report': { visitor: signIn, other: hidden, owner: hidden, administrator: everything },
  administration: { visitor: signIn, other: hidden, owner: hidden, administrator: everything },
};

/** May this person do this to this thing? Pure; every use-case asks here and nowhere else. */
export function may(asker: Asker, action: Action, resource: Resource): Permission {
  if (resource === null) return asker === null ? 'sign-in' : 'not-found';
  return table[resource.kind][relationOf(asker, resource)][action];
}

function relationOf(asker: Asker, resource: NonNullable<Resource>): Relation {
  if (asker === null) return 'visitor';
  if ('owner' in resource && resource.owner === asker.id) return 'owner';
  return asker.administrator ? 'administrator' : 'other';
}
