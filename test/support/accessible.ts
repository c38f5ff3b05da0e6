import { join } from 'node:path'
import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** What may be asked of axe: what WCAG 2.2 AA and good practice ask for, or colours alone. */
const asked = {
  all: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  colours: { type: 'rule', values: ['color-contrast'] },
} satisfies Record<string, axe.RunOnly>

export interface AxeQuestion {
  readonly about?: keyof typeof asked
  /** A selector: only what is in it is looked at. */
  readonly within?: string
}

/**
 * What axe-core finds on a page, each with the first element that it is about. It is brought to
 * the page once: to load it takes as long as to run it.
 */
const problemsOn = async (
  page: Page,
  { about = 'all', within }: AxeQuestion,
): Promise<readonly { readonly impact: string | null; readonly says: string }[]> => {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source)
  const options: axe.RunOptions = { runOnly: asked[about], resultTypes: ['violations'] }
  const { violations } = await page.evaluate(
    ([selector, asking]) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(selector, asking),
    [within ?? 'html', options] as const,
  )
  return violations.map(({ id, impact = null, nodes }) => ({
    impact,
    says: `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  }))
}

/** What axe calls serious or critical. */
export const seriousOn = async (page: Page, question: AxeQuestion = {}) =>
  (await problemsOn(page, question))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ says }) => says)

/** Whatever axe finds, be it minor. */
export const anythingOn = async (page: Page, question: AxeQuestion = {}) =>
  (await problemsOn(page, question)).map(({ says }) => says)

const TRIES = 8
const BETWEEN_MS = 250

/**
 * Wider than the window: a person would have to push the page sideways to read it. What is still
 * being laid out is asked again.
 */
export const isTooWide = async (page: Page): Promise<boolean> => {
  for (let tried = 0; tried < TRIES; tried++) {
    const wide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')
    if (wide === false) return false
    await page.waitForTimeout(BETWEEN_MS)
  }
  return true
}

/** Leaves a picture in the folder named by DAFTAR_SHOTS, where it is named, for a person to look at. */
export const shot = async (page: Page, name: string): Promise<void> => {
  const shots = process.env.DAFTAR_SHOTS
  if (shots !== undefined) await page.screenshot({ path: join(shots, `${name}.png`) })
}
