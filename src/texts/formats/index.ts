import type { Format } from './format.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { plain } from './plain.ts'

/** Every kind of document that can be read, by the ending of its name. */
export const formats: readonly Format[] = [plain, markdown, html]
