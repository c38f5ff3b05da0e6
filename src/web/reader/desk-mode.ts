/** What goes on beside the text: looking at claims, or writing in one of the forms. */
export type DeskMode = 'look' | 'amend' | 'reject' | 'write' | 'split' | 'join'
