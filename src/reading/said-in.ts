import type { ClaimContent, ClaimKind } from '../domain/claim-content.ts'
import type { Stated } from '../domain/stated.ts'
import { readText } from './index.ts'
import type { Proposal } from './marks.ts'

/** For tests: what is proposed in a text, of one kind, in one short line each. */
const context = { language: null, sourceDate: null }

const known = (value: Stated<string>): string => (value.is === 'stated' ? value.value : '–')
const part = (name: string, words: readonly string[]): string =>
  words.length > 0 ? ` | ${name}: ${words.join(', ')}` : ''

const lineOf = (content: ClaimContent): string => {
  switch (content.kind) {
    case 'status': {
      const { who, status, articles, penalty } = content
      const of = who.of === 'counted' ? `${who.quantity.words} ${who.what}`.trim() : who.written
      const under = articles.map((a) => `${a.article} ${known(a.law)}`)
      return `${status}: ${of}${part('under', under)}${part('penalty', penalty)}`
    }
    case 'violation': {
      const { type, victims, allegedPerpetrators, norm } = content
      const names = (list: readonly { written: string }[]): string[] => list.map((n) => n.written)
      const broken = norm.is === 'stated' ? [norm.value] : []
      return `${type}${part('to', names(victims))}${part('by', names(allegedPerpetrators))}${part('norm', broken)}`
    }
    case 'demand':
      return `${known(content.by)} → ${known(content.addressee)}`
    case 'response':
      return `${content.answer}: ${known(content.by)}`
    case 'occurrence':
      return `${content.type}${part(
        'with',
        content.participants.map((p) => `${p.role} ${p.who.written}`),
      )}`
    case 'expression':
      return `${content.words} | ${known(content.speaker)} | ${known(content.platform)} | ${known(content.reach)}`
    case 'remark':
      return content.remark
    case 'evidence':
      return content.said
    default:
      return content.kind
  }
}

const ofKind = (text: string, kind: ClaimKind): Proposal[] =>
  readText(text, context).proposals.filter((p) => p.statement.content.kind === kind)

export const saidIn = (text: string, kind: ClaimKind): string[] =>
  ofKind(text, kind).map((p) => lineOf(p.statement.content))

/** How each claim of a kind is put, and who says it. */
export const voicesIn = (text: string, kind: ClaimKind): string[] =>
  ofKind(text, kind).map(({ statement: { mode, originator } }) =>
    originator.is === 'stated' ? `${mode}: ${originator.value.words}` : mode,
  )

export const articlesIn = (text: string): string[] =>
  readText(text, context).articles.map((a) => `${a.article} | ${a.law ?? '–'} | ${a.words}`)
