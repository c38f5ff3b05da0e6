import type { PreviewedSource } from '../../server/answers.ts'

type Previewed = Exclude<PreviewedSource, { readonly is: 'failed' }>
type Change = Previewed['byRule'][number]

/** What every rule would change, over all the sources looked at; those that change nothing are left out. */
export const changesByRule = (previews: readonly Previewed[]): readonly Change[] => {
  const rules = new Map<string, Change>()
  for (const { byRule } of previews) {
    for (const one of byRule) {
      const known = rules.get(one.rule) ?? { rule: one.rule, added: 0, withdrawn: 0, kept: 0 }
      rules.set(one.rule, {
        rule: one.rule,
        added: known.added + one.added,
        withdrawn: known.withdrawn + one.withdrawn,
        kept: known.kept + one.kept,
      })
    }
  }
  return [...rules.values()]
    .filter(({ added, withdrawn }) => added + withdrawn > 0)
    .sort((a, b) => b.added + b.withdrawn - (a.added + a.withdrawn) || (a.rule < b.rule ? -1 : 1))
}

const whole = (n: number): string => n.toLocaleString('en')

export const RuleChanges = ({ previews }: { previews: readonly Previewed[] }) => {
  const rules = changesByRule(previews)
  if (rules.length === 0) return null
  return (
    <section aria-labelledby="by-rule" className="prose">
      <h2 id="by-rule">By rule</h2>
      <table className="rule-changes">
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col" className="number">
              Would add
            </th>
            <th scope="col" className="number">
              Withdraw
            </th>
            <th scope="col" className="number">
              Keep
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, added, withdrawn, kept }) => (
            <tr key={rule}>
              <th scope="row">{rule}</th>
              <td className="number">{whole(added)}</td>
              <td className="number">{whole(withdrawn)}</td>
              <td className="number">{whole(kept)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
