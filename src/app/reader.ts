/** All acts that need the rules of reading, behind one door, so that whoever needs none of them doesn't load them. */
export { READER_VERSION } from '../reading/index.ts'
export { previewReading } from './preview-reading.ts'
export { readSources } from './read-sources.ts'
export { readingReportOf } from './report.ts'
export { understand, understandWords } from './understand.ts'
