/** What the system's codes mean to a person. `%` is the file or folder it is about. */
const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'There is no file or folder %.',
  ENOTDIR: 'A part of % is no folder.',
  EISDIR: '% is a folder, not a file.',
  EACCES: 'You have no permission for %.',
  EPERM: 'You have no permission for %.',
  EROFS: '% lies on a disk that can only be read.',
  ENOSPC: 'There is no room left on the disk for %.',
  EDQUOT: 'There is no room left on the disk for %.',
  ENAMETOOLONG: 'The name % is too long.',
  ELOOP: '% leads to itself.',
  EMFILE: 'Too many files are open to open %.',
}

/** A sentence for what the system refused (files, network); null for any other error. */
export function systemSentence(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return null
  const path = 'path' in error && typeof error.path === 'string' ? error.path : null
  if (path === null && error.code === 'EISDIR') return 'A folder was named where a file is needed.'
  const sentence = sentences[String(error.code)]
  return path === null || sentence === undefined
    ? `That did not work: ${error.message}.`
    : sentence.replace('%', () => path)
}
