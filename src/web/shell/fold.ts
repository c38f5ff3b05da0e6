/** Lowercase, without accents, ё as е: so that a name is found however it was typed. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .trim()
