/** What each role may do at all; sensitivity and case decide about each thing. Daftar denies the rest. */
export const rights = {
  /** Holds keys and members. */
  owner: ['read', 'write', 'export'],
  editor: ['read', 'write', 'export'],
  analyst: ['read', 'write', 'export'],
  /** Brings material in, takes nothing out. */
  contributor: ['read', 'write'],
  viewer: ['read'],
  /** From another organisation: sees, and takes nothing out. */
  'external-reviewer': ['read'],
  /** The program's own work. It never sends anything out by itself. */
  system: ['read', 'write'],
} as const satisfies Record<string, readonly Right[]>

export type Right = 'read' | 'write' | 'export'

export type Role = keyof typeof rights

export const hasRight = (role: Role, right: Right): boolean => {
  if (!Object.hasOwn(rights, role)) return false
  const own: readonly Right[] = rights[role]
  return own.includes(right)
}
